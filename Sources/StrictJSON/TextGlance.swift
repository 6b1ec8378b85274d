/// What a glance at all bytes of a text tells, before any of them is read.
///
/// Eight bytes are looked at together as the bits of one word. Only the highest bit of each byte counts: shifting the
/// word brings any other bit of the byte there.
struct TextGlance {
  private var faults: UInt64 = 0
  private var losses: UInt64 = 0
  // Of the word before: bytes that begin a character of several bytes, of three, and of U+F000 to U+FFFF.
  private var leads: UInt64 = 0
  private var leadsOfThree: UInt64 = 0
  private var leadsOfLast: UInt64 = 0

  /// Whether the text is known to be UTF-8; characters beyond U+FFFF have to be looked at more closely.
  var isWellFormed: Bool { faults & Self.highest == 0 }

  /// Whether a replacement character, a question mark or an escape may stand anywhere.
  var mayHaveLostCharacters: Bool { losses & Self.highest != 0 }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080

  init(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place &+ 8 <= bytes.count {
      take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place &+= 8
    }
    // A character that has been cut off lacks its end in a last word, be it of nothing but zeros.
    take(bytes[place...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }

  @inline(__always)
  private mutating func take(_ word: UInt64) {
    let (bit6, bit5, bit4) = (word &<< 1, word &<< 2, word &<< 3)
    let (bit3, bit2, bit1, bit0) = (word &<< 4, word &<< 5, word &<< 6, word &<< 7)
    let lead = word & bit6 & Self.highest
    let leadOfThree = lead & bit5
    // A continuation byte stands behind a lead, and a second one behind the lead of three bytes.
    let due =
      lead &<< 8 | leads &>> 56 | leadOfThree &<< 16 | leadsOfThree &>> 48
    faults |= word & ~bit6 ^ due
    // Not looked at more closely: leads of four bytes, and C0, C1, E0 and ED, behind which not every byte may follow.
    let lowBits = bit3 & bit2 & bit0
    let leadOfLast = leadOfThree & lowBits & bit1
    faults |= leadOfThree & (bit4 | lowBits & ~bit1)
    faults |= lead & ~(bit4 | bit3 | bit2 | bit1 | bit5 & bit0)
    // U+FFFD lies behind EF BF, the question mark of full width is EF BC 9F.
    let allLowBits = word & ~bit6 & bit4 & lowBits & bit1
    losses |= allLowBits & bit5 & (leadOfLast &<< 8 | leadsOfLast &>> 56)
    losses |= allLowBits & ~bit5 & (leadOfLast &<< 16 | leadsOfLast &>> 48)
    losses |= Self.zeros(of: word ^ Self.ones &* 0x3F) | Self.zeros(of: word ^ Self.ones &* 0x5C)
    (leads, leadsOfThree, leadsOfLast) = (lead, leadOfThree, leadOfLast)
  }

  /// A word whose lowest set highest bit lies in the first byte that is zero.
  @inline(__always)
  private static func zeros(of word: UInt64) -> UInt64 { (word &- ones) & ~word & highest }
}
