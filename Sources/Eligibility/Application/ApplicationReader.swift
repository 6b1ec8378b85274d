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
        var lent = Application(withoutPlaces: ())
        swap(&self, &lent)
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
  var place = Place()

  struct Place {
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
      place = Place()
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
      place = Place()
      return
    }
    guard try expect(.array, as: .list) else { return }
    application.beginList(of: group, at: scanner.offset)
    try scanner.beginArray()
    var isBeyondLimit = false
    while try scanner.nextElement() {
      let member = application.memberCount(of: group) ?? 0
      place = Place(section: section, member: member, key: nil)
      guard member < Application.memberLimit else {
        let offset = try scanner.peekOffset()
        if !isBeyondLimit { report(.tooManyMembers(limit: Application.memberLimit), at: offset) }
        isBeyondLimit = true
        try scanner.skipValue()
        continue
      }
      // A faulty member takes its place too, so that those after it keep theirs.
      let isObject = try expect(.object, as: .object)
      appendMember(to: group)
      if isObject { try readObject(of: section) }
    }
    place = Place()
    if group == .finances { reportRepeatedYears() }
  }

  /// A year that stands twice leaves open which of its entries counts.
  private mutating func reportRepeatedYears() {
    let years = application.finances.counts.lazy.compactMap { $0?.value }
    guard !zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) else { return }
    var first: [Int64: Int] = [:]
    for (member, year) in application.finances.counts.enumerated() {
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

  private mutating func appendMember(to group: Group) {
    let offset = scanner.offset
    switch group {
    case .industries: application.industries.append(at: offset)
    case .domains: application.domains.append(at: offset)
    case .finances: application.finances.append(at: offset)
    }
  }

  // MARK: Kinds of values

  private mutating func read(_ fact: Fact) throws(JSONError) {
    if try passNull() { return }
    switch fact {
    case .figure(.count(let count)): try read(count)
    case .figure(.amount(let amount)): try read(amount)
    case .choice(let choice): try read(choice)
    case .text(let text): try read(text)
    case .claim(let claim): try read(claim)
    case .listing(let listing): try read(listing)
    }
  }

  private mutating func read(_ count: Count) throws(JSONError) {
    guard try expect(.number, as: .figure(.count(count))) else { return }
    let offset = scanner.offset
    let number = try scanner.number()
    switch number.units(decimals: 0) {
    case .exactly(let value):
      guard count.range.contains(value) else {
        report(
          value < 0
            ? .negative(text(from: offset)) : .outOfRange(text(from: offset), allowed: count.range),
          at: offset)
        return
      }
      let stated = Stated(value, at: offset)
      switch (count.group, place.member) {
      case (let group?, let member?):
        let index =
          member * group.counts.count + Int(count.rawValue) - group.counts.lowerBound
        switch group {
        case .industries: application.industries.counts[index] = stated
        case .domains: application.domains.counts[index] = stated
        case .finances: application.finances.counts[index] = stated
        }
      default: application.counts[Int(count.rawValue)] = stated
      }
    case .fractional: report(.fractional(text(from: offset)), at: offset)
    case .outOfRange:
      report(
        number.isNegative ? .negative(text(from: offset)) : .tooLarge(text(from: offset)),
        at: offset)
    }
  }

  private mutating func read(_ amount: Amount) throws(JSONError) {
    guard try expect(.number, as: .figure(.amount(amount))) else { return }
    let offset = scanner.offset
    let number = try scanner.number()
    switch number.units(decimals: Amount.decimals) {
    case .exactly(let value) where value < 0 && !amount.mayBeNegative:
      report(.negative(text(from: offset)), at: offset)
    case .exactly(let value):
      guard let member = place.member else { return }
      application.finances.amounts[
        member * Amount.allCases.count + Int(amount.rawValue)] = Stated(value, at: offset)
    case .fractional: report(.tooManyDecimals(text(from: offset)), at: offset)
    case .outOfRange: report(.tooLarge(text(from: offset)), at: offset)
    }
  }

  private mutating func read(_ choice: Choice) throws(JSONError) {
    let offset = try scanner.peekOffset()
    var value: UInt8?
    if choice.isDeclared, scanner.comes(.object) {
      let parts = try readParts(of: .choice(choice), tables.declaredChoice)
      value = parts.value
      application.operatorFormEvidence = parts.evidence
      if !parts.namesForm { report(.choiceWithoutForm, at: offset) }
    } else {
      value = try readTerm(of: choice)
    }
    guard let value else { return }
    let stated = Stated(value, at: offset)
    if choice == .industryProduction {
      if let member = place.member { application.industries.choices[member] = stated }
    } else {
      application.choices[Int(choice.rawValue)] = stated
    }
  }

  private mutating func read(_ text: Text) throws(JSONError) {
    guard try expect(.string, as: .text) else { return }
    let offset = scanner.offset
    let value = try scanner.string()
    guard !value.isPlaceholder(as: .name, in: scanner.bytes) else {
      application.omit(value, of: .text(text), member: place.member, .placeholder)
      return
    }
    let stated = Stated(value, at: offset)
    switch (text, place.member) {
    case (.industryName, let member?): application.industries.texts[member] = stated
    case (.domainName, let member?): application.domains.texts[member] = stated
    default: application.texts[Int(text.rawValue)] = stated
    }
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
      if !parts.namesMet { report(.claimWithoutMet, at: offset) }
    default: try refuse(.claim)
    }
    guard let isMet else { return }
    application.claims[Int(claim.rawValue)] = Stated(
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
      } else if !parts.namesItems {
        report(.listingWithoutItems, at: offset)
      }
    default: try refuse(.listing(listing))
    }
    guard let value, !value.items.isEmpty || !omitsItems(since: omissions) else { return }
    application.listings[Int(listing.rawValue)] = Stated(value, at: offset)
  }

  /// Whether items were left out that say nothing: a list of nothing else is not stated, an empty one says none.
  private func omitsItems(since count: Int) -> Bool {
    application.omissions[count...].contains { !$0.isEvidence }
  }
}

/// The keys of one object that have been seen.
struct SeenKeys {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Notes a key by its place, which is below 128; `false` if it was seen before.
  mutating func insert(_ index: Int) -> Bool {
    let bit: UInt64 = 1 << (UInt64(index) & 63)
    if index < 64 {
      defer { low |= bit }
      return low & bit == 0
    }
    defer { high |= bit }
    return high & bit == 0
  }
}
