public import StrictJSON

/// An application in which nothing is filled in yet: every field that a rule set reads, and no other.
///
/// Judging it says incomplete and never fails: what is not known is `null`, and a list of industries or domains has as
/// many blank members as the rules ask for, because a list with too few of them would be a settled no.
public struct BlankApplication {
  /// The rules to be answered.
  public let ruleSet: RuleSet
  private let facts: [Fact]
  private let years: [Int64]

  /// Finds out what a rule set reads.
  public init(for ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    let read = ruleSet.facts
    // What names the applicant, the platform and every part that is read.
    facts = Fact.all.filter { fact in
      let section = fact.declaration.section
      switch fact {
      case .text:
        return [.root, .applicant, .platform].contains(section)
          || read.contains { $0.declaration.section == section }
      case .choice(.category), .choice(.city): return true
      default: return read.contains(fact)
      }
    }
    years = ruleSet.years.sorted()
  }

  /// Writes the blank application in the order in which an applicant thinks, the schema to be found beside it.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("$schema", "application.schema.json")
      write(.root, to: &writer)
      for section in Section.allCases where section != .root {
        guard facts.contains(where: { $0.declaration.section == section }) else { continue }
        writer.key(section.key)
        guard let group = section.group else {
          writer.object { write(section, to: &$0) }
          continue
        }
        writer.array { writer in
          if group == .finances {
            for year in years { writer.object { write(year: year, to: &$0) } }
          } else {
            for _ in 0..<members(of: group) { writer.object { write(section, to: &$0) } }
          }
        }
      }
    }
    writer.endLine()
  }

  private func write(_ section: Section, to writer: inout JSONWriter) {
    for fact in facts where fact.declaration.section == section { write(fact, to: &writer) }
  }

  /// A fiscal year has only the amounts that are read of that year.
  private func write(year: Int64, to writer: inout JSONWriter) {
    writer.key(Count.fiscalYear.declaration.key)
    writer.integer(year)
    let read = ruleSet.criteria.flatMap { $0.walked }.flatMap { requirement -> [Fact] in
      guard case .years(let years, let part) = requirement.logic, years.contains(year) else {
        return []
      }
      return part.walked.flatMap { $0.facts }
    }
    for fact in facts where fact.declaration.section == .finances && read.contains(fact) {
      write(fact, to: &writer)
    }
  }

  private func write(_ fact: Fact, to writer: inout JSONWriter) {
    writer.key(fact.declaration.key)
    switch fact {
    case .text(.edition): writer.string(ruleSet.edition.id)
    case .choice(.category): writer.string(ruleSet.category.code)
    // On one line, so that a claim and its evidence are filled in side by side.
    case .claim: writer.raw("{ \"met\": null, \"evidence\": null }")
    case .listing: writer.raw("{ \"items\": null, \"evidence\": null }")
    case .choice(let choice) where choice.isDeclared:
      writer.raw("{ \"form\": null, \"evidence\": null }")
    case .text, .choice, .figure: writer.null()
    }
  }

  /// As many members as the requirement that asks for most of them needs, and one to begin with.
  private func members(of group: Group) -> Int64 {
    let needed = ruleSet.criteria.flatMap { $0.walked }.map { requirement -> Int64 in
      guard case .members(group, let bound, _, _) = requirement.logic else { return 1 }
      return bound.comparison == .moreThan ? bound.value + 1 : bound.value
    }
    return min(max(1, needed.max() ?? 1), Self.memberLimit)
  }

  /// The most blank members that are worth writing; a rule that asks for more is a mistake.
  static let memberLimit: Int64 = 100
}
