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
    while let key = try scanner.nextKey() {
      guard let index = find(key, in: table, guess: next) else {
        place.inner = "." + key.string(in: scanner.bytes)
        try passUnknown(key, in: table)
        place.inner = ""
        continue
      }
      next = index + 1
      guard seen.insert(index) else {
        place.inner = "." + key.string(in: scanner.bytes)
        reportRepeated(key, at: index, &seen, inObjectAt: start)
        place.inner = ""
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
        place.inner = ".met"
        if try expect(.boolean, as: .claim) { parts.isMet = try scanner.boolean() }
      case .items:
        parts.namesItems = true
        if try passNull() { continue }
        place.inner = ".items"
        if let listing, try expect(.array, as: .listing) {
          (parts.items, parts.terms) = try readItems(of: listing)
        }
      case .evidence:
        if try passNull() { continue }
        place.inner = ".evidence"
        if try expect(.string, as: .text) {
          let text = try scanner.string()
          if !isBlank(text) { parts.evidence = text }
        }
      }
      place.inner = ""
    }
    return parts
  }

  /// Reads the items of a listing; they are texts, none blank and none twice.
  mutating func readItems(of listing: Listing) throws(JSONError) -> (Range<Int>, UInt32) {
    let first = application.items.count
    let codes = KeyTable.codes(of: listing)
    var found: UInt32 = 0
    try scanner.beginArray()
    while try scanner.nextElement() {
      guard try expect(.string, as: listing.terms.map { .choice($0) } ?? .item) else { continue }
      let offset = scanner.offset
      let item = try scanner.string()
      if isBlank(item) {
        report(.blankItem, at: offset)
      } else if application.items.count < first + Self.shortList,
        let repeated = firstItem(equalTo: item, from: first)
      {
        report(.repeatedItem(first: repeated.start - 1), at: offset)
      } else if let codes {
        if let index = place(of: item, among: codes) {
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

  private func firstItem(equalTo item: JSONText, from first: Int) -> JSONText? {
    application.items[first...].first { other in
      if item.hasEscapes || other.hasEscapes {
        return item.utf8(in: scanner.bytes) == other.utf8(in: scanner.bytes)
      }
      return item.count == other.count
        && scanner.bytes[item.start..<item.start + item.count]
          .elementsEqual(scanner.bytes[other.start..<other.start + other.count])
    }
  }

  /// The place of a text among the codes of terms.
  func place(of text: JSONText, among codes: KeyTable) -> Int? {
    find(text, in: codes, guess: 0)
  }

  /// Whether a text has nothing that can be seen; its first byte settles nearly every case.
  func isBlank(_ text: JSONText) -> Bool {
    guard text.count > 0 else { return true }
    guard !text.hasEscapes else { return text.string(in: scanner.bytes).isBlank }
    switch scanner.bytes[text.start] {
    case 0x21...0x7E, 0xE4...0xE9: return false
    default: return text.string(in: scanner.bytes).isBlank
    }
  }
}
