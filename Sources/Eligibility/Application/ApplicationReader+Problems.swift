internal import StrictJSON

extension ApplicationReader {
  /// Whether the next value is of the kind; if not it is reported and passed.
  @inline(__always)
  mutating func expect(
    _ kind: JSONKind, as expectation: @autoclosure () -> Problem.Expectation
  ) throws(JSONError) -> Bool {
    if scanner.comes(kind) { return true }
    try refuse(expectation())
    return false
  }

  /// Passes `null`, which says that nothing is supplied.
  @inline(__always)
  mutating func passNull() throws(JSONError) -> Bool {
    guard scanner.comes(.null) else { return false }
    try scanner.null()
    return true
  }

  /// Reports the next value as one of a wrong kind and passes it.
  mutating func refuse(_ expectation: Problem.Expectation) throws(JSONError) {
    let found = try scanner.peek()
    let offset = scanner.offset
    if found == .string, case .figure(let figure) = expectation {
      let text = try scanner.string().string(in: scanner.bytes)
      report(.quotedFigure(text, FigureSuggestion(text, for: figure)), at: offset)
      return
    }
    report(.wrongKind(expected: expectation, found: found), at: offset)
    try scanner.skipValue()
  }

  /// Reports a key that no fact has and passes its value.
  mutating func passUnknown(_ key: JSONText, in table: KeyTable) throws(JSONError) {
    let name = key.string(in: scanner.bytes)
    if place.inner == nil {
      report(.unknownField(name, in: place.section), at: key.start - 1)
    } else {
      let known = table.entries.map { String(decoding: $0.key.utf8, as: UTF8.self) }
      report(.unknownKey(name, nearest: name.nearest(among: known)), at: key.start - 1)
    }
    try scanner.skipValue()
  }

  /// Reports a key that its object already has, naming the place of the first.
  mutating func reportRepeated(_ key: JSONText, at index: Int, inObjectAt start: Int) {
    let known = firstOffsets.reversed().prefix { $0.object == start }.first { $0.index == index }
    let first = known?.offset ?? offset(ofFirst: key, inObjectAt: start)
    if known == nil { firstOffsets.append((start, index, first)) }
    report(.repeatedKey(first: first), at: key.start - 1)
  }

  /// Goes through the object once more: only a faulty text pays for knowing where its keys stood.
  private func offset(ofFirst key: JSONText, inObjectAt start: Int) -> Int {
    let name = key.utf8(in: scanner.bytes)
    do throws(JSONError) {
      var again = try JSONScanner(UnsafeRawBufferPointer(rebasing: scanner.bytes[start...]))
      try again.beginObject()
      while let other = try again.nextKey() {
        if other.utf8(in: again.bytes) == name { return start + other.start - 1 }
        try again.skipValue()
      }
    } catch {}
    return start
  }

  mutating func report(_ kind: Problem.Kind, at offset: Int, path: String? = nil) {
    let place = problems.count < Problem.limit ? path ?? self.path : ""
    problems.note(kind, path: place, at: offset, in: scanner.bytes.count)
  }

  /// The current place as a path.
  private var path: String {
    var path = place.section.key
    if let member = place.member { path += "[\(member)]" }
    if let key = place.key { path += (path.isEmpty ? "" : ".") + key.string(in: scanner.bytes) }
    return path + (place.inner.map { "." + $0.string(in: scanner.bytes) } ?? "")
  }

  /// The text of the number that was just read.
  func text(from offset: Int) -> String {
    String(decoding: scanner.bytes[offset..<scanner.offset], as: UTF8.self)
  }
}

extension JSONNumber {
  /// The number in units of 10^−`decimals` if it lies in a range, or what is wrong with it as it is written.
  func units(
    decimals: Int, in range: ClosedRange<Int64>, written text: @autoclosure () -> String
  ) throws(Problem.Kind) -> Int64 {
    switch units(decimals: decimals) {
    case .exactly(let value):
      if range.contains(value) { return value }
      throw value < 0 ? .negative(text()) : .outOfRange(text(), allowed: range)
    case .fractional: throw decimals > 0 ? .tooManyDecimals(text()) : .fractional(text())
    case .outOfRange:
      throw isNegative && range.lowerBound >= 0 ? .negative(text()) : .tooLarge(text())
    }
  }
}

extension String {
  /// The truth value that a text is the word for, in either language.
  var truth: Bool? {
    switch folded {
    case "是", "yes", "true": true
    case "否", "no", "false": false
    default: nil
    }
  }
}

extension JSONScanner {
  /// The byte offset of the value that comes next.
  mutating func peekOffset() throws(JSONError) -> Int {
    _ = try peek()
    return offset
  }
}
