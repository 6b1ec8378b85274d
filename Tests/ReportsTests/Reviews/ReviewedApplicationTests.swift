import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

/// Reviews at work: what they settle of an application, and what they leave as it is.
struct ReviewedApplicationTests {
  private static let name = "enterprise-level-no-software-interfaces.json"
  private static let failing = "3.1.3/softwareInterfaces"

  private static func check(_ reviews: [ReviewText], _ assessor: Assessor? = nil) throws
    -> Assessment
  {
    try (assessor ?? SampleFolder.assessor).reviewed(reviews)
      .check(SampleFolder.bytes(name), file: name)
  }

  @Test func `a review that finds a claim met turns the verdict, and the raw one stays`() throws {
    let raw = try SampleFolder.one(Self.name)
    #expect(raw.worstVerdict == .ineligible && raw.reviews == nil)
    let assessment = try Self.check([raw.review(Self.failing)])
    #expect(assessment.worstVerdict == .eligible)
    let reviews = try #require(assessment.reviews)
    #expect(reviews.applied.map { $0.requirement } == [Self.failing])
    #expect(reviews.stale.isEmpty)
    #expect(assessment.verdictWithoutReviews == .ineligible)
    let found = assessment.findings.flatMap { $0.walked }.filter { $0.review != nil }
    #expect(found.map { $0.requirement.name } == ["softwareInterfaces"])
  }

  @Test func `a review that finds a claim not met makes a passing application fail`() throws {
    let raw = try SampleFolder.one("enterprise-level-threshold.json")
    let assessor = try SampleFolder.assessor.reviewed([raw.review(Self.failing, isMet: false)])
    let assessment = try assessor.check(
      SampleFolder.bytes("enterprise-level-threshold.json"), file: "a")
    #expect((raw.worstVerdict, assessment.worstVerdict) == (.eligible, .ineligible))
    #expect(assessment.verdictWithoutReviews == .eligible)
  }

  @Test func `a review of another state is stale and changes nothing`() throws {
    let raw = try SampleFolder.one(Self.name)
    var review = raw.review(Self.failing)
    review.digest = String(repeating: "f", count: 64)
    let assessment = try Self.check([review])
    #expect(assessment.reviews?.applied.isEmpty == true)
    #expect(assessment.reviews?.stale.map { $0.requirement } == [Self.failing])
    #expect(assessment.outcomes == raw.outcomes && assessment.worstVerdict == raw.worstVerdict)
  }

  @Test func `a review of another code or of another category's clause changes nothing`() throws {
    let raw = try SampleFolder.one(Self.name)
    var other = raw.review(Self.failing)
    other.creditCode = "91321283XNDHMNQ44B"
    // The same claim, as a clause of another category asks for it.
    let twin = raw.review("2.1.5/dataSecurity", isMet: false)
    let assessment = try Self.check([other, twin])
    #expect(
      assessment.reviews?.applied.isEmpty == true && assessment.reviews?.stale.isEmpty == true)
    #expect(assessment.outcomes == raw.outcomes)
    var totals = ReviewTotals(try ReviewText.file([other, twin]))
    totals.add(assessment)
    #expect(totals.unmatched.count == 2)
  }

  @Test func `under all categories a review settles the clause that it names alone`() throws {
    let all = Assessor(by: Notice.ruleSet(for:), under: Eligibility.Category.allCases)
    let raw = try all.check(SampleFolder.bytes(Self.name), file: "a")
    let assessment = try Self.check([raw.review("3.1.4/dataSecurity", isMet: false)], all)
    for (one, other) in zip(raw.determinations, assessment.determinations) {
      let changed = zip(one.findings, other.findings).filter { $0.outcome != $1.outcome }
      let isNamed = one.ruleSet.category == .enterpriseLevel
      #expect(changed.map { $0.0.criterion.id } == (isNamed ? ["3.1.4"] : []))
    }
    #expect(
      assessment.determinations.map { $0.verdictWithoutReviews }
        == raw.determinations.map { $0.verdict }
    )
  }

  @Test func `a code is found as applications write it`() throws {
    let text =
      #"{"category": "enterprise-level", "applicant": {"creditCode": "９1321081xn7b6uy67w "}}"#
    let bytes = Array(text.utf8)
    let raw = SampleFolder.assessor.check(bytes, file: "a")
    let review = ReviewText(requirement: "N.1/goodCredit", digest: raw.digest ?? "")
    let assessment = try SampleFolder.assessor.reviewed([review]).check(bytes, file: "a")
    #expect(assessment.reviews?.applied.count == 1)
  }

  @Test func `a criterion all of whose statements are reviewed rests on reviews`() throws {
    let raw = try SampleFolder.one(Self.name)
    let ids = Notice.ruleSet(for: .enterpriseLevel).criteria.first { $0.id == "N.1" }?.walked ?? []
    let all = ids.filter { $0.isDeclared }.map { raw.review("N.1/" + $0.name) }
    let some = try Self.check(Array(all.dropLast()))
    #expect(some.determinations.map { $0.count(.reviewed) } == [0])
    let assessment = try Self.check(all)
    #expect(assessment.determinations.map { $0.count(.reviewed) } == [1])
    #expect(assessment.findings.first { $0.criterion.id == "N.1" }?.basis == .reviewed)
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
    let plain = Assessor(by: Notice.ruleSet(for:), under: [.crossIndustry])
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
    let assessor = try plain.reviewed(reviews)
    var summary = ScreenSummary(reviews: assessor.reviews)
    for (bytes, before) in zip(applications, raw) {
      let assessment = assessor.check(bytes, file: "a")
      summary.add(assessment)
      guard before.isReadable else { continue }
      let found = try #require(assessment.reviews)
      #expect(
        assessment.determinations.map { $0.outcomesWithoutReviews }
          == before.determinations.map { $0.outcomes })
      // A file of reviews adds up whichever application it is read with.
      let isMine = before.application.text(.creditCode) != nil
      #expect(found.applied.count + found.stale.count == (isMine ? reviews.count : 0))
      for (one, other) in zip(before.findings, assessment.findings) where one.basis == .measured {
        #expect(one.outcome == other.outcome && other.basis == .measured)
      }
      for judgement in assessment.findings.flatMap({ $0.walked }) where judgement.review != nil {
        #expect(judgement.requirement.isDeclared && judgement.outcome != .missing)
      }
    }
    let totals = try #require(summary.reviews)
    #expect(totals.applied + totals.stale + totals.unmatched.count == reviews.count)
    let bases = [Basis.measured, .declared, .reviewed].map { totals.count($0) }
    #expect(bases.reduce(0, +) == raw.flatMap { $0.findings }.count)
    #expect(totals.tallyWithoutReviews.read == summary.tally.read)
  }

  @Test func `a line of a stream says the same as a row of the JSON result`() throws {
    let names = [Self.name, "enterprise-level-threshold.json", "industry-level-short-of-apps.json"]
    let raw = try names.map { try SampleFolder.one($0) }
    var stale = raw[1].review("N.1/goodCredit")
    stale.digest = String(repeating: "1", count: 64)
    let assessor = try SampleFolder.assessor.reviewed([
      raw[0].review(Self.failing), raw[0].review("N.2/enterpriseTypes", isMet: false), stale,
    ])
    for name in names {
      let bytes = try SampleFolder.bytes(name)
      let rows = RowWriter(header: SampleFolder.header)
      var assessment = assessor.check(bytes, file: name)
      let line = try JSONNode(rows.row(of: assessment))
      let row = try JSONNode(ScreenForm.row(of: assessment))
      let verdict = try #require(row["verdicts"]?.items?.first)
      for key in ["verdict", "rawVerdict"] { #expect(line[key]?.string == verdict[key]?.string) }
      for key in ["measured", "declared", "reviewed", "unsupported"] {
        #expect(line["counts"]?[key]?.number == verdict["counts"]?[key]?.number, "\(key)")
      }
      for key in ["outcomes", "reviews"] {
        #expect(line[key].map { $0.canonical } == row[key].map { $0.canonical }, "\(key)")
      }
      // The memory of an application is used again, and nothing of its reviews stays in it.
      for other in names { assessor.check(try SampleFolder.bytes(other), into: &assessment) }
      assessor.check(bytes, into: &assessment)
      #expect(try JSONNode(rows.row(of: assessment)).canonical == line.canonical)
    }
  }

  @Test func `an empty file of reviews adds its columns and changes no verdict`() throws {
    let assessor = try SampleFolder.assessor.reviewed([])
    for (one, other) in zip(try SampleFolder.all(), try SampleFolder.all(assessor)) {
      #expect(one.outcomes == other.outcomes)
      #expect((other.reviews == nil) == !other.isReadable)
      var plain = other
      plain.reviews = nil
      #expect(ScreenForm.row(of: plain) == ScreenForm.row(of: one))
    }
  }
}

extension Assessment {
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
