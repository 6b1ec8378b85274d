internal import StrictJSON

/// What a key of an application's object leads to.
enum KeyTarget: Sendable {
  case fact(Fact)
  case section(Section)
  /// `met`, `items`, `form`, `evidence` of a claim, a listing or a declared choice.
  case part(DeclaredPart)
  /// `$schema` and `notes`: allowed and passed over.
  case ignored
}

/// What a claim, a listing or a declared choice has besides a bare value.
enum DeclaredPart: UInt8, Sendable {
  case met, items, form, evidence
}

/// The keys of one object, found by their bytes.
///
/// Applications usually keep the order of the blank form, so a reader names the key after the one found last to the
/// scanner and asks here for all others. Tables are made once and never freed: looking into one counts no references.
struct KeyTable: @unchecked Sendable {
  struct Entry {
    let key: JSONKey
    let target: KeyTarget
  }

  let entries: UnsafeBufferPointer<Entry>
  private let slots: UnsafeBufferPointer<UInt8>
  private let mask: Int

  init(_ keys: [(String, KeyTarget)]) {
    entries = .kept(keys.map { Entry(key: JSONKey($0.0), target: $0.1) })
    var size = 8
    while size < entries.count * 2 { size *= 2 }
    var slots = [UInt8](repeating: .max, count: size)
    for (index, entry) in entries.enumerated() {
      var slot = Self.hash(entry.key.utf8) & (size - 1)
      while slots[slot] != .max { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt8(index)
    }
    self.slots = .kept(slots)
    mask = size - 1
  }

  /// The entry that is likely to come after another one; the first after the last, as good as any.
  @inline(__always)
  func place(after index: Int) -> Int { index + 1 < entries.count ? index + 1 : 0 }

  /// The place of a key among the entries.
  func index(of key: UnsafeRawBufferPointer) -> Int? {
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
    let known = entries[index].key.utf8
    guard known.count == key.count else { return false }
    guard key.count >= 8 else { return known.elementsEqual(key) }
    var offset = 0
    while offset < key.count - 8 {
      guard Self.eight(of: known, at: offset) == Self.eight(of: key, at: offset) else {
        return false
      }
      offset += 8
    }
    return Self.eight(of: known, at: key.count - 8) == Self.eight(of: key, at: key.count - 8)
  }

  /// Mixes the length with the first and the last eight bytes, in which known keys differ.
  @inline(__always)
  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    var mixed = UInt64(truncatingIfNeeded: key.count)
    if key.count >= 8 {
      mixed ^= eight(of: key, at: 0)
      mixed = (mixed &* 0x9E37_79B9_7F4A_7C15) ^ eight(of: key, at: key.count - 8)
    } else {
      for byte in key { mixed = mixed << 8 ^ UInt64(byte) }
    }
    return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  @inline(__always)
  private static func eight(of bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}

/// The key tables of everything that an application may hold.
struct KeyTables: @unchecked Sendable {
  static let shared = KeyTables()

  /// The keys of a claim that is written as an object.
  let claim = KeyTable([
    ("met", .part(.met)), ("evidence", .part(.evidence)), ("notes", .ignored),
  ])

  /// The keys of a listing that is written as an object.
  let listing = KeyTable([
    ("items", .part(.items)), ("evidence", .part(.evidence)), ("notes", .ignored),
  ])

  /// The keys of a declared choice that is written as an object.
  let declaredChoice = KeyTable([
    ("form", .part(.form)), ("evidence", .part(.evidence)), ("notes", .ignored),
  ])

  private let sections: UnsafeBufferPointer<KeyTable>
  private let choices: UnsafeBufferPointer<KeyTable>
  private let listings: UnsafeBufferPointer<KeyTable?>

  private init() {
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
    sections = .kept(keys.map { KeyTable($0) })
    choices = .kept(Choice.allCases.map { Self.codes($0.terms) })
    listings = .kept(Listing.allCases.map { $0.terms.map { Self.codes($0) } })
  }

  /// The keys of each section's object.
  func keys(of section: Section) -> KeyTable { sections[Int(section.rawValue)] }

  /// The codes of a choice's terms.
  func codes(of choice: Choice) -> KeyTable { choices[Int(choice.rawValue)] }

  /// The codes of a closed listing's terms; `nil` for an open one.
  func codes(of listing: Listing) -> KeyTable? { listings[Int(listing.rawValue)] }

  private static func codes(_ terms: [Term]) -> KeyTable {
    KeyTable(terms.map { ($0.code, .ignored) })
  }
}

extension UnsafeBufferPointer {
  /// A copy that is never freed.
  fileprivate static func kept(_ elements: [Element]) -> Self {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    return Self(copy)
  }
}
