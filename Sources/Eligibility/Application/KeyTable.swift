internal import StrictJSON

/// What a key of an application's object leads to.
enum KeyTarget: Sendable {
  case fact(Fact)
  case section(Section)
  /// `met`, `items`, `evidence` of a claim or a listing.
  case part(DeclaredPart)
  /// `$schema` and `notes`: allowed and passed over.
  case ignored
}

/// What a claim or a listing has besides a bare value.
enum DeclaredPart: UInt8, Sendable {
  case met, items, evidence
}

/// The keys of one object, found by their bytes.
///
/// Applications usually keep the order of the blank form, so the key after the one found last is tried before
/// the hash is computed.
struct KeyTable: Sendable {
  struct Entry: Sendable {
    let key: [UInt8]
    let target: KeyTarget
  }

  let entries: [Entry]
  private let slots: [UInt8]
  private let mask: Int

  init(_ keys: [(String, KeyTarget)]) {
    entries = keys.map { Entry(key: Array($0.0.utf8), target: $0.1) }
    var size = 8
    while size < entries.count * 2 { size *= 2 }
    var slots = [UInt8](repeating: .max, count: size)
    for (index, entry) in entries.enumerated() {
      var slot = entry.key.withUnsafeBytes { Self.hash($0) } & (size - 1)
      while slots[slot] != .max { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt8(index)
    }
    self.slots = slots
    mask = size - 1
  }

  /// The place of a key among the entries; `guess` is the one to try first.
  func index(of key: UnsafeRawBufferPointer, guess: Int) -> Int? {
    if guess < entries.count, matches(key, guess) { return guess }
    var slot = Self.hash(key) & mask
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if matches(key, index) { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func matches(_ key: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    entries[index].key.withUnsafeBytes { known in
      guard known.count == key.count else { return false }
      var offset = 0
      while offset + 8 <= key.count {
        guard
          known.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            == key.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        else { return false }
        offset += 8
      }
      while offset < key.count {
        guard known[offset] == key[offset] else { return false }
        offset += 1
      }
      return true
    }
  }

  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}

extension KeyTable {
  /// The keys of each section's object.
  static func table(of section: Section) -> KeyTable { sections[Int(section.rawValue)] }

  /// The keys of a claim that is written as an object.
  static let claim = KeyTable([
    ("met", .part(.met)), ("evidence", .part(.evidence)), ("notes", .ignored),
  ])

  /// The keys of a listing that is written as an object.
  static let listing = KeyTable([
    ("items", .part(.items)), ("evidence", .part(.evidence)), ("notes", .ignored),
  ])

  private static let sections: [KeyTable] = {
    var keys = [[(String, KeyTarget)]](repeating: [], count: Section.allCases.count)
    for fact in Fact.all {
      let declaration = fact.declaration
      keys[Int(declaration.section.rawValue)].append((declaration.key, .fact(fact)))
    }
    for section in Section.allCases {
      if section != .root { keys[0].append((section.key, .section(section))) }
      keys[Int(section.rawValue)].append(("notes", .ignored))
    }
    keys[0].append(("$schema", .ignored))
    return keys.map { KeyTable($0) }
  }()

  /// The codes of a choice's terms.
  static func codes(of choice: Choice) -> KeyTable { choices[Int(choice.rawValue)] }

  /// The codes of a closed listing's terms; `nil` for an open one.
  static func codes(of listing: Listing) -> KeyTable? { listings[Int(listing.rawValue)] }

  private static let choices = Choice.allCases.map { KeyTable(codes: $0.terms) }

  private static let listings = Listing.allCases.map { $0.terms.map { KeyTable(codes: $0) } }

  private init(codes terms: [Term]) {
    self.init(terms.map { ($0.code, .ignored) })
  }
}
