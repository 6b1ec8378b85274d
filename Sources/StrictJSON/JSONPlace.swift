/// Where a value stands in a JSON text, with all inside it; repeated keys are kept.
public struct JSONPlace: Sendable {
  /// A member of an object.
  public struct Member: Sendable {
    /// The key.
    public let key: String
    /// The byte offset of the key.
    public let offset: Int
    /// Where its value stands.
    public let value: JSONPlace
  }

  /// What the value is.
  public let kind: JSONKind
  /// Its bytes.
  public let range: Range<Int>
  /// The members, of an object.
  public var members: [Member] = []
  /// The items, of an array.
  public var items: [JSONPlace] = []

  /// Looks through a whole text.
  public init(_ bytes: [UInt8]) throws(JSONError) {
    self = try bytes.span.bytes.withUnsafeBytes { bytes throws(JSONError) in
      var scanner = try JSONScanner(bytes)
      let place = try JSONPlace(from: &scanner)
      try scanner.finish()
      return place
    }
  }

  private init(from scanner: inout JSONScanner) throws(JSONError) {
    kind = try scanner.peek()
    let start = scanner.offset
    switch kind {
    case .object:
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        members.append(
          Member(
            key: key.string(in: scanner.bytes), offset: key.start - 1,
            value: try JSONPlace(from: &scanner)))
      }
    case .array:
      try scanner.beginArray()
      while try scanner.nextElement() { items.append(try JSONPlace(from: &scanner)) }
    default: try scanner.skipValue()
    }
    range = start..<scanner.offset
  }

  /// The value of the first member with a key.
  public subscript(key: String) -> JSONPlace? {
    members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}
