extension JSONRecovery {
  mutating func push(isObject: Bool) {
    stack.append(Frame(isObject: isObject, place: target, offset: i))
    isFirst = true
    comma = nil
    state = isObject ? .key : .value
  }

  mutating func open() {
    guard stack.count < 64 else { return give() }
    push(isObject: signs.sign(i) == "{")
    passSign()
    previous = i
  }

  /// Has a list opened before a value that turns out to be its first item.
  mutating func openList(_ offset: Int, _ place: KeyTarget) {
    note(offset, 0, "[", .missingOpening)
    target = place
    push(isObject: false)
    isFirst = false
  }

  /// Whether the object that was just closed is one of a list that has not been opened.
  var hasClosedRow: Bool {
    guard let last = lastClosed?.frame, let top = stack.last else { return false }
    return last.isObject && top.isObject && last.place.content == .table && last.place != top.place
  }

  mutating func openTable() {
    guard let last = lastClosed?.frame else { return }
    let comma = comma
    openList(last.offset, last.place)
    self.comma = comma
  }

  /// Has the innermost brackets closed, all but so many, and then a comma if one was missing here.
  mutating func close(downTo depth: Int) {
    let closers = stack[depth...].reversed().map { $0.closer }.joined()
    insert(closers + (comma == nil && dropMissingComma() ? "," : ""), .missingClosing)
    stack.removeSubrange(depth...)
  }

  /// Takes a comma back that was said to be missing after the last token.
  mutating func dropMissingComma() -> Bool {
    guard let last = slips.last, last.offset == previous, last.kind == .missingComma else {
      return false
    }
    slips.removeLast()
    return true
  }

  /// Closes what a key shows to have ended, or takes back the bracket that has ended too much.
  mutating func settle(_ key: Key) {
    guard let top = stack.last, holds(top.place, key) == false else { return }
    let outer = stack.indices.dropLast().last {
      stack[$0].isObject && holds(stack[$0].place, key) == true
    }
    if let outer {
      close(downTo: outer + 1)
    } else if let lastClosed, !isFirst, lastClosed.frame.isObject,
      holds(lastClosed.frame.place, key) == true
    {
      reopen(lastClosed)
    }
  }

  /// Has the bracket left out that has closed an object too early.
  mutating func reopen(_ last: (frame: Frame, offset: Int)) {
    note(last.offset, signs.width(last.offset), "", .extraClosing)
    stack.append(last.frame)
    state = .separator
    lastClosed = nil
  }

  /// Passes a closing bracket, or says which one belongs there.
  mutating func close() {
    guard let top = stack.last else { return }
    let closesObject = signs.sign(i) == "}"
    if top.isObject != closesObject {
      if !closesObject {
        if let lastValue, lastValue.isText, lastValue.place.isList {
          openList(lastValue.offset, lastValue.place)
          return close()
        }
        if let lastClosed, lastClosed.offset + signs.width(lastClosed.offset) == previous {
          if hasClosedRow {
            openTable()
            return close()
          }
          if !lastClosed.frame.isObject { return cutSign(.extraClosing) }
        }
      }
      switch fault(ofClosing: top) {
      case .extraClosing: return cutSign(.extraClosing)
      case .missingClosing: close(downTo: stack.count - 1)
      default: note(i, signs.width(i), top.closer, .wrongBracket)
      }
    } else if signs.byte(i) >= 0x80 {
      note(i, signs.width(i), top.closer, .sign)
    }
    lastClosed = (stack.removeLast(), i)
    i += signs.width(i)
    previous = i
    state = stack.isEmpty ? .end : .separator
    comma = nil
    isFirst = false
    lastValue = nil
  }

  /// What is wrong about a bracket of the other kind than the innermost one, by what follows it.
  private mutating func fault(ofClosing top: Frame) -> JSONSlip.Kind {
    guard let parent, parent.isObject != top.isObject else { return .wrongBracket }
    var next = signs.blanks(i + signs.width(i))
    if signs.sign(next) == "," { next += signs.width(next) }
    next = signs.space(next)
    if signs.sign(next) == "{" { return top.isObject ? .wrongBracket : .extraClosing }
    guard !top.isObject, let key = key(at: next) else { return .missingClosing }
    let isAbove = stack.dropLast(2).last.map { holds($0.place, key) == true } ?? false
    return holds(parent.place, key) == true && !isAbove ? .wrongBracket : .missingClosing
  }

  // MARK: Where no rule fits

  /// Goes on at the next key of the form behind a comma or a line end.
  mutating func skipToKey() {
    var j = i + signs.width(i)
    while j < end {
      let mayPrecedeKey = signs.isStrongComma(j) || signs.sign(j) == "\n"
      j = mayPrecedeKey ? signs.space(j + signs.width(j)) : j + signs.width(j)
      guard mayPrecedeKey, signs.isDoubleQuote(j), let key = key(at: j), key.hasColon, key.isKnown
      else {
        continue
      }
      note(i, 0, "", .unclear)
      while stack.count > 1, let top = stack.last, !top.isObject || holds(top.place, key) == false {
        stack.removeLast()
      }
      comma = nil
      isFirst = false
      lastClosed = nil
      i = j
      lineStart = j
      state = .key
      return
    }
    if state == .separator { passTrailing() } else { give() }
  }

  /// Gives up; what does not even end in a bracket has been cut off.
  mutating func give() {
    isCutOff = !stack.isEmpty && !signs.sign(signs.before(signs.contentEnd(downTo: i))).closes
    if !isCutOff { note(i, 0, "", .unclear) }
    state = .stop
    stack = []
  }

  /// Has everything left out that follows the end.
  mutating func passTrailing() {
    if !stack.isEmpty { close(downTo: 0) }
    note(i, signs.contentEnd(downTo: i) - i, "", .trailingText)
    state = .stop
  }
}
