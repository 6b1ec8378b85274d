/// A unified social credit code by GB 32100-2015: 18 characters, the last of which checks the others.
public struct CreditCode: Hashable, Sendable {
  /// What can be said against a code.
  public enum Fault: Hashable, Sendable {
    /// Not 18 characters of the code's alphabet.
    case malformed
    /// The last character does not fit the others.
    case checkCharacter(expected: Character)
    /// A division code outside Jiangsu (32), where registration in Jiangsu is claimed.
    case division(String)
    /// A code of an individual business (92), where the status of a legal person is claimed.
    case individualBusiness
  }

  /// The digits, then the letters without I, O, S, V and Z; a character's value is its place.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The value of every byte, the largest there is where it is no character of the alphabet.
  private static let values = (UInt8.min...UInt8.max).map { byte in
    alphabet.firstIndex(of: byte).map { UInt8($0) } ?? .max
  }

  /// The values of the 18 characters.
  private let values: SIMD32<UInt8>

  /// Takes a text as a code, unless it is malformed.
  public init?(_ text: String) { self.init(utf8: text.utf8) }

  /// Takes a text's UTF-8 as a code, unless it is malformed.
  init?(utf8: some Sequence<UInt8>) {
    var values = SIMD32<UInt8>()
    var count = 0
    for byte in utf8 {
      let value = Self.values[Int(byte)]
      guard count < 18, value != .max else { return nil }
      values[count] = value
      count += 1
    }
    guard count == 18 else { return nil }
    self.values = values
  }

  /// The places of a text, from 1, whose characters no code has.
  static func foreignPlaces(in text: String) -> [Int] {
    zip(1..., text.unicodeScalars).filter { !isOfAlphabet($1) }.map { $0.0 }
  }

  private static func isOfAlphabet(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && values[Int(scalar.value)] != .max
  }

  /// The code that a text becomes when letters which no code has are read as the digits they look like; `nil` unless
  /// the check character then fits.
  static func corrected(_ text: String) -> String? {
    let digits: [Unicode.Scalar: Unicode.Scalar] = [
      "O": "0", "I": "1", "L": "1", "Z": "2", "S": "5",
    ]
    var corrected = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      corrected.append(isOfAlphabet(scalar) ? scalar : digits[scalar] ?? scalar)
    }
    let code = String(corrected)
    return CreditCode(code)?.isValid == true ? code : nil
  }

  /// The check character that the first 17 characters ask for: 31 minus the weighted sum modulo 31, and 0 for 31.
  public var expectedCheck: Character { Character(Unicode.Scalar(Self.alphabet[expectedValue])) }

  private var expectedValue: Int {
    var weight = 1
    var sum = 0
    for place in 0..<17 {
      sum += Int(values[place]) * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31
  }

  /// Whether the last character fits the others.
  public var isValid: Bool { Int(values[17]) == expectedValue }

  /// Whether the division lies in Jiangsu, whose divisions begin with 32.
  var isOfJiangsu: Bool { values[2] == 3 && values[3] == 2 }

  /// Whether it is one of an enterprise (91): registered by the market authority, and no individual business.
  var isOfEnterprise: Bool { values[0] == 9 && values[1] == 1 }

  /// Whether it is one of an individual business (92).
  var isOfIndividualBusiness: Bool { values[0] == 9 && values[1] == 2 }

  /// The six digits of the administrative division: the third to the eighth character.
  public var division: String {
    String(decoding: (2..<8).map { Self.alphabet[Int(values[$0])] }, as: UTF8.self)
  }
}
