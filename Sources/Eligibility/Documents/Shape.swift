public import StrictJSON

/// What may stand at one place of a published form of JSON; its schema is printed from it.
public indirect enum Shape: Sendable {
  /// Anything.
  case any
  /// A value of some kinds, as JSON Schema names them; an array among them has such items.
  case kinds([String], items: Shape? = nil)
  /// A text in which a pattern is found.
  case pattern(String)
  /// A number of a kind, its bounds spelled as JSON.
  case number(String, from: String, to: String? = nil)
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
