public import Eligibility
internal import StrictJSON

/// The differences that a run of `test` accepts: those that stand in the JSON which an earlier run wrote.
///
/// A case is known as a whole, with its file, what it supposes and everything in it that is not as expected.
public struct KnownDifferences: Sendable {
  private var checks: [ExpectationCheck]

  /// Whether what became of an expectation is known and accepted.
  func contains(_ check: ExpectationCheck) -> Bool { checks.contains { $0.isSame(as: check) } }

  /// Those that were not found again.
  func missing(in found: [ExpectationCheck]) -> [ExpectationCheck] {
    checks.filter { known in !found.contains { known.isSame(as: $0) } }
  }

  /// Reads what `test --format json` wrote, or returns every problem of it; of the results, those that differ count.
  public static func read(_ bytes: [UInt8]) -> Result<KnownDifferences, DocumentProblems> {
    var reader = KnownDifferencesReader(bytes: bytes)
    return reader.document(keepingRepeatedKeys: false) { $0.differences($1) }
  }

  fileprivate init(checks: [ExpectationCheck]) { self.checks = checks }
}

extension ExpectationCheck {
  fileprivate func isSame(as other: ExpectationCheck) -> Bool {
    guard case .different(let own) = result, case .different(let others) = other.result else {
      return false
    }
    return file == other.file && own == others
      && settings.map { $0.argument } == other.settings.map { $0.argument }
  }
}

/// The state of reading one file of them.
private struct KnownDifferencesReader: DocumentReader {
  let bytes: [UInt8]
  var problems: [Problem] = []
  var path: [String] = []

  mutating func differences(_ node: JSONNode) -> KnownDifferences? {
    guard members(node) != nil else { return nil }
    for key in ["testForm", "results"] where node[key] == nil {
      report(.missingMember(key), at: node.offset)
    }
    let checks = list(node, "results", mayBeEmpty: true) { $0.check($1) }
    return checks.map { KnownDifferences(checks: $0.compactMap { $0 }) }
  }

  /// What became of one expectation; `nil` inside where it is none that differs.
  private mutating func check(_ node: JSONNode) -> ExpectationCheck?? {
    guard members(node) != nil, let file = member(node, "file", { $0.text($1) }) else {
      return nil
    }
    guard node["differences"] != nil else { return .some(nil) }
    let settings = list(node, "set") { $0.setting($1) } ?? []
    guard let found = list(node, "differences", { $0.difference($1) }) else { return nil }
    return ExpectationCheck(file, supposing: settings, .different(found))
  }

  private mutating func setting(_ node: JSONNode) -> Assumption? {
    text(node).flatMap { try? Assumption($0) }
  }

  private mutating func difference(_ node: JSONNode) -> ExpectationCheck.Difference? {
    guard object(node, required: ["of", "expected", "found"]),
      let id = member(node, "of", { $0.text($1) }),
      let expected = member(node, "expected", { $0.text($1) }),
      let found = member(node, "found", { $0.text($1) })
    else { return nil }
    return ExpectationCheck.Difference(
      id: id == "verdict" ? nil : id, expected: expected, found: found)
  }
}
