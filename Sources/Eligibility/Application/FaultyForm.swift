internal import StrictJSON

/// A place of an application's form, for the second pass over a faulty text.
enum FormPlace: Equatable {
  case section(Section)
  case fact(Fact)
  case part(DeclaredPart, Fact)
  case notes
}

/// The form of an application, answered from the tables that the reader goes by.
struct FaultyForm {
  /// The text.
  let bytes: UnsafeRawBufferPointer
  /// What was read where no number stood, by the offset of the text.
  private(set) var figures: [Int: FigureSuggestion] = [:]

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var root: FormPlace { .section(.root) }

  private static let keys: KeyTable = {
    var keys: Set<String> = []
    let tables = KeyTables.shared
    for table in Section.allCases.map({ tables.keys(of: $0) }) + [
      tables.claim, tables.listing, tables.declaredChoice,
    ] {
      keys.formUnion(table.entries.map { String(decoding: $0.key.utf8, as: UTF8.self) })
    }
    return KeyTable(keys.map { ($0, .ignored) })
  }()

  func hasKey(_ key: UnsafeRawBufferPointer) -> Bool { Self.keys.index(of: key) != nil }

  func place(of key: UnsafeRawBufferPointer, under place: FormPlace) -> FormPlace? {
    let tables = KeyTables.shared
    let table: KeyTable
    var own: Fact?
    switch place {
    case .section(let section): table = tables.keys(of: section)
    case .fact(let fact):
      own = fact
      switch fact {
      case .claim: table = tables.claim
      case .listing: table = tables.listing
      case .choice(let choice) where choice.isDeclared: table = tables.declaredChoice
      default: return nil
      }
    case .part, .notes: return nil
    }
    guard let index = table.index(of: key) else { return nil }
    switch table.entries[index].target {
    case .section(let section): return .section(section)
    case .fact(let fact): return .fact(fact)
    case .part(let part): return own.map { .part(part, $0) }
    case .ignored: return .notes
    }
  }

  func content(of place: FormPlace) -> FormContent {
    switch place {
    case .section(let section): section.group == nil ? .object : .table
    case .fact(.figure): .figure
    case .part(.evidence, _): .text
    case .fact(.claim), .part(.statement, .claim): .truth
    case .fact(.listing), .part(.statement, .listing): .list
    case .fact, .part: .text
    case .notes: .anything
    }
  }

  mutating func literal(for range: Range<Int>, at place: FormPlace?) -> String? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    if case .fact(.figure(let figure))? = place {
      let read = FigureSuggestion(text, for: figure)
      figures[range.lowerBound] = read
      return read.number ?? "null"
    }
    let content: FormContent = place.map { self.content(of: $0) } ?? .anything
    let folded = text.folded
    if content != .text {
      if let truth = folded.truth { return truth ? "true" : "false" }
      if content != .anything, Placeholder.isPlaceholder(text, as: .item) { return "null" }
    }
    if ["null", "none", "nil", "undefined"].contains(folded) { return "null" }
    guard content == .anything else { return nil }
    return FigureSuggestion(text, for: .count(.connectedDevices)).number
  }
}
