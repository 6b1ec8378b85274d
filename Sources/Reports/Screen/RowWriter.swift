public import Eligibility
internal import StrictJSON

/// Judges one application after another and writes a line of JSON for each: `screen --format ndjson`.
///
/// A line depends on its application alone, so that a stream may be split at any line, judged in parts and joined
/// again. Memory is used again from line to line, and what all lines share is spelled out once.
public struct RowWriter: Sendable {
  /// What one line came to.
  public enum Result: Hashable, Sendable {
    case judged(Verdict)
    case unreadable
  }

  /// The lines written so far, each with its line feed.
  public var bytes: [UInt8] { writer.bytes }

  private let judging: Judging
  private let rules: [RowRules]
  private var writer = JSONWriter(.compact)
  private var application = Application()

  /// The only result whose lines are written, or `nil` for all.
  private let only: Result?

  /// Prepares to judge.
  public init(_ judging: Judging, only: Result? = nil) {
    self.judging = judging
    self.only = only
    rules = judging.ruleSets.map { RowRules($0, from: judging.ruleSetFiles[$0.category]) }
  }

  /// Forgets the lines and keeps the memory.
  public mutating func removeAll() {
    writer.removeAll()
  }

  /// Judges the application in a part of the bytes and writes its line.
  public mutating func append(
    _ source: [UInt8], extent: Range<Int>, file: String, line: Int?
  ) -> Result {
    let problems = application.read(source, extent: extent)
    let category = judging.categories?.first ?? application.category
    guard problems.isEmpty, let rules = rules.first(where: { $0.category == category }) else {
      var checked = judging.check(source, extent: extent, file: file, line: line)
      checked.digest = nil
      append(unreadable: checked)
      return .unreadable
    }
    if let reviews = judging.reviews {
      return append(by: rules, reviews, source[extent], file: file, line: line)
    }
    let outcomes = rules.outcomes(of: application, judging.requiresEvidence)
    let result = Result.judged(outcomes.verdict)
    if only == nil || only == result {
      Self.write(application, outcomes, rules, file: file, line: line, to: &writer)
    }
    return result
  }

  /// Judges the application that was read, with what reviews settle of it.
  private mutating func append(
    by rules: RowRules, _ file: ReviewFile, _ source: ArraySlice<UInt8>, file path: String,
    line: Int?
  ) -> Result {
    let reviews = file.reviews(of: application, judgedBy: [rules.ruleSet]) {
      SHA256.hexadecimal(of: source)
    }
    let settled = application.settled(by: reviews.applied, under: rules.ruleSet)
    let outcomes = rules.outcomes(of: settled, judging.requiresEvidence)
    let result = Result.judged(outcomes.verdict)
    guard only == nil || only == result else { return result }
    let raw = rules.outcomes(of: application, judging.requiresEvidence)
    Self.write(
      settled, outcomes, rules,
      RowReviews(rawVerdict: raw.verdict, found: reviews), file: path,
      line: line, to: &writer)
    return result
  }

  /// Writes the line of a text that is no application.
  public mutating func append(unreadable checked: Checked) {
    guard only == nil || only == .unreadable else { return }
    writer.object { writer in
      writer.place(checked.file, checked.line)
      writer.member("verdict", "unreadable")
      checked.writeProblems(to: &writer)
    }
    writer.endLine()
  }

  private static func write(
    _ application: Application, _ outcomes: [Outcome], _ rules: RowRules,
    _ reviews: RowReviews? = nil, file: String, line: Int?,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.place(file, line)
      application.writeNames(to: &writer)
      rules.write(application, outcomes, reviews, to: &writer)
      reviews?.found.write(to: &writer)
      let warnings = application.warnings(judgedBy: [rules.ruleSet])
      writer.key(RowKey.warnings)
      writer.array { writer in
        for warning in warnings { writer.words(application.wording(of: warning)) }
      }
    }
    writer.endLine()
  }
}

extension Application {
  /// Writes what names the applicant, `null` where it is not stated.
  func writeNames(to writer: inout JSONWriter) {
    withText { source in
      for (key, text) in Self.names {
        writer.key(key)
        if text == .creditCode, let code = self.text(text) {
          writer.string(code)
        } else if let stated = stated(text) {
          writer.string(stated.value, in: source)
        } else {
          writer.null()
        }
      }
    }
    writer.key(RowKey.city)
    if let code = code(of: .city) { writer.string(code) } else { writer.null() }
  }

  private static let names: [(JSONKey, Text)] = [
    (JSONKey("applicant"), .applicantName), (JSONKey("creditCode"), .creditCode),
    (JSONKey("platform"), .platformName),
  ]
}

/// The keys that every line has, prepared once.
private enum RowKey {
  static let file = JSONKey("file")
  static let line = JSONKey("line")
  static let city = JSONKey("city")
  static let fail = JSONKey("fail")
  static let missing = JSONKey("missing")
  static let counts = JSONKey("counts")
  static let unsupported = JSONKey("unsupported")
  static let outcomes = JSONKey("outcomes")
  static let warnings = JSONKey("warnings")
}

extension JSONWriter {
  /// Writes where an application stands.
  mutating func place(_ file: String, _ line: Int?) {
    key(RowKey.file)
    string(file)
    guard let line else { return }
    key(RowKey.line)
    integer(Int64(line))
  }
}

/// What reviews add to a line.
struct RowReviews {
  let rawVerdict: Verdict
  let found: CheckedReviews
}

/// A rule set with the parts of a line that depend on nothing else.
final class RowRules: Sendable {
  let ruleSet: RuleSet
  var category: Category { ruleSet.category }
  var edition: Edition { ruleSet.edition }

  /// The rule set with its file and its digest, unless it is a built-in one.
  private let source: RunHeader.AppliedRuleSet?
  /// `"category":"…","verdict":"…"` for every verdict.
  private let heads: [[UInt8]]
  /// The requirements of every criterion.
  private let requirements: [[Requirement]]
  /// The requirements by which something declared passes, each fact once, those of optional lists left out.
  private let declared: [Requirement]
  private let measured: Int
  /// `"1.2.1":"fail",…`: all criteria with the same outcome, for every outcome.
  private let outcomes: [[UInt8]]
  /// For every outcome where each criterion stands.
  private let outcomeExtents: [[Range<Int>]]
  /// `"measured":…,"declared":…`.
  private let counts: [UInt8]
  /// `"1.2.1"` for every criterion.
  private let ids: [[UInt8]]

  init(_ ruleSet: RuleSet, from file: String?) {
    self.ruleSet = ruleSet
    source = file.map { RunHeader.AppliedRuleSet(ruleSet, from: $0) }
    let criteria = ruleSet.criteria
    requirements = criteria.map { $0.requirements }
    heads = Verdict.allCases.map { verdict in
      Array("\"category\":\"\(ruleSet.category.code)\",\"verdict\":\"\(verdict.code)\"".utf8)
    }
    measured = criteria.count { $0.basis == .measured }
    counts = Array("\"measured\":\(measured),\"declared\":\(criteria.count - measured)".utf8)
    declared = criteria.flatMap { $0.requirements }.flatMap { $0.declaredStatements }
    let ids = criteria.map { criterion in
      var writer = JSONWriter()
      writer.string(criterion.id)
      return writer.bytes
    }
    self.ids = ids
    let members = Outcome.allCases.map { outcome in
      ids.map { $0 + Array(":\"\(outcome.code)\"".utf8) }
    }
    outcomes = members.map { Array($0.joined(separator: [UInt8(ascii: ",")])) }
    outcomeExtents = members.map { members in
      var end = -1
      return members.map { member in
        let start = end + 1
        end = start + member.count
        return start..<end
      }
    }
  }

  /// The outcome of every criterion.
  func outcomes(of application: Application, _ requiringEvidence: Bool) -> [Outcome] {
    requirements.map { application.outcome(of: $0, requiringEvidence: requiringEvidence) }
  }

  /// Writes category, verdict, lists, counts and outcomes.
  func write(
    _ application: Application, _ judged: [Outcome], _ reviews: RowReviews?,
    to writer: inout JSONWriter
  ) {
    if let source {
      writer.key("criteria")
      writer.object { writer in
        writer.member("file", source.file)
        writer.member("sha256", source.digest)
      }
    }
    writer.raw(heads[Int(judged.verdict.rawValue)])
    if let reviews { writer.member("rawVerdict", reviews.rawVerdict.code) }
    writeIDs(RowKey.fail, judged, .fail, to: &writer)
    writeIDs(RowKey.missing, judged, .missing, to: &writer)
    writer.key(RowKey.counts)
    writer.object { writer in
      if let reviews {
        let isSettled = !reviews.found.applied.isEmpty
        let reviewed = isSettled ? ruleSet.determine(application).count(.reviewed) : 0
        writer.member("measured", measured)
        writer.member("declared", ids.count - measured - reviewed)
        writer.member("reviewed", reviewed)
      } else {
        writer.raw(counts)
      }
      writer.key(RowKey.unsupported)
      writer.integer(Int64(application.countUnsupported(among: declared)))
    }
    writer.key(RowKey.outcomes)
    writer.object { writer in
      // Neighbours with the same outcome are one piece.
      var first = 0
      for last in judged.indices where last + 1 == judged.count || judged[last + 1] != judged[last]
      {
        let outcome = Int(judged[last].rawValue)
        let extents = outcomeExtents[outcome]
        outcomes[outcome].withUnsafeBytes { members in
          let piece = members[extents[first].lowerBound..<extents[last].upperBound]
          writer.raw(UnsafeRawBufferPointer(rebasing: piece))
        }
        first = last + 1
      }
    }
  }

  private func writeIDs(
    _ key: JSONKey, _ judged: [Outcome], _ outcome: Outcome, to writer: inout JSONWriter
  ) {
    writer.key(key)
    writer.array { writer in
      for index in judged.indices where judged[index] == outcome { writer.raw(ids[index]) }
    }
  }
}

extension Application {
  /// The number of facts that pass by the applicant's word without evidence, once each.
  func countUnsupported(among requirements: [Requirement]) -> Int {
    var found: [Fact] = []
    for requirement in requirements {
      guard let fact = requirement.declaredFact, evidence(for: fact) == nil,
        review(of: requirement) == nil, !found.contains(fact), outcome(of: requirement) == .pass
      else { continue }
      found.append(fact)
    }
    return found.count
  }
}

extension Requirement {
  /// The statements inside it that the applicant's word decides, but for those that are only shown.
  fileprivate var declaredStatements: [Requirement] {
    if case .optional = logic { return [] }
    return (isDeclared ? [self] : []) + parts.flatMap { $0.declaredStatements }
  }
}

extension [Outcome] {
  /// The verdict that the outcomes of all criteria come to.
  fileprivate var verdict: Verdict { Verdict(worst: self.min() ?? .pass) }
}
