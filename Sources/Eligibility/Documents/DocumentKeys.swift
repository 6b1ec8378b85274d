internal import StrictJSON

/// The keys of the object that a text begins with: they tell what it is before anybody reads it in earnest.
public struct DocumentKeys: Sendable {
  /// The keys with their byte offsets, up to the first that ends the search, as far as they can be read.
  public private(set) var list: [(name: String, offset: Int)] = []
  /// Whether the text is one object, read to its end.
  public private(set) var isWhole = false

  /// Looks at the keys of a text up to one that ends the search.
  public init(of bytes: UnsafeRawBufferPointer, upTo isLast: (String) -> Bool) {
    do throws(JSONError) {
      var scanner = try JSONScanner(bytes)
      guard try scanner.peek() == .object else { return }
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        list.append((key.string(in: bytes), key.start - 1))
        guard !isLast(list[list.count - 1].name) else { return }
        try scanner.skipValue()
      }
      try scanner.finish()
      isWhole = true
    } catch {
      // What is wrong is told by whoever reads the text in earnest.
    }
  }

  /// Whether one of the keys has the name.
  public func contains(_ name: String) -> Bool { list.contains { $0.name == name } }
}
