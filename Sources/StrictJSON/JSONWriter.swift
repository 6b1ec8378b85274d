/// Writes one JSON value after another into bytes: keys and items in the order of the calls, commas where they belong.
///
///     writer.object { $0.key("name"); $0.string("…") }
///
/// Texts are escaped as RFC 8259 asks. So is whatever could act on a place where the result is shown: DEL and the C1
/// controls, which terminals obey, the marks that turn the direction of writing, the separators U+2028 and U+2029, and
/// the bracket of `##[`, which begins a command for a runner of GitHub Actions wherever it stands.
public struct JSONWriter: Sendable {
  /// How the result is laid out.
  public enum Layout: Sendable {
    /// On one line, without white space.
    case compact
    /// A member a line, indented by two spaces.
    case indented
  }

  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  private let layout: Layout
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// Begins an empty text.
  public init(_ layout: Layout = .compact) { self.layout = layout }

  /// Forgets what has been written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  // MARK: Structure

  /// Writes an object whose members the closure writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose items the closure writes.
  public mutating func array(_ items: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    items(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the value that comes next.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    endKey()
  }

  /// Writes a prepared key; nothing in it has to be escaped, so its bytes are not looked at.
  public mutating func key(_ key: JSONKey) {
    separate()
    bytes.append(contentsOf: key.written)
    endKey()
  }

  // MARK: Values

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    quote(text)
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int64) { raw(String(value)) }

  /// Writes a truth value.
  public mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { raw("null") }

  /// Writes a value that is JSON already, a decimal number for example.
  public mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  /// Ends the text with a line feed.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Writes a text that stands in a JSON text already; nearly always its bytes can be copied as they are.
  public mutating func string(_ text: JSONText, in source: UnsafeRawBufferPointer) {
    let content = text.content(in: source)
    let isPlain = content.allSatisfy { byte in
      byte != 0x7F && byte != 0xC2 && byte != 0xD8 && byte != 0xE2 && byte != UInt8(ascii: "[")
    }
    guard isPlain else { return string(text.string(in: source)) }
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: content)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes bytes that are one or several members or items already, commas between them included.
  public mutating func raw(_ json: [UInt8]) {
    json.withUnsafeBytes { raw($0) }
  }

  /// Writes bytes that are one or several members or items already, commas between them included.
  public mutating func raw(_ json: UnsafeRawBufferPointer) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  // MARK: Bytes

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    needsComma = false
  }

  private mutating func endKey() {
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped(UnsafeRawBufferPointer($0)) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ utf8: UnsafeRawBufferPointer) {
    var start = 0
    var index = 0
    while index < utf8.count {
      if index + 8 <= utf8.count,
        Self.arePlain(utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      // Chinese text: nothing from U+3000 on is escaped.
      if utf8[index] >= 0xE3 {
        index += utf8[index] < 0xF0 ? 3 : 4
        continue
      }
      let length = Self.lengthOfEscaped(at: index, in: utf8)
      guard length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[start..<index]))
      appendEscape(of: utf8[index..<index + length])
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[start...]))
  }

  /// Whether eight bytes are ASCII and none of them has to be escaped, or may have to be.
  private static func arePlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let brackets = (word ^ (ones &* 0x5B)) &- ones
    // Adding 1 takes DEL, and nothing else of ASCII, beyond 0x7F.
    return
      (JSONScanner.Text.specialBytes(of: word) | (brackets | (word &+ ones)) & (ones &* 0x80)) == 0
  }

  /// The number of bytes of the character at a place if it has to be escaped, otherwise 0.
  private static func lengthOfEscaped(at index: Int, in utf8: UnsafeRawBufferPointer) -> Int {
    switch utf8[index] {
    case ..<0x20, 0x22, 0x5C, 0x7F: 1
    case UInt8(ascii: "["): index >= 2 && utf8[index - 1] == 0x23 && utf8[index - 2] == 0x23 ? 1 : 0
    case 0xC2: (0x80...0x9F).contains(utf8[index + 1]) ? 2 : 0  // C1
    case 0xD8: utf8[index + 1] == 0x9C ? 2 : 0  // U+061C
    case 0xE2:
      switch (utf8[index + 1], utf8[index + 2]) {
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE): 3  // U+200E–200F, U+2028–202E
      case (0x81, 0xA6...0xA9): 3  // U+2066–2069
      default: 0
      }
    default: 0
    }
  }

  private mutating func appendEscape(of character: Slice<UnsafeRawBufferPointer>) {
    bytes.append(UInt8(ascii: "\\"))
    let byte = character[character.startIndex]
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let unit = String(decoding: character, as: UTF8.self).unicodeScalars.first?.value ?? 0
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt32(shift) & 0xF)]) }
    }
  }
}
