/// The digest of FIPS 180-4, taken over bytes that arrive in pieces.
///
/// Reports name the rule set and the input by digest, so that two people can tell whether they
/// judged the same thing. Written out here because the core has no imports and runs in a browser.
public struct SHA256: Sendable {
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  /// The bytes that do not fill a block yet; always fewer than 64.
  private var remainder: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// Starts with no bytes taken in.
  public init() {}

  /// Takes in further bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    byteCount &+= UInt64(bytes.count)
    var rest = bytes[...]
    if !remainder.isEmpty {
      let filling = rest.prefix(64 - remainder.count)
      remainder.append(contentsOf: filling)
      rest = rest.dropFirst(filling.count)
      guard remainder.count == 64 else { return }
      remainder.withUnsafeBytes { Self.compress($0, into: &state) }
      remainder.removeAll(keepingCapacity: true)
    }
    let whole = rest.count & ~63
    Self.compress(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)), into: &state)
    remainder.append(contentsOf: rest.dropFirst(whole))
  }

  /// Takes in further bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Takes in further bytes.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The 32 bytes of the digest of everything taken in; the value itself can go on taking in bytes.
  public func finalize() -> [UInt8] {
    var last = self
    let zeros = (119 &- remainder.count) & 63
    var ending = [0x80] + [UInt8](repeating: 0, count: zeros)
    ending += Self.bigEndian(byteCount &* 8)
    last.update(ending)
    return (0..<8).flatMap { Self.bigEndian(last.state[$0]) }
  }

  /// The digest of everything taken in, as 64 lower-case hexadecimal digits.
  public func hexadecimal() -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest of bytes that are all at hand, as 64 lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    hexadecimal(of: bytes[...])
  }

  /// The digest of a part of the bytes at hand, as 64 lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: ArraySlice<UInt8>) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hexadecimal()
  }

  private static func bigEndian<Word: FixedWidthInteger>(_ word: Word) -> [UInt8] {
    stride(from: Word.bitWidth - 8, through: 0, by: -8)
      .map { UInt8(truncatingIfNeeded: word >> Word($0)) }
  }
}
