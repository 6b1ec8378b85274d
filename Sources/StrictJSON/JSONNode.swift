/// A JSON value as a tree, for small documents that are looked at more than once; applications are never read this way.
public struct JSONNode: Sendable {
  /// A member of an object.
  public struct Member: Sendable {
    /// The key.
    public let key: String
    /// The byte offset of the key.
    public let offset: Int
    /// The value.
    public let value: JSONNode
  }

  /// What the value is.
  public indirect enum Value: Sendable {
    case object([Member])
    case array([JSONNode])
    case string(String)
    case number(JSONNumber)
    case boolean(Bool)
    case null
  }

  /// What it is.
  public let value: Value
  /// The byte offset at which it stands.
  public let offset: Int

  /// Reads a whole text strictly, repeated keys refused, or kept for a reader that reports all of them at once.
  public init(
    _ bytes: UnsafeRawBufferPointer, keepingRepeatedKeys: Bool = false
  ) throws(JSONError) {
    var scanner = try JSONScanner(bytes)
    self = try scanner.node(keepingRepeatedKeys: keepingRepeatedKeys)
    try scanner.finish()
  }

  /// Reads a whole text strictly, repeated keys refused, or kept for a reader that reports all of them at once.
  public init(_ bytes: [UInt8], keepingRepeatedKeys: Bool = false) throws(JSONError) {
    self = try bytes.span.bytes.withUnsafeBytes { bytes throws(JSONError) in
      try JSONNode(bytes, keepingRepeatedKeys: keepingRepeatedKeys)
    }
  }

  fileprivate init(_ value: Value, at offset: Int) {
    self.value = value
    self.offset = offset
  }

  /// The kind of the value.
  public var kind: JSONKind {
    switch value {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .boolean: .boolean
    case .null: .null
    }
  }

  /// The members, if it is an object.
  public var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The items, if it is an array.
  public var items: [JSONNode]? {
    if case .array(let items) = value { items } else { nil }
  }

  /// The text, if it is one.
  public var string: String? {
    if case .string(let string) = value { string } else { nil }
  }

  /// The truth value, if it is one.
  public var boolean: Bool? {
    if case .boolean(let boolean) = value { boolean } else { nil }
  }

  /// The number, if it is one.
  public var number: JSONNumber? {
    if case .number(let number) = value { number } else { nil }
  }

  /// The member with a key, the first one of several, if it is an object that has one.
  public subscript(key: String) -> JSONNode? {
    members?.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}

extension JSONScanner {
  /// Reads the value that comes next as a tree; its depth is bounded by the scanner's limit.
  public mutating func node(keepingRepeatedKeys: Bool = false) throws(JSONError) -> JSONNode {
    let kind = try peek()
    let start = offset
    switch kind {
    case .object:
      var members: [JSONNode.Member] = []
      // By their bytes: two spellings of one character are two keys, as they are to the scanner.
      var seen: [[UInt8]: Int] = [:]
      try beginObject()
      while let key = try nextKey() {
        let offset = key.start - 1
        let first = seen.updateValue(offset, forKey: key.utf8(in: bytes))
        if let first, !keepingRepeatedKeys {
          throw JSONError(.duplicateKey(first: first), at: offset)
        }
        let name = key.string(in: bytes)
        let value = try node(keepingRepeatedKeys: keepingRepeatedKeys)
        members.append(JSONNode.Member(key: name, offset: offset, value: value))
      }
      return JSONNode(.object(members), at: start)
    case .array:
      var items: [JSONNode] = []
      try beginArray()
      while try nextElement() { items.append(try node(keepingRepeatedKeys: keepingRepeatedKeys)) }
      return JSONNode(.array(items), at: start)
    case .string: return JSONNode(.string(try string().string(in: bytes)), at: start)
    case .number: return JSONNode(.number(try number()), at: start)
    case .boolean: return JSONNode(.boolean(try boolean()), at: start)
    case .null:
      try null()
      return JSONNode(.null, at: start)
    }
  }
}
