internal import StrictJSON

extension JSONRecovery {
  /// What looks like a key; `contentEnd` is where its closing quotation mark stands or belongs.
  struct Key {
    let name: UnsafeRawBufferPointer
    let isKnown: Bool
    let start: Int
    let contentEnd: Int
    let end: Int
    let hasColon: Bool
    let isOpened: Bool
    let isClosed: Bool
  }

  /// A word of the form with a colon or in quotation marks, or any word in quotation marks with a colon; where a key
  /// is due, any word with a colon.
  mutating func key(at start: Int, bare: Bool = true, isDue: Bool = false) -> Key? {
    // Whether it ends what stands before, follows and stands where one is due: the same key is asked for three times.
    if let lastKey, lastKey.start == start, lastKey.isOpened, lastKey.isClosed { return lastKey }
    let isOpened = signs.sign(start) == "\""
    guard isOpened || bare else { return nil }
    var from = isOpened ? start + signs.width(start) : start
    var mark = from
    while mark < from + 48, signs.isWord(mark) || isOpened && signs.byte(mark) == 0x20 {
      mark += 1
    }
    while from < mark, signs.byte(from) == 0x20 { from += 1 }
    var stop = mark
    while stop > from, signs.byte(stop - 1) == 0x20 { stop -= 1 }
    guard stop > from else { return nil }
    let isClosed = signs.sign(mark) == "\""
    let end = isClosed ? mark + signs.width(mark) : mark
    let hasColon = signs.sign(signs.blanks(end)) == ":"
    let isQuoted = isOpened && isClosed
    guard hasColon || isQuoted else { return nil }
    let name = UnsafeRawBufferPointer(rebasing: bytes[from..<stop])
    let isKnown = KeyTable.everyKey.index(of: name) != nil
    guard isKnown || hasColon && (isQuoted || isDue) else { return nil }
    let key = Key(
      name: name, isKnown: isKnown, start: start, contentEnd: mark, end: end,
      hasColon: hasColon, isOpened: isOpened, isClosed: isClosed)
    lastKey = key
    return key
  }

  /// Whether a key follows, behind closing brackets and a comma: nobody writes that inside a text.
  mutating func isAnchor(_ from: Int, bare: Bool = true) -> Bool {
    var j = signs.blanks(from)
    let reach = j + 64
    while j < reach, signs.sign(j).closes || signs.isSpace(j) { j += signs.width(j) }
    let hasComma = signs.sign(j) == ","
    if hasComma { j += signs.width(j) }
    while j < reach, signs.isSpace(j) { j += signs.width(j) }
    guard let key = key(at: j, bare: bare) else { return false }
    return key.isKnown && (key.hasColon || hasComma && key.isOpened && key.isClosed)
      || key.hasColon && hasComma && key.isOpened
  }

  // MARK: The ends of texts

  private func opensText(_ i: Int) -> Bool {
    let next = i + signs.width(i)
    return signs.sign(i) == "\""
      && (signs.isWord(next) || signs.sign(next) == "\"" || signs.sign(next).opens)
  }

  /// Whether what stands here can follow a value.
  private mutating func isTail(_ from: Int) -> Bool {
    var j = signs.blanks(from)
    let reach = j + 64
    var hasClosed = false
    while j < reach, signs.sign(j).closes || hasClosed && signs.sign(j) == " " {
      j += signs.width(j)
      hasClosed = true
    }
    if signs.endsLine(j) { return true }
    let hasComma = signs.sign(j) == ","
    let next = hasComma ? signs.blanks(j + signs.width(j)) : j
    if hasComma, hasClosed || signs.endsLine(next) || isAnchor(from) { return true }
    let isInList = !hasClosed && (isInList || state == .value && target.isList)
    guard hasComma else { return isInList && opensText(next) || isAnchor(from) }
    let startsItem = signs.byte(j) == UInt8(ascii: ",") && next < end && signs.isWord(next)
    return isInList && (startsItem || opensText(next) || signs.isDoubleQuote(next))
      || signs.sign(next) == "{" || signs.sign(next).closes || signs.sign(next) == ","
  }

  /// Finds the end of a text that `opener` opens, if anything does, and notes the slips inside.
  mutating func passText(
    from start: Int, _ opener: Unicode.Scalar?
  ) -> (end: Int, after: Int, isClosed: Bool) {
    var j = start
    var innerMarks = 0
    var balance = 0
    var lineBreaks = 0
    var first: (offset: Int, slips: Int)?
    while true {
      while signs.sign(j) == "x" { j += 1 }
      let sign = signs.sign(j)
      if sign == "\n" {
        if opener == nil { return (j, j, false) }
        let next = signs.space(j)
        let mark = first ?? (j, slips.count)
        first = mark
        guard lineBreaks < 6, next < end, continuesText(next) else {
          slips.removeSubrange(mark.slips...)
          return unclosed(from: start, before: mark.offset)
        }
        note(j, next - j, "", .lineBreak)
        lineBreaks += 1
        j = next
        continue
      }
      if signs.byte(j) == UInt8(ascii: "\\") {
        passBackslash(&j)
        continue
      }
      if signs.byte(j) < 0x20 {
        note(j, 1, " ", .controlCharacter)
      } else if sign == "\"" {
        let mark = signs.scalar(j)
        let closes = mark.isClosingMark
        let isPlain = mark == "\"" || mark == "'" && opener == "'"
        let mayClose = isPlain || opener != "\"" || closes && balance <= 0
        balance += mark.isOpeningMark ? 1 : closes ? -1 : 0
        if mayClose, !mark.isSingleMark || opener?.isSingleMark ?? false {
          if isTail(j + signs.width(j)) { return (j, j + signs.width(j), true) }
          if mark == "\"" {
            note(j, 1, innerMarks & 1 == 0 ? "“" : "”", .innerQuotationMark)
            innerMarks += 1
          }
        }
      } else if endsUnclosed(at: j, sign, opener) {
        return unclosed(from: start, before: j)
      }
      j += signs.width(j)
    }
  }

  /// Whether what begins a line is no key, bracket, comment or item.
  private mutating func continuesText(_ i: Int) -> Bool {
    let sign = signs.sign(i)
    return key(at: i) == nil && !sign.opens && !sign.closes && !signs.startsComment(i)
      && (sign != "\"" || !isInList)
  }

  /// Whether a text whose closing quotation mark is missing ends before this sign.
  private mutating func endsUnclosed(at j: Int, _ sign: Unicode.Scalar, _ opener: Unicode.Scalar?)
    -> Bool
  {
    let isBare = opener == nil
    let isComma = sign == "," && signs.scalar(j) != "、" && signs.scalar(j) != "。"
    if isComma || sign.closes || signs.byte(j) == 0x20 && signs.isDoubleQuote(j + 1) {
      if isAnchor(j, bare: isBare) { return true }
      let next = signs.blanks(j + signs.width(j))
      if isComma, isInList,
        opensText(next) && signs.isDoubleQuote(next) || isBare && signs.isStrongComma(j)
      {
        return true
      }
      let isOwn = sign.closes && stack.last.map { $0.offset >= lineStart } ?? false
      if isBare, isOwn || signs.isStrongComma(j), isTail(j) { return true }
    }
    return isBare && signs.startsComment(j)
      && (signs.byte(j) != UInt8(ascii: "#") || signs.isSpace(signs.before(j)))
  }

  private mutating func passBackslash(_ j: inout Int) {
    let escape = signs.byte(j + 1)
    let isEscape = escape != 0 && "\"\\/bfnrt".utf8.contains(escape)
    if isEscape, escape != UInt8(ascii: "\"") || !isTail(j + 2) {
      j += 2
    } else if escape == UInt8(ascii: "u"),
      (2..<6).allSatisfy({ JSONText.hexDigit(signs.byte(j + $0)) != nil })
    {
      j += 6
    } else {
      note(j, 1, "\\\\", .backslash)
      j += 1
    }
  }

  /// Leaves to the structure what belongs to it: blanks, a comma, brackets that were opened on this line.
  private func unclosed(
    from start: Int, before end: Int
  ) -> (end: Int, after: Int, isClosed: Bool) {
    var open = stack.suffix(8).count { $0.offset >= lineStart }
    var end = end
    var hasComma = false
    while end > start {
      let last = signs.before(end)
      if signs.isStrongComma(last), !hasComma {
        hasComma = true
      } else if signs.sign(last).closes, open > 0 {
        open -= 1
      } else if signs.sign(last) != " " {
        break
      }
      end = last
    }
    return (end, end, false)
  }
}

extension Unicode.Scalar {
  fileprivate var isOpeningMark: Bool { self == "“" || self == "「" || self == "『" || self == "‘" }
  fileprivate var isClosingMark: Bool { self == "”" || self == "」" || self == "』" || self == "’" }
  fileprivate var isSingleMark: Bool { self == "'" || self == "`" || self == "‘" || self == "’" }
}
