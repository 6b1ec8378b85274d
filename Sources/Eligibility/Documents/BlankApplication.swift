public import StrictJSON

/// An application in which nothing is filled in yet: every field that a rule set reads, and no other.
///
/// Judging it says incomplete and never fails: what is not known is `null`, and a list of industries or domains has as
/// many blank members as the rules ask for, because a list with too few of them would be a settled no.
public struct BlankApplication {
  /// The rules to be answered.
  public let ruleSet: RuleSet

  /// Takes the rules to be answered.
  public init(for ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// Writes the blank application, the schema to be found beside it.
  public func write(to writer: inout JSONWriter) {
    let outline = ApplicationOutline(
      requirements: ruleSet.criteria.flatMap { $0.walked }, facts: facts,
      memberLimit: Self.memberLimit)
    writer.object { writer in
      writer.member("$schema", "application.schema.json")
      outline.writeMembers(to: &writer) { fact, place, writer in
        switch fact {
        case .text(.edition): writer.string(ruleSet.edition.id)
        case .choice(.category): writer.string(ruleSet.category.code)
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
    let read = ruleSet.facts
    return Fact.all.filter { fact in
      let section = fact.declaration.section
      switch fact {
      case .text:
        return [.root, .applicant, .platform].contains(section)
          || read.contains { $0.declaration.section == section }
      case .choice(.category), .choice(.city): return true
      default: return read.contains(fact)
      }
    }
  }

  /// The most blank members that are worth writing; a rule that asks for more is a mistake.
  static let memberLimit: Int64 = 100
}

extension Fact {
  /// The key of the statement itself where evidence stands beside it.
  var statement: String? {
    switch self {
    case .claim: "met"
    case .listing: "items"
    case .choice(let choice): choice.isDeclared ? "form" : nil
    case .text, .figure: nil
    }
  }
}
