import StrictJSON
import Testing

@testable import iipcheck

/// `diff` of folders and streams of applications: what belongs together, and the status.
struct DiffApplicationsTests {
  private static func text(_ code: String?, _ platform: String?, tools: Int = 1) -> String {
    let code = code.map { "\"\($0)\"" } ?? "null"
    let platform = platform.map { "\"\($0)\"" } ?? "null"
    return """
      {"category": "industry-level", "applicant": {"creditCode": \(code)}, \
      "platform": {"name": \(platform)}, "developers": {"tools": \(tools)}}
      """
  }

  /// What is told of two folders, each application by the names of its files; the status, and what was complained about.
  private static func diff(
    _ old: [(name: String, text: String)], _ new: [(name: String, text: String)]
  ) async throws -> (told: [String], status: iipcheck.ExitStatus, complaint: String) {
    let (from, to) = (try TemporaryFolder(), try TemporaryFolder())
    for file in old { try from.write(file.text, to: file.name) }
    for file in new { try to.write(file.text, to: file.name) }
    let run = await CriteriaRun("diff", from.path, to.path, "--format", "json")
    let node = try JSONNode(Array(run.output.utf8))
    let told = (node["applications"]?.items ?? []).map { application -> String in
      let files = [("from", from), ("to", to)].compactMap { key, folder in
        application[key]?["file"]?.string.map { String($0.dropFirst(folder.path.utf8.count + 1)) }
      }
      let fields = (application["facts"]?.items ?? []).compactMap { $0["path"]?.string }
      return ([application["kind"]?.string ?? ""] + files + fields).joined(separator: " ")
    }
    return (told, run.status, run.complaint)
  }

  @Test func `code and platform tell what belongs together, folded, whatever the files are called`()
    async throws
  {
    let run = try await Self.diff(
      [("1.json", Self.text("A1", "甲")), ("2.json", Self.text("A1", "乙 b"))],
      [("1.json", Self.text("a 1", " 乙  Ｂ", tools: 2)), ("x.json", Self.text("A1", "甲", tools: 3))])
    #expect(
      run.told == [
        "moved 1.json x.json developers.tools",
        "moved 2.json 1.json platform.name developers.tools",
      ])
    #expect(run.status == .ineligible)
    #expect(run.complaint.isEmpty)
  }

  @Test func `what stands on one side only is named`() async throws {
    let run = try await Self.diff(
      [("1.json", Self.text("A1", "甲")), ("2.json", Self.text("A2", "乙"))],
      [("2.json", Self.text("A3", "丙")), ("3.json", Self.text("A1", "甲"))])
    #expect(run.told == ["disappeared 2.json", "appeared 2.json"])
    #expect(run.status == .ineligible)
  }

  @Test func `a corrected code or platform leaves it the same application`() async throws {
    let run = try await Self.diff(
      [
        ("1.json", Self.text("A1", "甲")), ("2.json", Self.text("A2", "乙")),
        ("3.json", Self.text(nil, nil)),
      ],
      [
        ("1.json", Self.text("B1", "甲")), ("9.json", Self.text("A2", "新")),
        ("3.json", Self.text("A3", "丙")),
      ])
    #expect(
      run.told == [
        "moved 1.json 1.json applicant.creditCode", "moved 2.json 9.json platform.name",
        "moved 3.json 3.json applicant.creditCode platform.name",
      ])
  }

  @Test func `several that name the same are told, and none is lost`() async throws {
    let same = Self.text("A1", "甲")
    let run = try await Self.diff(
      [("1.json", same), ("2.json", Self.text("A1", "甲", tools: 2))],
      [
        ("2.json", Self.text("A1", "甲", tools: 3)), ("3.json", Self.text("A1", "甲", tools: 4)),
        ("4.json", same),
      ])
    #expect(run.told == ["moved 2.json 2.json developers.tools", "appeared 3.json"])
    #expect(run.complaint.split(separator: "\n").count == 2)
    #expect(run.complaint.contains("/2.json, ") && run.complaint.contains("/4.json\n"))
  }

  @Test func `what cannot be read is named with its problem, and the status is the worst`()
    async throws
  {
    let run = try await Self.diff(
      [("1.json", Self.text("A1", "甲")), ("2.json", "{")],
      [("1.json", "{\"category\": 1}"), ("2.json", "{")])
    #expect(run.told == ["flipped 1.json 1.json", "unreadable 2.json 2.json"])
    #expect(run.status == .unreadable)
    #expect(run.complaint.contains("/1.json:1:14: error: "))
    let same = try await Self.diff([("1.json", "{")], [("1.json", "{")])
    #expect(same.status == .unreadable)
  }

  @Test func `a folder without an application is told`() async throws {
    let run = try await Self.diff([], [("1.json", Self.text("A1", "甲")), ("n.txt", "x")])
    #expect(run.told == ["appeared 1.json"])
    #expect(run.status == .unreadable)
    #expect(run.complaint.contains("no application in it"))
    #expect(run.complaint.contains("n.txt"), "what is passed over is named")
  }

  @Test func `lines of a stream are applications`() async throws {
    let folder = try TemporaryFolder()
    let (one, two) = (Self.text("A1", "甲"), Self.text("A2", "乙"))
    let old = try folder.write("\(one)\n\n\(two)\n", to: "old.ndjson")
    let new = try folder.write("\(two)\n\(Self.text("A1", "甲", tools: 2))", to: "new.ndjson")
    let run = await CriteriaRun("diff", old, new, "--lang", "en", "--format", "markdown")
    #expect(run.status == .ineligible)
    #expect(run.output.contains("new.ndjson line 2 (was \(old) line 1)"))
    #expect(run.output.contains("2 applications in both: 0 with another verdict, 1 field changed"))
    let same = await CriteriaRun("diff", old, old)
    #expect(same.status == .eligible)
  }

  @Test func `one may come from standard input`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.text("A1", "甲"), to: "a.json")
    let run = await CriteriaRun(
      ["diff", "-", file], input: Array(Self.text("B2", "乙").utf8))
    #expect(run.output.contains("unified social credit code: B2 → A1"))
    #expect(run.status == .ineligible)
  }

  @Test func `a category that is asked for judges what names none`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("{}", to: "a.json")
    let without = await CriteriaRun("diff", file, file)
    #expect(without.status == .unreadable)
    let run = await CriteriaRun("diff", file, file, "--category", "industry-level")
    #expect(run.status == .eligible)
  }
}
