public import StrictJSON

/// The few words of JSON Schema 2020-12 that the project's schemas are made of.
extension JSONWriter {
  /// Writes the members with which a schema that stands alone begins.
  public mutating func schemaHead(title: Words, description: Words) {
    member("$schema", "https://json-schema.org/draft/2020-12/schema")
    annotation(title, description)
  }

  /// Writes what an editor shows while somebody types.
  public mutating func annotation(_ title: Words, _ description: Words? = nil) {
    member("title", title.zh == title.en ? title.zh : title.zh + " / " + title.en)
    if let description { member("description", description.zh + "\n" + description.en) }
  }

  /// Writes the kinds of values that are allowed: one as a word, several as a list.
  public mutating func type(_ names: String...) {
    if names.count == 1 { member("type", names[0]) } else { member("type", names) }
  }

  /// Writes the properties of an object that may have no others.
  public mutating func properties(
    required: [String] = [], _ properties: (inout JSONWriter) -> Void
  ) {
    key("properties")
    object(properties)
    if !required.isEmpty { member("required", required) }
    key("additionalProperties")
    boolean(false)
  }

  /// Writes a property, or a definition, under its name.
  public mutating func property(_ name: String, _ schema: (inout JSONWriter) -> Void) {
    key(name)
    object(schema)
  }

  /// Writes a property of one kind about which there is nothing else to say.
  public mutating func property(_ name: String, type: String) {
    property(name) { $0.type(type) }
  }

  /// Writes a property that is described under `$defs`.
  public mutating func property(_ name: String, definedAs definition: String) {
    property(name) { $0.reference(definition) }
  }

  /// Refers to a definition under `$defs`.
  public mutating func reference(_ definition: String) {
    member("$ref", "#/$defs/" + definition)
  }

  /// Writes the only values that are allowed, and what each means where an editor can show it.
  public mutating func allowed(_ terms: [Term], orNull: Bool = false) {
    key("enum")
    array { writer in
      for term in terms { writer.string(term.code) }
      if orNull { writer.null() }
    }
    let labels = terms.map { $0.label.zh + " / " + $0.label.en }
    // Not of the standard, which lets it pass; editors built on VS Code's language service show it.
    member("enumDescriptions", orNull ? labels + ["未填 / not stated"] : labels)
  }

  /// Writes the one value that is allowed.
  public mutating func constant(_ value: Int64) {
    key("const")
    integer(value)
  }

  /// Remarks of any kind; nothing is read from them.
  public mutating func anyNotes() { property("notes") { _ in } }
}
