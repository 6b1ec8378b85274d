public import StrictJSON

/// What may stand at one place of a published form of JSON; its schema is printed from it.
public indirect enum Shape: Sendable {
  /// Anything.
  case any
  /// A value of some kinds, as JSON Schema names them; an array among them has such items.
  case kinds([String], items: Shape? = nil)
  /// A text in which a pattern is found.
  case pattern(String)
  /// A whole number that is not below a bound.
  case whole(atLeast: Int64)
  /// The one number that is allowed.
  case constant(Int64)
  /// The one text that is allowed.
  case word(String)
  /// One of some texts.
  case codes([String])
  /// One of some texts, each with what it means.
  case terms([Term])
  /// A list with at least so many items.
  case list(Shape, atLeast: Int64 = 0)
  /// An object that has no members but these.
  case object([Property])
  /// An object with any keys.
  case map(Shape)
  /// What the schema defines under a name.
  case named(String)
  /// What exactly one of these allows.
  case oneOf([Shape])
  /// `null`, or a value of some kinds, one of some texts or an object.
  case orNull(Shape)
  /// A value about which there is more to say than its kind.
  case titled(Words, Words? = nil, Shape)

  /// A text.
  public static var string: Self { .kinds(["string"]) }
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
    case .whole(let least):
      type(["integer"], orNull: orNull)
      key("minimum")
      integer(least)
    case .constant(let value): constant(value)
    case .word(let word): member("const", word)
    case .codes(let codes):
      key("enum")
      array { writer in
        for code in codes { writer.string(code) }
        if orNull { writer.null() }
      }
    case .terms(let terms): allowed(terms, orNull: orNull)
    case .list(let item, let least):
      type(["array"], orNull: orNull)
      if least > 0 {
        key("minItems")
        integer(least)
      }
      property("items") { $0.schema(item) }
    case .object(let members):
      type(["object"], orNull: orNull)
      properties(required: members.filter { $0.isRequired }.map { $0.key }) { writer in
        for member in members { writer.property(member.key) { $0.schema(member.shape) } }
      }
    case .map(let value):
      type(["object"], orNull: orNull)
      property("additionalProperties") { $0.schema(value) }
    case .named(let name): reference(name)
    case .oneOf(let shapes):
      key("oneOf")
      array { writer in for shape in shapes { writer.object { $0.schema(shape) } } }
    case .orNull(let shape): schema(shape, orNull: true)
    case .titled(let title, let description, let shape):
      annotation(title, description)
      schema(shape, orNull: orNull)
    }
  }

  private mutating func type(_ kinds: [String], orNull: Bool) {
    let kinds = orNull ? kinds + ["null"] : kinds
    if kinds.count == 1 { member("type", kinds[0]) } else { member("type", kinds) }
  }
}
