public import Eligibility
public import StrictJSON

/// A piece of an application that states some facts the way they are meant, for people who fill one in.
///
/// Figures are those that just meet the requirements, so that the piece can be read beside them.
public struct FieldExample {
  private let requirements: [Requirement]
  private let language: Language

  /// Takes requirements, parts included, whose facts are to be shown.
  public init(of requirements: [Requirement], in language: Language) {
    self.requirements = requirements.flatMap { $0.walked }
    self.language = language
  }

  /// Writes an object with nothing but the facts of the requirements.
  public func write(to writer: inout JSONWriter) {
    let facts = Fact.all.filter { fact in
      requirements.contains { $0.facts.contains(fact) }
    }
    writer.object { writer in
      for section in Section.allCases {
        let own = facts.filter { $0.declaration.section == section }
        guard !own.isEmpty else { continue }
        guard section != .root else {
          for fact in own { write(fact, to: &writer) }
          continue
        }
        writer.key(section.key)
        guard section.group != nil else {
          writer.object { writer in for fact in own { write(fact, to: &writer) } }
          continue
        }
        writer.array { writer in
          for year in years(in: section) {
            let facts = own.filter { year == nil || isRead($0, in: year) }
            writer.object { writer in for fact in facts { write(fact, year: year, to: &writer) } }
          }
        }
      }
    }
  }

  /// The members to show: a year for each one that is asked about, one member of any other group.
  private func years(in section: Section) -> [Int64?] {
    guard section == .finances else { return [nil] }
    var years: [Int64] = []
    for case .year(let year, _) in requirements.map({ $0.logic }) where !years.contains(year) {
      years.append(year)
    }
    return years.isEmpty ? [nil] : years.sorted().map { Optional($0) }
  }

  /// Whether a requirement reads the fact of that year.
  private func isRead(_ fact: Fact, in year: Int64?) -> Bool {
    requirements.contains { requirement in
      guard case .year(let asked, let part) = requirement.logic, asked == year else { return false }
      return requirement.facts.contains(fact) || part.walked.contains { $0.facts.contains(fact) }
    }
  }

  private func write(_ fact: Fact, year: Int64? = nil, to writer: inout JSONWriter) {
    writer.key(fact.declaration.key)
    switch fact {
    case .text: writer.string(Words(zh: "……", en: "…")[language])
    case .choice(let choice): writer.string(value(of: choice))
    case .figure(.count(.fiscalYear)): writer.integer(year ?? 2017)
    case .figure(let figure): writer.raw(figure.json(value(of: figure)))
    case .claim:
      let evidence = Words(zh: "第 3 页", en: "page 3")[language]
      writer.raw("{ \"met\": true, \"evidence\": \"\(evidence)\" }")
    case .listing(let listing):
      writer.array { writer in for item in items(of: listing) { writer.string(item) } }
    }
  }

  private func value(of choice: Choice) -> String {
    for requirement in requirements {
      switch requirement.logic {
      case .choice(choice, let values), .given(choice, let values, _):
        return choice.terms[Int(values.first ?? 0)].code
      default: continue
      }
    }
    return choice.terms[0].code
  }

  private func value(of figure: Figure) -> Int64 {
    for requirement in requirements {
      switch requirement.logic {
      case .figure(figure, let bound):
        return bound.comparison == .moreThan ? bound.value + Self.unit(of: figure) : bound.value
      case .share(figure, _, let percent): return percent.value * Self.unit(of: figure)
      case .share(_, figure, _): return 100 * Self.unit(of: figure)
      default: continue
      }
    }
    return 0
  }

  /// What is stored for one of the figure's unit.
  private static func unit(of figure: Figure) -> Int64 {
    figure.decimals > 0 ? Amount.unitsPerOne : 1
  }

  private func items(of listing: Listing) -> [String] {
    for requirement in requirements {
      switch requirement.logic {
      case .everyTerm(listing): return (listing.terms ?? []).map { $0.code }
      case .listing(listing, let bound, let examples):
        let names = listing.terms?.map { $0.code } ?? examples.map { $0[language] }
        let placeholders = Words(zh: "甲乙丙丁戊", en: "ABCDE")[language].map { String($0) }
        return Array(
          (names.isEmpty ? placeholders : names).prefix(Int(max(1, min(5, bound.value)))))
      default: continue
      }
    }
    return []
  }
}
