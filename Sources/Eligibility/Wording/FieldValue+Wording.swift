extension FieldValue {
  /// The value as reports show it: of a fact, or of a group's members where there is none.
  public func wording(of fact: Fact?) -> Words {
    switch (self, fact) {
    case (.figure(let value), .figure(let figure)): return figure.quantity(value)
    case (.choice(let place), .choice(let choice)): return choice.terms[Int(place)].label
    case (.claim(let isMet), _): return .claim(isMet: isMet)
    case (.items(let items), _):
      guard !items.isEmpty else { return Words(zh: "所填为空", en: "none listed") }
      var terms: [Term]?
      if case .listing(let listing) = fact { terms = listing.terms }
      return items.map { item in terms?.first { $0.code == item }?.label ?? Words(same: item) }
        .enumeration
    case (.text(let text), _): return Words(same: text)
    case (.figure, _), (.choice, _): return .notStated
    }
  }
}

extension Words {
  /// What is said of a claim that is stated.
  static func claim(isMet: Bool) -> Words {
    isMet ? Words(zh: "已声明", en: "declared to hold") : Words(zh: "声明为否", en: "declared not to hold")
  }
}
