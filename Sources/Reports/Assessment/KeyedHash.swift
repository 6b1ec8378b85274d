/// A keyed hash of 64 bits, whose key differs from run to run: among a million applications there is less than one chance
/// in a million that two meet, and nobody can make them meet on purpose.
struct KeyedHash: Hashable, Sendable {
  private let value: UInt64

  private init(_ combine: (inout Hasher) -> Void) {
    var one = Hasher()
    combine(&one)
    // Where a machine word has 32 bits, one hash is half of it.
    var other = one
    one.combine(0 as UInt8)
    other.combine(1 as UInt8)
    let high = UInt64(truncatingIfNeeded: one.finalize())
    value = high << 32 ^ UInt64(truncatingIfNeeded: UInt(bitPattern: other.finalize()))
  }

  /// Hashes a text as strings are compared, by canonical equivalence; texts of different kinds never meet.
  init(of text: String, as kind: UInt8) {
    self.init { hasher in
      hasher.combine(kind)
      hasher.combine(text)
    }
  }

  /// Hashes every byte.
  init(of bytes: ArraySlice<UInt8>) {
    self.init { hasher in bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }
}
