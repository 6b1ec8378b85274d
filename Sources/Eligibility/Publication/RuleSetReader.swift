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
    guard
      object(
        node, required: ["ruleSetForm", "edition", "category", "criteria"],
        optional: ["$schema"])
    else { return nil }
    let version = RuleSet.formVersion
    let form = member(node, "ruleSetForm") { $0.integer($1, in: version...version) }
    let edition = edition(node)
    let category = term(node, "category", among: Choice.category.terms).flatMap {
      Category(rawValue: UInt8($0))
    }
    let criteria = list(node, "criteria") { $0.criterion($1) }
    noteRepeated(node["criteria"]?.items ?? [], key: "id", in: "criteria")
    guard form != nil, let edition, let category, let criteria else { return nil }
    return RuleSet(edition: edition, category: category, criteria: criteria)
  }

  private mutating func edition(_ ruleSet: JSONNode) -> Edition? {
    member(ruleSet, "edition") { reader, node in
      guard reader.object(node, required: ["id", "version", "document", "issued", "title"])
      else { return nil }
      guard let id = reader.text(node, "id"), let version = reader.text(node, "version"),
        let document = reader.text(node, "document"), let issued = reader.text(node, "issued"),
        let title = reader.words(node, "title")
      else { return nil }
      return Edition(id: id, version: version, document: document, issued: issued, title: title)
    }
  }

  private mutating func criterion(_ node: JSONNode) -> Criterion? {
    guard
      object(
        node, required: ["id", "title", "clause", "requirements"],
        optional: ["note", "readings"])
    else { return nil }
    let id = text(node, "id")
    let title = words(node, "title")
    let clause = text(node, "clause")
    let note = node["note"] == nil ? nil : words(node, "note")
    names = [:]
    let requirements = list(node, "requirements") { $0.requirement($1, in: nil) }
    let readings = node["readings"] == nil ? [] : list(node, "readings") { $0.reading($1) }
    noteRepeated(node["readings"]?.items ?? [], key: "id", in: "readings")
    guard let id, let title, let clause, let requirements, let readings else { return nil }
    return Criterion(
      id: id, title: title, clause: clause, requirements: requirements, readings: readings,
      note: note)
  }

  private mutating func reading(_ node: JSONNode) -> Reading? {
    guard
      object(
        node, required: ["id", "question", "chosen", "reason", "other"],
        optional: ["otherRequirements"])
    else { return nil }
    let id = text(node, "id")
    let question = words(node, "question")
    let chosen = words(node, "chosen")
    let reason = words(node, "reason")
    let other = words(node, "other")
    var otherRequirements: [Requirement]?
    if node["otherRequirements"] != nil {
      names = [:]
      // None at all: under the other reading the clause asks for nothing.
      otherRequirements = list(node, "otherRequirements", mayBeEmpty: true) {
        $0.requirement($1, in: nil)
      }
    }
    guard let id, let question, let chosen, let reason, let other else { return nil }
    return Reading(
      id, question: question, chosen: chosen, reason: reason, other: other,
      otherRequirements: otherRequirements)
  }

  // MARK: Names used twice

  private mutating func noteRepeated(_ nodes: [JSONNode], key: String, in list: String) {
    var seen: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      guard let id = node[key], let name = id.string else { continue }
      if let first = seen[name] {
        inside("\(list)[\(index)].\(key)") {
          $0.report(.repeatedID(name, first: first), at: id.offset)
        }
      } else {
        seen[name] = id.offset
      }
    }
  }
}
