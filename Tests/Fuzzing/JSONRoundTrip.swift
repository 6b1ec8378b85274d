import StrictJSON

extension JSONFuzzing {
  /// What is read, written and read again is the same, in both layouts.
  static func writeAndRead(_ node: JSONNode, _ bytes: UnsafeRawBufferPointer) {
    for layout in [JSONWriter.Layout.compact, .indented] {
      var writer = JSONWriter(layout)
      write(node, bytes, to: &writer)
      let again = writer.bytes.withUnsafeBytes { self.node($0, keepingRepeatedKeys: true) }
      guard let again else { fatalError("what was written is no JSON") }
      demand(isSame(node, again), "what was written is read as something else")
    }
  }

  /// The tree of a text, if it is accepted.
  static func node(
    _ bytes: UnsafeRawBufferPointer, keepingRepeatedKeys: Bool = false
  ) -> JSONNode? {
    try? JSONNode(bytes, keepingRepeatedKeys: keepingRepeatedKeys)
  }

  /// The fault that a reader meets.
  static func fault(_ body: () throws(JSONError) -> Void) -> JSONError? {
    do throws(JSONError) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  private static func write(
    _ node: JSONNode, _ bytes: UnsafeRawBufferPointer, to writer: inout JSONWriter
  ) {
    switch node.value {
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          write(member.value, bytes, to: &writer)
        }
      }
    case .array(let items):
      writer.array { writer in for item in items { write(item, bytes, to: &writer) } }
    case .string(let string): writer.string(string)
    case .number:
      let digits = bytes[node.offset...].prefix { "+-.0123456789Ee".utf8.contains($0) }
      writer.raw(String(decoding: digits, as: UTF8.self))
    case .boolean(let boolean): writer.boolean(boolean)
    case .null: writer.null()
    }
  }

  private static func isSame(_ one: JSONNode, _ other: JSONNode) -> Bool {
    switch (one.value, other.value) {
    case (.object(let one), .object(let other)):
      one.count == other.count
        && zip(one, other).allSatisfy {
          $0.key.utf8.elementsEqual($1.key.utf8) && isSame($0.value, $1.value)
        }
    case (.array(let one), .array(let other)):
      one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
    case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
    case (.number(let one), .number(let other)): one == other
    case (.boolean(let one), .boolean(let other)): one == other
    case (.null, .null): true
    default: false
    }
  }
}
