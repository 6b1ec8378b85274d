public import StrictJSON

/// The JSON Schema of a published form.
public struct Schema: Sendable {
  private let title: Words
  private let description: Words
  private let shape: Shape
  private let definitions: [Property]

  /// Describes a form by its shape and by what that refers to.
  public init(title: Words, description: Words, _ shape: Shape, definitions: [Property]) {
    self.title = title
    self.description = description
    self.shape = shape
    self.definitions = definitions
  }

  /// Writes the schema.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.annotation(title, description)
      writer.schema(shape)
      guard !definitions.isEmpty else { return }
      writer.properties("$defs", definitions)
    }
    writer.endLine()
  }
}

extension JSONWriter {
  /// Writes the keywords of a shape.
  fileprivate mutating func schema(_ shape: Shape, orNull: Bool = false) {
    switch shape {
    case .any: break
    case .kinds(let kinds, let items):
      type(kinds, orNull: orNull)
      if let items { member("items", items) }
    case .pattern(let pattern):
      type(["string"], orNull: orNull)
      member("pattern", pattern)
    case .number(let kind, let least, let most):
      type([kind], orNull: orNull)
      for (keyword, value) in [("minimum", least), ("maximum", most)] {
        guard let value else { continue }
        key(keyword)
        raw(value)
      }
    case .constant(let value):
      key("const")
      integer(value)
    case .word(let word): member("const", word)
    case .codes(let codes):
      key("enum")
      array { writer in
        for code in codes { writer.string(code) }
        if orNull { writer.null() }
      }
    case .terms(let terms):
      schema(.codes(terms.map { $0.code }), orNull: orNull)
      let labels = terms.map { $0.label.zh + " / " + $0.label.en }
      // Not of the standard, which lets it pass; editors built on VS Code's language service show it.
      member("enumDescriptions", orNull ? labels + ["未填 / not stated"] : labels)
    case .list(let item, let least, let most):
      type(["array"], orNull: orNull)
      if least > 0 {
        key("minItems")
        integer(least)
      }
      if let most {
        key("maxItems")
        integer(most)
      }
      member("items", item)
    case .object(let members):
      type(["object"], orNull: orNull)
      schema(.members(members))
    case .members(let members):
      properties("properties", members)
      let required = members.filter { $0.isRequired }.map { $0.key }
      if !required.isEmpty { member("required", required) }
      key("additionalProperties")
      boolean(false)
    case .map(let value):
      type(["object"], orNull: orNull)
      member("additionalProperties", value)
    case .named(let name): member("$ref", "#/$defs/" + name)
    case .oneOf(let shapes): list("oneOf", shapes)
    case .anyOf(let shapes): list("anyOf", shapes)
    case .all(let shapes): for shape in shapes { schema(shape) }
    case .keyword(let keyword, let write):
      key(keyword)
      write(&self)
    case .orNull(let shape): schema(shape, orNull: true)
    case .titled(let title, let description, let shape):
      annotation(title, description)
      schema(shape, orNull: orNull)
    }
  }

  private mutating func member(_ key: String, _ shape: Shape) {
    self.key(key)
    object { $0.schema(shape) }
  }

  fileprivate mutating func properties(_ key: String, _ properties: [Property]) {
    self.key(key)
    object { for property in properties { $0.member(property.key, property.shape) } }
  }

  fileprivate mutating func annotation(_ title: Words, _ description: Words?) {
    member("title", title.zh == title.en ? title.zh : title.zh + " / " + title.en)
    if let description { member("description", description.zh + "\n" + description.en) }
  }

  private mutating func list(_ keyword: String, _ shapes: [Shape]) {
    key(keyword)
    array { writer in for shape in shapes { writer.object { $0.schema(shape) } } }
  }

  private mutating func type(_ kinds: [String], orNull: Bool) {
    let kinds = orNull ? kinds + ["null"] : kinds
    if kinds.count == 1 { member("type", kinds[0]) } else { member("type", kinds) }
  }
}
