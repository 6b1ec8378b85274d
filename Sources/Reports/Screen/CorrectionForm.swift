internal import Eligibility
internal import StrictJSON

/// What there is to ask back, as JSON: an object for each thing, as `screen --layout problems` writes it.
enum CorrectionForm {
  static let schema = Schema(
    title: Words(zh: "退回补正清单", en: "What to ask back"),
    description: Words(
      zh: "iipcheck screen --layout problems --format json 写出的清单，每处一个对象。",
      en: "What iipcheck screen --layout problems --format json writes, an object for each thing."),
    .object([Property("problems", .list(correction.shape))] + rest.properties),
    definitions: [.place, .words])

  /// The whole document, as long as a stream.
  static var report: Report {
    Report(
      opening: Array("{\"problems\":[\n".utf8),
      row: { assessment in
        let corrections = assessment.corrections
        return corrections.isEmpty
          ? nil
          : Array(corrections.map { bytes($0, assessment) }.joined(separator: Array(",".utf8)))
      }, separator: Array(",".utf8), namesFilesNotRead: true,
      ending: { summary in
        var writer = JSONWriter(.compact)
        rest.write(summary.notRead, to: &writer)
        return Array("],".utf8) + writer.bytes.dropFirst() + [0x0A]
      })
  }

  private static let rest = Form<[FileNotRead]> {
    Member("notRead", .list(of: SharedForm.fileNotRead)) { $0 }
  }

  private static func bytes(_ correction: Correction, _ assessment: Assessment) -> [UInt8] {
    var writer = JSONWriter(.compact)
    self.correction.write((correction, assessment), to: &writer)
    writer.endLine()
    return writer.bytes
  }

  private static func shown(_ text: Text, of assessment: Assessment) -> String? {
    assessment.application.text(text)?.visible(limit: DisplayLimit.name)
  }

  private static let correction = Form<(correction: Correction, assessment: Assessment)> {
    Member(of: SharedForm.source) { ($0.assessment.file, $0.assessment.line) }
    // A text as long as the file would come once for each thing, so it is cut.
    Member("applicant", .orNull(.text)) { shown(.applicantName, of: $0.assessment) }
    Member("creditCode", .orNull(.text)) { shown(.creditCode, of: $0.assessment) }
    Member("kind", .code(of: Correction.Kind.allCases.filter { $0 != .notRead }) { $0.rawValue }) {
      $0.correction.kind
    }
    Member(ifAny: "criterion", .text) { $0.correction.criterion?.id }
    Member(ifAny: "path", .text) { $0.correction.path.isEmpty ? nil : $0.correction.path }
    Member(ifAny: "label", .words) { $0.correction.label.isEmpty ? nil : $0.correction.label }
    Member(ifAny: "position", SharedForm.location) { $0.correction.position }
    Member("found", .words) { $0.correction.found }
    Member(ifAny: "asked", .words) { $0.correction.asked }
  }
}
