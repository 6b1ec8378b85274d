public import Eligibility
internal import StrictJSON

extension ResultFile {
  /// Whether a text says of itself that it is a result, whatever may be wrong with it further on.
  ///
  /// A document has `resultForm` or `screenForm`; the first line of a stream names a file and what became of it.
  public static func isResult(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { form(of: $0) } != nil
  }

  /// Reads a result, or returns every problem of it.
  public static func read(
    _ bytes: [UInt8], named name: String
  ) -> Result<ResultFile, DocumentProblems> {
    var reader = ResultReader(bytes: bytes, result: ResultFile(name: name))
    bytes.withUnsafeBytes { bytes in
      do throws(JSONError) {
        if form(of: bytes) == .stream {
          try reader.lines(bytes)
        } else {
          try reader.document(bytes)
        }
      } catch {
        reader.report(.syntax(error.kind), at: error.offset)
      }
    }
    return reader.result(reader.result)
  }

  /// The version that can be read of the form under a key; `nil` if the key names none.
  fileprivate static func version(_ key: String) -> Int64? {
    switch key {
    case "resultForm": ResultForm.version
    case "screenForm": ScreenForm.version
    default: nil
    }
  }

  private enum Layout { case document, stream }

  private static func form(of bytes: UnsafeRawBufferPointer) -> Layout? {
    let keys = DocumentKeys(of: bytes) { version($0) != nil }
    if keys.list.contains(where: { version($0.name) != nil }) { return .document }
    let isRow = keys.contains("file") && (keys.contains("verdict") || keys.contains("verdicts"))
    return isRow ? .stream : nil
  }
}

/// The state of reading one result: what was found, and what was wrong so far.
///
/// A tree is held of one application at a time, since a result may be long.
private struct ResultReader: DocumentReader {
  let bytes: [UInt8]
  var problems: [Problem] = []
  var path: [String] = []
  var result: ResultFile
  /// Where the line that is being read begins.
  var start = 0

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
    if let version = ResultFile.version(name), node.int != Int(version) {
      let words = Words(
        zh: "只能读取 \(name) 为 \(version) 的结果",
        en: "only results with \(name) \(version) can be read")
      return report(.notReadable(words), node)
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
    var application = ResultFile.Row(file: file)
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
    _ node: JSONNode, of application: inout ResultFile.Row
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
    _ verdict: JSONNode?, of node: JSONNode, to application: inout ResultFile.Row
  ) {
    guard let category = node["category"]?.string else {
      return report(.missingMember("category"), node)
    }
    guard let verdict else { return report(.missingMember("verdict"), node) }
    guard let place = place(of: verdict, among: Verdict.allCases.map { $0.code }) else { return }
    application.verdicts.append(ResultFile.Entry(name: category, value: Verdict.allCases[place]))
  }

  private mutating func addOutcome(
    _ node: JSONNode, of id: String, to application: inout ResultFile.Row
  ) {
    guard let place = place(of: node, among: Outcome.allCases.map { $0.code }) else { return }
    application.outcomes.append(ResultFile.Entry(name: id, value: Outcome.allCases[place]))
  }

  // MARK: Problems

  private mutating func place(of node: JSONNode, among known: [String]) -> Int? {
    if let place = known.firstIndex(where: { $0 == node.string }) { return place }
    let written = (node.string ?? "").visible(limit: TextLimit.name)
    let words = Words(
      zh: "“\(written)”不是结果，可为 \(known.joined(separator: "、"))",
      en: "\"\(written)\" is no result, expected one of \(known.joined(separator: ", "))")
    report(.notReadable(words), node)
    return nil
  }

  private mutating func report(_ kind: Problem.Kind, _ node: JSONNode) {
    report(kind, at: start + node.offset)
  }
}

extension JSONNode {
  /// The whole number that it is, if it is one.
  fileprivate var int: Int? {
    guard case .exactly(let value) = number?.units(decimals: 0) else { return nil }
    return Int(exactly: value)
  }
}
