internal import StrictJSON

/// What somebody typed into a field, as an application states it.
public struct TypedValue: Sendable {
  /// What is told of it beside the field.
  public enum Remark: Hashable, Sendable {
    /// The figure that it certainly is, other than it was typed.
    case read(String)
    /// It is no exact figure, for the reason given; the bound may be offered.
    case asked(Words, offer: String?)
    /// It says nothing, and counts as not stated.
    case nothing
  }

  /// The value in JSON; `null` where it is not certain.
  public let json: [UInt8]
  /// What is told of it.
  public var remark: Remark?

  /// Reads what was typed for a fact; a list has a line an item, `[]` is one without any.
  public init(_ text: String, for fact: Fact) {
    let text = text.trimmed
    var writer = JSONWriter()
    guard !text.isEmpty else {
      json = Array("null".utf8)
      return
    }
    switch fact {
    case .figure(let figure):
      let suggestion = FigureSuggestion(text, for: figure)
      switch suggestion {
      case .exactly(let number):
        writer.raw(text.isNumber ? text : number)
        if text != number, !text.isNumber { remark = .read(number) }
      case .nothing:
        writer.null()
        remark = .nothing
      default:
        writer.null()
        remark = .asked(suggestion.reason, offer: suggestion.number)
      }
    case .choice, .text:
      writer.string(text)
      if case .text = fact, Placeholder.isPlaceholder(text, as: .name) { remark = .nothing }
    case .claim: writer.raw(text.truth.map { $0 ? "true" : "false" } ?? "null")
    case .listing:
      let items =
        text == "[]"
        ? []
        : text.split(whereSeparator: { $0.isNewline }).map { String($0).trimmed }
          .filter { !$0.isEmpty }
      json = Self.list(of: items)
      return
    }
    json = writer.bytes
  }

  private static func list(of items: [String]) -> [UInt8] {
    var bytes = [UInt8(ascii: "[")]
    for (place, item) in items.enumerated() {
      var writer = JSONWriter()
      writer.string(item)
      bytes += (place > 0 ? Array(", ".utf8) : []) + writer.bytes
    }
    return bytes + [UInt8(ascii: "]")]
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.isBlank { scalars.removeFirst() }
    while let last = scalars.last, last.isBlank { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether it is a number as JSON has it, without an exponent.
  fileprivate var isNumber: Bool {
    guard let value = try? JSONNode(Array(utf8)), value.kind == .number else { return false }
    return !utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
  }
}
