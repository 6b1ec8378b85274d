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

  /// States a claim.
  public init(isMet: Bool, evidence: JSONText? = nil) {
    self.isMet = isMet
    self.evidence = evidence
  }
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
  var industries = MemberValues(.industries)
  var domains = MemberValues(.domains)
  var finances = MemberValues(.finances)
  /// What reviews have settled, in the order in which they did.
  var settlements: [Settlement] = []
  /// Whether anything is settled: judging looks no further where nothing is.
  var isReviewed = false

  /// An application that states nothing.
  public init() {
    counts = Array(repeating: nil, count: Count.allCases.count)
    choices = Array(repeating: nil, count: Choice.allCases.count)
    texts = Array(repeating: nil, count: Text.allCases.count)
    listings = Array(repeating: nil, count: Listing.allCases.count)
    claims = Array(repeating: nil, count: Claim.allCases.count)
  }

  /// An application that cannot state anything either: it stands in for another one for a while.
  init(withoutPlaces: Void) {
    counts = []
    choices = []
    texts = []
    listings = []
    claims = []
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
    omissions.removeAll(keepingCapacity: true)
    industries.reset()
    domains.reset()
    finances.reset()
    if isReviewed {
      settlements = []
      isReviewed = false
    }
  }

  /// Gives the application the list of a group, written out so that none of the others is copied.
  mutating func beginList(of group: Group, at offset: Int) {
    switch group {
    case .industries: industries.begin(at: offset)
    case .domains: domains.begin(at: offset)
    case .finances: finances.begin(at: offset)
    }
  }

  subscript(group: Group) -> MemberValues {
    get {
      switch group {
      case .industries: industries
      case .domains: domains
      case .finances: finances
      }
    }
    set {
      switch group {
      case .industries: industries = newValue
      case .domains: domains = newValue
      case .finances: finances = newValue
      }
    }
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

  mutating func begin(at offset: Int) {
    isStated = true
    self.offset = offset
  }

  mutating func append(at offset: Int) {
    offsets.append(offset)
    for _ in 0..<group.counts.count { counts.append(nil) }
    for _ in 0..<group.amounts.count { amounts.append(nil) }
    for _ in 0..<group.choices.count { choices.append(nil) }
    for _ in 0..<group.texts.count { texts.append(nil) }
  }
}

/// Which facts a group's members have: consecutive cases of each kind.
extension Group {
  var counts: Range<Int> {
    switch self {
    case .industries:
      Int(Count.industryDevices.rawValue)..<Int(Count.industryEnterpriseUsers.rawValue) + 1
    case .domains:
      Int(Count.domainMechanismModels.rawValue)..<Int(Count.domainApps.rawValue) + 1
    case .finances: Int(Count.fiscalYear.rawValue)..<Int(Count.fiscalYear.rawValue) + 1
    }
  }

  var amounts: Range<Int> { self == .finances ? 0..<Amount.allCases.count : 0..<0 }

  var choices: Range<Int> {
    let production = Int(Choice.industryProduction.rawValue)
    return self == .industries ? production..<production + 1 : 0..<0
  }

  var texts: Range<Int> {
    let text: Int? =
      switch self {
      case .industries: Int(Text.industryName.rawValue)
      case .domains: Int(Text.domainName.rawValue)
      case .finances: nil
      }
    return text.map { $0..<$0 + 1 } ?? 0..<0
  }
}
