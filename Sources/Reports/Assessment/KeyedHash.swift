/// Two keyed hashes, whose keys differ from run to run: too long to meet by chance, or on purpose.
struct KeyedHash: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  private init(_ combine: (inout Hasher) -> Void) {
    var one = Hasher()
    combine(&one)
    var other = one
    one.combine(0 as UInt8)
    other.combine(1 as UInt8)
    high = UInt64(truncatingIfNeeded: one.finalize())
    low = UInt64(truncatingIfNeeded: other.finalize())
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
