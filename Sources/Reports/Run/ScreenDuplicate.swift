internal import Eligibility

/// Applications that have something in common which only one should have.
public struct ScreenDuplicate: Hashable, Sendable {
  /// What they have in common.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// The credit code, up to width, spacing and case.
    case creditCode
    /// The applicant's name, up to width, spacing and case, and the credit code but for one character that is another or two
    /// neighbours that have changed places. Never two codes that can both be one: the check character finds every such slip.
    case nearCode
    /// The platform's name, up to width, spacing and case.
    case platformName
    /// Every byte.
    case content

    /// The name in published results.
    var code: String {
      switch self {
      case .creditCode: "creditCode"
      case .nearCode: "nearCode"
      case .platformName: "platformName"
      case .content: "content"
      }
    }
  }

  /// Where an application came from.
  public struct InputLocation: Hashable, Sendable {
    /// The file as the user named it.
    public let file: String
    /// The line of a stream, from 1.
    public let line: Int?
  }

  /// The first application that has the same as a later one.
  public struct Earlier: Hashable, Sendable {
    /// What they have in common.
    public let kind: Kind
    /// Where it is.
    public let place: InputLocation
  }

  /// What they have in common.
  public let kind: Kind
  /// The code or the name as the second of them writes it, at most `DisplayLimit.name` code points; the digest of content
  /// where digests are shown, else nothing.
  public let value: String
  /// Where they are, in input order.
  public let places: [InputLocation]
}
