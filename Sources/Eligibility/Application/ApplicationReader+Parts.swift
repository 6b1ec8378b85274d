internal import StrictJSON

extension ApplicationReader {
  /// What an object of a claim, a listing or a declared choice says.
  struct Parts {
    /// Whether the statement itself is there, be it `null`.
    var isNamed = false
    var value: UInt8?
    var isMet: Bool?
    var items: Range<Int>?
    var terms: UInt32 = 0
    var evidence: JSONText?
  }

  /// Reads a claim, a listing or a declared choice that is written as an object.
  mutating func readParts(of fact: Fact, _ table: KeyTable) throws(JSONError) -> Parts {
    let start = scanner.offset
    var parts = Parts()
    var seen = SeenKeys()
    var next = 0
    try scanner.beginObject()
    while let match = try scanner.nextKey(expecting: table.entries[next].key) {
      let (key, found) = table.place(of: match, expected: next, in: scanner.bytes)
      place.inner = key
      guard let index = found else {
        try passUnknown(key, in: table)
        continue
      }
      next = table.place(after: index)
      guard seen.insert(index) else {
        reportRepeated(key, at: index, inObjectAt: start)
        try scanner.skipValue()
        continue
      }
      guard case .part(let part) = table.entries[index].target else {
        try scanner.skipValue()
        continue
      }
      if part != .evidence { parts.isNamed = true }
      if try passNull() { continue }
      switch (part, fact) {
      case (.met, _): parts.isMet = try readTruth(of: fact)
      case (.form, .choice(let choice)): parts.value = try readTerm(of: choice)
      case (.items, .listing(let listing)):
        if try expect(.array, as: .listing(listing)) {
          (parts.items, parts.terms) = try readItems(of: listing)
        }
      case (.form, _), (.items, _): break
      case (.evidence, _):
        if try expect(.string, as: .text) {
          let text = try scanner.string()
          if text.isPlaceholder(as: .evidence, in: scanner.bytes) {
            application.omit(text, of: fact, isEvidence: true, .placeholder)
          } else {
            parts.evidence = text
          }
        }
      }
    }
    place.inner = nil
    return parts
  }

  /// Reads whether a claim is met: true or false, or the word for it as a text.
  mutating func readTruth(of fact: Fact) throws(JSONError) -> Bool? {
    guard scanner.comes(.string) else {
      return try expect(.boolean, as: .claim) ? try scanner.boolean() : nil
    }
    let offset = scanner.offset
    let text = try scanner.string()
    if let truth = text.string(in: scanner.bytes).truth { return truth }
    if text.isPlaceholder(as: .item, in: scanner.bytes) {
      application.omit(text, of: fact, .placeholder)
    } else {
      report(.wrongKind(expected: .claim, found: .string), at: offset)
    }
    return nil
  }

  /// Reads one of a choice's terms, as its place among them.
  mutating func readTerm(of choice: Choice) throws(JSONError) -> UInt8? {
    guard try expect(.string, as: .choice(choice.terms)) else { return nil }
    let offset = scanner.offset
    let name = try scanner.string()
    let place = tables.codes(of: choice).place(of: name, among: choice.terms, in: scanner.bytes)
    if place == nil { passTerm(name, of: .choice(choice), among: choice.terms, at: offset) }
    return place.map { UInt8($0) }
  }

  /// Passes a text that is none of the terms: a problem, unless it says nothing.
  mutating func passTerm(_ name: JSONText, of fact: Fact, among terms: [Term], at offset: Int) {
    if name.isPlaceholder(as: .item, in: scanner.bytes) {
      application.omit(name, of: fact, member: place.member, .placeholder)
    } else {
      report(.unknownTerm(name.string(in: scanner.bytes), allowed: terms), at: offset)
    }
  }

  /// Reads the items of a listing: texts, of which those that say nothing or stand there already do not count.
  mutating func readItems(of listing: Listing) throws(JSONError) -> (Range<Int>, UInt32) {
    let first = application.items.count
    let terms = listing.terms
    let codes = tables.codes(of: listing)
    var found: UInt32 = 0
    try scanner.beginArray()
    while try scanner.nextElement() {
      guard try expect(.string, as: terms.map { .choice($0) } ?? .item) else { continue }
      let offset = scanner.offset
      let item = try scanner.string()
      if let terms, let codes {
        guard let index = codes.place(of: item, among: terms, in: scanner.bytes) else {
          passTerm(item, of: .listing(listing), among: terms, at: offset)
          continue
        }
        guard found & 1 << UInt32(index) == 0 else {
          let earlier = application.items[first...].first {
            codes.place(of: $0, among: terms, in: scanner.bytes) == index
          }
          omitRepeated(item, in: listing, after: earlier ?? item)
          continue
        }
        found |= 1 << UInt32(index)
      } else if item.isPlaceholder(as: .item, in: scanner.bytes) {
        application.omit(item, of: .listing(listing), .placeholder)
        continue
      }
      application.items.append(item)
    }
    if terms == nil { application.omitRepeatedItems(of: listing, from: first) }
    return (first..<application.items.count, found)
  }

  private mutating func omitRepeated(_ item: JSONText, in listing: Listing, after first: JSONText) {
    application.omit(item, of: .listing(listing), .repeated(first: first.start - 1))
  }

}

// What follows takes no reader: to lend one out would copy it.

extension KeyTable {
  /// A key that was read and its place among the entries; `expected` is the place of the one that was expected.
  @inline(__always)
  func place(
    of match: JSONKeyMatch, expected: Int, in bytes: UnsafeRawBufferPointer
  ) -> (key: JSONText, index: Int?) {
    switch match {
    case .expected(let key): (key, expected)
    case .other(let key): (key, index(of: key, in: bytes))
    }
  }

  /// The place of a text among the terms whose codes these are: by its code, or by a label in either language.
  func place(of text: JSONText, among terms: [Term], in bytes: UnsafeRawBufferPointer) -> Int? {
    index(of: text, in: bytes) ?? terms.place(of: text.string(in: bytes))
  }

  /// The place of a text among the entries.
  func index(of text: JSONText, in bytes: UnsafeRawBufferPointer) -> Int? {
    if text.hasEscapes { return text.utf8(in: bytes).withUnsafeBytes { index(of: $0) } }
    return index(of: UnsafeRawBufferPointer(rebasing: bytes[text.start..<text.start + text.count]))
  }
}
