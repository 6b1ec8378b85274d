/// Why a text is not JSON in the sense of RFC 8259, and where.
///
/// The kinds are facts; the sentences for people are made where the languages are known.
public struct JSONError: Error, Hashable, Sendable {
  /// What a place in the text should have held.
  public enum Expectation: Hashable, Sendable {
    case value
    case valueOrClosingBracket
    case key
    case keyOrClosingBrace
    case colon
    case commaOrClosingBrace
    case commaOrClosingBracket
  }

  /// The fault itself.
  public enum Kind: Hashable, Sendable {
    /// Nothing but white space.
    case emptyText
    /// The text stops where something more had to follow.
    case unexpectedEnd
    /// The text stops inside a string: its closing quotation mark is missing.
    case unterminatedString
    /// A character that cannot stand here.
    case unexpectedCharacter(Unicode.Scalar, expected: Expectation)
    /// A full-width or typographic form of a sign that JSON needs in its ASCII form: “ ” ， ： and the like.
    case typographicSign(Unicode.Scalar, ascii: Unicode.Scalar)
    /// A comma with nothing after it before the closing bracket or brace.
    case trailingComma
    /// Something other than white space after the end of the value.
    case trailingText
    /// A string in single quotation marks.
    case singleQuotes
    /// `//`, `/*` or `#`: JSON has no comments.
    case comment
    /// A bare word other than `true`, `false` and `null`, such as `True`, `NaN` or an unquoted text.
    case unknownWord
    /// A number such as `007`.
    case leadingZero
    /// A number such as `+5`.
    case leadingPlus
    /// A minus sign, a decimal point or an exponent with no digit where one is needed.
    case missingDigit
    /// A control character (below U+0020) inside a string, other than NUL.
    case controlCharacter(UInt8)
    /// A NUL byte anywhere.
    case nul
    /// A backslash followed by something that is no escape.
    case invalidEscape
    /// A `\u` escape for half of a surrogate pair without its other half.
    case loneSurrogate
    /// No text at all, but a file that another program has written.
    case otherFile(FileKind)
    /// A text in UTF-16 or UTF-32.
    case wideEncoding
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// Bytes that are not UTF-8 but read well as GB18030 (GBK, GB2312).
    case gb18030
    /// More nested arrays and objects than the limit allows.
    case tooDeep(limit: Int)
    /// A key that its object already has; `first` is the byte offset of the earlier one's quotation mark.
    case duplicateKey(first: Int)
  }

  /// What is wrong.
  public var kind: Kind
  /// The byte offset at which it is wrong, from the first byte that the scanner was given.
  public var offset: Int

  /// Names a fault at a byte offset.
  public init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
