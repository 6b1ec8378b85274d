import Foundation
import Reports
import Testing

@testable import iipcheck

/// What each option of a screening changes, and that it changes nothing else.
struct ScreenOptionTests {
  private static let verdicts = ["eligible", "ineligible", "incomplete", "unreadable"]

  /// A few files of every verdict, some of which cannot be read.
  private static let few = [
    "samples/unreadable/no-category.json", "samples/contradictions.json",
    "samples/unreadable/several-problems.json", "samples/applied-too-high.json",
    "samples/enterprise-level-incomplete.json", "samples/key-cultivation-rank-11.json",
  ]

  private static func lines(_ arguments: String...) async -> [Substring] {
    await ScreenRun(["samples", "--format", "ndjson"] + arguments).output.split(separator: "\n")
  }

  private static func objects(_ arguments: String...) async throws -> [[String: Any]] {
    try await ScreenRun(["samples", "--format", "ndjson"] + arguments).objects
  }

  // MARK: - --only

  @Test(arguments: verdicts)
  func `only one result leaves out other rows, and no total`(_ verdict: String) async throws {
    let lines = await Self.lines()
    let chosen = await Self.lines("--only", verdict)
    #expect(chosen == lines.filter { $0.contains("\"verdict\":\"\(verdict)\"") })
    #expect(!chosen.isEmpty)

    let all = await ScreenRun(Self.few + ["--format", "csv"])
    let only = await ScreenRun(Self.few + ["--format", "csv", "--only", verdict])
    #expect(only.table == all.table.filter { $0[7] == verdict })
    #expect(only.complaint == all.complaint && only.status == all.status)
  }

  @Test(arguments: ["text", "markdown", "json"])
  func `the rows of all results are the rows of a whole run`(_ format: String) async throws {
    func lines(_ arguments: [String]) async -> Set<String> {
      let output = await ScreenRun(Self.few + ["--format", format] + arguments).output
      return Set(
        output.split(separator: "\n").map { line in
          String(line.trimmingPrefix(","))
        })
    }
    let all = await lines([])
    var joined: Set<String> = []
    var common = all
    for verdict in Self.verdicts {
      let some = await lines(["--only", verdict])
      #expect(some.isSubset(of: all))
      joined.formUnion(some)
      common.formIntersection(some)
    }
    #expect(joined == all)
    // What they have in common is everything that is no row: the totals still count all.
    let sums = ["total: 6 = ", "**6 read = ", "\"summary\":{\"read\":6,"]
    #expect(common.contains { line in sums.contains { line.contains($0) } })
  }

  // MARK: - --category, --criteria, --require-evidence

  @Test(arguments: ["cross-industry", "industry-level", "enterprise-level", "key-cultivation"])
  func `a category is judged instead of the one that is named`(_ category: String) async throws {
    let named = try await Self.objects()
    let judged = try await Self.objects("--category", category)
    #expect(judged.count == named.count)
    for (before, after) in zip(named, judged) {
      #expect(before["file"] as? String == after["file"] as? String)
      guard before["verdict"] as? String != "unreadable" else { continue }
      #expect(after["category"] as? String == category)
      if before["category"] as? String == category {
        #expect(NSDictionary(dictionary: before) == NSDictionary(dictionary: after))
      }
    }
    #expect(judged.count { $0["category"] as? String == category } > 60)
  }

  @Test func `an application that names no category is judged under the one that is given`()
    async throws
  {
    let text = #"{"applicant": {"name": "甲"}}"#
    #expect(await ScreenRun(["-"], input: text).status == .unreadable)
    #expect(
      await ScreenRun(["-", "--category", "industry-level"], input: text).status == .incomplete)
  }

  @Test func `criteria in a file that says what is built in change nothing`() async throws {
    let files = ["cross-industry", "industry-level", "enterprise-level", "key-cultivation"]
      .flatMap { ["--criteria", RecordedConsole.absolute("criteria/\($0).json")] }
    let run = await ScreenRun(["samples", "--format", "ndjson"] + files)
    #expect(await run.output.split(separator: "\n") == Self.lines())
  }

  @Test func `of criteria for one category, applications of others are rows that say so`()
    async throws
  {
    let all = try await Self.objects()
    let some = try await Self.objects("--criteria", "key-cultivation")
    for (before, after) in zip(all, some) {
      if before["category"] as? String == "key-cultivation" {
        #expect(NSDictionary(dictionary: before) == NSDictionary(dictionary: after))
      } else {
        #expect(after["verdict"] as? String == "unreadable")
      }
    }
    #expect(all.count == some.count)
  }

  @Test func `required evidence changes what has unsupported claims, and no other`() async throws {
    let all = try await Self.objects()
    let strict = try await Self.objects("--require-evidence")
    var changed: [String] = []
    for (before, after) in zip(all, strict) {
      let counts = before["counts"] as? [String: Int]
      var plain = after
      // Every row says by what it was judged.
      if after["ruleSet"] != nil {
        #expect(plain.removeValue(forKey: "requireEvidence") as? Bool == true)
      }
      let isSame = NSDictionary(dictionary: before) == NSDictionary(dictionary: plain)
      if counts?["unsupported"] ?? 0 == 0 {
        #expect(isSame)
      } else {
        changed.append(after["file"] as? String ?? "")
        let missing = after["missing"] as? [String] ?? []
        #expect(!missing.isEmpty && after["verdict"] as? String != "eligible")
      }
    }
    #expect(changed.count >= 3)
  }

  // MARK: - --sort

  private static let sorts = ["input", "nearest", "name", "city"]

  @Test(arguments: sorts, ["text", "csv", "markdown", "json", "html", "junit"])
  func `an order moves rows and changes none`(_ sort: String, _ format: String) async throws {
    func sorted(_ text: String) -> [String] {
      text.split(whereSeparator: \.isNewline).map { String($0.trimmingPrefix(",")) }.sorted()
    }
    let plain = await ScreenRun(Self.few + ["--format", format])
    let run = await ScreenRun(Self.few + ["--format", format, "--sort", sort])
    #expect(sorted(run.output) == sorted(plain.output))
    #expect((run.output == plain.output) == (sort == "input"))
    #expect(run.complaint == plain.complaint && run.status == plain.status)
  }

  @Test
  func `nearest to eligible is what fails least, then what misses least, then what came first`()
    async throws
  {
    let plain = await ScreenRun(["samples", "--format", "csv"]).table
    let rows = await ScreenRun(["samples", "--format", "csv", "--sort", "nearest"]).table
    func rank(_ row: [String]) -> [Int] {
      [row[7] == "unreadable" ? 1 : 0, Int(row[11]) ?? 0, Int(row[12]) ?? 0]
    }
    let expected = plain.enumerated().sorted { one, other in
      (rank(one.element) + [one.offset]).lexicographicallyPrecedes(
        rank(other.element) + [other.offset])
    }
    #expect(rows == expected.map { $0.element })
    #expect(rows.first?[7] == "eligible" && rows.last?[7] == "unreadable")
  }

  @Test func `by city is in the order of the list of cities, those without one last`() async throws
  {
    let rows = await ScreenRun(["samples", "--format", "csv", "--sort", "city"]).table
    let cities = rows.map { $0[4] }
    var seen: [String] = []
    for city in cities where seen.last != city { seen.append(city) }
    #expect(Set(seen).count == seen.count)
    let order = [
      "Nanjing", "Wuxi", "Xuzhou", "Changzhou", "Suzhou", "Nantong", "Suqian", "Kunshan", "Taixing",
      "Shuyang", "",
    ]
    let known = seen.filter { order.contains($0) }
    #expect(known == order.filter { seen.contains($0) })
    #expect(seen.last == "")
  }

  @Test func `by name counts neither width nor case, and the same name stays in input order`()
    async throws
  {
    let names = ["Ｂ公司", "a公司", "b公司", "A公司", "", "甲"]
    let lines = names.map { #"{"category": "key-cultivation", "applicant": {"name": "\#($0)"}}"# }
    let run = await ScreenRun(
      ["-", "--sort", "name", "--format", "csv"], input: (lines + ["{"]).joined(separator: "\n"))
    #expect(run.table.map { $0[1] } == ["5", "7", "2", "4", "1", "3", "6"])
  }

  @Test func `lines of JSON stay as read, whatever the order of other reports`() async {
    #expect(await Self.lines("--sort", "nearest") == Self.lines())
  }

  // MARK: - --layout, --jobs

  @Test func `a row a criterion says what the lines of JSON say`() async throws {
    let run = await ScreenRun(["samples", "--format", "csv", "--layout", "criteria"])
    let rows = Dictionary(grouping: run.table) { $0[0] }
    for object in try await Self.objects() {
      let rows = try #require(rows[object["file"] as? String ?? ""])
      guard let outcomes = object["outcomes"] as? [String: String] else {
        #expect(rows.count == 1 && rows[0][7] == "unreadable" && rows[0].last != "")
        continue
      }
      #expect(rows.count == outcomes.count)
      for row in rows {
        // The apostrophe keeps a spreadsheet from taking the id for a number or a day.
        let id = String(row[8].trimmingPrefix("'"))
        #expect(row[8] == (id.hasPrefix("N") ? id : "'" + id))
        #expect(row[11] == outcomes[id])
        #expect(row[7] == object["verdict"] as? String)
      }
    }
  }

  @Test func `a row of csv names every category that is met as it stands`() async throws {
    let run = await ScreenRun([
      "samples/applied-too-high.json", "samples/industry-level-threshold.json",
      "samples/key-cultivation-rank-11.json", "--format", "csv", "--lang", "en",
    ])
    #expect(
      run.table.map { $0[18] } == ["enterprise-level platform", "industry-level platform", ""])
    let strict = await ScreenRun([
      "samples/enterprise-level-unsupported.json", "--format", "csv", "--require-evidence",
    ])
    #expect(strict.table.map { $0[18] } == [""])
  }

  @Test func `a table of recommendations numbers the eligible ones and nobody else`() async throws {
    let run = await ScreenRun([
      "samples", "--format", "csv", "--layout", "recommendation", "--file-anyway",
    ])
    let eligible = try await Self.objects("--only", "eligible")
    #expect(run.table.map { $0[0] } == (1...eligible.count).map { String($0) })
    #expect(
      Set(run.table.map { $0[3] }) == Set(eligible.compactMap { $0["creditCode"] as? String }))
    #expect(
      run.table.allSatisfy { $0.count == 16 && $0[8...10] == ["", "", ""] && $0[11] == "eligible" })
  }

  @Test(arguments: ScreenFormats.all.map(\.name))
  func `how many are judged at once changes nothing`(_ format: String) async {
    let lines = [
      ScreenText.eligible, ScreenText.broken, ScreenText.ineligible, "", ScreenText.incomplete,
    ]
    let text = Array(repeating: lines, count: 3).joined().joined(separator: "\n")
    func run(_ jobs: String) async -> ScreenRun {
      // Small pieces, so that there is something to share out.
      await ScreenRun(
        ["-", "--format", format, "--jobs", jobs], input: text, pieceSize: 1_000)
    }
    let one = await run("1")
    for jobs in ["2", "3", "1024"] {
      let more = await run(jobs)
      #expect(more.output == one.output && more.status == one.status)
    }
  }
}
