import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

/// Reviews at work: what they settle of an application, and what they leave as it is.
struct ReviewedApplicationTests {
  private static let name = "enterprise-level-no-software-interfaces.json"
  private static let failing = "3.1.3/softwareInterfaces"

  private static func check(_ reviews: [ReviewText], _ judging: Judging? = nil) throws -> Checked {
    try (judging ?? SampleFolder.judging).reviewed(reviews)
      .check(SampleFolder.bytes(name), file: name)
  }

  @Test func `a review that finds a claim met turns the verdict, and the raw one stays`() throws {
    let raw = try SampleFolder.one(Self.name)
    #expect(raw.worstVerdict == .ineligible && raw.reviews == nil)
    let checked = try Self.check([raw.review(Self.failing)])
    #expect(checked.worstVerdict == .eligible)
    let reviews = try #require(checked.reviews)
    #expect(reviews.applied.map { $0.requirement } == [Self.failing])
    #expect(reviews.stale.isEmpty)
    #expect(checked.rawVerdict == .ineligible)
    let found = checked.findings.flatMap { $0.walked }.filter { $0.review != nil }
    #expect(found.map { $0.requirement.name } == ["softwareInterfaces"])
  }

  @Test func `a review that finds a claim not met makes a passing application fail`() throws {
    let raw = try SampleFolder.one("enterprise-level-threshold.json")
    let judging = try SampleFolder.judging.reviewed([raw.review(Self.failing, isMet: false)])
    let checked = try judging.check(
      SampleFolder.bytes("enterprise-level-threshold.json"), file: "a")
    #expect((raw.worstVerdict, checked.worstVerdict) == (.eligible, .ineligible))
    #expect(checked.rawVerdict == .eligible)
  }

  @Test func `a review of another state is stale and changes nothing`() throws {
    let raw = try SampleFolder.one(Self.name)
    var review = raw.review(Self.failing)
    review.digest = String(repeating: "f", count: 64)
    let checked = try Self.check([review])
    #expect(checked.reviews?.applied.isEmpty == true)
    #expect(checked.reviews?.stale.map { $0.requirement } == [Self.failing])
    #expect(checked.outcomes == raw.outcomes && checked.worstVerdict == raw.worstVerdict)
  }

  @Test func `a review of another code or of another category's clause changes nothing`() throws {
    let raw = try SampleFolder.one(Self.name)
    var other = raw.review(Self.failing)
    other.creditCode = "91321283XNDHMNQ44B"
    // The same claim, as a clause of another category asks for it.
    let twin = raw.review("2.1.5/dataSecurity", isMet: false)
    let checked = try Self.check([other, twin])
    #expect(checked.reviews?.applied.isEmpty == true && checked.reviews?.stale.isEmpty == true)
    #expect(checked.outcomes == raw.outcomes)
    var totals = ReviewTotals(try ReviewText.file([other, twin]))
    totals.add(checked)
    #expect(totals.unmatched.count == 2)
  }

  @Test func `under all categories a review settles the clause that it names alone`() throws {
    let all = Judging(by: Notice.ruleSet(for:), under: Eligibility.Category.allCases)
    let raw = try all.check(SampleFolder.bytes(Self.name), file: "a")
    let checked = try Self.check([raw.review("3.1.4/dataSecurity", isMet: false)], all)
    for (one, other) in zip(raw.determinations, checked.determinations) {
      let changed = zip(one.findings, other.findings).filter { $0.outcome != $1.outcome }
      let isNamed = one.ruleSet.category == .enterpriseLevel
      #expect(changed.map { $0.0.criterion.id } == (isNamed ? ["3.1.4"] : []))
    }
    #expect(
      checked.determinations.map { $0.rawVerdict } == raw.determinations.map { $0.verdict }
    )
  }

  @Test func `a code is found as applications write it`() throws {
    let text =
      #"{"category": "enterprise-level", "applicant": {"creditCode": "９1321081xn7b6uy67w "}}"#
    let bytes = Array(text.utf8)
    let raw = SampleFolder.judging.check(bytes, file: "a")
    let review = ReviewText(requirement: "N.1/goodCredit", digest: raw.digest ?? "")
    let checked = try SampleFolder.judging.reviewed([review]).check(bytes, file: "a")
    #expect(checked.reviews?.applied.count == 1)
  }

  @Test func `a criterion all of whose statements are reviewed rests on reviews`() throws {
    let raw = try SampleFolder.one(Self.name)
    let ids = Notice.ruleSet(for: .enterpriseLevel).criteria.first { $0.id == "N.1" }?.walked ?? []
    let all = ids.filter { $0.isDeclared }.map { raw.review("N.1/" + $0.name) }
    let some = try Self.check(Array(all.dropLast()))
    #expect(some.determinations.map { $0.count(.reviewed) } == [0])
    let checked = try Self.check(all)
    #expect(checked.determinations.map { $0.count(.reviewed) } == [1])
    #expect(checked.findings.first { $0.criterion.id == "N.1" }?.basis == .reviewed)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `whatever is reviewed, the raw outcomes are those of a run without reviews`(seed: UInt64)
    throws
  {
    var texts = RandomApplicationText(seed: seed)
    var generator = RandomApplicationText(seed: seed &+ 1_000)
    let code = "91321081XN7B6UY67W"
    var applications: [[UInt8]] = []
    for _ in 0..<4 {
      let text = String(decoding: texts.next(), as: UTF8.self)
      applications.append(
        Array(text.replacing(/"creditCode":"[^"]*"/, with: "\"creditCode\":\"\(code)\"").utf8))
    }
    let plain = Judging(by: Notice.ruleSet(for:), under: [.crossIndustry])
    let raw = applications.map { plain.check($0, file: "a") }
    let statements = Notice.ruleSet(for: .crossIndustry).criteria.flatMap { criterion in
      criterion.walked.filter { $0.isDeclared }.map { criterion.id + "/" + $0.name }
    }
    var reviews: [ReviewText] = []
    for digest in raw.map({ $0.digest ?? "" }) + [String(repeating: "1", count: 64)] {
      for id in statements where generator.below(3) == 0 {
        reviews.append(
          ReviewText(
            creditCode: code, requirement: id, isMet: generator.below(2) == 0, digest: digest))
      }
    }
    let judging = try plain.reviewed(reviews)
    var summary = ScreenSummary(reviews: judging.reviews)
    for (bytes, before) in zip(applications, raw) {
      let checked = judging.check(bytes, file: "a")
      summary.add(checked)
      guard before.isReadable else { continue }
      let found = try #require(checked.reviews)
      #expect(
        checked.determinations.map { $0.rawOutcomes } == before.determinations.map { $0.outcomes })
      // A file of reviews adds up whichever application it is read with.
      let isMine = before.application.text(.creditCode) != nil
      #expect(found.applied.count + found.stale.count == (isMine ? reviews.count : 0))
      for (one, other) in zip(before.findings, checked.findings) where one.basis == .measured {
        #expect(one.outcome == other.outcome && other.basis == .measured)
      }
      for judgement in checked.findings.flatMap({ $0.walked }) where judgement.review != nil {
        #expect(judgement.requirement.isDeclared && judgement.outcome != .missing)
      }
    }
    let totals = try #require(summary.reviews)
    #expect(totals.applied + totals.stale + totals.unmatched.count == reviews.count)
    let bases = [Basis.measured, .declared, .reviewed].map { totals.count($0) }
    #expect(bases.reduce(0, +) == raw.flatMap { $0.findings }.count)
    #expect(totals.rawTally.read == summary.tally.read)
  }

  @Test func `a line of a stream says the same as a row of the JSON result`() throws {
    let names = [Self.name, "enterprise-level-threshold.json", "industry-level-short-of-apps.json"]
    let raw = try names.map { try SampleFolder.one($0) }
    var stale = raw[1].review("N.1/goodCredit")
    stale.digest = String(repeating: "1", count: 64)
    let judging = try SampleFolder.judging.reviewed([
      raw[0].review(Self.failing), raw[0].review("N.2/enterpriseTypes", isMet: false), stale,
    ])
    for name in names {
      let bytes = try SampleFolder.bytes(name)
      let rows = RowWriter(header: SampleFolder.header)
      var checked = judging.check(bytes, file: name)
      let line = try JSONNode(rows.row(of: checked))
      let row = try JSONNode(ScreenForm.row(of: checked))
      let verdict = try #require(row["verdicts"]?.items?.first)
      for key in ["verdict", "rawVerdict"] { #expect(line[key]?.string == verdict[key]?.string) }
      for key in ["measured", "declared", "reviewed", "unsupported"] {
        #expect(line["counts"]?[key]?.number == verdict["counts"]?[key]?.number, "\(key)")
      }
      for key in ["outcomes", "reviews"] {
        #expect(line[key].map { $0.canonical } == row[key].map { $0.canonical }, "\(key)")
      }
      // The memory of an application is used again, and nothing of its reviews stays in it.
      for other in names { judging.check(try SampleFolder.bytes(other), into: &checked) }
      judging.check(bytes, into: &checked)
      #expect(try JSONNode(rows.row(of: checked)).canonical == line.canonical)
    }
  }

  @Test func `an empty file of reviews adds its columns and changes no verdict`() throws {
    let judging = try SampleFolder.judging.reviewed([])
    for (one, other) in zip(try SampleFolder.all(), try SampleFolder.all(judging)) {
      #expect(one.outcomes == other.outcomes)
      #expect((other.reviews == nil) == !other.isReadable)
      var plain = other
      plain.reviews = nil
      #expect(ScreenForm.row(of: plain) == ScreenForm.row(of: one))
    }
  }
}

extension Checked {
  /// Every outcome, criterion by criterion.
  fileprivate var outcomes: [[Outcome]] { determinations.map { $0.outcomes } }
}

extension JSONNode {
  /// The value as text, for comparing.
  fileprivate var canonical: String {
    switch value {
    case .object(let members):
      "{" + members.map { "\($0.key):\($0.value.canonical)" }.joined(separator: ",") + "}"
    case .array(let items): "[" + items.map { $0.canonical }.joined(separator: ",") + "]"
    case .string(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    case .boolean(let truth): "\(truth)"
    case .null: "null"
    }
  }
}
