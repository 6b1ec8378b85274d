/// Lists requirements one below the other, as the clause lists its statements.
@resultBuilder public enum RequirementBuilder {
  /// A requirement stands for itself.
  public static func buildExpression(_ requirement: Requirement) -> Requirement { requirement }

  /// A claim alone requires that it holds.
  public static func buildExpression(_ claim: Claim) -> Requirement {
    Requirement(claim.declaration.key, .claim(claim))
  }

  /// Gathers the list.
  public static func buildBlock(_ requirements: Requirement...) -> [Requirement] { requirements }
}

extension Count {
  /// Requires this figure or more, in the notice's words and with its measure word where that is not the figure's.
  public func atLeast(_ value: Int64, _ phrase: Phrase, _ unit: Unit? = nil) -> Requirement {
    Requirement(name, .figure(.count(self), Bound(.atLeast, value, phrase, unit: unit)))
  }

  /// Requires this figure or less, in the notice's words.
  public func atMost(_ value: Int64, _ phrase: Phrase) -> Requirement {
    Requirement(name, .figure(.count(self), Bound(.atMost, value, phrase)))
  }

  /// Requires that the figure makes up this share of another, in percent, or more.
  public func share(of whole: Count, atLeast percent: Int64, _ phrase: Phrase) -> Requirement {
    Requirement(
      name + "Share",
      .share(part: .count(self), whole: .count(whole), percent: Bound(.atLeast, percent, phrase)))
  }

  /// The figure's part of a requirement's name; the section tells equal keys apart.
  private var name: String {
    let declaration = declaration
    return declaration.section.key + "." + declaration.key
  }
}

extension Amount {
  /// Requires more than this amount, in 10,000 yuan.
  public func moreThan(_ value: Int64, _ phrase: Phrase) -> Requirement {
    Requirement(
      declaration.key, .figure(.amount(self), Bound(.moreThan, value * Self.unitsPerOne, phrase)))
  }

  /// Requires that the amount makes up this share of another, in percent, or more.
  public func share(of whole: Amount, atLeast percent: Int64, _ phrase: Phrase) -> Requirement {
    Requirement(
      declaration.key + "Share",
      .share(part: .amount(self), whole: .amount(whole), percent: Bound(.atLeast, percent, phrase)))
  }
}

extension Listing {
  /// Requires so many items; the examples are those that the clause names.
  public func atLeast(
    _ value: Int64, _ phrase: Phrase, naming examples: [Words] = []
  ) -> Requirement {
    Requirement(
      declaration.key, .listing(self, atLeast: Bound(.atLeast, value, phrase), examples: examples))
  }

  /// Requires every term of a closed listing.
  public var complete: Requirement { Requirement(declaration.key, .everyTerm(self, examples: [])) }

  /// Records the listing without ever failing it.
  public func optional(naming examples: [Words]) -> Requirement {
    Requirement(declaration.key + "Optional", .optional(atLeast(1, .anyOf, naming: examples)))
  }
}

extension Requirement {
  /// Requires that the platform's operator has one of these forms.
  public static func operatorForm(_ forms: OperatorForm...) -> Requirement {
    Requirement(
      Choice.operatorForm.declaration.key, .choice(.operatorForm, oneOf: forms.map { $0.rawValue }))
  }

  /// One of the alternatives is enough.
  public static func either(
    _ name: String, zh: String, en: String, @RequirementBuilder _ parts: () -> [Requirement]
  ) -> Requirement { Requirement(name, label: Words(zh: zh, en: en), .either(parts())) }

  /// An alternative that the kind of production opens.
  public static func given(
    _ productions: Production..., of choice: Choice = .production,
    @RequirementBuilder _ parts: () -> [Requirement]
  ) -> Requirement {
    let name = productions.first?.term.code ?? ""
    return Requirement(
      name,
      .given(choice, oneOf: productions.map { $0.rawValue }, .joined(name + "Figures", parts())))
  }

  /// At least so many members of a group meet all that is listed.
  public static func members(
    _ name: String, of group: Group, zh: String, en: String, atLeast count: Int64,
    _ phrase: Phrase, every: Bool = false, @RequirementBuilder _ parts: () -> [Requirement]
  ) -> Requirement {
    Requirement(
      name, label: Words(zh: zh, en: en),
      .members(
        group, atLeast: Bound(.atLeast, count, phrase), every: every,
        .joined(name + "Member", parts())))
  }

  /// The name of something, which has to be stated for the clause to speak of anything.
  public static func named(_ name: String, _ text: Text) -> Requirement {
    Requirement(name, .text(text))
  }

  /// What has to hold in one fiscal year.
  public static func year(
    _ year: Int64, @RequirementBuilder _ parts: () -> [Requirement]
  ) -> Requirement {
    // The year belongs to the names, since a criterion asks the same of several years.
    let parts = parts().map { part in
      var part = part
      part.name += ".\(year)"
      return part
    }
    let names = parts.map { $0.name }.joined(separator: "+")
    return Requirement("year.\(names)", .years([year], .joined(names, parts)))
  }

  /// A single requirement stays as it is; several become one that needs them all.
  static func joined(_ name: String, _ parts: [Requirement]) -> Requirement {
    parts.count == 1 ? parts[0] : Requirement(name, .all(parts))
  }
}
