public import StrictJSON

/// Why a small document, a rule set or a file of reviews for example, could not be read.
public struct DocumentProblems: Error, Sendable {
  /// Every problem, in the order of the text.
  public let list: [Problem]

  /// Puts problems in the order of the text.
  public init(_ problems: [Problem]) {
    list = problems.sorted { $0.offset < $1.offset }
  }

  /// The one problem of a text that is not JSON.
  public init(_ error: JSONError) {
    list = [Problem(.syntax(error.kind), path: "", at: error.offset)]
  }
}

/// The state of reading a small document as a tree: where the reader is, and what was wrong so far.
public protocol DocumentReader {
  /// The text.
  var bytes: [UInt8] { get }
  /// What was wrong so far; no more than are kept.
  var problems: [Problem] { get set }
  /// The keys that lead to where the reader is.
  var path: [String] { get set }
}

extension DocumentReader {
  /// Notes what is wrong at the path, or once that there is more.
  public mutating func report(_ kind: Problem.Kind, at offset: Int) {
    guard problems.count < Problem.limit else {
      if problems.count == Problem.limit {
        problems.append(Problem(.furtherProblems(limit: Problem.limit), path: "", at: bytes.count))
      }
      return
    }
    problems.append(Problem(kind, path: path.joined(separator: "."), at: offset))
  }

  /// Reads what stands inside a member or an item, its name added to the path.
  public mutating func inside<Value>(_ name: String, _ body: (inout Self) -> Value) -> Value {
    path.append(name)
    defer { path.removeLast() }
    return body(&self)
  }

  /// Whether a value is an object; reports required keys that it lacks, unknown ones and repeated ones.
  ///
  /// `notes` may stand in every object but a pair of words; nothing is kept of them.
  public mutating func object(_ node: JSONNode, required: [String], optional: [String]) -> Bool {
    guard let members = node.members else {
      report(.wrongKind(expected: .object, found: node.kind), at: node.offset)
      return false
    }
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
    for key in required where node[key] == nil {
      report(.missingMember(key), at: node.offset)
    }
    return true
  }

  /// The truth value of a member, if it has one; anything else is reported.
  public mutating func boolean(_ node: JSONNode, _ key: String) -> Bool? {
    guard let value = node[key] else { return nil }
    guard let boolean = value.boolean else {
      inside(key) { $0.report(.wrongKind(expected: .truth, found: value.kind), at: value.offset) }
      return nil
    }
    return boolean
  }
}
