internal import StrictJSON

extension Application {
  /// Reads the application whose text is the given part of the bytes, and returns every problem of it.
  ///
  /// One pass, straight into the facts: nothing is kept of what was stated before but the memory. With
  /// problems, what could be read is there all the same, but it must not be judged.
  public mutating func read(_ source: [UInt8], extent: Range<Int>? = nil) -> [Problem] {
    let extent = extent ?? 0..<source.count
    reset()
    self.source = source
    self.extent = extent
    return source.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[extent])
      do throws(JSONError) {
        let scanner = try JSONScanner(text)
        // Lent and not shared: a second reference would have every array copied when it is first written to.
        var lent = Application(hasPlaces: false)
        swap(&self, &lent)
        lent.mayHaveLostCharacters = scanner.mayHaveLostCharacters
        var reader = ApplicationReader(scanner, consume lent)
        reader.readDocument()
        swap(&self, &reader.application)
        return reader.problems
      } catch {
        return [Problem(.syntax(error.kind), path: "", at: error.offset)]
      }
    }
  }
}

/// The state of reading one application.
struct ApplicationReader: ~Copyable {
  var scanner: JSONScanner
  var application: Application
  var problems: [Problem] = []
  let tables = KeyTables.shared
  /// Where repeated keys stand first in their object, once that has been looked up.
  var firstOffsets: [(object: Int, index: Int, offset: Int)] = []
  /// Where the reader is, for the path of a problem.
  var place = Cursor()

  struct Cursor {
    var section = Section.root
    var member: Int?
    var key: JSONText?
    /// The key of what is being read inside a claim or a listing.
    var inner: JSONText?
  }

  init(_ scanner: JSONScanner, _ application: consuming Application) {
    self.scanner = scanner
    self.application = application
  }

  mutating func readDocument() {
    do throws(JSONError) {
      if try expect(.object, as: .object) { try readObject(of: .root) }
      try scanner.finish()
    } catch {
      report(.syntax(error.kind), at: error.offset)
    }
    for duplicate in scanner.duplicateKeys {
      guard case .duplicateKey(let first) = duplicate.kind else { continue }
      place = Cursor()
      report(.repeatedKey(first: first), at: duplicate.offset, path: "")
    }
    problems.sort { $0.offset < $1.offset }
  }

  // MARK: Objects and lists

  private mutating func readObject(of section: Section) throws(JSONError) {
    let start = scanner.offset
    let table = tables.keys(of: section)
    var seen = SeenKeys()
    var next = 0
    try scanner.beginObject()
    while let match = try scanner.nextKey(expecting: table.entries[next].key) {
      let (key, found) = table.place(of: match, expected: next, in: scanner.bytes)
      place.section = section
      place.key = key
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
      switch table.entries[index].target {
      case .fact(let fact): try read(fact)
      case .section(let inner): try readSection(inner)
      case .ignored, .part: try scanner.skipValue()
      }
    }
  }

  private mutating func readSection(_ section: Section) throws(JSONError) {
    if try passNull() { return }
    guard let group = section.group else {
      if try expect(.object, as: .object) { try readObject(of: section) }
      place = Cursor()
      return
    }
    guard try expect(.array, as: .list) else { return }
    application[group].isStated = true
    application[group].offset = scanner.offset
    try scanner.beginArray()
    var isBeyondLimit = false
    while try scanner.nextElement() {
      let member = application.memberCount(of: group) ?? 0
      place = Cursor(section: section, member: member, key: nil)
      guard member < Application.memberLimit else {
        let offset = try scanner.peekOffset()
        if !isBeyondLimit { report(.tooManyMembers(limit: Application.memberLimit), at: offset) }
        isBeyondLimit = true
        try scanner.skipValue()
        continue
      }
      // A faulty member takes its place too, so that those after it keep theirs.
      let isObject = try expect(.object, as: .object)
      application[group].append(at: scanner.offset)
      if isObject { try readObject(of: section) }
    }
    place = Cursor()
    if group == .finances { reportRepeatedYears() }
  }

  /// A year that stands twice leaves open which of its entries counts.
  private mutating func reportRepeatedYears() {
    let entries = application[.finances].counts
    let years = entries.lazy.compactMap { $0?.value }
    guard !zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) else { return }
    var first: [Int64: Int] = [:]
    for (member, year) in entries.enumerated() {
      guard let year else { continue }
      if let first = first[year.value] {
        report(
          .repeatedYear(year.value, first: first), at: year.offset,
          path: Count.fiscalYear.declaration.path(member: member))
      } else {
        first[year.value] = year.offset
      }
    }
  }

  // MARK: Kinds of values

  private mutating func read(_ fact: Fact) throws(JSONError) {
    if try passNull() { return }
    switch fact {
    case .figure(let figure): try read(figure)
    case .choice(let choice): try read(choice)
    case .text(let text): try read(text)
    case .claim(let claim): try read(claim)
    case .listing(let listing): try read(listing)
    }
  }

  private mutating func read(_ figure: Figure) throws(JSONError) {
    guard try expect(.number, as: .figure(figure)) else { return }
    let offset = scanner.offset
    let number = try scanner.number()
    do throws(Problem.Kind) {
      let value = try number.units(
        decimals: figure.decimals, in: figure.range, written: text(from: offset))
      let stated = Stated(value, at: offset)
      switch figure {
      case .count(let count): application.keep(stated, of: count, member: place.member)
      case .amount(let amount):
        if let member = place.member { application[.finances][amount, member] = stated }
      }
    } catch {
      report(error, at: offset)
    }
  }

  private mutating func read(_ choice: Choice) throws(JSONError) {
    let offset = try scanner.peekOffset()
    var value: UInt8?
    if choice.isDeclared, scanner.comes(.object) {
      let parts = try readParts(of: .choice(choice), tables.declaredChoice)
      value = parts.value
      application.operatorFormEvidence = parts.evidence
      if !parts.isNamed { report(.choiceWithoutForm, at: offset) }
    } else {
      value = try readTerm(of: choice)
    }
    guard let value else { return }
    application.keep(Stated(value, at: offset), of: choice, member: place.member)
  }

  private mutating func read(_ text: Text) throws(JSONError) {
    guard try expect(.string, as: .text) else { return }
    let offset = scanner.offset
    let value = try scanner.string()
    guard !value.isPlaceholder(as: .name, in: scanner.bytes) else {
      application.omit(value, of: .text(text), member: place.member, .placeholder)
      return
    }
    application.keep(Stated(value, at: offset), of: text, member: place.member)
  }

  private mutating func read(_ claim: Claim) throws(JSONError) {
    let offset = try scanner.peekOffset()
    var isMet: Bool?
    var evidence: JSONText?
    switch try scanner.peek() {
    case .boolean, .string: isMet = try readTruth(of: .claim(claim))
    case .object:
      let parts = try readParts(of: .claim(claim), tables.claim)
      (isMet, evidence) = (parts.isMet, parts.evidence)
      if !parts.isNamed { report(.claimWithoutMet, at: offset) }
    default: try refuse(.claim)
    }
    guard let isMet else { return }
    application.claims[claim.place] = Stated(
      ClaimValue(isMet: isMet, evidence: evidence), at: offset)
  }

  private mutating func read(_ listing: Listing) throws(JSONError) {
    let offset = try scanner.peekOffset()
    let omissions = application.omissions.count
    var value: ListingValue?
    switch try scanner.peek() {
    case .array:
      let (items, terms) = try readItems(of: listing)
      value = ListingValue(items: items, terms: terms)
    case .object:
      let parts = try readParts(of: .listing(listing), tables.listing)
      if let items = parts.items {
        value = ListingValue(items: items, terms: parts.terms, evidence: parts.evidence)
      } else if !parts.isNamed {
        report(.listingWithoutItems, at: offset)
      }
    default: try refuse(.listing(listing))
    }
    guard let value, !value.items.isEmpty || !omitsItems(since: omissions) else { return }
    application.listings[listing.place] = Stated(value, at: offset)
  }

  /// Whether items were left out that say nothing: a list of nothing else is not stated, an empty one says none.
  private func omitsItems(since count: Int) -> Bool {
    application.omissions[count...].contains { !$0.isEvidence }
  }
}

/// The keys of one object that have been seen.
struct SeenKeys {
  private var bits = SIMD2<UInt64>()

  /// Notes a key by its place, which is below 128; `false` if it was seen before.
  mutating func insert(_ index: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(index & 63)
    defer { bits[index >> 6] |= bit }
    return bits[index >> 6] & bit == 0
  }
}
