import Testing

@testable import iipcheck

/// `iipcheck test` in folders of its own, with the files that it reads and writes.
struct TestCommandTests {
  /// What one run came to.
  private struct Run {
    let status: iipcheck.ExitStatus
    let output: String
  }

  private let folder: TemporaryFolder

  /// A folder with one application that is eligible.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.sample, to: "a.json")
  }

  private static let sample: String = {
    let bytes = try? Console.system.readFile(
      RecordedConsole.absolute("samples/industry-level-threshold.json"), 1 << 20)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }()

  private func test(_ arguments: String...) async -> Run {
    let recorded = RecordedConsole()
    var console = recorded.console
    console.openOutput = Console.system.openOutput
    let status = await Tool(console: console).run(["test", folder.path] + arguments)
    return Run(status: status, output: recorded.text(.output) + recorded.text(.error))
  }

  @Test(arguments: [
    #"{"verdict": "eligible", "others": "pass"}"#,
    #"{"criteria": {"2.2.1": "pass"}}"#,
    #"{"$schema": "expectation.schema.json", "verdict": "eligible"}"#,
    #"{}"#,
    #"{"notes": "only a case", "cases": [{"set": ["operation.staff=29"], "criteria": {"2.3.1": "fail"}}]}"#,
    #"{"others": "pass", "cases": [{"set": ["operation.staff=null"], "verdict": "incomplete", "criteria": {"2.3.1": "missing"}}]}"#,
  ])
  func `what an expectation fixes holds, and nothing else is compared`(_ text: String) async throws
  {
    try folder.write(text, to: "a.expected.json")
    let run = await test()
    #expect(run.status == .eligible, "\(run.output)")
    #expect(run.output.hasSuffix(", 0 not met\n"))
  }

  @Test(arguments: [
    (#"{"verdict": "incomplete"}"#, "verdict: expected incomplete, found eligible"),
    (#"{"criteria": {"2.2.1": "fail"}}"#, "2.2.1: expected fail, found pass"),
    (#"{"criteria": {"1.2.1": "pass"}}"#, "1.2.1: expected pass, found none"),
    (#"{"others": "missing"}"#, "N.1: expected missing, found pass"),
    (
      #"{"others": "pass", "cases": [{"set": ["operation.staff=29"]}]}"#,
      "a.json with operation.staff=29: 2.3.1: expected pass, found fail\n"
    ),
    (
      #"{"cases": [{"set": ["industries[7].name=x"]}]}"#,
      "industries[7].name"
    ),
  ])
  func `every difference is named and fails the run`(_ text: String, _ line: String) async throws {
    try folder.write(text, to: "a.expected.json")
    let run = await test()
    #expect(run.status == .ineligible)
    #expect(run.output.contains(line), "\(run.output)")
  }

  @Test(arguments: [
    (#"{"verdict": "elegible"}"#, ":1:13: verdict: "),
    (#"{"verdicts": "eligible"}"#, ":1:2: "),
    (#"{"criteria": ["2.2.1"]}"#, ":1:14: criteria: "),
    (#"{"others": true}"#, ":1:12: others: "),
    (#"{"cases": [{"verdict": "eligible"}]}"#, ":1:12: cases[0]: "),
    (#"{"cases": [{"set": ["devices.conected=5"]}]}"#, ":1:21: cases[0].set[0]: "),
    (#"{"cases": [{"set": [], "$schema": ""}]}"#, ":1:24: "),
    (#"{"verdict": "eligible", "verdict": "eligible"}"#, ":1:25: "),
    (#"["#, ":1:2: "),
    ("", ":1:1: "),
  ])
  func `what is wrong with an expectation is told with its place`(
    _ text: String, _ place: String
  ) async throws {
    try folder.write(text, to: "a.expected.json")
    let run = await test()
    #expect(run.status == .ineligible)
    #expect(run.output.contains("a.expected.json" + place), "\(run.output)")
  }

  @Test func `a file without its counterpart fails the run`() async throws {
    #expect(await test().output.contains("no expectation beside it"))
    try folder.write("{}", to: "a.expected.json")
    try folder.write("{}", to: "b.expected.json")
    try folder.write("{}\n", to: "stream.ndjson")
    let run = await test()
    #expect(run.status == .ineligible)
    #expect(run.output.contains("b.json\n  an expectation without an application"))
    #expect(run.output.contains("stream.ndjson\n  a stream has no expectations"))
    #expect(run.output.contains("3 files, 3 expectations, 2 not met"))
  }

  @Test func `an update never passes, and what it writes holds and stays`() async throws {
    try folder.write("{}", to: "b.expected.json")
    let written = await test("--update")
    #expect(written.status == .ineligible)
    let first = try folder.text(of: "a.expected.json")
    #expect(first == "{\n  \"verdict\": \"eligible\",\n  \"others\": \"pass\"\n}\n")
    #expect(try folder.text(of: "b.expected.json") == "{}")
    #expect(await test("--update").status == .ineligible)
    #expect(try folder.text(of: "a.expected.json") == first)
  }

  @Test func `an update keeps what is fixed and the cases, at what is found now`() async throws {
    let former =
      #"{"verdict":"incomplete","criteria":{"2.2.1":"fail","2.3.1":"pass"},"cases":["#
      + #"{"set":["operation.staff=29"],"criteria":{"2.3.1":"pass"}},{"set":["devices.kinds=1"]}]}"#
    try folder.write(former, to: "a.expected.json")
    #expect(await test("--update").status == .ineligible)
    #expect(
      try folder.text(of: "a.expected.json") == """
        {
          "verdict": "eligible",
          "criteria": {
            "2.2.1": "pass",
            "2.3.1": "pass"
          },
          "cases": [
            {"set":["operation.staff=29"],"criteria":{"2.3.1":"fail"}},
            {"set":["devices.kinds=1"]}
          ]
        }

        """)
    #expect(await test().status == .eligible)
  }

  @Test func `an update keeps what an expectation says to its author and their editor`()
    async throws
  {
    let former =
      #"{"notes":["a", {"b": 1.50}],"verdict":"incomplete","cases":[{"set":["operation.staff=29"],"#
      + #""notes":"为什么"}],"$schema":"../expectation.schema.json"}"#
    try folder.write(former, to: "a.expected.json")
    #expect(await test("--update").status == .ineligible)
    #expect(
      try folder.text(of: "a.expected.json") == """
        {
          "notes": ["a", {"b": 1.50}],
          "$schema": "../expectation.schema.json",
          "verdict": "eligible",
          "cases": [
            {"notes":"为什么","set":["operation.staff=29"]}
          ]
        }

        """)
  }

  @Test func `an update writes nothing for what is no application`() async throws {
    try folder.write("{", to: "broken.json")
    try folder.write(#"{"category": "unknown"}"#, to: "b.json")
    let expected = #"{"verdict":"eligible"}"#
    try folder.write(expected, to: "b.expected.json")
    let run = await test("--update")
    #expect(run.status == .ineligible)
    #expect(run.output.contains("broken.json\n  no expectation beside it"))
    #expect(run.output.contains("b.json: verdict: expected eligible, found unreadable\n"))
    #expect(try folder.text(of: "b.expected.json") == expected)
    #expect(
      try folder.names == [
        "a.expected.json", "a.json", "b.expected.json", "b.json", "broken.json",
      ])
  }

  @Test(arguments: [[:], ["README.md": "# none"], ["a.expected.json": "{}"]])
  func `a folder without applications is not green`(_ files: [String: String]) async throws {
    let empty = try TemporaryFolder()
    for (name, text) in files { try empty.write(text, to: name) }
    for options in [[], ["--update"], ["--format", "junit"]] {
      let run = await CriteriaRun(["test", empty.path] + options)
      #expect(run.status == .unreadable)
      #expect(run.complaint.contains(empty.path + ": no application in it\n"))
    }
  }

  /// The project's samples by rules of which one figure is another.
  private func changed(_ options: String...) async throws -> CriteriaRun {
    let rules = await CriteriaRun("criteria", "industry-level", "--format", "json").output
    try folder.write(rules.replacing("\"atLeast\": 1500", with: "\"atLeast\": 1600"), to: "rules")
    let others = ["cross-industry", "enterprise-level", "key-cultivation"]
    return await CriteriaRun(
      ["test", "samples", "--criteria", folder.path + "/rules"]
        + others.flatMap { ["--criteria", $0] } + options)
  }

  @Test func `a changed figure of the rules is one line with the number of cases that repeat it`()
    async throws
  {
    let run = try await changed()
    #expect(run.status == .ineligible)
    let lines = run.output.split(separator: "\n").dropFirst()
    #expect(
      lines.dropLast() == [
        "samples/industry-level-threshold.json: 2.2.1: expected pass, found fail; 79 more cases only "
          + "repeat it; 2 cases differ in it otherwise"
      ])
    #expect(lines.last == "85 files, 452 expectations, 82 not met")
  }

  @Test func `known differences are accepted, and missed once they are gone`() async throws {
    let json = try await changed("--format", "json")
    try folder.write(json.output, to: "known")
    let known = folder.path + "/known"
    let accepted = try await changed("--known", known)
    #expect(accepted.status == .eligible, "\(accepted.output)")
    #expect(accepted.output.hasSuffix(", 0 not met, 82 known\n"))
    for format in ["text", "json", "junit"] {
      let gone = await CriteriaRun("test", "samples", "--known", known, "--format", format)
      #expect(gone.status == .ineligible)
      #expect(gone.output.contains("gone"))
    }
    // A known case that differs in something else is another one.
    let others = json.output.replacing(
      "\"expected\": \"pass\"", with: "\"expected\": \"missing\"")
    try folder.write(others, to: "known")
    let another = try await changed("--known", known)
    #expect(another.status == .ineligible)
    #expect(another.output.contains("found fail; "))
    #expect(another.output.contains(": known and gone, take it out of the file: 2.2.1: "))
  }

  @Test(arguments: [
    ("{", ":1:2: error: "), ("{}", ":1:1: error: "), (#"{"testForm": 1, "results": 1}"#, ":1:28: "),
    (#"{"testForm": 1, "results": [{"file": "a", "differences": [{"of": 1}]}]}"#, ":1:59: "),
  ])
  func `a file of known differences that is none is a wrong command line`(
    _ text: String, _ place: String
  ) async throws {
    try folder.write(text, to: "known")
    let run = await CriteriaRun("test", folder.path, "--known", folder.path + "/known")
    #expect(run.status == .usage)
    #expect(run.complaint.contains("known" + place), "\(run.complaint)")
    #expect(run.output.isEmpty)
  }

  @Test func `a text that is no application is expected to be none`() async throws {
    try folder.write("{", to: "a.json")
    try folder.write(#"{"verdict": "unreadable"}"#, to: "a.expected.json")
    #expect(await test().status == .eligible)
  }

  @Test func `changes of the rules that nobody notices are named`() async throws {
    try folder.write(#"{"verdict": "eligible"}"#, to: "a.expected.json")
    let run = await test("--mutate")
    #expect(run.status == .ineligible)
    // Raising a threshold that is met exactly is noticed, lowering it is not.
    #expect(run.output.contains("unnoticed: industry-level 2.3.1/operation.staff: 30 → 29\n"))
    #expect(!run.output.contains("2.3.1/operation.staff: 30 → 31"))
    #expect(!run.output.contains("cross-industry"))
  }

  @Test func `the project's own expectations notice every change of the rules`() async {
    let recorded = RecordedConsole()
    let status = await Tool(console: recorded.console).run(["test", "--mutate", "samples"])
    #expect(status == .eligible, "\(recorded.text(.output))")
    #expect(recorded.text(.output).hasSuffix("changes of the criteria, 0 unnoticed\n"))
  }

  @Test func `json and junit say the same as the text`() async throws {
    try folder.write(#"{"verdict": "incomplete"}"#, to: "a.expected.json")
    let json = await test("--format", "json")
    #expect(json.status == .ineligible)
    #expect(json.output.contains(#""result": "different""#))
    #expect(json.output.contains(#""expected": "incomplete""#))
    let junit = await test("--format", "junit", "--lang", "zh")
    #expect(junit.status == .ineligible)
    #expect(junit.output.contains(#"tests="1" failures="1""#))
    #expect(junit.output.contains("结论：预期 incomplete，实际 eligible"))
  }
}
