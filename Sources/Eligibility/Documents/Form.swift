public import StrictJSON

/// How values of a type stand in a published form of JSON, described once: they are written by it, and the schema is
/// printed from its shape.
///
///     let edition = Form<Edition> {
///       Member("id", .text) { $0.id }
///       Member(ifAny: "note", .words) { $0.note }
///     }
public struct Form<Value>: Sendable {
  /// What the schema says of a value.
  public let shape: Shape
  /// The members in the order in which they are written, if it is an object.
  private let members: [Member<Value>]
  private let body: @Sendable (Value, inout JSONWriter) -> Void

  /// A value of a shape that is written by a closure.
  public init(_ shape: Shape, _ write: @escaping @Sendable (Value, inout JSONWriter) -> Void) {
    self.shape = shape
    members = []
    body = write
  }

  /// An object, its members in this order.
  public init(@Members<Value> _ members: () -> [Member<Value>]) {
    let members = members()
    shape = .object(members.flatMap { $0.properties })
    self.members = members
    body = { value, writer in
      writer.object { for member in members { member.write(value, to: &$0) } }
    }
  }

  /// Writes a value.
  public func write(_ value: Value, to writer: inout JSONWriter) { body(value, &writer) }

  /// Writes the members of an object, without its braces.
  public func writeMembers(of value: Value, to writer: inout JSONWriter) {
    for member in members { member.write(value, to: &writer) }
  }

  /// The members of an object as its schema shows them.
  public var properties: [Property] { members.flatMap { $0.properties } }

  /// The same under a name by which the schema defines it.
  public func named(_ name: String) -> Self { Self(.named(name), body) }
}

/// One or several members of an object: their place in the schema, and how they are written.
public struct Member<Value>: Sendable {
  /// What the schema says of them.
  public let properties: [Property]
  private let body: @Sendable (Value, inout JSONWriter) -> Void

  /// Members that a closure writes, in the order of the properties.
  public init(
    _ properties: [Property], _ write: @escaping @Sendable (Value, inout JSONWriter) -> Void
  ) {
    self.properties = properties
    body = write
  }

  /// Writes what a value has of them.
  public func write(_ value: Value, to writer: inout JSONWriter) { body(value, &writer) }

  /// A member that is always there.
  public init<Part>(
    _ key: String, _ form: Form<Part>, _ part: @escaping @Sendable (Value) -> Part
  ) {
    let written = JSONKey(key)
    self.init([Property(key, form.shape)]) { value, writer in
      writer.key(written)
      form.write(part(value), to: &writer)
    }
  }

  /// A member that is there where there is something to say.
  public init<Part>(
    ifAny key: String, _ form: Form<Part>, _ part: @escaping @Sendable (Value) -> Part?
  ) {
    let written = JSONKey(key)
    self.init([Property(key, form.shape, isRequired: false)]) { value, writer in
      guard let part = part(value) else { return }
      writer.key(written)
      form.write(part, to: &writer)
    }
  }

  /// The members of an object, without its braces.
  public init<Part>(of form: Form<Part>, _ part: @escaping @Sendable (Value) -> Part) {
    self.init(form.properties) { value, writer in form.writeMembers(of: part(value), to: &writer) }
  }

  /// The members of an object, without its braces, where there is one.
  public init<Part>(ifAnyOf form: Form<Part>, _ part: @escaping @Sendable (Value) -> Part?) {
    let properties = form.properties.map { Property($0.key, $0.shape, isRequired: false) }
    self.init(properties) { value, writer in
      if let part = part(value) { form.writeMembers(of: part, to: &writer) }
    }
  }
}

/// Collects the members of an object.
@resultBuilder public enum Members<Value> {
  /// Takes one.
  public static func buildExpression(_ member: Member<Value>) -> [Member<Value>] { [member] }

  /// Takes several that are made at once.
  public static func buildExpression(_ members: [Member<Value>]) -> [Member<Value>] { members }

  /// Puts them one behind the other.
  public static func buildBlock(_ members: [Member<Value>]...) -> [Member<Value>] {
    members.flatMap { $0 }
  }
}

// MARK: Values

extension Form {
  /// A list of values of one form.
  public static func list<Item>(of item: Form<Item>, atLeast least: Int64 = 0) -> Self
  where Value == [Item] {
    Self(.list(item.shape, atLeast: least)) { items, writer in
      writer.array { for element in items { item.write(element, to: &$0) } }
    }
  }

  /// A value of a form, or `null`.
  public static func orNull<Wrapped>(_ form: Form<Wrapped>) -> Self where Value == Wrapped? {
    Self(.orNull(form.shape)) { value, writer in
      if let value { form.write(value, to: &writer) } else { writer.null() }
    }
  }

  /// One of some values, by its name in published forms.
  public static func code(of all: [Value], _ code: @escaping @Sendable (Value) -> String) -> Self {
    Self(.codes(all.map(code))) { value, writer in writer.string(code(value)) }
  }
}

extension Form<String> {
  /// A text.
  public static var text: Self { text(.string) }

  /// A text of some shape.
  public static func text(_ shape: Shape) -> Self { Self(shape) { $1.string($0) } }

  /// A decimal number, spelled as JSON.
  public static var number: Self { Self(.kinds(["number"])) { $1.raw($0) } }
}

extension Form<[String]> {
  /// Texts, defined as such.
  public static var texts: Self { list(of: .text).named("texts") }
}

extension Form<Words> {
  /// A text in both languages, defined as such.
  public static var words: Self { Self(.named("words")) { $1.words($0) } }
}

extension Form<Bool> {
  /// Whether something holds.
  public static var truth: Self { Self(.kinds(["boolean"])) { $1.boolean($0) } }
}

extension Form<Int64> {
  /// A whole number.
  public static var integer: Self { Self(.kinds(["integer"])) { $1.integer($0) } }
}

extension Form<Int> {
  /// A number of things, defined as such.
  public static var count: Self { Self(.named("count")) { $1.integer(Int64($0)) } }

  /// A line or a column, from 1, defined as such.
  public static var place: Self { Self(.named("place")) { $1.integer(Int64($0)) } }
}

extension Form<Void> {
  /// The version of a form.
  public static func version(_ version: Int64) -> Self {
    Self(.constant(version)) { $1.integer(version) }
  }
}
