internal import Eligibility
internal import StrictJSON

/// The result of a screening as JSON: a beginning, its applications one by one, and what they come to.
public enum ScreenForm {
  /// The version that is written, and the one that can be read.
  static let version: Int64 = 1

  /// The beginning of a screening's result, up to its first application.
  public static func begin(_ header: RunHeader) -> [UInt8] {
    var writer = JSONWriter(.compact)
    self.header.write(header, to: &writer)
    return writer.bytes.dropLast() + Array(",\"applications\":[\n".utf8)
  }

  /// One application of a screening's result: who it is, the verdicts and every criterion's outcome.
  public static func row(of assessment: Assessment) -> [UInt8] {
    var writer = JSONWriter(.compact)
    application.write(assessment, to: &writer)
    writer.endLine()
    return writer.bytes
  }

  /// The end of a screening's result: what the applications come to.
  public static func end(_ summary: ScreenSummary) -> [UInt8] {
    var writer = JSONWriter(.compact)
    totals.write(summary, to: &writer)
    return Array("],".utf8) + writer.bytes.dropFirst() + [0x0A]
  }

  static let schema = Schema(
    title: Words(zh: "初审结果", en: "Result of screen"),
    description: Words(
      zh: "iipcheck screen --format json 写出的结果。", en: "What iipcheck screen --format json writes."),
    .object(
      header.properties + [Property("applications", .list(application.shape))]
        + totals.properties),
    definitions: Property.common + [Property("screened", screened.shape), .unreadable, .tally]
      + ReviewForm.definitions)

  private static let header = Form<RunHeader> {
    Member("screenForm", .version(version)) { _ in }
    Member(of: SharedForm.run) { $0 }
    Member(ifAny: "reviews", ReviewForm.file) { $0.reviews?.file }
  }

  private static let application = SharedForm.application("screened", screened) { $0 }

  /// An application of a screening: no readings, which are for those who look at one, and of each criterion its outcome.
  private static let screened = Form<Assessment> {
    Member(of: SharedForm.identity) { $0 }
    Member("verdicts", .list(of: ResultForm.verdict)) { assessment in
      assessment.determinations.map { ($0, assessment) }
    }
    Member(of: ResultForm.remarks) { $0 }
    Member("outcomes", SharedForm.outcomes) { $0.findings }
  }

  // MARK: What they come to

  private static let totals = Form<ScreenSummary> {
    Member(of: plainTotals) { $0 }
    Member(ifAny: "notRead", .list(of: SharedForm.fileNotRead)) { $0.notRead.ifAny }
    Member(ifAny: "reviewTotals", ReviewForm.totals) { $0.reviews }
  }

  /// What rows alone tell.
  static let plainTotals = Form<ScreenSummary> {
    Member("summary", SharedForm.tally.named("tally")) { $0.tally }
    Member("categories", tallies(Eligibility.Category.allCases.map { $0.code } + [noCategory])) {
      $0.categories.map { ($0.category?.code ?? noCategory, $0.tally) }
    }
    Member("cities", tallies(Choice.city.terms.map { $0.code } + [noCity])) {
      $0.cities.map { ($0.city?.code ?? noCity, $0.tally) }
    }
    Member("stops", .list(of: stop)) { $0.stops }
    Member("duplicates", .list(of: duplicate)) { $0.duplicates }
  }

  /// Where applications are counted that belong to no category.
  private static let noCategory = "unreadable"

  /// Where applications are counted that name no city.
  private static let noCity = "notStated"

  /// Tallies by code, those that count anything.
  private static func tallies(_ codes: [String]) -> Form<[(code: String, tally: Tally)]> {
    let properties = codes.map { Property($0, .named("tally"), isRequired: false) }
    return Form(.object(properties)) { tallies, writer in
      writer.object { writer in
        for (code, tally) in tallies {
          writer.key(code)
          SharedForm.tally.write(tally, to: &writer)
        }
      }
    }
  }

  /// A criterion that stops applicants.
  private static let stop = Form<ScreenSummary.Stop> {
    Member("id", .text) { $0.id }
    Member("failing", .count) { $0.failing }
    Member("missing", .count) { $0.missing }
  }

  /// Applications that have something in common which only one should have.
  private static let duplicate = Form<ScreenDuplicate> {
    Member("kind", .code(of: ScreenDuplicate.Kind.allCases) { $0.code }) { $0.kind }
    Member("value", .text) { $0.value }
    Member("places", .list(of: SharedForm.source, atLeast: 2)) { duplicate in
      duplicate.places.map { ($0.file, $0.line) }
    }
  }
}
