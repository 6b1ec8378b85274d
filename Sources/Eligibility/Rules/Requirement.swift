/// A statement that can be true or false of an application, as a value that can be printed, compared and walked.
public struct Requirement: Hashable, Sendable {
  /// What it is called inside its criterion (`1.2.1/connectedDevices`); published, so it never changes.
  public var name: String
  /// What a combination is called; a single statement takes its label from its fact.
  public var label: Words?
  /// What has to hold.
  public var logic: Logic

  /// States a requirement.
  public init(_ name: String, label: Words? = nil, _ logic: Logic) {
    self.name = name
    self.label = label
    self.logic = logic
  }

  /// What has to hold.
  public indirect enum Logic: Hashable, Sendable {
    /// A figure against a threshold.
    case figure(Figure, Bound)
    /// One figure as a share of another, in whole percent; compared exactly, by multiplying.
    case share(part: Figure, whole: Figure, percent: Bound)
    /// One of several values, by their places among the choice's terms.
    case choice(Choice, oneOf: [UInt8])
    /// A declared statement.
    case claim(Claim)
    /// What remains of a figure without one that it includes, against a threshold.
    case remainder(of: Figure, without: Figure, Bound)
    /// A name, which has to be stated.
    case text(Text)
    /// Enough items of a listing; the examples are those that the clause names.
    case listing(Listing, atLeast: Bound, examples: [Words])
    /// Every term of a closed listing, or of an open one every example that the clause names.
    case everyTerm(Listing, examples: [Words])
    /// All of them: the worst decides.
    case all([Requirement])
    /// One of them: the best decides.
    case either([Requirement])
    /// An alternative that a choice opens; where it stays closed it fails.
    case given(Choice, oneOf: [UInt8], Requirement)
    /// At least so many members of a group meet the requirement; with `every`, all others must as well.
    case members(Group, atLeast: Bound, every: Bool, Requirement)
    /// The requirement in one fiscal year, or of the figures of several together.
    case years([Int64], Requirement)
    /// Shown, never failed.
    case optional(Requirement)
  }
}

extension Requirement {
  /// The requirements directly inside this one, in order.
  public internal(set) var parts: [Requirement] {
    get {
      switch logic {
      case .all(let parts), .either(let parts): parts
      case .given(_, _, let part), .members(_, _, _, let part), .years(_, let part),
        .optional(let part):
        [part]
      case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm: []
      }
    }
    set {
      switch logic {
      case .all: logic = .all(newValue)
      case .either: logic = .either(newValue)
      case .given(let choice, let values, _): logic = .given(choice, oneOf: values, newValue[0])
      case .members(let group, let bound, let every, _):
        logic = .members(group, atLeast: bound, every: every, newValue[0])
      case .years(let years, _): logic = .years(years, newValue[0])
      case .optional: logic = .optional(newValue[0])
      case .figure, .share, .remainder, .text, .choice, .claim, .listing, .everyTerm: break
      }
    }
  }

  /// The threshold that it sets, if it sets one.
  public internal(set) var bound: Bound? {
    get {
      switch logic {
      case .figure(_, let bound), .share(_, _, let bound), .remainder(_, _, let bound),
        .listing(_, let bound, _), .members(_, let bound, _, _):
        bound
      case .text, .choice, .claim, .everyTerm, .all, .either, .given, .years, .optional: nil
      }
    }
    set {
      guard let newValue else { return }
      switch logic {
      case .figure(let figure, _): logic = .figure(figure, newValue)
      case .share(let part, let whole, _):
        logic = .share(part: part, whole: whole, percent: newValue)
      case .remainder(let whole, let part, _):
        logic = .remainder(of: whole, without: part, newValue)
      case .listing(let listing, _, let examples):
        logic = .listing(listing, atLeast: newValue, examples: examples)
      case .members(let group, _, let every, let part):
        logic = .members(group, atLeast: newValue, every: every, part)
      case .text, .choice, .claim, .everyTerm, .all, .either, .given, .years, .optional: break
      }
    }
  }

  /// The facts that decide it, those of its parts not included.
  public var facts: [Fact] {
    switch logic {
    case .figure(let figure, _): [.figure(figure)]
    case .share(let part, let whole, _): [.figure(part), .figure(whole)]
    case .remainder(let whole, let part, _): [.figure(whole), .figure(part)]
    case .text(let text): [.text(text)]
    case .choice(let choice, _), .given(let choice, _, _): [.choice(choice)]
    case .claim(let claim): [.claim(claim)]
    case .listing(let listing, _, _), .everyTerm(let listing, _): [.listing(listing)]
    case .members(let group, _, _, _): group.nameFact.map { [$0] } ?? []
    case .years: [.figure(.count(.fiscalYear))]
    case .all, .either, .optional: []
    }
  }

  /// This requirement and all inside it, outermost first.
  public var walked: [Requirement] {
    var walked: [Requirement] = []
    add(to: &walked)
    return walked
  }

  private func add(to walked: inout [Requirement]) {
    walked.append(self)
    for part in parts { part.add(to: &walked) }
  }

  /// Whether it is a single statement rather than a combination.
  public var isStatement: Bool { parts.isEmpty }

  /// The choice that it reads.
  public var choice: Choice? {
    switch logic {
    case .choice(let choice, _), .given(let choice, _, _): choice
    default: nil
    }
  }

  /// The listing that it reads.
  public var listing: Listing? {
    switch logic {
    case .listing(let listing, _, _), .everyTerm(let listing, _): listing
    default: nil
    }
  }

  /// The group whose members it looks at, one at a time, by what it or its parts read.
  public var group: Group? {
    for fact in walked.flatMap({ $0.facts }) {
      if let group = fact.declaration.section.group { return group }
    }
    return nil
  }

  /// The fact for which the applicant's word decides it and evidence is offered: a claim, a listing, the form of the
  /// operator.
  public var declaredFact: Fact? {
    switch logic {
    case .claim(let claim): .claim(claim)
    case .listing(let listing, _, _), .everyTerm(let listing, _): .listing(listing)
    case .choice(let choice, _): choice.isDeclared ? .choice(choice) : nil
    default: nil
    }
  }

  /// Whether the applicant's word decides it.
  public var isDeclared: Bool { declaredFact != nil }

  /// Whether the applicant's word decides it or anything inside it.
  public var restsOnDeclaration: Bool {
    isDeclared || parts.contains { $0.restsOnDeclaration }
  }
}

extension Group {
  /// The fact that tells members apart; finances are told apart by their year.
  public var nameFact: Fact? {
    switch self {
    case .industries: .text(.industryName)
    case .domains: .text(.domainName)
    case .finances: .figure(.count(.fiscalYear))
    }
  }
}
