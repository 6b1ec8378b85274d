extension JSONRecovery {
  mutating func readValue() {
    let start = i
    let isQuoted = signs.sign(i) == "\""
    lastValue = (i, target, isQuoted)
    let mark = slips.count
    if !isQuoted, let end = literalEnd(i), endsLiteral(end) {
      previous = end
    } else {
      let opener = isQuoted ? signs.scalar(i) : nil
      let content = isQuoted ? i + signs.width(i) : i
      let text = passText(from: content, opener)
      previous = text.after
      let isLiteral = slips.count == mark && !isText && literalEnd(content) == text.end
      if isLiteral, isQuoted != text.isClosed {
        let stray = isQuoted ? start : text.end
        note(stray, signs.width(stray), "", .strayQuotationMark)
      } else if !isQuoted, !text.isClosed, !isItem,
        let literal = literal(for: i..<text.end)
      {
        slips.removeSubrange(mark...)
        slips.append(literal)
      } else {
        putQuote(isQuoted ? start : nil, at: start, slip: mark)
        isCutOff = isQuoted && !text.isClosed && text.end == end
        if !isCutOff { putQuote(text.isClosed ? text.end : nil, at: text.end) }
      }
    }
    previous = max(previous, start + signs.width(start))  // never stands still
    // A line break in a text is a slip.
    if slips.count > mark, let lineEnd = bytes[start..<previous].lastIndex(of: 0x0A) {
      lineStart = lineEnd + 1
    }
    i = previous
    state = .separator
    isFirst = false
    comma = nil
  }

  /// Has a quotation mark typed, instead of the one that stands there or because none does.
  mutating func putQuote(_ found: Int?, at offset: Int, slip: Int? = nil) {
    if let found, signs.byte(found) == UInt8(ascii: "\"") { return }
    let edit = JSONSlip(
      offset: offset, length: found.map { signs.width($0) } ?? 0, text: "\"",
      kind: found == nil ? .quotationMark : .sign)
    slips.insert(edit, at: slip ?? slips.count)
  }

  /// Whether the value at hand is one of a list of texts.
  private var isItem: Bool { isInList && target.content == .list }
  private var isText: Bool { isItem || target.content == .text }

  /// What JSON writes for a figure or a word that people write otherwise.
  private func literal(for range: Range<Int>) -> JSONSlip? {
    func slip(_ text: String, _ figure: FigureSuggestion? = nil) -> JSONSlip {
      JSONSlip(
        offset: range.lowerBound, length: range.count, text: text, kind: .literal, figure: figure)
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    if case .fact(.figure(let figure)) = target {
      let read = FigureSuggestion(text, for: figure)
      return slip(read.number ?? "null", read)
    }
    let folded = text.folded
    if target.content != .text {
      if let truth = folded.truth { return slip(truth ? "true" : "false") }
      if target.content != .anything, Placeholder.isPlaceholder(text, as: .item) {
        return slip("null")
      }
    }
    if ["null", "none", "nil", "undefined"].contains(folded) { return slip("null") }
    guard target.content == .anything else { return nil }
    return FigureSuggestion(text, for: .count(.connectedDevices)).number.map { slip($0) }
  }

  /// Where the longest figure or word of JSON ends that begins here.
  private func literalEnd(_ i: Int) -> Int? {
    if signs.byte(i) | 0x20 >= UInt8(ascii: "a") {
      return ["true", "false", "null"].first { bytes[i...].starts(with: $0.utf8) }
        .map { i + $0.utf8.count }
    }
    func digits(_ i: Int) -> Int {
      var j = i
      while signs.startsDigit(j) { j += 1 }
      return j
    }
    let first = signs.byte(i) == UInt8(ascii: "-") ? i + 1 : i
    var j = signs.byte(first) == UInt8(ascii: "0") ? first + 1 : digits(first)
    guard j > first else { return nil }
    if signs.byte(j) == UInt8(ascii: "."), signs.startsDigit(j + 1) { j = digits(j + 1) }
    return j
  }

  private mutating func endsLiteral(_ end: Int) -> Bool {
    // 31,500
    if signs.isStrongComma(end), signs.startsDigit(end + signs.width(end)) { return false }
    let next = signs.blanks(end)
    let sign = signs.sign(next)
    return signs.endsLine(next) || sign == "," || sign.closes || sign == "\"" && next > end
      || isAnchor(end)
  }
}
