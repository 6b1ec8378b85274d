import Eligibility
import Jiangsu2018
import StrictJSON
import Testing

@testable import iipcheck

/// One run of the tool with everything that came of it.
struct CriteriaRun {
  let status: iipcheck.ExitStatus
  let output: String
  let complaint: String
  let files: [String: [UInt8]]

  /// Runs the tool; files are found under the names given.
  init(_ arguments: String..., files: [String: [UInt8]] = [:], input: [UInt8] = []) async {
    await self.init(arguments, files: files, input: input)
  }

  /// Runs the tool; files are found under the names given.
  init(_ arguments: [String], files: [String: [UInt8]] = [:], input: [UInt8] = []) async {
    let recorded = RecordedConsole(input: input)
    let console = recorded.console.holding(files)
    status = await Tool(console: console).run(arguments)
    output = recorded.text(.output)
    complaint = recorded.text(.error)
    var written: [String: [UInt8]] = [:]
    for name in Self.published + Self.keptByHand { written[name] = recorded.file("folder/" + name) }
    self.files = written
  }

  /// The names under which the criteria are published.
  static let published =
    [
      "README.md", "application.schema.json", "expectation.schema.json", "fit.schema.json",
      "merge.schema.json", "screen-row.duckdb.sql", "screen-row.spark.ddl",
      "result-diff.schema.json", "result.schema.json", "reviews.schema.json",
      "rule-set-diff.schema.json", "rule-set.schema.json", "screen-problems.schema.json",
      "screen-row.schema.json",
      "screen.schema.json", "test.schema.json",
    ] + Category.allCases.flatMap { [$0.code + ".md", $0.code + ".json"] }

  /// The names of the pages beside them that people keep.
  static let keptByHand = ["coverage.md", "notice.md"]

  /// The built-in rule set of a category as a file, with one piece put in place of another.
  static func file(
    _ category: Category, replacing piece: String = "", with other: String = ""
  ) -> [UInt8] {
    let text = String(decoding: Notice.ruleSet(for: category).canonicalForm, as: UTF8.self)
    return Array((piece.isEmpty ? text : text.replacing(piece, with: other)).utf8)
  }
}
