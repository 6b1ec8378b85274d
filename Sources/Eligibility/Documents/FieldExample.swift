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
    let facts = Fact.all.filter { fact in requirements.contains { $0.facts.contains(fact) } }
    let outline = ApplicationOutline(
      requirements: requirements, facts: facts, memberLimit: Self.memberLimit)
    writer.object { writer in
      outline.writeMembers(to: &writer) { fact, place, writer in
        guard let statement = fact.statement else { return write(fact, at: place, to: &writer) }
        // On lines of their own: none is wider than a terminal.
        writer.object { writer in
          writer.key(statement)
          write(fact, at: place, to: &writer)
          writer.member("evidence", Self.evidence[language])
        }
      }
    }
  }

  /// More members than this show nothing new.
  private static let memberLimit: Int64 = 5

  private static let evidence = Words(zh: "申报书第 3 页", en: "application form, page 3")

  private func write(
    _ fact: Fact, at place: ApplicationOutline.Place, to writer: inout JSONWriter
  ) {
    switch fact {
    case .text(let text): writer.string(text.examples[place.member % text.examples.count][language])
    case .choice(let choice): writer.string(value(of: choice))
    case .figure(.count(.fiscalYear)): writer.integer(place.year ?? 2017)
    case .figure(let figure): writer.raw(figure.json(value(of: figure)))
    case .claim: writer.boolean(true)
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
