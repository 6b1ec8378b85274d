public import Eligibility
internal import StrictJSON

extension Expectation {
  /// Reads an expectation, or returns every problem of it in the order of the text.
  public static func read(_ bytes: [UInt8]) -> Swift.Result<Expectation, DocumentProblems> {
    do throws(JSONError) {
      var reader = ExpectationReader(bytes: bytes)
      let expectation = reader.expectation(try JSONNode(bytes))
      return reader.problems.isEmpty
        ? .success(expectation) : .failure(DocumentProblems(reader.problems))
    } catch {
      return .failure(DocumentProblems(error))
    }
  }
}

extension Expectation {
  /// The keys of what is fixed of a result.
  static let resultKeys = ["verdict", "criteria", "others"]
  /// The keys by which a text says of itself that it is an expectation.
  static let keys = resultKeys + ["cases"]
  /// The keys of what fixes nothing.
  static let remarkKeys = ["$schema", "notes"]

  /// Where a text has the first key of an expectation, if it has no keys but those of an expectation.
  static func place(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var place: Int?
      do throws(JSONError) {
        var scanner = try JSONScanner(bytes)
        guard try scanner.peek() == .object else { return nil }
        try scanner.beginObject()
        while let key = try scanner.nextKey() {
          let name = key.string(in: bytes)
          if keys.contains(name) {
            place = place ?? key.start - 1
          } else if !remarkKeys.contains(name) {
            return nil
          }
          try scanner.skipValue()
        }
        try scanner.finish()
        return place
      } catch {
        // What is wrong is told by whoever reads the text in earnest.
        return nil
      }
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
  let bytes: [UInt8]
  var problems: [Problem] = []

  mutating func expectation(_ node: JSONNode) -> Expectation {
    guard members(of: node, among: Expectation.keys, Expectation.remarkKeys, path: "") else {
      return Expectation(result: Expectation.Result(), cases: [])
    }
    var cases: [Expectation.Case] = []
    if let list = node["cases"] {
      if list.items == nil { refuse(list, .list, "cases") }
      for (place, item) in (list.items ?? []).enumerated() {
        let path = "cases[\(place)]"
        guard members(of: item, among: ["set"] + Expectation.resultKeys, ["notes"], path: path)
        else { continue }
        cases.append(
          Expectation.Case(
            settings: settings(item, path), result: result(item, path + "."),
            remarks: remarks(item)))
      }
    }
    return Expectation(result: result(node, ""), cases: cases, remarks: remarks(node))
  }

  /// What fixes nothing, as it is written.
  private func remarks(_ node: JSONNode) -> [Expectation.Remark] {
    (node.members ?? []).filter { Expectation.remarkKeys.contains($0.key) }.map { member in
      Expectation.Remark(key: member.key, value: text(from: member.value.offset))
    }
  }

  /// The text of the value that begins at an offset.
  private func text(from offset: Int) -> [UInt8] {
    bytes[offset...].withUnsafeBytes { rest in
      do throws(JSONError) {
        var scanner = try JSONScanner(rest)
        try scanner.skipValue()
        return Array(rest[..<scanner.offset])
      } catch {
        // The whole text has been read before.
        return Array("null".utf8)
      }
    }
  }

  private mutating func settings(_ node: JSONNode, _ path: String) -> [Setting] {
    guard let list = node["set"] else {
      report(.missingMember("set"), path, at: node.offset)
      return []
    }
    guard let items = list.items else {
      refuse(list, .list, path + ".set")
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
      result.verdict = term(verdict, among: Expectation.verdicts, prefix + "verdict")
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
    let code = term(node, among: Expectation.outcomes, path)
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
  private mutating func members(
    of node: JSONNode, among known: [String], _ remarks: [String], path: String
  ) -> Bool {
    guard let members = node.members else {
      refuse(node, .object, path)
      return false
    }
    for member in members where !known.contains(member.key) && !remarks.contains(member.key) {
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

extension Expectation {
  /// What may be expected of an application.
  static let verdicts =
    Verdict.allCases.map { Term($0.code, zh: $0.plainWord.zh, en: $0.plainWord.en) }
    + [Term("unreadable", zh: Verdict.unreadable.zh, en: Verdict.unreadable.en)]
  /// What may be expected of a criterion.
  static let outcomes = Outcome.allCases.map {
    Term($0.code, zh: $0.quietWord.zh, en: $0.quietWord.en)
  }
}
