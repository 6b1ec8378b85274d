/// A slip of the pen in a text that should be JSON, as the edit that mends it.
package struct JSONSlip: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
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
  package var offset: Int
  /// How many bytes to cut.
  package var length: Int
  /// What to type instead of them.
  package var text: String
  /// What is wrong.
  package var kind: Kind

  init(at offset: Int, cutting length: Int, typing text: String, _ kind: Kind) {
    self.offset = offset
    self.length = length
    self.text = text
    self.kind = kind
  }
}

/// What belongs at a place of a form; a list holds texts, a table objects.
enum FormContent: Sendable {
  case anything, object, text, figure, truth, list, table
}
