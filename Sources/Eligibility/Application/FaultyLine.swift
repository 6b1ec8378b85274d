/// A line of a text in which something is mistyped: as it stands, and as it should be.
public struct FaultyLine: Hashable, Sendable {
  /// One thing that is mistyped.
  struct Slip: Hashable, Sendable {
    let edit: JSONSlip
    /// What stands there.
    let found: String
    /// The last word before it.
    let before: String
    /// What a figure says that JSON cannot hold.
    let figure: FigureSuggestion?
  }

  /// The line without its indentation; of a long one the part around what is mistyped.
  public let found: String
  /// The same as it should be.
  public let mended: String
  let slips: [Slip]

  /// What to cut and what to type, at the places of the text as it stands.
  package var edits: [JSONSlip] { slips.map { $0.edit } }
}

extension FaultyLine {
  /// How many bytes on either side of a slip are shown.
  private static let reach = 240

  /// Gathers slips, which stand in the order of their places, line by line.
  static func lines(
    _ slips: [JSONSlip], in bytes: UnsafeRawBufferPointer, _ figures: [Int: FigureSuggestion]
  ) -> [FaultyLine] {
    var lines: [FaultyLine] = []
    var rest = slips[...]
    while let first = rest.first {
      var end = bytes.lineEnd(from: first.offset + first.length, reach: reach)
      var count = 1
      for slip in rest.dropFirst() {
        guard slip.offset <= end else { break }
        end = max(end, bytes.lineEnd(from: slip.offset + slip.length, reach: reach))
        count += 1
      }
      let own = rest.prefix(count)
      lines.append(FaultyLine(own, upTo: end, in: bytes, figures))
      rest = rest.dropFirst(count)
    }
    return lines
  }

  private init(
    _ slips: ArraySlice<JSONSlip>, upTo end: Int, in bytes: UnsafeRawBufferPointer,
    _ figures: [Int: FigureSuggestion]
  ) {
    let offset = slips.first?.offset ?? end
    let start = bytes.lineStart(from: offset, reach: Self.reach)
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
    self.slips = slips.map { slip in
      let found = bytes[slip.offset..<min(slip.offset + slip.length, slip.offset + Self.reach)]
      let before = bytes[start..<max(start, slip.offset)]
      return Slip(
        edit: slip, found: String(decoding: found, as: UTF8.self), before: before.lastWord,
        figure: slip.kind == .literal ? figures[slip.offset] : nil)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The part of a text with slips mended that lie in it, in the order of their places.
  func applying(_ slips: ArraySlice<JSONSlip>, to range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var place = range.lowerBound
    for slip in slips where slip.offset >= place {
      result += self[place..<slip.offset]
      result += slip.text.utf8
      place = slip.offset + slip.length
    }
    return place < range.upperBound ? result + self[place..<range.upperBound] : result
  }

  /// Where the line begins, or a character so many bytes before.
  fileprivate func lineStart(from offset: Int, reach: Int) -> Int {
    var start = offset
    while start > 0, offset - start < reach || self[start] & 0xC0 == 0x80, !self[start - 1].endsLine
    {
      start -= 1
    }
    return start
  }

  /// Where the line ends, or a character so many bytes behind.
  fileprivate func lineEnd(from offset: Int, reach: Int) -> Int {
    var end = Swift.min(offset, count)
    while end < count, end - offset < reach || self[end] & 0xC0 == 0x80, !self[end].endsLine {
      end += 1
    }
    return end
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
