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
          for (member, year) in members(of: section).enumerated() {
            let facts = own.filter { year == nil || isRead($0, in: year) }
            writer.object { writer in
              for fact in facts { write(fact, year: year, member: member, to: &writer) }
            }
          }
        }
      }
    }
  }

  /// The members to show: a year for each one that is asked about, of any other group as many as are asked for.
  private func members(of section: Section) -> [Int64?] {
    guard section == .finances else {
      let counts = requirements.map { requirement -> Int64 in
        guard case .members(let group, let bound, _, _) = requirement.logic,
          group.section == section
        else { return 1 }
        return min(bound.value, Self.shownMembers)
      }
      return Array(repeating: nil, count: Int(max(1, counts.max() ?? 1)))
    }
    var years: [Int64] = []
    for case .years(let read, _) in requirements.map({ $0.logic }) {
      years += read.filter { !years.contains($0) }
    }
    return years.isEmpty ? [nil] : years.sorted().map { Optional($0) }
  }

  /// Whether a requirement reads the fact of that year.
  private func isRead(_ fact: Fact, in year: Int64?) -> Bool {
    requirements.contains { requirement in
      guard case .years(let asked, let part) = requirement.logic,
        year.map({ asked.contains($0) }) ?? false
      else { return false }
      return requirement.facts.contains(fact) || part.walked.contains { $0.facts.contains(fact) }
    }
  }

  /// More members than this show nothing new.
  private static let shownMembers: Int64 = 5

  private func write(
    _ fact: Fact, year: Int64? = nil, member: Int = 0, to writer: inout JSONWriter
  ) {
    writer.key(fact.declaration.key)
    switch fact {
    case .text(let text):
      writer.string(text.examples[member % text.examples.count][language])
    case .choice(let choice) where choice.isDeclared:
      writeSupported("form", to: &writer) { $0.string(value(of: choice)) }
    case .choice(let choice): writer.string(value(of: choice))
    case .figure(.count(.fiscalYear)): writer.integer(year ?? 2017)
    case .figure(let figure): writer.raw(figure.json(value(of: figure)))
    case .claim: writeSupported("met", to: &writer) { $0.boolean(true) }
    case .listing(let listing):
      writeSupported("items", to: &writer) { writer in
        writer.array { writer in for item in self.items(of: listing) { writer.string(item) } }
      }
    }
  }

  /// Writes a statement with its evidence, which takes lines of their own: none is wider than a terminal.
  private func writeSupported(
    _ key: String, to writer: inout JSONWriter, _ statement: (inout JSONWriter) -> Void
  ) {
    writer.object { writer in
      writer.key(key)
      statement(&writer)
      writer.member("evidence", Self.evidence[language])
    }
  }

  private static let evidence = Words(zh: "申报书第 3 页", en: "application form, page 3")

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
      case .everyTerm(listing, _): return (listing.terms ?? []).map { $0.code }
      case .listing(listing, let bound, _):
        let names = listing.terms?.map { $0.code } ?? listing.examples.map { $0[language] }
        return Array(names.prefix(Int(max(1, min(5, bound.value)))))
      default: continue
      }
    }
    return []
  }
}
