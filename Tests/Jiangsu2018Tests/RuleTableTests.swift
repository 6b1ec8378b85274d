import Eligibility
import Jiangsu2018
import Testing

/// The rule sets against the tables that were written by hand from the notice: nothing left out, nothing added.
struct RuleTableTests {
  @Test(arguments: Category.allCases)
  func `every comparison of a rule set stands in the table, words and names included`(
    category: Eligibility.Category
  ) {
    let table = Row.rows(of: category)
    let walked = Notice.ruleSet(for: category).criteria.flatMap { criterion in
      criterion.requirements.flatMap { $0.comparisons(in: criterion.id) }
    }
    #expect(walked.filter { !table.contains($0) } == [], "in the rules and not in the table")
    #expect(table.filter { !walked.contains($0) } == [], "in the table and not in the rules")
    #expect(walked.count == table.count)
    #expect(Set(table).count == table.count)
  }

  @Test(arguments: Category.allCases)
  func `every criterion of a rule set has its rows, and no other criterion has any`(
    category: Eligibility.Category
  ) {
    let criteria = Notice.ruleSet(for: category).criteria.map { $0.id }
    #expect(Set(criteria) == Set(Row.rows(of: category).map { $0.criterion }))
  }

  @Test func `every path of the tables is that of a fact or a group`() {
    let known = Set(Fact.all.map { $0.declaration.path } + Group.allCases.map { $0.section.key })
    for category in Category.allCases {
      for row in Row.rows(of: category) {
        #expect(known.contains(row.path), "\(row)")
        #expect(row.word.isEmpty || Phrase(rawValue: row.word) != nil, "\(row)")
      }
    }
  }
}

extension Requirement {
  /// The comparisons in it; `inside` names the combinations that they stand in.
  fileprivate func comparisons(in criterion: String, inside: [String] = []) -> [Row] {
    func row(_ path: String, _ asks: Row.Asks, _ phrase: Phrase? = nil) -> [Row] {
      [
        Row(
          criterion: criterion, path: path, asks: asks, word: phrase?.rawValue ?? "", inside: inside
        )
      ]
    }
    func deeper(_ name: String?) -> [Row] {
      let inside = inside + (name.map { [$0] } ?? [])
      return parts.flatMap { $0.comparisons(in: criterion, inside: inside) }
    }
    switch logic {
    case .figure(let figure, let bound):
      return row(figure.declaration.path, .figure(bound.comparison, bound.value), bound.phrase)
    case .share(let part, let whole, let percent):
      guard percent.comparison == .atLeast else { return [] }
      let asks = Row.Asks.share(of: whole.declaration.path, percent.value)
      return row(part.declaration.path, asks, percent.phrase)
    case .listing(let listing, let bound, let examples):
      guard bound.comparison == .atLeast else { return [] }
      let names = listing.terms?.map { $0.label.zh } ?? examples.map { $0.zh }
      return row(listing.declaration.path, .items(bound.value, naming: names), bound.phrase)
    case .everyTerm(let listing, _):
      return row(
        listing.declaration.path, .everyItem((listing.terms ?? []).map { $0.label.zh }))
    case .choice(let choice, let values):
      return row(choice.declaration.path, .oneOf(values.map { choice.terms[Int($0)].code }))
    case .claim(let claim): return row(claim.declaration.path, .claim)
    case .text(let text): return row(text.declaration.path, .name)
    // Only other readings ask for what remains.
    case .remainder: return []
    case .all: return deeper(nil)
    case .either: return deeper(name)
    case .given(let choice, let values, _):
      return deeper(values.map { choice.terms[Int($0)].code }.joined(separator: ", "))
    case .members(let group, let bound, let every, _):
      guard bound.comparison == .atLeast, !every else { return [] }
      let members = Row(
        criterion: criterion, path: group.section.key, asks: .members(bound.value),
        word: bound.phrase.rawValue, inside: inside + [name])
      return [members] + deeper(name)
    case .years(let years, _): return deeper(years.map { "\($0)" }.joined(separator: ", "))
    case .optional: return deeper("optional")
    }
  }
}
