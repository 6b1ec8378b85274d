/// A slip of the pen in a text that should be JSON, as the edit that mends it.
public struct JSONSlip: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// Another form of a sign: ， ： “ ｛ or `;` or `=`.
    case sign
    /// A figure or a word that JSON writes otherwise.
    case literal
    /// What stands here cannot be told; the edit is empty.
    case unclear
    case blank, comment, quotationMark, strayQuotationMark, innerQuotationMark, lineBreak
    case controlCharacter, backslash, missingComma, extraComma, missingColon, missingValue
    case missingOpening, missingClosing, extraClosing, wrongBracket, extraSign
    case leadingText, trailingText
  }

  /// The byte offset.
  public var offset: Int
  /// How many bytes to cut.
  public var length: Int
  /// What to type instead of them.
  public var text: String
  /// What is wrong.
  public var kind: Kind

  init(at offset: Int, cutting length: Int, typing text: String, _ kind: Kind) {
    self.offset = offset
    self.length = length
    self.text = text
    self.kind = kind
  }
}

/// What a text of some form may hold, as a second pass over a faulty one has to know it.
public protocol JSONOutline {
  /// A place of the form: what a key leads to.
  associatedtype Place: Equatable

  /// The place of the whole text.
  var root: Place { get }
  /// Whether any object of the form has a key.
  func hasKey(_ key: UnsafeRawBufferPointer) -> Bool
  /// Where a key leads from the object, or the members of the list, at a place; `nil` where there is no such key.
  func place(of key: UnsafeRawBufferPointer, under place: Place) -> Place?
  /// What belongs at a place.
  func content(of place: Place) -> JSONOutlineContent
  /// What to type for something without quotation marks, a figure or a word; `nil` where it is a text.
  mutating func literal(for text: Range<Int>, at place: Place?) -> String?
}

/// What belongs at a place of a form; a list holds texts, a table objects.
public enum JSONOutlineContent: Sendable {
  case anything, object, text, figure, truth, list, table
}
