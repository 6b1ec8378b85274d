internal import Eligibility

/// Remembers which application was the first with each code and name, by a hash of it rather than by itself.
///
/// Applications are numbered in input order, and what is kept of them is packed: `ScreenSummary` says what it comes to.
struct DuplicateFinder: Sendable {
  /// A place as a number of a file and a line, 0 for none.
  private struct PackedLocation {
    let file: Int32
    let line: Int32
  }

  private struct DuplicateGroup {
    let kind: ScreenDuplicate.Kind
    let value: String
    let first: Int32
  }

  /// The 18 characters of a credit code, a byte each; zeros for a text that has not as many.
  fileprivate typealias PackedCode = InlineArray<18, UInt8>

  /// How many codes are remembered of applicants with the same name.
  private static let codesOfName: UInt8 = 4

  private var files: [String] = []
  private var places = Blocks<PackedLocation>()
  private var contents = Blocks<KeyedHash>()
  private var codes = Blocks<PackedCode>()

  /// The first application with something or, once another had it as well, the complement of their group.
  private var seen: [KeyedHash: Int32] = [:]
  private var groups: [DuplicateGroup] = []
  /// The applications of the groups but for the first of each, in input order.
  private var repeats: [(group: Int32, application: Int32)] = []

  /// Adds an application; says of everything that another had before it which was the first.
  ///
  /// With the content the code and the names are the same, so what is told of the same application is left out.
  mutating func add(_ row: ScreenedRow) -> [ScreenDuplicate.Earlier] {
    let code = row.creditCode
    remember(row)
    var found: [(kind: ScreenDuplicate.Kind, first: Int32)] = []
    func note(_ kind: ScreenDuplicate.Kind, _ first: Int32?) {
      if let first { found.append((kind: kind, first: first)) }
    }
    let sameCode = code.flatMap {
      join(.creditCode, KeyedHash(of: $0, as: ScreenDuplicate.Kind.creditCode.rawValue), $0)
    }
    note(.creditCode, sameCode)
    if let code, let name = row.applicant {
      note(.nearCode, joinNearCode(code, of: name.folded))
    }
    if let name = row.platform {
      let key = KeyedHash(of: name.folded, as: ScreenDuplicate.Kind.platformName.rawValue)
      note(.platformName, join(.platformName, key, name))
    }
    // A code that nobody had before comes with content that nobody had, so most contents need not be looked up.
    if let hash = row.contentHash, code == nil || sameCode != nil {
      if let sameCode {
        let earlier = contents[Int(sameCode)]
        if seen[earlier] == nil { seen[earlier] = sameCode }
      }
      note(.content, join(.content, hash, row.digest ?? ""))
    }
    let content = found.last { $0.kind == .content }?.first
    return found.filter { $0.kind == .content || $0.first != content }.map {
      ScreenDuplicate.Earlier(kind: $0.kind, place: location(of: $0.first))
    }
  }

  private mutating func remember(_ row: ScreenedRow) {
    if files.last != row.file { files.append(row.file) }
    places.append(
      PackedLocation(file: Int32(clamping: files.count - 1), line: Int32(clamping: row.line ?? 0)))
    contents.append(row.contentHash ?? KeyedHash(of: "", as: .max))
    let characters = (row.creditCode ?? "").unicodeScalars.prefix(PackedCode.count + 1)
    var packed = PackedCode(repeating: 0)
    if characters.count == PackedCode.count {
      for (index, character) in zip(packed.indices, characters) {
        packed[index] = character.isASCII ? UInt8(character.value) : .max
      }
    }
    codes.append(packed)
  }

  /// The last application, as a number.
  private var last: Int32 { Int32(clamping: places.count - 1) }

  /// The first application with something.
  private func first(with key: KeyedHash) -> Int32? {
    seen[key].map { $0 < 0 ? groups[Int(~$0)].first : $0 }
  }

  /// The first application with something, whose group the last one joins; `nil` if that is the first itself.
  private mutating func join(
    _ kind: ScreenDuplicate.Kind, _ key: KeyedHash, _ value: String
  ) -> Int32? {
    guard let first = first(with: key), let entry = seen[key] else {
      seen[key] = last
      return nil
    }
    var group = ~entry
    if entry >= 0 {
      group = Int32(clamping: groups.count)
      seen[key] = ~group
      groups.append(
        DuplicateGroup(kind: kind, value: value.visible(limit: DisplayLimit.name), first: first))
    }
    repeats.append((group: group, application: last))
    return first
  }

  /// The first application of the same applicant's name whose code is one slip from that of the last.
  private mutating func joinNearCode(_ code: String, of name: String) -> Int32? {
    let own = codes[Int(last)]
    guard own[0] != 0 else { return nil }
    for number in 0..<Self.codesOfName {
      let key = KeyedHash(of: name, as: 0x80 + number)
      guard let first = first(with: key) else {
        seen[key] = last
        return nil
      }
      let differing = own.indices.filter { own[$0] != codes[Int(first)][$0] }
      if differing.isEmpty { return nil }
      if own.isOneSlip(from: codes[Int(first)], at: differing) { return join(.nearCode, key, code) }
    }
    return nil
  }

  private func location(of application: Int32) -> ScreenDuplicate.InputLocation {
    let place = places[Int(application)]
    return ScreenDuplicate.InputLocation(
      file: files[Int(place.file)], line: place.line == 0 ? nil : Int(place.line))
  }

  /// The groups by kind, then in the order of their first places.
  ///
  /// A group that says no more of applications than that their content is the same is left out.
  var duplicates: [ScreenDuplicate] {
    var members = groups.map { [$0.first] }
    for (group, application) in repeats { members[Int(group)].append(application) }
    let identical = Set(groups.indices.filter { groups[$0].kind == .content }.map { members[$0] })
    return groups.indices
      .filter { groups[$0].kind == .content || !identical.contains(members[$0]) }
      .sorted { one, other in
        let (one, other) = (groups[one], groups[other])
        return (one.kind.rawValue, one.first) < (other.kind.rawValue, other.first)
      }
      .map { index in
        ScreenDuplicate(
          kind: groups[index].kind, value: groups[index].value,
          places: members[index].map { location(of: $0) })
      }
  }
}

extension DuplicateFinder.PackedCode {
  /// Whether the places that differ are one, or two neighbours whose characters have changed places.
  fileprivate func isOneSlip(from other: Self, at differing: [Int]) -> Bool {
    let (one, two) = (differing[0], differing[differing.count - 1])
    return two == one
      || differing.count == 2 && two == one + 1 && self[one] == other[two]
        && self[two] == other[one]
  }
}

/// An array that only grows, in pieces: never copied, and never longer than what is in it by more than one of them.
private struct Blocks<Element: Sendable>: Sendable {
  private static var size: Int { 1 << 12 }
  private var blocks: [[Element]] = []
  private(set) var count = 0

  subscript(index: Int) -> Element { blocks[index / Self.size][index % Self.size] }

  mutating func append(_ element: Element) {
    if count % Self.size == 0 {
      var block: [Element] = []
      block.reserveCapacity(Self.size)
      blocks.append(block)
    }
    blocks[blocks.count - 1].append(element)
    count += 1
  }
}
