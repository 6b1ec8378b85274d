import Reports
import Testing

struct SHA256Tests {
  @Test(arguments: DigestCase.published)
  func `the published vectors of FIPS 180-4 and NIST come out`(_ vector: DigestCase) {
    #expect(SHA256.hexadecimal(of: vector.bytes) == vector.digest)
  }

  @Test
  func `a million times the letter a comes out`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.hexadecimal(of: bytes)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test
  func `a part of the bytes has a digest of its own`() {
    let bytes = Array("xabcx".utf8)
    #expect(SHA256.hexadecimal(of: bytes[1..<4]) == SHA256.hexadecimal(of: Array("abc".utf8)))
  }

  @Test
  func `the bytes and the digits say the same`() {
    let digest = SHA256.digest(of: [])
    #expect(digest.count == 32)
    #expect(digest.prefix(4) == [0xe3, 0xb0, 0xc4, 0x42])
    #expect(SHA256.hexadecimal(of: []).hasPrefix("e3b0c442"))
  }
}

struct DigestCase: CustomTestStringConvertible, Sendable {
  var name: String
  var bytes: [UInt8]
  var digest: String

  var testDescription: String { name }

  init(_ text: String, name: String? = nil, _ digest: String) {
    self.name = name ?? text
    self.bytes = Array(text.utf8)
    self.digest = digest
  }

  static let published = [
    DigestCase(
      "", name: "no bytes",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    DigestCase("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    DigestCase(
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", name: "448 bits",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    DigestCase(
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu", name: "896 bits",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
    DigestCase(
      String(repeating: "a", count: 55), name: "the longest that needs no further block",
      "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    DigestCase(
      String(repeating: "a", count: 56), name: "the shortest that needs a further block",
      "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    DigestCase(
      String(repeating: "a", count: 64), name: "exactly one block",
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
  ]
}
