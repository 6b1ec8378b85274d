/// How many bytes gzip makes of a text at most, without packing it: what repeats within 32 KiB counts as a reference,
/// everything in the fixed codes of DEFLATE (RFC 1951, 3.2.6), which gzip falls back to where its own are no shorter.
struct GzipSize {
  /// The header and the trailer.
  private var bits = 18 * 8
  private var text: [UInt8] = []
  /// Where four bytes stood last, by what they hash to; 0 where they have not stood yet.
  private var places = [Int](repeating: 0, count: 1 << 15)

  /// The size so far.
  var bytes: Int { (bits + 7) / 8 }

  private static let window = 1 << 15
  private static let longestReference = 258
  /// A length of up to 13 bits and a distance of up to 18.
  private static let bitsOfReference = 31

  /// Adds what stands behind the text so far.
  mutating func add(_ more: [UInt8]) {
    if text.count > 8 * Self.window {
      text.removeFirst(text.count - Self.window)
      places = [Int](repeating: 0, count: places.count)
    }
    var index = text.count
    text += more
    while index < text.count {
      let length = lengthOfReference(at: index)
      // A reference costs as much as nearly four bytes.
      bits += length > 4 ? Self.bitsOfReference : text[index] < 144 ? 8 : 9
      index += length > 4 ? length : 1
    }
  }

  /// How much of what stands at a place stood before.
  private mutating func lengthOfReference(at index: Int) -> Int {
    guard index + 4 <= text.count else { return 0 }
    var word: UInt32 = 0
    for byte in text[index..<index + 4] { word = word << 8 | UInt32(byte) }
    let key = Int((word &* 2_654_435_761) >> 17)
    let earlier = places[key] - 1
    places[key] = index + 1
    guard earlier >= 0, index - earlier <= Self.window else { return 0 }
    let most = min(Self.longestReference, text.count - index)
    var length = 0
    while length < most, text[earlier + length] == text[index + length] { length += 1 }
    return length
  }
}
