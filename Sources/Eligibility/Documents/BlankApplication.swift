public import StrictJSON

/// An application in which nothing is filled in yet: every field that the rule sets read, and no other.
///
/// For several rule sets the category is open, and what most of them read stands first.
///
/// Judging it says incomplete and never fails: what is not known is `null`, and a list of industries or domains has as
/// many blank members as the rules ask for, because a list with too few of them would be a settled no.
public struct BlankApplication {
  /// The rules to be answered.
  public let ruleSets: [RuleSet]

  /// Takes the rules to be answered, of one edition.
  public init(for ruleSets: [RuleSet]) { self.ruleSets = ruleSets }

  /// Writes the blank application, the schema to be found beside it.
  public func write(to writer: inout JSONWriter) {
    let facts = facts
    let outline = ApplicationOutline(
      requirements: ruleSets.flatMap { $0.criteria }.flatMap { $0.walked }, facts: facts,
      memberLimit: Self.memberLimit, sections: sections(of: facts))
    writer.object { writer in
      writer.member("$schema", "./application.schema.json")
      outline.writeMembers(to: &writer) { fact, place, writer in
        switch fact {
        case .text(.edition): writer.string(ruleSets.first?.edition.id ?? "")
        case .choice(.category) where ruleSets.count == 1: writer.string(ruleSets[0].category.code)
        case .figure(.count(.fiscalYear)): writer.raw(place.year.map { String($0) } ?? "null")
        default:
          // On one line, so that a claim and its evidence are filled in side by side.
          writer.raw(fact.statement.map { "{ \"\($0)\": null, \"evidence\": null }" } ?? "null")
        }
      }
    }
    writer.endLine()
  }

  /// What is read, and what names the applicant, the platform and every part that is read.
  private var facts: [Fact] {
    let read = Set(ruleSets.flatMap { $0.facts })
    let facts = Fact.all.filter { fact in
      let section = fact.declaration.section
      switch fact {
      case .text:
        return [.root, .applicant, .platform].contains(section)
          || read.contains { $0.declaration.section == section }
      case .choice(.category), .choice(.city): return true
      default: return read.contains(fact)
      }
    }
    return inOrder(facts) { fact in
      // Names stay in front of what is said of them.
      if case .text = fact { nil } else { count(of: fact) }
    }
  }

  /// How many rule sets read a fact; none if no one does.
  private func count(of fact: Fact) -> Int? {
    let count = ruleSets.count { $0.facts.contains(fact) }
    return count == 0 ? nil : count
  }

  /// The sections: of several rule sets, behind who applies and with what, those in front whose figures most of them read.
  private func sections(of facts: [Fact]) -> [Section] {
    guard ruleSets.count > 1 else { return Section.allCases }
    return inOrder(Section.allCases) { section in
      if [.root, .applicant, .platform].contains(section) { return nil }
      return facts.filter { fact in
        if case .figure = fact { fact.declaration.section == section } else { false }
      }.compactMap(count(of:)).max() ?? 0
    }
  }

  /// What has no count in front, then what most rule sets read; otherwise in the order given.
  private func inOrder<Part>(_ parts: [Part], count: (Part) -> Int?) -> [Part] {
    parts.filter { count($0) == nil }
      + (0...ruleSets.count).reversed().flatMap { number in parts.filter { count($0) == number } }
  }

  /// The most blank members that are worth writing; a rule that asks for more is a mistake.
  static let memberLimit: Int64 = 100
}

extension Fact {
  /// The key of the statement itself where evidence stands beside it.
  public var statement: String? {
    switch self {
    case .claim: "met"
    case .listing: "items"
    case .choice(let choice): choice.isDeclared ? "form" : nil
    case .text, .figure: nil
    }
  }
}
