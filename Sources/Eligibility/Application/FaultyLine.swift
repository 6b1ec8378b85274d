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
  /// What a figure says that JSON cannot hold.
  var figure: FigureSuggestion?
  /// What stands there.
  var found = ""
  /// The last word before it.
  var before = ""
}

/// A line of a text in which something is mistyped: as it stands, and as it should be.
public struct FaultyLine: Hashable, Sendable {
  /// The line without its indentation; of a long one the part around what is mistyped.
  public let found: String
  /// The same as it should be.
  public let mended: String
  /// What to cut and what to type, at the places of the text as it stands.
  package let edits: [JSONSlip]
}

extension FaultyLine {
  /// How many bytes on either side of a slip are shown.
  fileprivate static let reach = 240

  /// Gathers slips, which stand in the order of their places, line by line.
  static func lines(_ slips: [JSONSlip], in bytes: UnsafeRawBufferPointer) -> [FaultyLine] {
    var lines: [FaultyLine] = []
    var rest = slips[...]
    while let first = rest.first {
      var end = bytes.lineEdge(from: first.offset + first.length, 1)
      var count = 1
      for slip in rest.dropFirst() {
        guard slip.offset <= end else { break }
        end = max(end, bytes.lineEdge(from: slip.offset + slip.length, 1))
        count += 1
      }
      lines.append(FaultyLine(rest.prefix(count), upTo: end, in: bytes))
      rest = rest.dropFirst(count)
    }
    return lines
  }

  private init(_ slips: ArraySlice<JSONSlip>, upTo end: Int, in bytes: UnsafeRawBufferPointer) {
    let start = bytes.lineEdge(from: slips.first?.offset ?? end, -1)
    let isCut = (
      start > 0 && !bytes[start - 1].endsLine, end < bytes.count && !bytes[end].endsLine
    )
    func shown(_ text: String) -> String {
      var text = text.unicodeScalars.drop { $0 == " " || $0 == "\t" }
      while let last = text.last, last == " " || last == "\t" { text.removeLast() }
      return (isCut.0 ? "…" : "") + String(text) + (isCut.1 ? "…" : "")
    }
    found = shown(String(decoding: bytes[start..<end], as: UTF8.self))
    mended = shown(String(decoding: bytes.applying(slips, to: start..<end), as: UTF8.self))
    edits = slips.map { slip in
      var slip = slip
      let found = bytes[slip.offset..<slip.offset + min(slip.length, Self.reach)]
      slip.found = String(decoding: found, as: UTF8.self)
      if slip.kind == .missingComma {
        slip.before = bytes[start..<max(start, slip.offset)].lastWord
      }
      return slip
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The part of a text with slips mended that lie in it, in the order of their places.
  func applying(_ slips: ArraySlice<JSONSlip>, to range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count + 64)
    var place = range.lowerBound
    for slip in slips where slip.offset >= place {
      result += self[place..<slip.offset]
      result += slip.text.utf8
      place = slip.offset + slip.length
    }
    if place < range.upperBound { result += self[place..<range.upperBound] }
    return result
  }

  /// Where the line ends, or begins if the step is −1; of a long one a character so many bytes away.
  fileprivate func lineEdge(from offset: Int, _ step: Int) -> Int {
    var place = Swift.min(offset, count)
    while true {
      let next = step < 0 ? place - 1 : place
      guard indices.contains(next), !self[next].endsLine,
        abs(place - offset) < FaultyLine.reach || self[place] & 0xC0 == 0x80
      else { return place }
      place += step
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  /// What stands behind the last blank or bracket.
  fileprivate var lastWord: String {
    var end = endIndex
    while end > startIndex, self[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > startIndex, end - start < 60, self[start - 1] > 0x20 { start -= 1 }
    while start < end, self[start] & 0xC0 == 0x80 { start += 1 }
    return String(decoding: self[start..<end], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var endsLine: Bool { self == 0x0A || self == 0x0D }
}
