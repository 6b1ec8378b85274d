internal import StrictJSON

/// What a key of an application's object leads to.
enum KeyTarget: Equatable, Sendable {
  case fact(Fact)
  case section(Section)
  /// The statement of a claim, a listing or a declared choice that is written as an object, or its evidence.
  case part(DeclaredPart)
  /// `$schema` and `notes`: allowed and passed over.
  case ignored
}

/// What the object of a claim, a listing or a declared choice has.
enum DeclaredPart: String, CaseIterable, Sendable {
  case met, items, form, evidence
}

/// What belongs at a place of an application; a list holds texts, a table objects.
enum FormContent: Sendable {
  case anything, object, text, figure, truth, list, table
}

extension KeyTarget {
  /// What belongs there.
  var content: FormContent {
    switch self {
    case .section(let section): section.group == nil ? .object : .table
    case .fact(.figure): .figure
    case .fact(.claim), .part(.met): .truth
    case .fact(.listing), .part(.items): .list
    case .fact, .part: .text
    case .ignored: .anything
    }
  }

  /// Whether a list belongs there.
  var isList: Bool { content == .list || content == .table }

  /// What a key leads to in the object that stands there.
  func target(of key: UnsafeRawBufferPointer) -> KeyTarget? {
    let tables = KeyTables.shared
    let table: KeyTable
    switch self {
    case .section(let section): table = tables.keys(of: section)
    case .fact(.claim): table = tables.claim
    case .fact(.listing): table = tables.listing
    case .fact(.choice(let choice)) where choice.isDeclared: table = tables.declaredChoice
    default: return nil
    }
    return table.index(of: key).map { table.entries[$0].target }
  }
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

  /// Every key that an application may have anywhere.
  static let everyKey = KeyTable(
    Set(
      FieldName.all.map { $0.key } + DeclaredPart.allCases.map { $0.rawValue } + [
        "notes", "$schema",
      ]
    ).map { ($0, .ignored) })

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
      let known = entries[index].key.utf8
      if known.count == key.count, known.hasSameBytes(as: key) { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Made of the length and the bytes at both ends, by which nearly all keys of a form differ.
  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    let mixed = UInt64(key.count) ^ key.fingerprint
    return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

/// The key tables of everything that an application may hold.
struct KeyTables: @unchecked Sendable {
  static let shared = KeyTables()

  /// The keys of a claim, a listing and a declared choice that are written as objects.
  let claim = declared(.met)
  let listing = declared(.items)
  let declaredChoice = declared(.form)

  private let sections: UnsafeBufferPointer<KeyTable>
  private let choices: UnsafeBufferPointer<KeyTable>
  private let listings: UnsafeBufferPointer<KeyTable?>

  private init() {
    var keys = [[(String, KeyTarget)]](repeating: [], count: Section.allCases.count)
    for fact in Fact.all {
      let declaration = fact.declaration
      keys[declaration.section.place].append((declaration.key, .fact(fact)))
    }
    for section in Section.allCases {
      if section != .root { keys[0].append((section.key, .section(section))) }
      keys[section.place].append(("notes", .ignored))
    }
    keys[0].append(("$schema", .ignored))
    sections = .kept(keys.map { KeyTable($0) })
    choices = .kept(Choice.allCases.map { Self.codes($0.terms) })
    listings = .kept(Listing.allCases.map { $0.terms.map { Self.codes($0) } })
  }

  /// The keys of each section's object.
  func keys(of section: Section) -> KeyTable { sections[section.place] }

  /// The codes of a choice's terms.
  func codes(of choice: Choice) -> KeyTable { choices[Int(choice.rawValue)] }

  /// The codes of a closed listing's terms; `nil` for an open one.
  func codes(of listing: Listing) -> KeyTable? { listings[listing.place] }

  private static func declared(_ statement: DeclaredPart) -> KeyTable {
    KeyTable([statement, .evidence].map { ($0.rawValue, .part($0)) } + [("notes", .ignored)])
  }

  private static func codes(_ terms: [Term]) -> KeyTable {
    KeyTable(terms.map { ($0.code, .ignored) })
  }
}

extension UnsafeRawBufferPointer {
  /// Whether another text, which is as long, has the same bytes: eight at a time, the last eight once more.
  fileprivate func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
    guard count >= 8 else { return elementsEqual(other) }
    func isSame(at place: Int) -> Bool {
      loadUnaligned(fromByteOffset: place, as: UInt64.self)
        == other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    var place = 0
    while place + 8 < count {
      guard isSame(at: place) else { return false }
      place += 8
    }
    return isSame(at: count - 8)
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
