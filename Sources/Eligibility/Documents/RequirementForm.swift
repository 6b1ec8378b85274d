internal import StrictJSON

/// The published form of requirements.
///
/// The schema has one definition for those about the whole application and one for each kind of member, because each
/// may name only facts that are in place.
enum RequirementForm {
  typealias Kind = Requirement.Kind

  /// A requirement under the name by which the schema defines those about a member of a group, or about the whole.
  static func requirement(in group: Group?) -> Form<Requirement> {
    Form(.named(definition(of: group))) { forms[$0.kind]?.write($0, to: &$1) }
  }

  private static func definition(of group: Group?) -> String {
    group.map { "requirementOf." + $0.section.key } ?? "requirement"
  }

  /// The members that a requirement of a kind may have.
  static func properties(of kind: Kind) -> [Property] { forms[kind]?.properties ?? [] }

  private static let forms = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { ($0, form(of: $0, naming: .string)) })

  /// Requirements of one kind, with what the schema lets them name and the group that their parts are about.
  private static func form(
    of kind: Kind, naming named: Shape, terms: [Term] = [], parts group: Group? = nil
  ) -> Form<Requirement> {
    let part = requirement(in: group)
    func path(_ key: String? = nil, place: Int = 0) -> Member<Requirement> {
      Member(key ?? kind.rawValue, .text(named)) { $0.facts[place].declaration.path }
    }
    func bound(_ value: Shape) -> Member<Requirement> {
      let comparisons = Comparison.allCases.map { Property($0.rawValue, value, isRequired: false) }
      return Member(comparisons + [Property("phrase", .named("phrase"))]) { requirement, writer in
        guard let bound = requirement.bound else { return }
        writer.key(bound.comparison.rawValue)
        writer.raw(requirement.threshold)
        writer.member("phrase", bound.phrase.rawValue)
      }
    }
    let count = Shape.number("integer", from: "0", to: String(Int64.max))
    let values = Member<Requirement>("oneOf", .values(terms)) { $0.values }
    let examples = Member<Requirement>(ifAny: "examples", .list(of: .words, atLeast: 1)) {
      $0.named.isEmpty ? nil : $0.named
    }
    let require = Member<Requirement>("require", part) { $0.parts[0] }
    let own: [Member<Requirement>] =
      switch kind {
      case .figure:
        [
          path(), bound(.number("number", from: "0")),
          Member(ifAny: "unit", .text(.named("unit"))) { $0.bound?.unit?.rawValue },
        ]
      case .share: [path(), path("of", place: 1), bound(.number("integer", from: "0", to: "100"))]
      case .remainder: [path(), path("without", place: 1), bound(.number("number", from: "0"))]
      case .choice: [path(), values]
      case .claim, .text: [path()]
      case .listing: [path(), bound(count), examples]
      case .everyTerm: [path(), examples]
      case .all, .either: [Member(kind.rawValue, .list(of: part, atLeast: 1)) { $0.parts }]
      case .given: [path(), values, require]
      case .members:
        [
          Member("members", .text(named)) { $0.group?.section.key ?? "" },
          bound(count),
          Member(ifAny: "every", .truth) { $0.bindsEvery ? true : nil }, require,
        ]
      case .year: [Member("year", .year) { $0.years[0] }, require]
      case .years: [Member("years", .list(of: .year, atLeast: 1)) { $0.years }, require]
      case .optional: [Member("optional", part) { $0.parts[0] }]
      }
    return Form {
      Member("name", .line) { $0.name }
      Member(ifAny: "label", .words) { $0.label }
      own
    }
  }

  // MARK: The schema

  /// What a requirement about a member of a group, or about the whole application, can be.
  static func definition(in group: Group?) -> Property {
    let facts = Fact.all.filter { $0.declaration.section.group == group }
    func paths(_ isWanted: (Fact) -> Bool) -> Shape? {
      let paths = facts.filter(isWanted).map { $0.declaration.path }
      return paths.isEmpty ? nil : .codes(paths)
    }
    var kinds: [Shape] = []
    func offer(_ kind: Kind, _ named: Shape? = .any, _ terms: [Term] = [], parts: Group? = group) {
      guard let named else { return }
      kinds.append(offered(form(of: kind, naming: named, terms: terms, parts: parts).properties))
    }
    let figures = paths { if case .figure = $0 { true } else { false } }
    for kind in [Kind.figure, .share, .remainder] { offer(kind, figures) }
    for case .choice(let choice) in facts {
      for kind in [Kind.choice, .given] {
        offer(kind, .word(choice.declaration.path), choice.terms)
      }
    }
    offer(.text, paths { if case .text = $0 { true } else { false } })
    offer(.claim, paths { if case .claim = $0 { true } else { false } })
    offer(.listing, paths { if case .listing = $0 { true } else { false } })
    for isClosed in [true, false] {
      let listings = paths {
        if case .listing(let own) = $0 { own.isClosed == isClosed } else { false }
      }
      guard let listings else { continue }
      var properties = form(of: .everyTerm, naming: listings).properties
      let examples = properties.removeLast()
      // Of a closed list every term is meant where no examples say which.
      properties.append(Property(examples.key, examples.shape, isRequired: !isClosed))
      kinds.append(offered(properties))
    }
    for kind in [Kind.all, .either, .optional] { offer(kind) }
    if group == nil {
      // What is asked of one member cannot ask about other members.
      for group in Group.allCases { offer(.members, .word(group.section.key), parts: group) }
      for kind in [Kind.year, .years] { offer(kind, parts: .finances) }
    }
    return Property(definition(of: group), .all([.kinds(["object"]), .oneOf(kinds)]))
  }

  /// One kind of requirement, with one comparison where it has a threshold.
  private static func offered(_ properties: [Property]) -> Shape {
    let members = Shape.members(properties + [.notes])
    guard properties.contains(where: { $0.key == "phrase" }) else { return members }
    let comparisons = Comparison.allCases.map { comparison in
      Shape.keyword("required") { writer in writer.array { $0.string(comparison.rawValue) } }
    }
    return .all([members, .oneOf(comparisons)])
  }
}

extension Form<Int64> {
  fileprivate static var year: Self {
    let range = Count.fiscalYear.range
    return Self(.number("integer", from: String(range.lowerBound), to: String(range.upperBound))) {
      $1.integer($0)
    }
  }
}

extension Form<[String]> {
  fileprivate static func values(_ terms: [Term]) -> Self {
    Self(.list(.terms(terms), atLeast: 1)) { values, writer in
      writer.array { for value in values { $0.string(value) } }
    }
  }
}

extension Requirement {
  /// The threshold as a JSON number in the unit of its figure.
  fileprivate var threshold: String {
    switch logic {
    case .figure(let figure, let bound), .remainder(let figure, _, let bound):
      figure.json(bound.value)
    default: bound.map { String($0.value) } ?? ""
    }
  }

  /// The items of a listing that the clause names.
  fileprivate var named: [Words] {
    switch logic {
    case .listing(_, _, let examples), .everyTerm(_, let examples): examples
    default: []
    }
  }
}

extension Figure {
  /// A stored value as a JSON number in the figure's unit.
  public func json(_ value: Int64) -> String {
    number(value).filter { $0 != "," }
  }
}
