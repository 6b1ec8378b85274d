internal import StrictJSON

extension RuleSet {
  /// Reads a rule set from its published form, or returns every problem of it.
  public static func read(_ bytes: [UInt8]) -> Result<RuleSet, DocumentProblems> {
    var reader = RuleSetReader(bytes: bytes)
    return reader.document { $0.ruleSet($1) }
  }
}

/// The state of reading one rule set.
struct RuleSetReader: DocumentReader {
  /// The text, for figures in messages as they are written.
  let bytes: [UInt8]
  var problems: [Problem] = []
  var path: [String] = []
  /// The names of the requirements of the criterion, or of the other reading, that is being read.
  var names: [String: Int] = [:]

  // MARK: Parts of a rule set

  mutating func ruleSet(_ node: JSONNode) -> RuleSet? {
    guard object(node, [.schema] + RuleSetForm.ruleSet.properties) else { return nil }
    let version = RuleSet.formVersion
    let form = member(node, "ruleSetForm") { $0.units($1, in: version...version) }
    let edition = member(node, "edition") { $0.edition($1) }
    let category = term(node, "category", among: Choice.category.terms).flatMap {
      Category(rawValue: UInt8($0))
    }
    let criteria = list(node, "criteria") { $0.criterion($1) }
    noteRepeatedIDs(of: node, "criteria")
    guard form != nil, let edition, let category, let criteria else { return nil }
    return RuleSet(edition: edition, category: category, criteria: criteria)
  }

  private mutating func edition(_ node: JSONNode) -> Edition? {
    guard object(node, RuleSetForm.edition.properties), let id = text(node, "id"),
      let version = text(node, "version"), let document = text(node, "document"),
      let issued = text(node, "issued"), let title = words(node, "title")
    else { return nil }
    return Edition(id: id, version: version, document: document, issued: issued, title: title)
  }

  private mutating func criterion(_ node: JSONNode) -> Criterion? {
    guard object(node, RuleSetForm.criterion.properties) else { return nil }
    let id = text(node, "id")
    let title = words(node, "title")
    let clause = text(node, "clause")
    let note = words(node, "note")
    let requirements = requirements(node, "requirements")
    let readings = list(node, "readings") { $0.reading($1) }
    noteRepeatedIDs(of: node, "readings")
    guard let id, let title, let clause, let requirements else { return nil }
    return Criterion(
      id: id, title: title, clause: clause, requirements: requirements, readings: readings ?? [],
      note: note)
  }

  private mutating func reading(_ node: JSONNode) -> Reading? {
    guard object(node, RuleSetForm.reading.properties) else { return nil }
    let id = text(node, "id")
    let question = words(node, "question")
    let chosen = words(node, "chosen")
    let reason = words(node, "reason")
    let other = words(node, "other")
    let otherRequirements = requirements(node, "otherRequirements", mayBeEmpty: true)
    guard let id, let question, let chosen, let reason, let other else { return nil }
    return Reading(
      id, question: question, chosen: chosen, reason: reason, other: other,
      otherRequirements: otherRequirements)
  }

  private mutating func requirements(
    _ node: JSONNode, _ key: String, mayBeEmpty: Bool = false
  ) -> [Requirement]? {
    names = [:]
    return list(node, key, mayBeEmpty: mayBeEmpty) { $0.requirement($1, in: nil) }
  }

  private mutating func noteRepeatedIDs(of node: JSONNode, _ key: String) {
    var seen: [String: Int] = [:]
    for (index, item) in (node[key]?.items ?? []).enumerated() {
      guard let id = item["id"], let name = id.string else { continue }
      if let first = seen[name] {
        inside("\(key)[\(index)].id") { $0.report(.repeatedID(name, first: first), at: id.offset) }
      } else {
        seen[name] = id.offset
      }
    }
  }

  // MARK: Values

  /// A text that is not blank and that reports can print as it is.
  mutating func text(_ node: JSONNode, _ key: String) -> String? {
    member(node, key) { reader, value in
      guard let text = reader.text(value) else { return nil }
      guard let scalar = text.unicodeScalars.first(where: { $0.isWrittenOut }) else { return text }
      reader.report(.invisibleCharacter(scalar), at: value.offset)
      return nil
    }
  }

  mutating func words(_ node: JSONNode, _ key: String) -> Words? {
    member(node, key) { $0.words($1) }
  }

  mutating func words(_ node: JSONNode) -> Words? {
    guard object(node, required: ["zh", "en"]), let zh = text(node, "zh"), let en = text(node, "en")
    else { return nil }
    return Words(zh: zh, en: en)
  }

  /// The place of a text among the codes of terms.
  mutating func term(_ node: JSONNode, _ key: String, among terms: [Term]) -> Int? {
    member(node, key) { $0.place(of: $1, among: terms) }
  }
}
