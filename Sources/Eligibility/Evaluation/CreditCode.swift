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
  }

  /// The digits, then the letters without I, O, S, V and Z; a character's value is its place.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  private let values: [Int]
  private let text: String

  /// Takes a text as a code, unless it is malformed.
  public init?(_ text: String) {
    let values = text.utf8.compactMap { Self.alphabet.firstIndex(of: $0) }
    guard values.count == 18, text.utf8.count == 18 else { return nil }
    self.values = values
    self.text = text
  }

  /// The check character that the first 17 characters ask for: 31 minus the weighted sum modulo 31, and 0 for 31.
  public var expectedCheck: Character {
    var weight = 1
    var sum = 0
    for value in values.prefix(17) {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return Character(Unicode.Scalar(Self.alphabet[(31 - sum % 31) % 31]))
  }

  /// Whether the last character fits the others.
  public var isValid: Bool { text.last == expectedCheck }

  /// The six digits of the administrative division: the third to the eighth character.
  public var division: String { String(text.dropFirst(2).prefix(6)) }
}
