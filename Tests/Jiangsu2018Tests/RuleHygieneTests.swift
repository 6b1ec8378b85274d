import Eligibility
import Jiangsu2018
import Testing

struct RuleHygieneTests {
  /// Every criterion once, in the notice's order.
  private static let criteria: [Criterion] = {
    var seen: [String] = []
    return Notice.ruleSets.flatMap { $0.criteria }.filter { criterion in
      defer { seen.append(criterion.id) }
      return !seen.contains(criterion.id)
    }
  }()

  @Test func `the criteria are the 45 items of the notice, in its order`() {
    let applicant = ["N.1", "N.2", "N.4"]
    let expected: [Eligibility.Category: [String]] = [
      .crossIndustry: [
        "1.1.1", "1.1.2", "1.1.3.1", "1.1.3.2", "1.1.3.3", "1.1.3.4", "1.1.3.5", "1.1.4", "1.1.5",
        "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.4.1", "1.4.2", "1.4.3",
      ],
      .industryLevel: [
        "2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.2.1", "2.2.2", "2.2.3", "2.3.1", "2.3.2",
      ],
      .enterpriseLevel: ["3.1.1", "3.1.2", "3.1.3", "3.1.4", "3.2", "3.3.1", "3.3.2"],
      .keyCultivation: [
        "4.1", "4.2", "4.2.1", "4.2.2", "4.2.3", "4.2.4", "4.2.5", "4.3",
      ],
    ]
    for ruleSet in Notice.ruleSets {
      #expect(
        ruleSet.criteria.map { $0.id } == applicant + (expected[ruleSet.category] ?? []))
    }
    #expect(Self.criteria.count == 45)
    #expect(Notice.ruleSets.map { $0.category } == Category.allCases)
    #expect(Notice.ruleSets.allSatisfy { $0.edition == Notice.edition })
  }

  @Test func `every criterion has a clause of its own and a title in both languages`() {
    #expect(Set(Self.criteria.map { $0.clause }).count == Self.criteria.count)
    for criterion in Self.criteria {
      let clause = criterion.clause
      #expect(clause.hasPrefix("附件1 ") != clause.hasPrefix("三、"), "\(criterion.id)")
      #expect(!criterion.title.zh.isEmpty && !criterion.title.en.isEmpty, "\(criterion.id)")
      #expect(criterion.title.en.allSatisfy { $0.isASCII }, "\(criterion.id)")
    }
  }

  @Test(arguments: criteria)
  func `a clause says in Chinese numerals what the id says in digits`(criterion: Criterion) {
    let numerals = ["一": "1", "二": "2", "三": "3", "四": "4"]
    let digits = criterion.clause.replacing("附件1 ", with: "").replacing("三、", with: "N.")
    let spelled = digits.map { numerals[String($0)] ?? String($0) }.joined()
    let id = spelled.replacing("（", with: ".").replacing("）", with: ".")
    #expect(id == criterion.id || id == criterion.id + ".")
  }

  @Test(arguments: criteria)
  func `the requirements of a criterion have names of their own`(criterion: Criterion) {
    let names = criterion.walked.map { $0.name }
    #expect(Set(names).count == names.count, "\(names)")
    #expect(names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0 != "/" } })
    for reading in criterion.readings {
      let names = (reading.otherRequirements ?? []).flatMap { $0.walked }.map { $0.name }
      #expect(Set(names).count == names.count, "\(reading.id): \(names)")
    }
  }

  @Test(arguments: criteria)
  func `every fact that is read has its label, and every combination its own`(
    criterion: Criterion
  ) {
    for requirement in criterion.walked {
      for fact in requirement.facts {
        let label = fact.declaration.label
        #expect(!label.zh.isEmpty && !label.en.isEmpty, "\(requirement.name)")
      }
      switch requirement.logic {
      case .either, .members:
        #expect(requirement.label?.zh.isEmpty == false, "\(requirement.name)")
        #expect(requirement.label?.en.isEmpty == false, "\(requirement.name)")
      default: break
      }
    }
  }

  @Test(arguments: criteria)
  func `the notice's word fits the comparison`(criterion: Criterion) {
    let others = criterion.readings.flatMap { $0.otherRequirements ?? [] }.flatMap { $0.walked }
    for requirement in criterion.walked + others {
      let bound: Bound? =
        switch requirement.logic {
        case .figure(_, let bound), .share(_, _, let bound), .remainder(_, _, let bound),
          .listing(_, let bound, _), .members(_, let bound, _, _):
          bound
        default: nil
        }
      guard let bound else { continue }
      // Only the other reading of 以上 leaves the number itself out.
      let fits =
        bound.comparison == bound.phrase.comparison
        || (others.contains(requirement) && bound.phrase == .orMore
          && bound.comparison == .moreThan)
      #expect(fits, "\(requirement.name)")
    }
  }

  @Test(arguments: criteria)
  func `facts of a group are read inside it and nowhere else`(criterion: Criterion) {
    let others = criterion.readings.flatMap { $0.otherRequirements ?? [] }
    for requirement in criterion.requirements + others {
      expectPlace(of: requirement, inside: nil, criterion.id)
    }
  }

  private func expectPlace(of requirement: Requirement, inside group: Group?, _ id: String) {
    var inner = group
    switch requirement.logic {
    case .members(let members, _, _, _): inner = members
    case .years: inner = .finances
    default:
      for fact in requirement.facts {
        #expect(fact.declaration.section.group == group, "\(id)/\(requirement.name)")
      }
    }
    for part in requirement.parts { expectPlace(of: part, inside: inner, id) }
  }

  @Test func `every fact is read by a rule or a reading, or says who and what is judged`() {
    let requirements = Self.criteria.flatMap { criterion in
      criterion.walked
        + criterion.readings.flatMap { $0.otherRequirements ?? [] }.flatMap { $0.walked }
    }
    let read = Set(requirements.flatMap { $0.facts })
    let identity: Set<Fact> = [
      .text(.edition), .text(.creditCode), .text(.platformName), .choice(.category), .choice(.city),
    ]
    #expect(Set(Fact.all).subtracting(read) == identity)
    #expect(read.isDisjoint(with: identity))
  }

  @Test func `what surprises is noted as printed`() {
    let noted = Self.criteria.filter { $0.note != nil }
    #expect(noted.map { $0.id } == ["2.1.3", "2.1.4", "4.2.5"])
    #expect(noted.allSatisfy { $0.note?.zh.isEmpty == false && $0.note?.en.isEmpty == false })
  }
}
