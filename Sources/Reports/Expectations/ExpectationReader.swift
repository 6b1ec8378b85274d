public import Eligibility
internal import StrictJSON

extension Expectation {
  /// Reads an expectation, or returns every problem of it in the order of the text.
  public static func read(_ bytes: [UInt8]) -> Swift.Result<Expectation, DocumentProblems> {
    do throws(JSONError) {
      var reader = ExpectationReader()
      let expectation = reader.expectation(try JSONNode(bytes))
      return reader.problems.isEmpty
        ? .success(expectation) : .failure(DocumentProblems(reader.problems))
    } catch {
      return .failure(DocumentProblems(error))
    }
  }
}

extension DocumentProblems {
  /// Each problem behind its place in the text, as editors show it.
  public func words(in bytes: [UInt8], named file: String) -> [Words] {
    list.map { problem in
      let location = SourceLocation(offset: problem.offset, in: bytes)
      let path = problem.path.isEmpty ? "" : problem.path.visible(limit: TextLimit.name) + ": "
      return Words(same: "\(file.visible):\(location.line):\(location.column): \(path)")
        + problem.wording
    }
  }
}

/// The state of reading one expectation.
private struct ExpectationReader {
  var problems: [Problem] = []

  private static let verdicts = Verdict.allCases.map { Term($0) } + [.unreadable]
  private static let outcomes = Outcome.allCases.map { Term($0) }

  mutating func expectation(_ node: JSONNode) -> Expectation {
    guard members(of: node, among: ["verdict", "criteria", "others", "cases"], path: "") else {
      return Expectation(result: Expectation.Result(), cases: [])
    }
    var cases: [Expectation.Case] = []
    if let list = node["cases"] {
      if list.items == nil { refuse(list, .listing, "cases") }
      for (place, item) in (list.items ?? []).enumerated() {
        let path = "cases[\(place)]"
        guard members(of: item, among: ["set", "verdict", "criteria", "others"], path: path) else {
          continue
        }
        cases.append(
          Expectation.Case(settings: settings(item, path), result: result(item, path + ".")))
      }
    }
    return Expectation(result: result(node, ""), cases: cases)
  }

  private mutating func settings(_ node: JSONNode, _ path: String) -> [Setting] {
    guard let list = node["set"] else {
      report(.missingMember("set"), path, at: node.offset)
      return []
    }
    guard let items = list.items else {
      refuse(list, .listing, path + ".set")
      return []
    }
    var settings: [Setting] = []
    for (place, item) in items.enumerated() {
      let path = "\(path).set[\(place)]"
      guard let text = item.string else {
        refuse(item, .item, path)
        continue
      }
      do throws(Setting.Fault) {
        settings.append(try Setting(text))
      } catch {
        report(.notReadable(error.wording), path, at: item.offset)
      }
    }
    return settings
  }

  private mutating func result(_ node: JSONNode, _ prefix: String) -> Expectation.Result {
    var result = Expectation.Result()
    if let verdict = node["verdict"] {
      result.verdict = term(verdict, among: Self.verdicts, prefix + "verdict")
    }
    if let others = node["others"] { result.others = outcome(others, prefix + "others") }
    if let criteria = node["criteria"] {
      if criteria.members == nil { refuse(criteria, .object, prefix + "criteria") }
      for member in criteria.members ?? [] {
        guard let outcome = outcome(member.value, prefix + "criteria." + member.key) else {
          continue
        }
        result.criteria.append(Expectation.Fixed(id: member.key, outcome: outcome))
      }
    }
    return result
  }

  private mutating func outcome(_ node: JSONNode, _ path: String) -> Outcome? {
    let code = term(node, among: Self.outcomes, path)
    return Outcome.allCases.first { $0.code == code }
  }

  private mutating func term(_ node: JSONNode, among terms: [Term], _ path: String) -> String? {
    guard let text = node.string else {
      refuse(node, .choice(terms), path)
      return nil
    }
    guard terms.contains(where: { $0.code == text }) else {
      let nearest = text.nearest(among: terms.map { $0.code })
      report(.unknownTerm(text, nearest: nearest, allowed: terms), path, at: node.offset)
      return nil
    }
    return text
  }

  /// Whether it is an object; keys that mean nothing are reported.
  private mutating func members(of node: JSONNode, among known: [String], path: String) -> Bool {
    guard let members = node.members else {
      refuse(node, .object, path)
      return false
    }
    for member in members where !known.contains(member.key) && member.key != "notes" {
      let nearest = member.key.nearest(among: known)
      report(.unknownKey(member.key, nearest: nearest), path, at: member.offset)
    }
    return true
  }

  private mutating func refuse(
    _ node: JSONNode, _ expected: Problem.Expectation, _ path: String
  ) {
    report(.wrongKind(expected: expected, found: node.kind), path, at: node.offset)
  }

  private mutating func report(_ kind: Problem.Kind, _ path: String, at offset: Int) {
    if problems.count < Problem.limit { problems.append(Problem(kind, path: path, at: offset)) }
  }
}

extension Term {
  fileprivate init(_ verdict: Verdict) {
    self.init(verdict.code, zh: verdict.plainWord.zh, en: verdict.plainWord.en)
  }

  fileprivate init(_ outcome: Outcome) {
    self.init(outcome.code, zh: outcome.quietWord.zh, en: outcome.quietWord.en)
  }

  fileprivate static let unreadable = Term(
    "unreadable", zh: Verdict.unreadable.zh, en: Verdict.unreadable.en)
}
