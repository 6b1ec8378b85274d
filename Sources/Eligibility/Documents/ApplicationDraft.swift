internal import StrictJSON

/// An application that is being filled in: its text, changed field by field, everything else byte for byte as it was.
public struct ApplicationDraft: Sendable {
  /// What a field states, as text for whoever fills it in; a list has a line an item, `[]` is one without any.
  public struct FieldText: Hashable, Sendable {
    /// The figure as it is written, the code of a term, `true` or `false`, a text.
    public var statement = ""
    /// The evidence beside it.
    public var evidence = ""

    /// States nothing.
    public init() {}

    fileprivate init(statement: String, evidence: String = "") {
      self.statement = statement
      self.evidence = evidence
    }
  }

  private var text: JSONDraft

  /// The application as it is saved.
  public var bytes: [UInt8] { text.bytes }

  /// Takes an application that is JSON, whatever else is wrong with it.
  public init?(_ bytes: [UInt8]) {
    guard let text = try? JSONDraft(bytes), text.root.kind == .object else { return nil }
    self.text = text
  }

  /// The number of members of a group.
  public func memberCount(of group: Group) -> Int { text.root[group.section.key]?.items.count ?? 0 }

  /// What is stated of a fact.
  public func value(of fact: Fact, member: Int? = nil) -> FieldText {
    guard let place = place(of: fact, member) else { return FieldText() }
    guard place.kind == .object, let key = fact.statement else {
      return FieldText(statement: string(place, of: fact))
    }
    return FieldText(
      statement: place[key].map { string($0, of: fact) } ?? "",
      evidence: place["evidence"].map { string($0, of: nil) } ?? "")
  }

  /// States a fact, by its value in JSON; evidence beside it stays.
  public mutating func state(_ fact: Fact, member: Int? = nil, _ json: [UInt8]) {
    let place = place(of: fact, member)
    guard let place, place.kind == .object, let key = fact.statement else {
      return put(json, for: fact, member)
    }
    put(json, key, into: place, after: [])
  }

  /// Offers evidence for a fact, or withdraws it.
  public mutating func offer(_ evidence: String, for fact: Fact, member: Int? = nil) {
    guard let key = fact.statement else { return }
    var writer = JSONWriter()
    if evidence.isEmpty { writer.null() } else { writer.string(evidence) }
    let place = place(of: fact, member)
    if let place, place.kind == .object {
      return put(writer.bytes, "evidence", into: place, after: [key])
    }
    guard !evidence.isEmpty else { return }
    let statement = place.map { Array(text.bytes[$0.range]) } ?? Array("null".utf8)
    put(
      Array("{ \"\(key)\": ".utf8) + statement + Array(", \"evidence\": ".utf8) + writer.bytes
        + Array(" }".utf8), for: fact, member)
  }

  /// Adds a blank member to a group.
  public mutating func addMember(to group: Group) {
    let list = section(group.section, empty: "[]", isList: true)
    let gap = text.gap(inside: list)
    let facts = group.section.facts
    let outer = gap.contains(0x0A) ? gap : []
    let inner = outer.isEmpty ? [0x20] : outer + [0x20, 0x20]
    var json = [UInt8(ascii: "{")]
    for (place, fact) in facts.enumerated() {
      if place > 0 { json.append(UInt8(ascii: ",")) }
      json += inner + Array("\"\(fact.declaration.key)\": null".utf8)
    }
    text.append(json + (outer.isEmpty ? [0x20] : outer) + [UInt8(ascii: "}")], to: list)
  }

  /// Removes a member of a group.
  public mutating func removeMember(_ member: Int, from group: Group) {
    guard let list = text.root[group.section.key], list.items.indices.contains(member) else {
      return
    }
    text.remove(member, from: list)
  }

  // MARK: Places

  private func place(of fact: Fact, _ member: Int?) -> JSONPlace? {
    object(of: fact, member)?[fact.declaration.key]
  }

  /// The object in which a fact stands.
  private func object(of fact: Fact, _ member: Int?) -> JSONPlace? {
    let section = fact.declaration.section
    guard section != .root else { return text.root }
    guard let place = text.root[section.key], section.group != nil else {
      return text.root[section.key]
    }
    return member.flatMap { place.items.indices.contains($0) ? place.items[$0] : nil }
  }

  /// A section, which is added where it is missing or `null`.
  private mutating func section(_ section: Section, empty: String, isList: Bool) -> JSONPlace {
    if text.root[section.key].map({ $0.kind == (isList ? .array : .object) }) != true {
      let earlier = Section.allCases.prefix { $0 != section }.map { $0.key }
      put(
        Array(empty.utf8), section.key, into: text.root,
        after: ["$schema", "edition", "category"] + earlier)
    }
    return text.root[section.key] ?? text.root
  }

  private mutating func put(_ json: [UInt8], for fact: Fact, _ member: Int?) {
    let declaration = fact.declaration
    if object(of: fact, member)?.kind != .object {
      guard declaration.section.group == nil else { return }
      _ = section(declaration.section, empty: "{}", isList: false)
    }
    guard let object = object(of: fact, member) else { return }
    let earlier = declaration.section.facts.map { $0.declaration.key }.prefix {
      $0 != declaration.key
    }
    put(json, declaration.key, into: object, after: ["$schema"] + earlier)
  }

  private mutating func put(
    _ json: [UInt8], _ key: String, into object: JSONPlace, after keys: [String]
  ) {
    if let place = object[key] {
      text.replace(place, with: json)
    } else if json != Array("null".utf8) {
      text.insert(key, json, into: object, after: keys)
    }
  }

  // MARK: Texts

  private func string(_ place: JSONPlace, of fact: Fact?) -> String {
    switch place.kind {
    case .null: return ""
    case .array where place.items.isEmpty: return "[]"
    case .array: return place.items.map { string($0, of: fact) }.joined(separator: "\n")
    case .string:
      let written = text.bytes.span.bytes.withUnsafeBytes { bytes in
        JSONText(start: place.range.lowerBound + 1, count: place.range.count - 2, hasEscapes: true)
          .string(in: bytes)
      }
      return fact?.code(of: written) ?? written
    default: return String(decoding: text.bytes[place.range], as: UTF8.self)
    }
  }
}

extension Fact {
  /// The code that a text stands for where the fact has codes.
  fileprivate func code(of written: String) -> String? {
    switch self {
    case .choice(let choice): choice.terms.place(of: written).map { choice.terms[$0].code }
    case .listing(let listing):
      listing.terms.flatMap { terms in terms.place(of: written).map { terms[$0].code } }
    case .claim: written.truth.map { $0 ? "true" : "false" }
    case .figure, .text: nil
    }
  }
}
