public import Eligibility
internal import StrictJSON

extension ResultFile {
  /// Whether a text says of itself that it is a result, whatever may be wrong with it further on.
  ///
  /// A document has `resultForm` or `screenForm`; the first line of a stream names a file and what became of it.
  public static func isResult(_ bytes: [UInt8]) -> Bool {
    let keys = bytes.withUnsafeBytes { ResultReader.keys(in: $0) }
    return keys.contains { ResultReader.version($0) != nil } || ResultReader.areOfRow(keys)
  }

  /// Reads a result, or returns every problem of it.
  public static func read(
    _ bytes: [UInt8], named name: String
  ) -> Result<ResultFile, ResultProblems> {
    var reader = ResultReader(name)
    let fault: JSONError? = bytes.withUnsafeBytes { bytes in
      do throws(JSONError) {
        if ResultReader.areOfRow(ResultReader.keys(in: bytes)) {
          try reader.lines(bytes)
        } else {
          try reader.document(bytes)
        }
        return nil
      } catch {
        return error
      }
    }
    if let fault {
      reader.problems.append(Problem(.syntax(fault.kind), path: "", at: fault.offset))
    }
    guard reader.problems.isEmpty else {
      return .failure(ResultProblems(list: Array(reader.problems.prefix(Problem.limit))))
    }
    return .success(reader.result)
  }
}

/// Why a text is not a result that can be compared.
public struct ResultProblems: Error, Sendable {
  /// Every problem, in the order of the text.
  public let list: [Problem]
}

/// The state of reading one result: what was found, and what was wrong so far.
///
/// A tree is held of one application at a time, since a result may be long.
struct ResultReader {
  var result: ResultFile
  var problems: [Problem] = []
  /// Where the line that is being read begins.
  private var start = 0

  init(_ name: String) { result = ResultFile(name: name) }

  /// The version that can be read of the form under a key; `nil` if the key names none.
  static func version(_ key: String) -> Int64? {
    switch key {
    case "resultForm": JSONReport.formVersion
    case "screenForm": ScreenJSONReport.formVersion
    default: nil
    }
  }

  /// The keys of the object that a text begins with, up to the one that names its form, as far as they can be read.
  static func keys(in bytes: UnsafeRawBufferPointer) -> [String] {
    var keys: [String] = []
    do throws(JSONError) {
      var scanner = try JSONScanner(bytes)
      guard try scanner.peek() == .object else { return [] }
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        let name = key.string(in: bytes)
        keys.append(name)
        guard version(name) == nil else { break }
        try scanner.skipValue()
      }
    } catch {
      // What is wrong is told by whoever reads the text in earnest.
    }
    return keys
  }

  static func areOfRow(_ keys: [String]) -> Bool {
    keys.contains("file") && (keys.contains("verdict") || keys.contains("verdicts"))
      && !keys.contains { version($0) != nil }
  }

  // MARK: The two forms

  mutating func document(_ bytes: UnsafeRawBufferPointer) throws(JSONError) {
    var origin = ResultFile.Origin()
    var hasApplications = false
    var scanner = try JSONScanner(bytes)
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      let name = key.string(in: bytes)
      if name == "applications", try scanner.peek() == .array {
        hasApplications = true
        try scanner.beginArray()
        while try scanner.nextElement() { add(try scanner.node()) }
        continue
      }
      guard name != "summary" else {
        try scanner.skipValue()
        continue
      }
      read(name, try scanner.node(), into: &origin)
    }
    try scanner.finish()
    if !hasApplications { report(.missingMember("applications"), at: 0) }
    result.origin = origin
  }

  mutating func lines(_ bytes: UnsafeRawBufferPointer) throws(JSONError) {
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        do throws(JSONError) {
          add(try JSONNode(line))
        } catch {
          throw JSONError(error.kind, at: start + error.offset)
        }
      }
      start = end + 1
    }
  }

  private mutating func read(
    _ name: String, _ node: JSONNode, into origin: inout ResultFile.Origin
  ) {
    if let version = Self.version(name), node.int != Int(version) {
      return report(
        Words(
          zh: "只能读取 \(name) 为 \(version) 的结果",
          en: "only results with \(name) \(version) can be read"), at: node)
    }
    switch name {
    case "tool":
      origin.tool = [node["name"]?.string, node["version"]?.string].compactMap { $0 }
        .joined(separator: " ")
    case "edition":
      origin.edition = [node["id"]?.string, node["version"]?.string].compactMap { $0 }
        .joined(separator: " ")
    case "ruleSets":
      origin.ruleSets = (node.items ?? []).compactMap { applied in
        guard let category = applied["category"]?.string, let digest = applied["sha256"]?.string
        else { return nil }
        return ResultFile.Entry(name: category, value: digest)
      }
    case "requireEvidence": origin.requiresEvidence = node.boolean
    case "whatIf":
      origin.settings = (node.items ?? []).map { setting in
        (setting["path"]?.string ?? "") + "=" + (setting["value"]?.string ?? "")
      }
    default: break
    }
  }

  // MARK: An application

  private mutating func add(_ node: JSONNode) {
    guard let file = node["file"]?.string else { return report(.missingMember("file"), node) }
    var application = ResultFile.Application(file: file)
    application.line = node["line"]?.int
    application.digest = node["sha256"]?.string
    application.applicant = node["applicant"]?.string
    application.creditCode = node["creditCode"]?.string
    application.category = node["category"]?.string
    readVerdicts(node, of: &application)
    for criterion in node["criteria"]?.items ?? [] {
      guard let id = criterion["id"]?.string, let outcome = criterion["outcome"] else { continue }
      addOutcome(outcome, of: id, to: &application)
      if let zh = criterion["title"]?["zh"]?.string, let en = criterion["title"]?["en"]?.string {
        application.titles.append(ResultFile.Entry(name: id, value: Words(zh: zh, en: en)))
      }
    }
    for member in node["outcomes"]?.members ?? [] {
      addOutcome(member.value, of: member.key, to: &application)
    }
    result.applications.append(application)
  }

  private mutating func readVerdicts(
    _ node: JSONNode, of application: inout ResultFile.Application
  ) {
    if let items = node["verdicts"]?.items {
      for item in items { addVerdict(item["verdict"], of: item, to: &application) }
    } else if let verdict = node["verdict"], verdict.string != "unreadable" {
      addVerdict(verdict, of: node, to: &application)
    } else if node["problems"] != nil {
      application.isReadable = false
    } else {
      report(.missingMember("verdicts"), node)
    }
  }

  private mutating func addVerdict(
    _ verdict: JSONNode?, of node: JSONNode, to application: inout ResultFile.Application
  ) {
    guard let category = node["category"]?.string else {
      return report(.missingMember("category"), node)
    }
    guard let verdict else { return report(.missingMember("verdict"), node) }
    guard let value = Verdict.allCases.first(where: { $0.code == verdict.string }) else {
      return report(Self.unknown(verdict, among: Verdict.allCases.map { $0.code }), at: verdict)
    }
    application.verdicts.append(ResultFile.Entry(name: category, value: value))
  }

  private mutating func addOutcome(
    _ node: JSONNode, of id: String, to application: inout ResultFile.Application
  ) {
    guard let outcome = Outcome.allCases.first(where: { $0.code == node.string }) else {
      return report(Self.unknown(node, among: Outcome.allCases.map { $0.code }), at: node)
    }
    application.outcomes.append(ResultFile.Entry(name: id, value: outcome))
  }

  // MARK: Problems

  private static func unknown(_ node: JSONNode, among known: [String]) -> Words {
    let written = (node.string ?? "").visible(limit: TextLimit.name)
    return Words(
      zh: "“\(written)”不是结果，可为 \(known.joined(separator: "、"))",
      en: "\"\(written)\" is no result, expected one of \(known.joined(separator: ", "))")
  }

  private mutating func report(_ kind: Problem.Kind, _ node: JSONNode) {
    report(kind, at: node.offset)
  }

  private mutating func report(_ words: Words, at node: JSONNode) {
    report(.notReadable(words), at: node.offset)
  }

  private mutating func report(_ kind: Problem.Kind, at offset: Int) {
    problems.append(Problem(kind, path: "", at: start + offset))
  }
}

extension JSONNode {
  /// The whole number that it is, if it is one.
  fileprivate var int: Int? {
    guard case .exactly(let value) = number?.units(decimals: 0) else { return nil }
    return Int(exactly: value)
  }
}
