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
    var header: [String: JSONNode] = [:]
    var hasApplications = false
    var scanner = try JSONScanner(bytes)
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      let name = key.string(in: bytes)
      if name == "applications", try scanner.peek() == .array {
        hasApplications = true
        try scanner.beginArray()
        while try scanner.nextElement() { add(try scanner.node()) }
      } else if name == "summary" {
        try scanner.skipValue()
      } else {
        header[name] = try scanner.node()
        checkVersion(name, header[name])
      }
    }
    try scanner.finish()
    if !hasApplications { report(.missingMember("applications"), at: 0) }
    result.origins = origins(header)
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

  private mutating func checkVersion(_ key: String, _ node: JSONNode?) {
    guard let version = ResultFile.version(key), let node, node.int != Int(version) else { return }
    let words = Words(
      zh: "只能读取 \(key) 为 \(version) 的结果", en: "only results with \(key) \(version) can be read")
    report(.notReadable(words), node)
  }

  /// What a document says it was judged by.
  private func origins(_ header: [String: JSONNode]) -> [ResultFile.Origin] {
    func joined(_ key: String, _ members: String...) -> String {
      members.compactMap { header[key]?[$0]?.string }.joined(separator: " ")
    }
    var origins = [
      ResultFile.Origin(kind: "tool", value: joined("tool", "name", "version")),
      ResultFile.Origin(kind: "edition", value: joined("edition", "id", "version")),
    ]
    for applied in header["ruleSets"]?.items ?? [] {
      guard let category = applied["category"]?.string, let digest = applied["sha256"]?.string
      else { continue }
      origins.append(ResultFile.Origin(kind: "ruleSet", category: category, value: digest))
    }
    if let isRequired = header["requireEvidence"]?.boolean {
      origins.append(ResultFile.Origin(kind: "requireEvidence", value: "\(isRequired)"))
    }
    let settings = (header["whatIf"]?.items ?? []).map { setting in
      (setting["path"]?.string ?? "") + "=" + (setting["value"]?.string ?? "")
    }
    origins.append(ResultFile.Origin(kind: "whatIf", value: settings.joined(separator: ", ")))
    return origins
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
    let isRow = node["verdict"].map { $0.string != "unreadable" } ?? false
    let verdicts = node["verdicts"]?.items ?? (isRow ? [node] : nil)
    application.isReadable = verdicts != nil
    if verdicts == nil, node["problems"] == nil { report(.missingMember("verdicts"), node) }
    for own in verdicts ?? [] { addVerdict(own, to: &application) }
    for criterion in node["criteria"]?.items ?? [] {
      guard let id = criterion["id"]?.string, let outcome = criterion["outcome"],
        let term = term(outcome, among: Outcome.terms)
      else { continue }
      var entry = ResultFile.Entry(name: id, term: term)
      if let zh = criterion["title"]?["zh"]?.string, let en = criterion["title"]?["en"]?.string {
        entry.title = Words(zh: zh, en: en)
      }
      application.outcomes.append(entry)
    }
    for member in node["outcomes"]?.members ?? [] {
      guard let term = term(member.value, among: Outcome.terms) else { continue }
      application.outcomes.append(ResultFile.Entry(name: member.key, term: term))
    }
    result.applications.append(application)
  }

  private mutating func addVerdict(_ node: JSONNode, to application: inout ResultFile.Row) {
    guard let category = node["category"]?.string else {
      return report(.missingMember("category"), node)
    }
    guard let verdict = node["verdict"] else { return report(.missingMember("verdict"), node) }
    guard let term = term(verdict, among: Verdict.terms.dropLast()) else { return }
    application.verdicts.append(ResultFile.Entry(name: category, term: term))
  }

  /// The term whose code a value is; anything else is reported.
  private mutating func term(_ node: JSONNode, among terms: [Term]) -> Term? {
    if let term = terms.first(where: { $0.code == node.string }) { return term }
    let written = (node.string ?? "").visible(limit: DisplayLimit.name)
    let codes = terms.map { $0.code }
    let words = Words(
      zh: "“\(written)”不是结果，可为 \(codes.joined(separator: "、"))",
      en: "\"\(written)\" is no result, expected one of \(codes.joined(separator: ", "))")
    report(.notReadable(words), node)
    return nil
  }

  private mutating func report(_ kind: Problem.Kind, _ node: JSONNode) {
    report(kind, at: start + node.offset)
  }
}

extension JSONNode {
  fileprivate var int: Int? {
    guard case .exactly(let value) = number?.units(decimals: 0) else { return nil }
    return Int(exactly: value)
  }
}
