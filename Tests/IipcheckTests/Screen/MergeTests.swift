import Eligibility
import Foundation
import Jiangsu2018
import Testing

@testable import iipcheck

/// The rows of parts, put together, come to what the whole comes to.
struct MergeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let texts =
    [
      ScreenText.eligible, ScreenText.ineligible, ScreenText.incomplete, ScreenText.broken, "[1]",
      "", ScreenText.sample("contradictions"), ScreenText.sample("cross-industry-comfortable"),
      // Of what cannot be read, the names count all the same.
      ScreenText.eligible.replacing("\"category\"", with: "\"categori\""),
      ScreenText.eligible.replacing("91320583XNB2YNTH86", with: "91320583XNB2YNTH68"),
    ] + [ScreenText.eligible, ScreenText.incomplete]

  private func merge(
    _ arguments: [String], input: String = ""
  ) async -> (status: iipcheck.ExitStatus, output: String, complaint: String) {
    let recorded = RecordedConsole(input: Array(input.utf8))
    let status = await Tool(console: recorded.console).run(["merge", "--lang", "en"] + arguments)
    return (status, recorded.text(.output), recorded.text(.error))
  }

  /// The rows of some lines as a part with a name.
  private func rows(
    _ lines: some Sequence<String>, _ name: String, _ options: [String] = []
  ) async -> String {
    await ScreenRun(
      ["-", "--format", "ndjson", "--digest", "--name", name, "--quiet"] + options,
      input: lines.joined(separator: "\n")
    ).output
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: [1, 2, 4, 12])
  func `parts come to what the whole comes to`(_ count: Int) async throws {
    var wholes: [String] = []
    var parts: [String] = []
    for part in 0..<count {
      let lines = Self.texts[(part * 12 / count)..<((part + 1) * 12 / count)]
      let name = "part-\(part).ndjson"
      wholes.append(try folder.write(lines.joined(separator: "\n"), to: name))
      parts.append(try folder.write(await rows(lines, wholes[part]), to: "rows-\(part)"))
    }
    let whole = await ScreenRun(wholes + ["--format", "json", "--quiet"])
    let merged = await merge(parts + ["--format", "json"])
    #expect(merged.status == whole.status)
    let (expected, found) = (try object(whole.output), try object(merged.output))
    for key in ["summary", "categories", "cities", "stops", "duplicates"] {
      let pair = try [expected, found].map { object in
        try JSONSerialization.data(
          withJSONObject: #require(object[key]), options: [.sortedKeys, .prettyPrinted])
      }
      #expect(pair[0] == pair[1], "\(key)")
    }
    let joined = try parts.map { try String(contentsOfFile: $0, encoding: .utf8) }.joined()
    let filtered = await merge(["-", "--format", "json"], input: joined)
    #expect(filtered.output == merged.output)
  }

  @Test func `the worst row decides the status, and no row is as good as can be`() async {
    let texts = [ScreenText.eligible, ScreenText.incomplete, ScreenText.ineligible, "x"]
    for count in 0...4 {
      let run = await merge(["-"], input: await rows(texts.prefix(count), "a"))
      #expect(run.status.rawValue == [0, 0, 2, 1, 3][count])
      #expect(run.complaint.isEmpty)
    }
  }

  @Test(
    arguments: [
      ("{}", "1:1: error: no row of iipcheck screen --format ndjson"),
      ("[1]", "1:1: error: no row of iipcheck screen --format ndjson"),
      ("{\"file\":\"a\"", "1:12: error: "),
      ("{\"file\":\"a\",\"verdict\":\"eligibel\"}", "1:1: error: "),
      ("{\"file\":\"a\",\"verdict\":\"unreadable\",\"problems\":[],\"x\":1}", "1:50: error: "),
      (
        "{\"file\":\"a\",\"file\":\"a\",\"verdict\":\"unreadable\",\"problems\":[]}",
        "1:13: error: "
      ),
    ])
  func `what is no row is named, and nothing is written`(_ text: String, _ told: String) async {
    let row = await rows([ScreenText.eligible], "a")
    let run = await merge(["-"], input: text + "\n" + row + row + text)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("<stdin>:" + told))
    #expect(run.complaint.contains("<stdin>:4" + told.dropFirst()))
    #expect(run.complaint.hasSuffix("error: 2 lines cannot be added up; nothing is written\n"))
  }

  @Test func `a typo in a row is told with its place`() async {
    let row = await rows([ScreenText.eligible], "a")
    for (old, new) in [
      ("\"verdict\":\"eligible\"", "\"verdict\":\"eligibel\""), ("\"pass\"", "\"pas\""),
      ("\"kunshan\"", "\"kunshen\""), ("\"ruleSet\"", "\"rules\""),
    ] {
      let run = await merge(["-"], input: row.replacing(old, with: new))
      #expect(run.status == .usage && run.output.isEmpty, "\(new)")
      #expect(run.complaint.contains("<stdin>:1:"), "\(new)")
    }
  }

  @Test func `rows that were judged differently do not add up`() async throws {
    let one = await rows([ScreenText.eligible, ScreenText.ineligible], "a")
    let strict = await rows([ScreenText.incomplete], "b", ["--require-evidence"])
    let draft = try folder.write(
      String(decoding: Notice.ruleSet(for: .industryLevel).canonicalForm, as: UTF8.self)
        .replacing("\"atLeast\":1500", with: "\"atLeast\":1600"), to: "draft.json")
    let foreign = await rows([ScreenText.eligible], "c", ["--criteria", draft])
    for other in [strict, foreign] {
      for input in [one + other, other + one] {
        let run = await merge(["-"], input: input)
        #expect(run.status == .usage && run.output.isEmpty)
        #expect(run.complaint.contains("they do not add up"))
      }
    }
    // By themselves they do; that the criteria are not the built-in ones stands first.
    #expect(await merge(["-"], input: strict).status == .incomplete)
    let alone = await merge(["-"], input: foreign)
    #expect(alone.output.hasPrefix("industry-level platform: not by the built-in criteria but by"))
  }
}
