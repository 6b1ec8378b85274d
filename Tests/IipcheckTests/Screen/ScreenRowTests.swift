import Eligibility
import Foundation
import Jiangsu2018
import Reports
import Testing

@testable import iipcheck

/// Every file and every line has a row, whatever is wrong with it, and the rows add up.
struct ScreenRowTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a line that cannot be read is a row among the others`() async throws {
    let lines = [
      ScreenText.eligible, "", ScreenText.broken, "  \t\r", ScreenText.ineligible + "\r", "[1]",
      "null", ScreenText.incomplete,
    ]
    try folder.write(lines.joined(separator: "\n"), to: "a.ndjson")
    let run = await ScreenRun([folder.path, "--format", "ndjson"])
    #expect(try run.rows.map { $0.line } == [1, 3, 5, 6, 7, 8])
    #expect(
      try run.rows.map { $0.verdict } == [
        "eligible", "unreadable", "ineligible", "unreadable", "unreadable", "incomplete",
      ])
    #expect(try run.rows.allSatisfy { $0.file.hasSuffix("/a.ndjson") })
    for object in try run.objects where object["verdict"] as? String == "unreadable" {
      let problems = try #require(object["problems"] as? [[String: Any]])
      #expect(!problems.isEmpty)
      // A problem counts lines as an editor shows the whole file.
      #expect(problems.allSatisfy { $0["line"] as? Int == object["line"] as? Int })
    }
    #expect(run.complaint == "read 6 = eligible 1 + ineligible 1 + incomplete 1 + unreadable 3\n")
  }

  @Test(arguments: ["\n", "\r\n", "\n\n\r\n"])
  func `the end of a line is not part of an application`(_ end: String) async throws {
    let texts = [ScreenText.eligible, ScreenText.ineligible]
    for last in ["", end] {
      let run = await ScreenRun(
        ["-", "--format", "ndjson"], input: texts.joined(separator: end) + last)
      #expect(try run.rows.map { $0.verdict } == ["eligible", "ineligible"])
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a line is numbered and digested without its end`(_ end: String) async throws {
    let texts = [ScreenText.eligible, ScreenText.broken, ScreenText.incomplete]
    let run = await ScreenRun(
      ["-", "--format", "ndjson", "--digest", "--name", "part 1"],
      input: texts.joined(separator: end))
    let rows = try run.objects
    #expect(
      rows.map { $0["sha256"] as? String } == texts.map { SHA256.hexadecimal(of: Array($0.utf8)) })
    #expect(rows.map { $0["file"] as? String } == ["part 1", "part 1", "part 1"])
    let problems = try #require(rows[1]["problems"] as? [[String: Any]])
    #expect(problems.map { $0["line"] as? Int } == [2])
    #expect(problems.map { $0["column"] as? Int } == [ScreenText.broken.count + 1])
  }

  @Test func `a row says by which rule set it was judged, and that evidence was required`()
    async throws
  {
    let texts = [ScreenText.eligible, ScreenText.ineligible].joined(separator: "\n")
    let digests = Notice.ruleSets.filter {
      [.industryLevel, .keyCultivation].contains($0.category)
    }
    .map { String(SHA256.hexadecimal(of: $0.canonicalForm).prefix(16)) }
    for options in [[], ["--require-evidence"]] {
      let run = await ScreenRun(["-", "--format", "ndjson"] + options, input: texts)
      let rows = try run.objects
      #expect(rows.map { $0["edition"] as? String } == ["jiangsu-2018", "jiangsu-2018"])
      #expect(rows.map { $0["ruleSet"] as? String } == digests)
      let evidence = rows.map { $0["requireEvidence"] as? Bool }
      #expect(evidence == (options.isEmpty ? [nil, nil] : [true, true]))
      #expect(rows.allSatisfy { $0["sha256"] == nil })
    }
  }

  @Test func `a name for standard input needs standard input`() async throws {
    let run = await ScreenRun(["samples", "--name", "part-1"])
    #expect(run.status == .usage)
    #expect(run.complaint.contains("--name is what standard input is called and needs -"))
  }

  @Test func `a byte order mark is passed before any line`() async throws {
    let text = "\u{FEFF}" + ScreenText.eligible + "\n\u{FEFF}" + ScreenText.eligible + "\n"
    try folder.write(text, to: "a.jsonl")
    let run = await ScreenRun([folder.path("a.jsonl"), "--format", "ndjson"])
    #expect(try run.rows.map { $0.verdict } == ["eligible", "eligible"])
  }

  @Test func `a line over the limit is a row that says so, and the stream goes on`() async throws {
    let long = [UInt8](repeating: 0x20, count: Run.sizeLimit + 1)
    let input =
      Array((ScreenText.eligible + "\n").utf8) + long
      + Array(("\n" + ScreenText.ineligible).utf8)
    let recorded = RecordedConsole(input: input)
    let status = await Tool(console: recorded.console).run(
      ["screen", "-", "--format", "ndjson", "--lang", "en"])
    let rows = recorded.text(.output).split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("{\"file\":\"-\",\"line\":2,\"verdict\":\"unreadable\","))
    #expect(rows[1].contains("larger than the limit of 64 MiB"))
    #expect(status == .unreadable)
  }

  @Test func `what cannot be taken in is told with the remedy, and the rest is judged`()
    async throws
  {
    try folder.write(ScreenText.eligible, to: "z.json")
    for name in ["a.json.gz", "b.zip"] { try folder.write("x", to: name) }
    let run = await ScreenRun([folder.path, "none.json", "--format", "json"])
    let result = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let rows = try #require(result["applications"] as? [[String: Any]])
    #expect(
      rows.map { ($0["file"] as? String ?? "").split(separator: "/").last } == [
        "z.json", "none.json",
      ])
    #expect(rows.map { $0["problems"] == nil } == [true, false])
    let notRead = try #require(result["notRead"] as? [[String: Any]])
    #expect(
      notRead.map { ($0["file"] as? String ?? "").split(separator: "/").last } == [
        "a.json.gz", "b.zip",
      ])
    #expect(run.output.contains("gunzip -c FILE | iipcheck screen -"))
    #expect(run.status == .unreadable)
  }

  @Test func `what was not read is counted in the closing sum, each once`() async throws {
    try folder.write(ScreenText.eligible, to: "a.json")
    try folder.write("{\"verdict\": \"eligible\"}", to: "a.expected.json")
    try folder.write("", to: ".b.json")
    let alone = await ScreenRun([folder.path])
    #expect(
      alone.complaint
        == "read 1 = eligible 1 + ineligible 0 + incomplete 0 + unreadable 0; "
        + "2 other files are no applications and were not read\n")
    for name in ["c.pdf", "d", "json"] { try folder.write("", to: name) }
    let run = await ScreenRun([folder.path])
    #expect(
      run.complaint
        == "read 1 = eligible 1 + ineligible 0 + incomplete 0 + unreadable 0; "
        + "5 other files are no applications and were not read\n")
    #expect(run.status == .eligible)
  }

  @Test func `identical files are rows of their own, and the places of all are told`() async throws
  {
    for name in ["a.json", "b.json"] { try folder.write(ScreenText.eligible, to: name) }
    try folder.write(ScreenText.eligible + "\n" + ScreenText.eligible, to: "c.ndjson")
    let run = await ScreenRun([folder.path, "--format", "json"])
    let result = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let duplicates = try #require(result["duplicates"] as? [[String: Any]])
    #expect(duplicates.map { $0["kind"] as? String } == ["content"])
    let places = try #require(duplicates.first?["places"] as? [[String: Any]])
    #expect(
      places.map { ($0["file"] as? String ?? "").replacing(folder.path + "/", with: "") }
        == ["a.json", "b.json", "c.ndjson", "c.ndjson"])
    #expect(places.map { $0["line"] as? Int } == [nil, nil, 1, 2])
  }

  /// The verdict of every row, as far as a format has rows.
  private static func verdicts(_ output: String, _ format: [String]) throws -> [String] {
    let words = ["ELIGIBLE", "INELIGIBLE", "INCOMPLETE", "UNREADABLE"]
    func capitalised(_ line: Substring) -> String? {
      words.first { line.hasPrefix($0 + " ") }?.lowercased()
    }
    let run = output.split(separator: "\n")
    switch format[0] {
    case "text": return run.compactMap(capitalised)
    case "markdown":
      let cells = run.map { $0.split(separator: "|", omittingEmptySubsequences: false) }
      return cells.filter { $0.count == 14 }.map { $0[1].filter { $0 != " " } }
    case "html":
      return output.components(separatedBy: "data-verdict=\"").dropFirst().map { part in
        String(part.prefix { $0 != "\"" })
      }
    default: return []
    }
  }

  private static let formats = [
    ["text"], ["csv"], ["csv", "--layout", "criteria"], ["markdown"], ["json"], ["ndjson"],
    ["html"],
    ["junit"],
  ]

  /// A mixture of files and lines: how many of each there are is known beforehand.
  private func mixture(_ seed: UInt64) throws -> (paths: [String], counts: [String: Int]) {
    var state = seed
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let texts = [
      ("eligible", ScreenText.eligible), ("ineligible", ScreenText.ineligible),
      ("incomplete", ScreenText.incomplete), ("unreadable", ScreenText.broken),
      ("unreadable", "[1]"), ("unreadable", "\u{FEFF}{}"), ("", ""), ("", " \r"),
    ]
    var counts = ["eligible": 0, "ineligible": 0, "incomplete": 0, "unreadable": 0]
    var paths: [String] = []
    for number in 0..<(4 + next(5)) {
      if next(3) == 0 {
        let lines = (0..<next(8)).map { _ in texts[next(8)] }
        for line in lines where !line.0.isEmpty { counts[line.0, default: 0] += 1 }
        paths.append(
          try folder.write(lines.map { $0.1 + "\n" }.joined(), to: "\(number).ndjson"))
      } else {
        // An empty file is no application, where an empty line is nothing.
        let (verdict, text) = texts[next(8)]
        counts[verdict.isEmpty ? "unreadable" : verdict, default: 0] += 1
        paths.append(try folder.write(text, to: "\(number).json"))
      }
    }
    if next(2) == 0 {
      paths.append("none.json")
      counts["unreadable", default: 0] += 1
    }
    return (paths, counts)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `read is the sum of the verdicts and of the rows, in every format`(seed: UInt64) async throws
  {
    let (paths, counts) = try mixture(seed)
    let order = ["eligible", "ineligible", "incomplete", "unreadable"]
    let numbers = order.map { counts[$0] ?? 0 }
    for format in Self.formats {
      let run = await ScreenRun(paths + ["--format"] + format)
      #expect(try ScreenRun.sum(in: run.complaint) == [numbers.reduce(0, +)] + numbers, "\(format)")
      var verdicts: [String]
      switch format[0] {
      case "csv" where format.count == 1: verdicts = run.table.map { $0[7] }
      case "csv":
        let rows = run.table.map { [$0[0], $0[1], $0[7]] }
        // An application's criteria stand together, and no two applications have a place in common.
        let keys = rows.enumerated().filter { $0.offset == 0 || rows[$0.offset - 1] != $0.element }
        verdicts = keys.map { $0.element[2] }
      case "ndjson": verdicts = try run.rows.map { $0.verdict }
      case "json":
        let result = try #require(
          JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let summary = try #require(result["summary"] as? [String: Int])
        #expect((["read"] + order).map { summary[$0] } == [numbers.reduce(0, +)] + numbers)
        verdicts = try #require(result["applications"] as? [[String: Any]]).map { row in
          let judged = (row["verdicts"] as? [[String: Any]])?.first?["verdict"]
          return judged as? String ?? "unreadable"
        }
      case "junit":
        #expect(run.output.matches(of: /<testsuite\b/).count == numbers.reduce(0, +))
        continue
      default: verdicts = try Self.verdicts(run.output, format)
      }
      #expect(order.map { name in verdicts.count { $0 == name } } == numbers, "\(format)")
    }
  }
}
