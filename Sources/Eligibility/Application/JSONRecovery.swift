internal import StrictJSON

/// A second pass over a text that the scanner has refused: every slip in it, and what to type in its place.
///
/// It walks from the first byte with a stack of the open brackets and the places of the form at which they stand. Two
/// ideas carry it. An *anchor* is a key of the form with its colon: a text ends before it, whatever quotation marks are
/// missing. And a key that does not belong where it stands, but to an object further out or to the one that was just
/// closed, shows the bracket that is missing or too many. Indentation tells nothing.
struct JSONRecovery {
  struct Frame {
    let isObject: Bool
    let place: KeyTarget
    let offset: Int

    var closer: String { isObject ? "}" : "]" }
  }

  enum State { case value, key, colon, separator, end, stop }

  /// The most slips that are looked for.
  static var limit: Int { 1_000 }

  /// The slips, in the order of their places; at one place in the order in which they are to be typed.
  var slips: [JSONSlip] = []
  /// Whether the text stops before it is complete, so that nobody knows what is missing.
  var isCutOff = false

  let signs: TextSigns
  var i = 0
  /// The end of the last token.
  var previous = 0
  var lineStart = 0
  var state = State.value
  var stack: [Frame] = []
  /// Where the last key leads; what stands under an unknown one is ignored.
  var target = KeyTarget.section(.root)
  /// The comma that nothing has followed yet.
  var comma: Int?
  /// Whether nothing stands in the innermost bracket yet.
  var isFirst = true
  var lastValue: (offset: Int, place: KeyTarget, isText: Bool)?
  var lastClosed: (frame: Frame, offset: Int)?
  /// The key that was looked at last.
  var lastKey: Key?

  /// Fails for what is not UTF-8 or holds a NUL.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let signs = TextSigns(bytes) else { return nil }
    self.signs = signs
    i = bytes.byteOrderMarkCount
    while state != .stop, slips.count < Self.limit {
      passSpace()
      guard i < end else { break }
      switch state {
      case .value: atValue()
      case .key: atKey()
      case .colon: atColon()
      case .separator: atSeparator()
      case .end: atEnd()
      case .stop: break
      }
    }
    if !stack.isEmpty, i >= end {
      isCutOff = isCutOff || state != .separator || stack.count > 1
      if !isCutOff { close(downTo: 0) }
    }
    // A bracket that opens a list goes before what else is to be typed at its place.
    slips.sort { left, right in
      left.offset < right.offset
        || left.offset == right.offset && left.text == "[" && right.text != "["
    }
  }

  var bytes: UnsafeRawBufferPointer { signs.bytes }
  var end: Int { signs.end }

  private mutating func passSpace() {
    while i < end {
      let start = i
      switch signs.sign(i) {
      case " ", "\n":
        i += signs.width(i)
        if signs.byte(start) >= 0x80 { note(start, i - start, " ", .blank) }
        if signs.sign(start) == "\n" { lineStart = i }
      case "." where signs.startsComment(i):
        i = signs.commentEnd(i)
        note(start, i - start, "", .comment)
      default: return
      }
    }
  }

  // MARK: Notes

  mutating func note(_ offset: Int, _ length: Int, _ text: String, _ kind: JSONSlip.Kind) {
    slips.append(JSONSlip(offset: offset, length: length, text: text, kind: kind))
  }

  /// Has something typed after the last token.
  mutating func insert(_ text: String, _ kind: JSONSlip.Kind) { note(previous, 0, text, kind) }

  /// Has the sign at hand left out.
  mutating func cutSign(_ kind: JSONSlip.Kind) {
    note(i, signs.width(i), "", kind)
    i += signs.width(i)
  }

  private mutating func dropComma() {
    guard let comma else { return }
    if let last = slips.last, last.offset == comma, last.kind == .sign { slips.removeLast() }
    note(comma, signs.width(comma), "", .extraComma)
    self.comma = nil
  }

  /// Passes the sign at hand and has it replaced by its plain form, if it has another.
  mutating func passSign(as plain: Unicode.Scalar? = nil) {
    let plain = plain ?? signs.sign(i)
    if signs.byte(i) != UInt8(plain.value) { note(i, signs.width(i), String(plain), .sign) }
    i += signs.width(i)
  }

  private mutating func putNull(_ text: String = " null") {
    insert(text, .missingValue)
    state = .separator
    isFirst = false
  }

  // MARK: Places of the form

  var isInList: Bool { stack.last.map { !$0.isObject } ?? false }
  /// The bracket that the innermost one stands in.
  var parent: Frame? { stack.dropLast().last }

  /// Whether a key belongs to the object or the members at a place; `nil` where anything may stand.
  func holds(_ place: KeyTarget, _ key: Key) -> Bool? {
    place == .ignored ? nil : place.target(of: key.name) != nil
  }

  // MARK: States

  private mutating func atValue() {
    guard let top = stack.last else { return atStart() }
    let sign = signs.sign(i)
    if !top.isObject { target = top.place }
    if sign.opens { return open() }
    if sign == ":" { return cutSign(.extraSign) }
    if top.isObject {
      if sign.closes || sign == "," { return putNull() }
    } else if sign.closes {
      dropComma()
      return close()
    } else if sign == "," {
      return cutSign(.extraComma)
    }
    guard let key = key(at: i), key.hasColon else { return readValue() }
    if top.isObject {
      guard holds(target, key) == true else { return key.isKnown ? putNull() : readValue() }
      insert(" {", .missingOpening)
      return push(isObject: true)
    }
    if isFirst, top.place.content == .object {
      note(top.offset, signs.width(top.offset), "{", .wrongBracket)
      stack.removeLast()
      return push(isObject: true)
    }
    let isBeside = parent.map { $0.isObject && holds($0.place, key) == true } ?? false
    let isNext = lastClosed.map { $0.frame.isObject && $0.frame.place == top.place } ?? false
    if holds(top.place, key) == true, isFirst ? !isBeside : isNext {
      note(i, 0, "{", .missingOpening)
      return push(isObject: true)
    }
    guard parent?.isObject ?? false else { return readValue() }
    _ = dropMissingComma()
    insert(comma != nil ? "]" : "],", .missingClosing)
    stack.removeLast()
    isFirst = false
    read(key)
  }

  private mutating func atStart() {
    if signs.sign(i).opens { return open() }
    if key(at: i)?.hasColon == true {
      note(i, 0, "{", .missingOpening)
      return push(isObject: true)
    }
    guard let brace = bytes[i...].firstIndex(of: UInt8(ascii: "{")),
      key(at: signs.space(brace + 1)) != nil
    else { return give() }
    slips = []
    note(0, brace, "", .leadingText)
    i = brace
  }

  private mutating func atKey() {
    let sign = signs.sign(i)
    if sign.closes {
      dropComma()
      return close()
    }
    if sign == "," { return cutSign(.extraComma) }
    if let key = key(at: i) ?? key(at: i, isDue: true) { return read(key) }
    if sign.opens, isFirst { return cutSign(.extraSign) }
    if sign == "{", hasClosedRow { return openTable() }
    if sign == "{", let parent, !parent.isObject {
      close(downTo: stack.count - 1)
      state = .value
    } else if sign == "\"", let lastValue, lastValue.isText, lastValue.place.content != .text {
      openList(lastValue.offset, lastValue.place)
      readValue()
    } else {
      skipToKey()
    }
  }

  private mutating func read(_ key: Key) {
    var place = stack.last?.place.target(of: key.name)
    if place == nil {
      settle(key)
      place = stack.last?.place.target(of: key.name)
    }
    putQuote(key.isOpened ? key.start : nil, at: key.start)
    putQuote(key.isClosed ? key.contentEnd : nil, at: key.contentEnd)
    target = place ?? .ignored
    i = key.end
    previous = i
    state = .colon
  }

  private mutating func atColon() {
    let isSemicolon = signs.byte(i) == UInt8(ascii: ";") || signs.scalar(i) == "；"
    if signs.sign(i) == ":" || isSemicolon && signs.sign(signs.blanks(i + signs.width(i))) != "\n" {
      passSign(as: ":")
      previous = i
    } else if signs.sign(i) == "," || signs.sign(i).closes
      || key(at: i).map({ $0.hasColon && $0.isKnown }) ?? false
    {
      return putNull(": null")
    } else {
      insert(":", .missingColon)
    }
    state = .value
  }

  private mutating func atSeparator() {
    if signs.sign(i).closes { return close() }
    if signs.sign(i) == "," {
      comma = i
      passSign()
    } else if isInList ? signs.sign(i) != ":" : key(at: i) != nil {
      insert(",", .missingComma)
    } else {
      return skipToKey()
    }
    state = isInList ? .value : .key
  }

  private mutating func atEnd() {
    if signs.sign(i).closes { return cutSign(.extraClosing) }
    if signs.sign(i) == ",", let next = key(at: signs.space(i + signs.width(i))), next.hasColon,
      let lastClosed,
      holds(lastClosed.frame.place, next) == true
    {
      return reopen(lastClosed)
    }
    passTrailing()
  }
}
