extension JSONWriter {
  /// Writes a text that stands in a JSON text already; nearly always its bytes can be copied as they are.
  public mutating func string(_ text: JSONText, in source: UnsafeRawBufferPointer) {
    let content = UnsafeRawBufferPointer(rebasing: source[text.start..<text.start + text.count])
    let isPlain = content.allSatisfy { byte in
      byte != 0x7F && byte != 0xC2 && byte != 0xD8 && byte != 0xE2
    }
    guard isPlain else { return string(text.string(in: source)) }
    quoted(content)
  }
}
