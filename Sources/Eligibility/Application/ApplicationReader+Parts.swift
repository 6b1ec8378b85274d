internal import StrictJSON

extension ApplicationReader {
  /// What an object of a claim or a listing says.
  struct Parts {
    var isMet: Bool?
    var namesMet = false
    var items: Range<Int>?
    var terms: UInt32 = 0
    var namesItems = false
    var evidence: JSONText?
  }

  /// Reads a claim or a listing that is written as an object.
  mutating func readParts(_ table: KeyTable, _ listing: Listing? = nil) throws(JSONError) -> Parts {
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
      switch part {
      case .met:
        parts.namesMet = true
        if try passNull() { continue }
        if try expect(.boolean, as: .claim) { parts.isMet = try scanner.boolean() }
      case .items:
        parts.namesItems = true
        if try passNull() { continue }
        if let listing, try expect(.array, as: .listing) {
          (parts.items, parts.terms) = try readItems(of: listing)
        }
      case .evidence:
        if try passNull() { continue }
        if try expect(.string, as: .text) {
          let text = try scanner.string()
          if !text.isBlank(in: scanner.bytes) { parts.evidence = text }
        }
      }
    }
    place.inner = nil
    return parts
  }

  /// Reads the items of a listing; they are texts, none blank and none twice.
  mutating func readItems(of listing: Listing) throws(JSONError) -> (Range<Int>, UInt32) {
    let first = application.items.count
    let codes = tables.codes(of: listing)
    var found: UInt32 = 0
    try scanner.beginArray()
    while try scanner.nextElement() {
      guard try expect(.string, as: listing.terms.map { .choice($0) } ?? .item) else { continue }
      let offset = scanner.offset
      let item = try scanner.string()
      if item.isBlank(in: scanner.bytes) {
        report(.blankItem, at: offset)
      } else if let repeated = placeOfItem(equalTo: item, from: first) {
        report(.repeatedItem(first: application.items[repeated].start - 1), at: offset)
      } else if let codes {
        if let index = codes.index(of: item, in: scanner.bytes) {
          found |= 1 << UInt32(index)
          application.items.append(item)
        } else {
          reportUnknownTerm(item, among: listing.terms ?? [], at: offset)
        }
      } else {
        application.items.append(item)
      }
    }
    if application.items.count > first + Self.shortList { reportRepeatedItems(from: first) }
    return (first..<application.items.count, found)
  }

  /// Up to so many items, each is compared with all before it.
  private static var shortList: Int { 64 }

  /// Where the same item stands in a short list; inlined, because to lend the reader out would copy it.
  @inline(__always)
  private func placeOfItem(equalTo item: JSONText, from first: Int) -> Int? {
    guard application.items.count < first + Self.shortList else { return nil }
    for place in first..<application.items.count
    where application.items[place].isEqual(to: item, in: scanner.bytes) {
      return place
    }
    return nil
  }

  /// Sorts the items of a long list instead: no choice of items makes this slow.
  private mutating func reportRepeatedItems(from first: Int) {
    let items = application.items[first...].map { (text: $0, value: $0.utf8(in: scanner.bytes)) }
    let sorted = items.sorted { left, right in
      left.value == right.value
        ? left.text.start < right.text.start : left.value.lexicographicallyPrecedes(right.value)
    }
    var earliest = sorted[0]
    for item in sorted.dropFirst() {
      if item.value == earliest.value {
        report(.repeatedItem(first: earliest.text.start - 1), at: item.text.start - 1)
      } else {
        earliest = item
      }
    }
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

  /// The place of a text among the entries.
  func index(of text: JSONText, in bytes: UnsafeRawBufferPointer) -> Int? {
    if text.hasEscapes { return text.utf8(in: bytes).withUnsafeBytes { index(of: $0) } }
    return index(of: UnsafeRawBufferPointer(rebasing: bytes[text.start..<text.start + text.count]))
  }
}

extension JSONText {
  /// Whether two texts have the same value.
  fileprivate func isEqual(to other: JSONText, in bytes: UnsafeRawBufferPointer) -> Bool {
    if hasEscapes || other.hasEscapes { return utf8(in: bytes) == other.utf8(in: bytes) }
    return count == other.count
      && bytes[start..<start + count].elementsEqual(bytes[other.start..<other.start + count])
  }

  /// Whether a text has nothing that can be seen; its first bytes settle nearly every case.
  func isBlank(in bytes: UnsafeRawBufferPointer) -> Bool {
    guard count > 0 else { return true }
    guard !hasEscapes else { return string(in: bytes).isBlank }
    switch bytes[start] {
    case 0x21...0x7E, 0xE4...0xE9: return false
    // Neither U+3000 nor U+3164.
    case 0xE3 where bytes[start + 2] != 0x80 && bytes[start + 2] != 0xA4: return false
    default: return string(in: bytes).isBlank
    }
  }
}
