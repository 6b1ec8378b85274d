public import StrictJSON

/// A value together with the byte offset at which the application states it.
public struct Stated<Value: Sendable>: Sendable {
  /// What is stated.
  public var value: Value
  /// Where, in bytes from the start of the application's text; negative where no text states it.
  public var offset: Int

  /// Couples a value with its place.
  public init(_ value: Value, at offset: Int = -1) {
    self.value = value
    self.offset = offset
  }
}

/// Whether a claim holds by the applicant's word, and what the applicant offers as evidence.
public struct ClaimValue: Hashable, Sendable {
  /// Whether the applicant says that it holds.
  public var isMet: Bool
  /// The evidence, unless there is none or it is blank.
  public var evidence: JSONText?
}

/// The items of a listing, as places among the application's items, and the evidence for them.
public struct ListingValue: Hashable, Sendable {
  /// The items' places among all items of the application.
  public var items: Range<Int>
  /// The terms of a closed listing that are among them, bit by bit.
  public var terms: UInt32
  /// The evidence, unless there is none or it is blank.
  public var evidence: JSONText?
}

/// Something that an application writes and that counts for nothing, so that readers can be told.
public struct Omission: Sendable {
  /// Why it does not count.
  public enum Reason: Hashable, Sendable {
    /// It says nothing: see `Placeholder`.
    case placeholder
    /// The list names it already; the byte offset of the first.
    case repeated(first: Int)
  }

  /// The fact that it was written for.
  public let fact: Fact
  /// The member of a group that the fact belongs to.
  public let member: Int?
  /// Whether it was written as evidence for the fact.
  public let isEvidence: Bool
  /// What was written.
  public let text: JSONText
  /// Why it does not count.
  public let reason: Reason
}

/// What one applicant states: facts, not conclusions.
///
/// Whatever is not stated is `nil`, never zero.
///
/// Values lie in flat arrays, one place a fact, so that one application after another can be read into the same
/// memory. Texts stay in the bytes that they were read from.
public struct Application: Sendable {
  /// How many members of one group an application may list: more than the national classification of industries has
  /// classes.
  public static let memberLimit = 2_000

  /// The bytes of the text that the application was read from; further texts may follow them.
  public internal(set) var source: [UInt8] = []
  /// The place of the application's text in `source`; offsets count from its start.
  public internal(set) var extent: Range<Int> = 0..<0
  /// Whether any text may hold a replacement character or question marks, as far as a glance at all of them tells.
  var mayHaveLostCharacters = true

  var counts: [Stated<Int64>?]
  var choices: [Stated<UInt8>?]
  var texts: [Stated<JSONText>?]
  var listings: [Stated<ListingValue>?]
  var claims: [Stated<ClaimValue>?]
  var items: [JSONText] = []
  /// The evidence for the form of the operator.
  var operatorFormEvidence: JSONText?
  /// What was written and does not count, in the order of the text.
  public internal(set) var omissions: [Omission] = []
  private var groups: [MemberValues]
  /// What reviews have settled, in the order in which they did.
  var settlements: [ReviewDecision] = []
  /// Whether anything is settled: judging looks no further where nothing is.
  var isReviewed = false

  /// An application that states nothing.
  public init() { self.init(hasPlaces: true) }

  /// Without places an application cannot state anything: it stands in for another one for a while.
  init(hasPlaces: Bool) {
    counts = Array(repeating: nil, count: hasPlaces ? Count.allCases.count : 0)
    choices = Array(repeating: nil, count: hasPlaces ? Choice.allCases.count : 0)
    texts = Array(repeating: nil, count: hasPlaces ? Text.allCases.count : 0)
    listings = Array(repeating: nil, count: hasPlaces ? Listing.allCases.count : 0)
    claims = Array(repeating: nil, count: hasPlaces ? Claim.allCases.count : 0)
    groups = hasPlaces ? Group.allCases.map { MemberValues($0) } : []
  }

  /// Forgets everything that is stated and keeps the memory.
  mutating func reset() {
    counts.withUnsafeMutableBufferPointer { $0.update(repeating: nil) }
    choices.withUnsafeMutableBufferPointer { $0.update(repeating: nil) }
    texts.withUnsafeMutableBufferPointer { $0.update(repeating: nil) }
    listings.withUnsafeMutableBufferPointer { $0.update(repeating: nil) }
    claims.withUnsafeMutableBufferPointer { $0.update(repeating: nil) }
    items.removeAll(keepingCapacity: true)
    operatorFormEvidence = nil
    mayHaveLostCharacters = true
    omissions.removeAll(keepingCapacity: true)
    for group in groups.indices { groups[group].reset() }
    if isReviewed {
      settlements = []
      isReviewed = false
    }
  }

  /// The members of a group, lent and not copied.
  subscript(group: Group) -> MemberValues {
    _read { yield groups[Int(group.rawValue)] }
    _modify { yield &groups[Int(group.rawValue)] }
  }
}

/// The members of one group: a row of values for each.
struct MemberValues: Sendable {
  let group: Group
  /// Whether the application has the list at all, be it empty.
  var isStated = false
  var offset = -1
  /// Where each member stands in the text.
  var offsets: [Int] = []
  var counts: [Stated<Int64>?] = []
  var amounts: [Stated<Int64>?] = []
  var choices: [Stated<UInt8>?] = []
  var texts: [Stated<JSONText>?] = []

  init(_ group: Group) { self.group = group }

  var count: Int { offsets.count }

  mutating func reset() {
    isStated = false
    offset = -1
    offsets.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    amounts.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }

  subscript(count: Count, member: Int) -> Stated<Int64>? {
    get { counts[place(of: count, member)] }
    set { counts[place(of: count, member)] = newValue }
  }

  subscript(amount: Amount, member: Int) -> Stated<Int64>? {
    get { amounts[member * Amount.allCases.count + Int(amount.rawValue)] }
    set { amounts[member * Amount.allCases.count + Int(amount.rawValue)] = newValue }
  }

  private func place(of count: Count, _ member: Int) -> Int {
    member * group.counts.count + Int(count.rawValue) - group.counts.lowerBound
  }

  mutating func append(at offset: Int) {
    isStated = true
    offsets.append(offset)
    for _ in 0..<group.counts.count { counts.append(nil) }
    if group == .finances { for _ in 0..<Amount.allCases.count { amounts.append(nil) } }
    choices.append(nil)
    texts.append(nil)
  }
}

extension Group {
  /// The counts that its members have: consecutive cases.
  fileprivate var counts: ClosedRange<Int> {
    let (first, last): (Count, Count) =
      switch self {
      case .industries: (.industryDevices, .industryEnterpriseUsers)
      case .domains: (.domainMechanismModels, .domainApps)
      case .finances: (.fiscalYear, .fiscalYear)
      }
    return Int(first.rawValue)...Int(last.rawValue)
  }
}
