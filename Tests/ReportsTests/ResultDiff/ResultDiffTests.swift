import Eligibility
import Testing

@testable import Reports

/// What moved between two results.
struct ResultDiffTests {
  // MARK: At random

  @Test(arguments: 0..<200)
  func `a result has no difference from itself`(_ seed: Int) {
    var random = RandomResult(seed: UInt64(seed))
    let result = random.result()
    let diff = ResultDiff(from: result, to: result)
    #expect(diff.isEmpty)
    #expect(diff.matched == result.applications.count)
    #expect(diff.origins.allSatisfy { $0.kind == "unknown" }, "at most that nothing is said")
  }

  @Test(arguments: 0..<200)
  func `the other way round, every change is turned round`(_ seed: Int) {
    var random = RandomResult(seed: UInt64(seed))
    let (old, new) = (random.result(), random.result())
    let there = ResultDiff(from: old, to: new)
    let back = ResultDiff(from: new, to: old)
    #expect(there.matched == back.matched)
    #expect(Set(there.applications.map(\.canonical)) == Set(back.applications.map(\.reversed)))
    #expect(there.origins.count == back.origins.count)
    #expect(
      there.matched + there.applications.count { $0.new == nil } == old.applications.count)
    #expect(
      there.matched + there.applications.count { $0.old == nil } == new.applications.count)
  }

  // MARK: What belongs together

  private static func application(
    _ file: String, line: Int? = nil, code: String? = nil, _ verdict: Verdict = .eligible
  ) -> ResultFile.Row {
    var application = ResultFile.Row(file: file, line: line)
    application.creditCode = code
    application.category = "industry-level"
    application.verdicts = [
      ResultFile.Entry(name: "industry-level", term: Verdict.terms[Int(verdict.rawValue)])
    ]
    return application
  }

  private static func diff(
    _ old: [ResultFile.Row], _ new: [ResultFile.Row]
  ) -> ResultDiff {
    var (from, to) = (ResultFile(name: "old"), ResultFile(name: "new"))
    (from.applications, to.applications) = (old, new)
    return ResultDiff(from: from, to: to)
  }

  @Test func `a file is the same application whatever its credit code`() {
    let diff = Self.diff(
      [Self.application("a", code: "1")], [Self.application("a", code: "2", .ineligible)])
    #expect(diff.applications.map(\.kind) == ["flipped"])
  }

  @Test func `a file that moved is known by its credit code`() {
    let diff = Self.diff(
      [Self.application("a", code: "1"), Self.application("b", code: "2")],
      [Self.application("c/b", code: "2", .incomplete), Self.application("c/a", code: "1")])
    #expect(diff.applications.map(\.kind) == ["flipped"])
    #expect(diff.applications.first?.new?.file == "c/b")
  }

  @Test func `a line that is inserted does not move the lines below it`() {
    let old = (1...5).map { (line: Int) in Self.application("a", line: line, code: "\(line)") }
    let new =
      [Self.application("a", line: 1, code: "9", .ineligible)]
      + (2...6).map { (line: Int) in Self.application("a", line: line, code: "\(line - 1)") }
    let diff = Self.diff(old, new)
    #expect(diff.applications.map(\.kind) == ["appeared"])
    #expect(diff.applications.first?.new?.creditCode == "9")
  }

  @Test func `a line whose credit code is no longer stated stays the same application`() {
    let diff = Self.diff(
      [Self.application("a", line: 1, code: "1")],
      [Self.application("a", line: 1, .ineligible)])
    #expect(diff.applications.map(\.kind) == ["flipped"])
    let other = Self.diff(
      [Self.application("a", line: 1, code: "1")], [Self.application("a", line: 1, code: "2")])
    #expect(other.applications.map(\.kind) == ["disappeared", "appeared"])
  }

  // MARK: What moved

  @Test func `what cannot be read any more is worse, and not every criterion moves`() {
    var old = Self.application("a")
    old.outcomes = [ResultFile.Entry(name: "1.2.1", term: Outcome.terms[0])]
    let new = ResultFile.Row(file: "a", isReadable: false)
    let diff = Self.diff([old], [new])
    #expect(diff.applications.first?.criteria == [])
    #expect(diff.applications.first?.verdicts.map(\.isWorse) == [true])
    #expect(Self.diff([new], [old]).applications.first?.verdicts.map(\.isWorse) == [false])
  }

  @Test func `other rules are told and move nothing`() {
    var (old, new) = (ResultFile(name: "a"), ResultFile(name: "b"))
    func origins(_ version: Int, _ requiresEvidence: Bool, _ settings: String)
      -> [ResultFile.Origin]
    {
      [
        .init(kind: "tool", value: "iipcheck \(version)"),
        .init(kind: "edition", value: "x \(version)"),
        .init(kind: "ruleSet", category: "industry-level", value: "0\(version)"),
        .init(kind: "requireEvidence", value: "\(requiresEvidence)"),
        .init(kind: "whatIf", value: settings),
      ]
    }
    old.origins = origins(1, false, "")
    new.origins = origins(2, true, "a=1")
    let diff = ResultDiff(from: old, to: new)
    #expect(diff.isEmpty)
    #expect(
      diff.origins.map(\.kind) == ["tool", "edition", "ruleSet", "requireEvidence", "whatIf"])
    let text = diff.text(in: .en, width: 80)
    #expect(text.contains("tool: iipcheck 1 → iipcheck 2\n"))
    #expect(text.contains("assumed: none → a=1\n"))
  }
}

/// Results at random, of few names, so that much of two of them is the same.
private struct RandomResult {
  private var random: RandomApplicationText

  init(seed: UInt64) { random = RandomApplicationText(seed: seed) }

  mutating func result() -> ResultFile {
    var result = ResultFile(name: "r\(random.below(2))")
    if random.below(2) == 0 {
      result.origins = [
        .init(kind: "tool", value: "iipcheck \(random.below(2))"),
        .init(kind: "ruleSet", category: "industry-level", value: "\(random.below(2))"),
      ]
    }
    var places: Set<String> = []
    for _ in 0..<random.below(8) {
      let application = application()
      // Of two applications at one place, whichever comes first is matched first.
      guard places.insert("\(application.file) \(application.line ?? 0)").inserted else { continue }
      result.applications.append(application)
    }
    return result
  }

  private mutating func application() -> ResultFile.Row {
    var application = ResultFile.Row(file: "f\(random.below(4))")
    if random.below(2) == 0 { application.line = 1 + random.below(3) }
    if random.below(3) > 0 { application.creditCode = "c\(random.below(6))" }
    if random.below(3) > 0 { application.digest = "d\(random.below(2))" }
    application.category = random.below(4) == 0 ? nil : "industry-level"
    application.isReadable = random.below(5) > 0
    guard application.isReadable else { return application }
    for category in ["industry-level", "key-cultivation"] where random.below(3) > 0 {
      application.verdicts.append(
        .init(name: category, term: Verdict.terms[random.below(3)]))
    }
    for id in ["N.1", "2.1", "2.2"] where random.below(4) > 0 {
      application.outcomes.append(.init(name: id, term: Outcome.terms[random.below(3)]))
    }
    return application
  }
}

extension ResultDiff.ApplicationChange {
  /// The change, its parts in an order that does not depend on the sides.
  fileprivate var canonical: Self {
    var change = self
    change.verdicts.sort { $0.name < $1.name }
    change.criteria.sort { $0.name < $1.name }
    return change
  }

  /// The change as it is seen from the other side.
  fileprivate var reversed: Self {
    var change = canonical
    (change.old, change.new) = (new, old)
    change.verdicts = change.verdicts.map { .init(name: $0.name, from: $0.to, to: $0.from) }
    change.criteria = change.criteria.map { .init(name: $0.name, from: $0.to, to: $0.from) }
    return change
  }
}
