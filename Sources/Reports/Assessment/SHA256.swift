/// The digest of FIPS 180-4.
///
/// Reports name the rule set and the input by digest, so that two people can tell whether they judged the same thing.
/// Written out here because the core has no imports and runs in a browser.
public enum SHA256 {
  /// The 32 bytes of the digest.
  public static func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var message = Array(bytes)
    let bitCount = UInt64(message.count) &* 8
    message += [0x80] + [UInt8](repeating: 0, count: (119 &- message.count) & 63)
    message += bigEndian(bitCount)
    var state = SIMD8<UInt32>(
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
    message.withUnsafeBytes { message in
      roundConstants.withUnsafeBufferPointer { constants in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { window in
          for start in stride(from: 0, to: message.count, by: 64) {
            for word in 0..<16 {
              let place = start &+ word &* 4
              window[word] = UInt32(
                bigEndian: message.loadUnaligned(fromByteOffset: place, as: UInt32.self))
            }
            state &+= compressed(window, constants, state)
          }
        }
      }
    }
    return state.indices.flatMap { bigEndian(state[$0]) }
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func bigEndian<Word: FixedWidthInteger>(_ word: Word) -> [UInt8] {
    stride(from: Word.bitWidth - 8, through: 0, by: -8)
      .map { UInt8(truncatingIfNeeded: word >> Word($0)) }
  }

  /// What a block of sixteen words adds to the state (FIPS 180-4, 6.2.2).
  ///
  /// The sixty-four words of a block are made in place in a window of sixteen, and eight rounds stand side by side, so
  /// that the eight working variables change roles instead of being moved: that is what makes it fast.
  @inline(__always)
  private static func compressed(
    _ window: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>,
    _ state: SIMD8<UInt32>
  ) -> SIMD8<UInt32> {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])

    @inline(__always)
    func step(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
      _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ round: Int
    ) {
      let first =
        h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ ((e & f) ^ (~e & g))
        &+ constants[round] &+ window[round & 15]
      d = d &+ first
      h =
        first &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
    }

    for round in stride(from: 0, to: 64, by: 8) {
      if round > 0, round & 15 == 0 { extend(window) }
      step(a, b, c, &d, e, f, g, &h, round)
      step(h, a, b, &c, d, e, f, &g, round &+ 1)
      step(g, h, a, &b, c, d, e, &f, round &+ 2)
      step(f, g, h, &a, b, c, d, &e, round &+ 3)
      step(e, f, g, &h, a, b, c, &d, round &+ 4)
      step(d, e, f, &g, h, a, b, &c, round &+ 5)
      step(c, d, e, &f, g, h, a, &b, round &+ 6)
      step(b, c, d, &e, f, g, h, &a, round &+ 7)
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }

  /// Replaces the sixteen words of the window by the sixteen that follow them in the schedule.
  @inline(__always)
  private static func extend(_ window: UnsafeMutableBufferPointer<UInt32>) {
    for word in 0..<16 {
      let early = window[(word &+ 1) & 15]
      let late = window[(word &+ 14) & 15]
      window[word] =
        window[word] &+ (rotated(early, 7) ^ rotated(early, 18) ^ (early &>> 3))
        &+ window[(word &+ 9) & 15] &+ (rotated(late, 17) ^ rotated(late, 19) ^ (late &>> 10))
    }
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }

  /// From the fractional parts of the cube roots of the first sixty-four primes.
  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
