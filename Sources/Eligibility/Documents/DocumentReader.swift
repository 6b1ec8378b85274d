public import StrictJSON

/// Why a document of ours, a rule set or a file of reviews for example, could not be read.
public struct DocumentProblems: Error, Sendable {
  /// Every problem, in the order of the text; a last one says so if there are more than are kept.
  public let list: [Problem]
}

/// The state of reading a document of ours: where the reader is, and what was wrong so far.
public protocol DocumentReader {
  /// The text.
  var bytes: [UInt8] { get }
  /// What was wrong so far; no more than are kept.
  var problems: [Problem] { get set }
  /// The keys that lead to where the reader is.
  var path: [String] { get set }
}

extension DocumentReader {
  /// Reads the whole text as a tree; repeated keys end the reading unless the reader reports them.
  public mutating func document<Value>(
    keepingRepeatedKeys: Bool = true, _ read: (inout Self, JSONNode) -> Value?
  ) -> Result<Value, DocumentProblems> {
    var value: Value?
    do throws(JSONError) {
      value = read(&self, try JSONNode(bytes, keepingRepeatedKeys: keepingRepeatedKeys))
    } catch {
      report(.syntax(error.kind), at: error.offset)
    }
    problems.sort { $0.offset < $1.offset }
    return result(value)
  }

  /// What was read if nothing was wrong.
  public func result<Value>(_ value: Value?) -> Result<Value, DocumentProblems> {
    guard let value, problems.isEmpty else { return .failure(DocumentProblems(list: problems)) }
    return .success(value)
  }

  /// Notes what is wrong at the path, or once that there is more.
  public mutating func report(_ kind: @autoclosure () -> Problem.Kind, at offset: Int) {
    let path = path.joined(separator: ".")
    problems.note(kind(), path: path, at: offset, in: bytes.count)
  }

  /// Notes that a value is of another kind than it should be.
  public mutating func refuse(_ node: JSONNode, _ expected: Problem.Expectation) {
    report(.wrongKind(expected: expected, found: node.kind), at: node.offset)
  }

  /// Reads what stands inside a member or an item, its name added to the path.
  public mutating func inside<Value>(_ name: String, _ body: (inout Self) -> Value) -> Value {
    path.append(name)
    defer { path.removeLast() }
    return body(&self)
  }

  /// Reads the value of a member; `nil` if the object has none.
  public mutating func member<Value>(
    _ node: JSONNode, _ key: String, _ read: (inout Self, JSONNode) -> Value?
  ) -> Value? {
    node[key].flatMap { value in inside(key) { read(&$0, value) } }
  }

  /// The members of an object; anything else is reported.
  public mutating func members(_ node: JSONNode) -> [JSONNode.Member]? {
    if node.members == nil { refuse(node, .object) }
    return node.members
  }

  /// Whether a value is an object with the members of a form; reports what `object(_:required:optional:)` does.
  public mutating func object(_ node: JSONNode, _ properties: [Property]) -> Bool {
    object(
      node, required: properties.filter { $0.isRequired }.map { $0.key },
      optional: properties.filter { !$0.isRequired }.map { $0.key })
  }

  /// Whether a value is an object; reports required keys that it lacks, unknown ones and repeated ones.
  ///
  /// `notes` may stand in every object but a pair of words; nothing is kept of them.
  public mutating func object(
    _ node: JSONNode, required: [String] = [], optional: [String] = []
  ) -> Bool {
    guard let members = members(node) else { return false }
    let known = required + optional
    var seen: [String: Int] = [:]
    for member in members {
      inside(member.key) {
        if let first = seen[member.key] {
          $0.report(.repeatedKey(first: first), at: member.offset)
        } else if !known.contains(member.key), member.key != "notes" || known.contains("zh") {
          $0.report(
            .unknownKey(member.key, nearest: member.key.nearest(among: known)), at: member.offset)
        }
      }
      if seen[member.key] == nil { seen[member.key] = member.offset }
    }
    for key in required where node[key] == nil { report(.missingMember(key), at: node.offset) }
    return true
  }

  /// The items of a list, which needs at least one unless it may be empty; `nil` if any is wrong.
  public mutating func list<Item>(
    _ node: JSONNode, _ key: String, mayBeEmpty: Bool = false,
    _ read: (inout Self, JSONNode) -> Item?
  ) -> [Item]? {
    guard let value = node[key] else { return nil }
    guard let items = value.items else {
      inside(key) { $0.refuse(value, .list) }
      return nil
    }
    guard mayBeEmpty || !items.isEmpty else {
      inside(key) { $0.report(.emptyList, at: value.offset) }
      return nil
    }
    let read = items.enumerated().compactMap { index, item in
      inside("\(key)[\(index)]") { read(&$0, item) }
    }
    return read.count == items.count ? read : nil
  }
}
