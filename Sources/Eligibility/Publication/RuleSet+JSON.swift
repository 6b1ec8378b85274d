public import StrictJSON

extension RuleSet {
  /// The version of the published form; it changes when a reader of the older one could misread the newer.
  public static let formVersion: Int64 = 1

  /// Writes the rule set in its published form, from which it can be read back unchanged.
  ///
  /// A file names the schema that an editor finds beside it; the canonical form does not.
  public func write(to writer: inout JSONWriter, schema: String? = nil) {
    writer.object { writer in
      if let schema { writer.member("$schema", schema) }
      writer.key("ruleSetForm")
      writer.integer(Self.formVersion)
      writer.key("edition")
      writer.object { writer in
        writer.member("id", edition.id)
        writer.member("version", edition.version)
        writer.member("document", edition.document)
        writer.member("issued", edition.issued)
        writer.member("title", edition.title)
      }
      writer.member("category", category.code)
      writer.key("criteria")
      writer.array { writer in
        for criterion in criteria { criterion.write(to: &writer) }
      }
    }
  }

  /// The published form on one line: what the rule set's digest is taken of.
  public var canonicalForm: [UInt8] {
    var writer = JSONWriter(.compact)
    write(to: &writer)
    return writer.bytes
  }
}

extension Criterion {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("title", title)
      writer.member("clause", clause)
      if let note { writer.member("note", note) }
      writer.key("requirements")
      writer.array { writer in
        for requirement in requirements { requirement.write(to: &writer) }
      }
      guard !readings.isEmpty else { return }
      writer.key("readings")
      writer.array { writer in
        for reading in readings { reading.write(to: &writer) }
      }
    }
  }
}

extension Reading {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("question", question)
      writer.member("chosen", chosen)
      writer.member("reason", reason)
      writer.member("other", other)
      guard let otherRequirements else { return }
      writer.key("otherRequirements")
      writer.array { writer in
        for requirement in otherRequirements { requirement.write(to: &writer) }
      }
    }
  }
}

extension Requirement {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      if let label { writer.member("label", label) }
      logic.writeMembers(to: &writer)
    }
  }
}

extension Requirement.Logic {
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    switch self {
    case .figure(let figure, let bound):
      writer.member("figure", figure.declaration.path)
      bound.writeMembers(to: &writer, value: figure.json(bound.value))
    case .share(let part, let whole, let percent):
      writer.member("share", part.declaration.path)
      writer.member("of", whole.declaration.path)
      percent.writeMembers(to: &writer, value: String(percent.value))
    case .choice(let choice, let values):
      writer.member("choice", choice.declaration.path)
      writer.member("oneOf", values.map { choice.terms[Int($0)].code })
    case .claim(let claim): writer.member("claim", claim.declaration.path)
    case .listing(let listing, let bound, let examples):
      writer.member("listing", listing.declaration.path)
      bound.writeMembers(to: &writer, value: String(bound.value))
      writer.member("examples", examples)
    case .everyTerm(let listing, let examples):
      writer.member("everyTerm", listing.declaration.path)
      writer.member("examples", examples)
    case .remainder(let whole, let part, let bound):
      writer.member("remainder", whole.declaration.path)
      writer.member("without", part.declaration.path)
      bound.writeMembers(to: &writer, value: whole.json(bound.value))
    case .text(let text): writer.member("text", text.declaration.path)
    case .all(let parts): writer.member("all", parts)
    case .either(let parts): writer.member("either", parts)
    case .given(let choice, let values, let part):
      writer.member("given", choice.declaration.path)
      writer.member("oneOf", values.map { choice.terms[Int($0)].code })
      writer.member("require", part)
    case .members(let group, let bound, let every, let part):
      writer.member("members", group.section.key)
      bound.writeMembers(to: &writer, value: String(bound.value))
      if every {
        writer.key("every")
        writer.boolean(true)
      }
      writer.member("require", part)
    case .years(let years, let part):
      writer.key(years.count == 1 ? "year" : "years")
      if years.count == 1 {
        writer.integer(years[0])
      } else {
        writer.array { writer in for year in years { writer.integer(year) } }
      }
      writer.member("require", part)
    case .optional(let part): writer.member("optional", part)
    }
  }
}

extension Bound {
  fileprivate func writeMembers(to writer: inout JSONWriter, value: String) {
    writer.key(comparison.rawValue)
    writer.raw(value)
    writer.member("phrase", phrase.rawValue)
    if let unit { writer.member("unit", unit.rawValue) }
  }
}

extension Figure {
  /// A stored value as a JSON number in the figure's unit.
  public func json(_ value: Int64) -> String {
    number(value).filter { $0 != "," }
  }
}

extension JSONWriter {
  /// Writes a key with a text.
  public mutating func member(_ key: String, _ text: String) {
    self.key(key)
    string(text)
  }

  /// Writes a key with a text in both languages.
  public mutating func member(_ key: String, _ words: Words) {
    self.key(key)
    self.words(words)
  }

  /// Writes a key with a list of texts.
  public mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    array { writer in
      for text in texts { writer.string(text) }
    }
  }

  /// Writes a key with a list of texts in both languages, if there are any.
  fileprivate mutating func member(_ key: String, _ texts: [Words]) {
    guard !texts.isEmpty else { return }
    self.key(key)
    array { writer in for text in texts { writer.words(text) } }
  }

  /// Writes a text in both languages.
  public mutating func words(_ words: Words) {
    object { writer in
      writer.member("zh", words.zh)
      writer.member("en", words.en)
    }
  }

  fileprivate mutating func member(_ key: String, _ requirement: Requirement) {
    self.key(key)
    requirement.write(to: &self)
  }

  fileprivate mutating func member(_ key: String, _ requirements: [Requirement]) {
    self.key(key)
    array { writer in
      for requirement in requirements { requirement.write(to: &writer) }
    }
  }
}
