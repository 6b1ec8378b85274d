public import StrictJSON

/// What may stand at one place of a published form of JSON; its schema is printed from it.
public indirect enum Shape: Sendable {
  /// Anything.
  case any
  /// A value of some kinds, as JSON Schema names them; an array among them has such items.
  case kinds([String], items: Shape? = nil)
  /// A text in which a pattern is found.
  case pattern(String)
  /// A number of a kind, its step and its bounds spelled as JSON.
  case number(String, step: String? = nil, from: String, to: String? = nil)
  /// The one number that is allowed.
  case constant(Int64)
  /// The one text that is allowed.
  case word(String)
  /// One of some texts.
  case codes([String])
  /// One of some texts, each with what it means.
  case terms([Term])
  /// A list with at least and at most so many items.
  case list(Shape, atLeast: Int64 = 0, atMost: Int64? = nil)
  /// An object that has no members but these.
  case object([Property])
  /// What may stand in an object, whatever else the value may be.
  case members([Property])
  /// An object with any keys.
  case map(Shape)
  /// What the schema defines under a name.
  case named(String)
  /// What exactly one of these allows.
  case oneOf([Shape])
  /// What any of these allows.
  case anyOf([Shape])
  /// What all of these allow, their keywords side by side.
  case all([Shape])
  /// Any other keyword of JSON Schema with its value.
  case keyword(String, @Sendable (inout JSONWriter) -> Void)
  /// `null`, or a value of some kinds, one of some texts or an object.
  case orNull(Shape)
  /// A value about which there is more to say than its kind.
  case titled(Words, about: Words? = nil, Shape)

  /// A text.
  public static var string: Self { .kinds(["string"]) }

  /// A whole number that is not below a bound.
  public static func whole(atLeast least: Int64) -> Self { .number("integer", from: String(least)) }
}

/// A member of an object, or a definition, as a schema shows it.
public struct Property: Sendable {
  /// Its key or its name.
  public let key: String
  /// What may stand there.
  public let shape: Shape
  /// Whether it is always there.
  public let isRequired: Bool

  /// Puts a shape under a key.
  public init(_ key: String, _ shape: Shape, isRequired: Bool = true) {
    self.key = key
    self.shape = shape
    self.isRequired = isRequired
  }

  /// Names the schema that an editor finds beside the file; nothing is read from it.
  public static let schema = Property("$schema", .any, isRequired: false)

  /// Remarks of any kind; nothing is read from them.
  public static let notes = Property("notes", .any, isRequired: false)
}

/// The JSON Schema of a published form.
public struct Schema: Sendable {
  private let title: Words
  private let description: Words
  private let shape: Shape
  private let definitions: [Property]

  /// Describes a form by its shape and by what that refers to.
  public init(
    title: Words, description: Words, _ shape: Shape, definitions: [Property]
  ) {
    self.title = title
    self.description = description
    self.shape = shape
    self.definitions = definitions
  }

  /// Writes the schema.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(title: title, description: description)
      writer.schema(shape)
      guard !definitions.isEmpty else { return }
      writer.property("$defs") { writer in
        for definition in definitions {
          writer.property(definition.key) { $0.schema(definition.shape) }
        }
      }
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
      if let items { property("items") { $0.schema(items) } }
    case .pattern(let pattern):
      type(["string"], orNull: orNull)
      member("pattern", pattern)
    case .number(let kind, let step, let least, let most):
      type([kind], orNull: orNull)
      for (keyword, value) in [("multipleOf", step), ("minimum", least), ("maximum", most)] {
        guard let value else { continue }
        key(keyword)
        raw(value)
      }
    case .constant(let value): constant(value)
    case .word(let word): member("const", word)
    case .codes(let codes):
      key("enum")
      array { writer in
        for code in codes { writer.string(code) }
        if orNull { writer.null() }
      }
    case .terms(let terms): allowed(terms, orNull: orNull)
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
      property("items") { $0.schema(item) }
    case .object(let members):
      type(["object"], orNull: orNull)
      schema(.members(members))
    case .members(let members):
      properties(required: members.filter { $0.isRequired }.map { $0.key }) { writer in
        for member in members { writer.property(member.key) { $0.schema(member.shape) } }
      }
    case .map(let value):
      type(["object"], orNull: orNull)
      property("additionalProperties") { $0.schema(value) }
    case .named(let name): reference(name)
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

  private mutating func list(_ keyword: String, _ shapes: [Shape]) {
    key(keyword)
    array { writer in for shape in shapes { writer.object { $0.schema(shape) } } }
  }

  private mutating func type(_ kinds: [String], orNull: Bool) {
    let kinds = orNull ? kinds + ["null"] : kinds
    if kinds.count == 1 { member("type", kinds[0]) } else { member("type", kinds) }
  }
}
