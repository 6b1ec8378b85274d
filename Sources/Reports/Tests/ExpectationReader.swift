public import Eligibility
internal import StrictJSON

extension Expectation {
  /// Reads an expectation, or returns every problem of it in the order of the text.
  public static func read(_ bytes: [UInt8]) -> Swift.Result<Expectation, DocumentProblems> {
    var reader = ExpectationReader(bytes: bytes)
    return reader.document(keepingRepeatedKeys: false) { $0.expectation($1) }
  }

  /// The keys of what fixes nothing.
  static let remarkKeys = ["$schema", "notes"]

  /// The keys by which a text says of itself that it is an expectation.
  static let keys = ExpectationForm.document.properties.map { $0.key }
    .filter { !remarkKeys.contains($0) }

  /// Where a text has the first key of an expectation, if it has no keys but those of an expectation.
  static func place(in bytes: ArraySlice<UInt8>) -> Int? {
    let found = bytes.withUnsafeBytes {
      DocumentKeys(of: $0) { !keys.contains($0) && !remarkKeys.contains($0) }
    }
    return found.isWhole ? found.list.first { keys.contains($0.name) }?.offset : nil
  }
}

extension DocumentProblems {
  /// Each problem behind its place in the text, as editors show it.
  public func words(in bytes: [UInt8], named file: String) -> [Words] {
    list.map { problem in
      let location = TextPosition(offset: problem.offset, in: bytes)
      var path = problem.path.unicodeScalars
      // The words name a key that is unknown: the path is that of its object.
      if case .unknownKey(let key, _) = problem.kind {
        path.removeLast(min(path.count, key.unicodeScalars.count + 1))
      }
      let place = path.isEmpty ? "" : String(path).visible(limit: DisplayLimit.name) + ": "
      return Words(same: "\(file.visible):\(location.line):\(location.column): \(place)")
        + problem.wording
    }
  }
}

/// The state of reading one expectation.
private struct ExpectationReader: DocumentReader {
  let bytes: [UInt8]
  var problems: [Problem] = []
  var path: [String] = []

  mutating func expectation(_ node: JSONNode) -> Expectation? {
    guard object(node, ExpectationForm.document.properties) else { return nil }
    let cases = list(node, "cases", mayBeEmpty: true) { $0.fixedCase($1) }
    return Expectation(result: result(node), cases: cases ?? [], remarks: remarks(node))
  }

  private mutating func fixedCase(_ node: JSONNode) -> Expectation.Case? {
    guard object(node, ExpectationForm.one.properties) else { return nil }
    let settings = list(node, "set", mayBeEmpty: true) { $0.setting($1) }
    return Expectation.Case(settings: settings ?? [], result: result(node), remarks: remarks(node))
  }

  private mutating func setting(_ node: JSONNode) -> Assumption? {
    guard let text = node.string else {
      refuse(node, .item)
      return nil
    }
    do throws(Assumption.Fault) {
      return try Assumption(text)
    } catch {
      report(.notReadable(error.wording), at: node.offset)
      return nil
    }
  }

  private mutating func result(_ node: JSONNode) -> Expectation.Result {
    var result = Expectation.Result()
    result.verdict = member(node, "verdict") { $0.place(of: $1, among: Verdict.terms) }
      .map { Verdict.terms[$0].code }
    result.others = member(node, "others") { $0.outcome($1) }
    let fixed = member(node, "criteria") { reader, criteria in
      reader.members(criteria)?.compactMap { member in
        reader.inside(member.key) { $0.outcome(member.value) }
          .map { Expectation.ExpectedOutcome(id: member.key, outcome: $0) }
      }
    }
    result.criteria = fixed ?? []
    return result
  }

  private mutating func outcome(_ node: JSONNode) -> Outcome? {
    place(of: node, among: Outcome.terms).map { Outcome.allCases[$0] }
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
}
