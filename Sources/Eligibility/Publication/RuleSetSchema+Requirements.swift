internal import StrictJSON

/// The schema of requirements: one definition for those about the whole application, one for each kind of member,
/// because each may name only facts that are in place.
extension JSONWriter {
  mutating func requirements(in group: Group?) {
    let own = Self.definition(in: group)
    property(own) { writer in
      writer.type("object")
      writer.key("oneOf")
      writer.array { writer in
        writer.figures(in: group)
        writer.declarations(in: group)
        writer.combinations(in: group)
        // What is asked of one member cannot ask about other members.
        if group == nil { writer.members() }
      }
    }
  }

  private static func definition(in group: Group?) -> String {
    group.map { "requirementOf." + $0.section.key } ?? "requirement"
  }

  private mutating func figures(in group: Group?) {
    let figures = Self.paths(in: group) { if case .figure = $0 { true } else { false } }
    guard !figures.isEmpty else { return }
    kind("figure", further: ["phrase"], hasBound: true) { writer in
      writer.property("figure") { $0.member("enum", figures) }
      writer.bound(type: "number")
      writer.property("unit", definedAs: "unit")
    }
    kind("share", further: ["of", "phrase"], hasBound: true) { writer in
      writer.property("share") { $0.member("enum", figures) }
      writer.property("of") { $0.member("enum", figures) }
      writer.bound(type: "integer", maximum: 100)
    }
    kind("remainder", further: ["without", "phrase"], hasBound: true) { writer in
      writer.property("remainder") { $0.member("enum", figures) }
      writer.property("without") { $0.member("enum", figures) }
      writer.bound(type: "number")
    }
  }

  private mutating func declarations(in group: Group?) {
    for case .choice(let choice) in Fact.all where choice.declaration.section.group == group {
      kind("choice", further: ["oneOf"]) { writer in
        writer.property("choice") { $0.member("const", choice.declaration.path) }
        writer.values(of: choice)
      }
      kind("given", further: ["oneOf", "require"]) { writer in
        writer.property("given") { $0.member("const", choice.declaration.path) }
        writer.values(of: choice)
        writer.property("require", definedAs: Self.definition(in: group))
      }
    }
    let texts = Self.paths(in: group) { if case .text = $0 { true } else { false } }
    if !texts.isEmpty { kind("text") { $0.property("text") { $0.member("enum", texts) } } }
    let claims = Self.paths(in: group) { if case .claim = $0 { true } else { false } }
    guard !claims.isEmpty else { return }
    kind("claim") { $0.property("claim") { $0.member("enum", claims) } }
    kind("listing", further: ["phrase"], hasBound: true) { writer in
      let listings = Self.paths(in: group) { if case .listing = $0 { true } else { false } }
      writer.property("listing") { $0.member("enum", listings) }
      writer.bound(type: "integer")
      writer.list("examples", of: "words")
    }
    for isClosed in [true, false] {
      kind("everyTerm", further: isClosed ? [] : ["examples"]) { writer in
        let listings = Self.paths(in: group) { fact in
          if case .listing(let listing) = fact { listing.isClosed == isClosed } else { false }
        }
        writer.property("everyTerm") { $0.member("enum", listings) }
        if !isClosed { writer.list("examples", of: "words") }
      }
    }
  }

  private mutating func combinations(in group: Group?) {
    kind("all") { $0.list("all", of: Self.definition(in: group)) }
    kind("either") { $0.list("either", of: Self.definition(in: group)) }
    kind("optional") { $0.property("optional", definedAs: Self.definition(in: group)) }
  }

  private mutating func members() {
    for group in Group.allCases {
      kind("members", further: ["phrase", "require"], hasBound: true) { writer in
        writer.property("members") { $0.member("const", group.section.key) }
        writer.bound(type: "integer")
        writer.property("every", type: "boolean")
        writer.property("require", definedAs: Self.definition(in: group))
      }
    }
    kind("year", further: ["require"]) { writer in
      writer.property("year") { $0.year() }
      writer.property("require", definedAs: Self.definition(in: .finances))
    }
    kind("years", further: ["require"]) { writer in
      writer.property("years") { writer in
        writer.type("array")
        writer.property("items") { $0.year() }
        writer.key("minItems")
        writer.integer(1)
      }
      writer.property("require", definedAs: Self.definition(in: .finances))
    }
  }

  private mutating func year() {
    type("integer")
    key("minimum")
    integer(Count.fiscalYear.range.lowerBound)
    key("maximum")
    integer(Count.fiscalYear.range.upperBound)
  }

  /// One kind of requirement: what names it, what stands beside that, and one comparison where it has a threshold.
  private mutating func kind(
    _ key: String, further: [String] = [], hasBound: Bool = false,
    _ properties: (inout JSONWriter) -> Void
  ) {
    object { writer in
      writer.properties(required: ["name", key] + further) { writer in
        writer.property("name", definedAs: "text")
        writer.property("label", definedAs: "words")
        properties(&writer)
        writer.anyNotes()
      }
      guard hasBound else { return }
      writer.key("oneOf")
      writer.array { writer in
        for comparison in Comparison.allCases {
          writer.object { $0.member("required", [comparison.rawValue]) }
        }
      }
    }
  }

  private mutating func bound(type: String, maximum: Int64? = nil) {
    for comparison in Comparison.allCases {
      property(comparison.rawValue) { writer in
        writer.type(type)
        writer.key("minimum")
        writer.integer(0)
        if let maximum {
          writer.key("maximum")
          writer.integer(maximum)
        }
      }
    }
    property("phrase", definedAs: "phrase")
  }

  private mutating func values(of choice: Choice) {
    property("oneOf") { writer in
      writer.type("array")
      writer.property("items") { $0.allowed(choice.terms) }
      writer.key("uniqueItems")
      writer.boolean(true)
      writer.key("minItems")
      writer.integer(1)
    }
  }

  private static func paths(in group: Group?, _ isWanted: (Fact) -> Bool) -> [String] {
    Fact.all.filter { $0.declaration.section.group == group && isWanted($0) }
      .map { $0.declaration.path }
  }
}
