import Eligibility
import Jiangsu2018
import Reports

/// One run of a command: the world, the language and what was asked for.
struct Run: Sendable {
  var console: Console
  var language: Language
  var invocation: Invocation
  /// The rule sets that `--criteria` names, if it names any.
  var givenRuleSets: [RuleSet]?
  /// The reviews that `--reviews` names, if it names any.
  var reviews: ReviewFile?

  /// The most bytes that one file or one line may have: 64 MiB.
  static let sizeLimit = 64 << 20

  /// The format that was asked for, or the command's own.
  var format: String {
    invocation.value(of: .format) ?? invocation.command.formats.first ?? ""
  }

  /// The rule sets to go by, in the notice's order.
  var ruleSets: [RuleSet] { Category.allCases.compactMap { ruleSet(for: $0) } }

  /// The rule set to go by for a category, if the run has one: the built-in one unless `--criteria` names others.
  @Sendable func ruleSet(for category: Category) -> RuleSet? {
    guard let givenRuleSets else { return Notice.ruleSet(for: category) }
    return givenRuleSets.first { $0.category == category }
  }

  /// How applications are judged in this run.
  var judging: Judging {
    let categories = invocation.values[.category].map { codes in
      codes.contains("all")
        ? Category.allCases : Category.allCases.filter { codes.contains($0.code) }
    }
    var judging = Judging(
      by: ruleSet(for:), under: categories,
      requiringEvidence: invocation.flags.contains(.requireEvidence))
    judging.reviews = reviews
    return judging
  }

  /// What reports say about the run: of the rule sets, those that the applications were judged by.
  func header(of judging: Judging, for all: [Checked]? = nil) -> RunHeader {
    let applied = all.map { $0.flatMap { $0.determinations }.map { $0.ruleSet.category } }
    let categories = Category.allCases.filter {
      (applied ?? judging.categories)?.contains($0) ?? true
    }
    let rules = categories.compactMap { judging.ruleSet($0) }
    var reviewTotals = judging.reviews.map { ReviewTotals($0) }
    for checked in all ?? [] { reviewTotals?.add(checked) }
    return RunHeader(
      toolVersion: Tool.version, ruleSets: rules.map { RunHeader.AppliedRuleSet($0) },
      requiresEvidence: judging.requiresEvidence, settings: judging.settings,
      listsReadings: invocation.flags.contains(.readings), reviews: reviewTotals)
  }

  /// Whether reports that go to standard output may be coloured.
  var usesColor: Bool {
    switch invocation.value(of: .color) {
    case "always": true
    case "never": false
    default:
      invocation.value(of: .output) == nil && console.isTerminal(.output)
        && (console.environment("NO_COLOR") ?? "").isEmpty
        && console.environment("TERM") != "dumb"
    }
  }

  /// The number of cells in a line of a text report.
  var width: Int {
    let width = invocation.value(of: .output) == nil ? console.terminalWidth() : nil
    return max(40, width ?? 80)
  }

  /// The bytes of a file, or of standard input for `-`.
  func read(_ path: String) throws(FileProblem) -> [UInt8] {
    guard path == "-" else { return try console.readFile(path, Self.sizeLimit) }
    var bytes: [UInt8] = []
    while true {
      let piece = try console.readInput(1 << 16)
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= Self.sizeLimit else {
        throw FileProblem(path: path, kind: .tooLarge(limit: Self.sizeLimit))
      }
    }
  }

  /// Opens what a report is written to: standard output, or a file that appears only when it is complete.
  func openOutput() throws(OutputProblem) -> OutputFile {
    if let path = invocation.value(of: .output) { return try console.openOutput(path) }
    return OutputFile(
      write: { bytes throws(OutputProblem) in try console.write(bytes, .output) },
      commit: {}, discard: {})
  }

  /// Writes a report to where the user wants it.
  func withOutput(
    _ body: (_ write: (_ bytes: [UInt8]) throws(OutputProblem) -> Void) throws(OutputProblem) ->
      Void
  ) throws(OutputProblem) {
    let output = try openOutput()
    defer { output.discard() }
    try body(output.write)
    try output.commit()
  }
}
