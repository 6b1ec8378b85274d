internal import Eligibility
internal import StrictJSON

/// A report in the Static Analysis Results Interchange Format (SARIF) 2.1.0, OASIS.
///
/// Every criterion is a rule and has a result: `fail` is an error, `open` what is missing, `pass` the rest. A verdict is
/// informational. The rules stand first, a result a line follows, so a log may be as long as a stream; only the names
/// and digests of the files wait for its end.
struct SARIFReport {
  private let header: RunHeader
  private let language: Language
  private let rules: SARIFRules
  private let artifacts = SARIFArtifacts()

  init(header: RunHeader, language: Language) {
    self.header = header
    self.language = language
    rules = SARIFRules(header, language)
  }

  /// The log up to its first result.
  func begin() -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.member("$schema", Self.schema)
      writer.member("version", "2.1.0")
    }
    let log = writer.bytes.dropLast()
    writer = JSONWriter(.compact)
    writer.object { writer in
      writer.key("tool")
      writer.object { writer in
        writer.key("driver")
        writer.object { rules.writeDriver(to: &$0) }
      }
      writer.member("language", language.code)
      // Columns count Unicode scalars, see `SourceLocation`.
      writer.member("columnKind", "unicodeCodePoints")
    }
    return log + Array(",\"runs\":[\n".utf8) + writer.bytes.dropLast()
      + Array(",\"results\":[\n".utf8)
  }

  /// The results of one application, a line each.
  func results(of checked: Checked) -> [UInt8] {
    var bytes: [UInt8] = []
    let artifact = artifacts.add(checked)
    for annotation in checked.annotations(supposing: header.settings) {
      var writer = JSONWriter(.compact)
      write(annotation, of: checked, artifact, to: &writer)
      writer.endLine()
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
      bytes += writer.bytes
    }
    return bytes
  }

  /// The rest of the log: what the run was, and what all applications come to.
  func end(_ tally: Tally) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.key("artifacts")
      writer.array { artifacts.write(to: &$0) }
      writer.key("properties")
      writer.object { writer in
        writer.key("requireEvidence")
        writer.boolean(header.requiresEvidence)
        let files = header.ruleSets.compactMap { $0.file }
        if !files.isEmpty { writer.member("criteria", files) }
        if !header.settings.isEmpty {
          writer.member("whatIf", header.settings.map { $0.argument })
        }
        writer.key("summary")
        SharedForm.tally.write(tally, to: &writer)
      }
    }
    return Array("],".utf8) + writer.bytes.dropFirst() + Array("]}\n".utf8)
  }

  private func write(
    _ annotation: Annotation, of checked: Checked, _ artifact: Int, to writer: inout JSONWriter
  ) {
    let rule = annotation.ruleID
    let kind = annotation.kind
    writer.object { writer in
      writer.member("ruleId", rule)
      if let index = rules.index(of: rule) { writer.member("ruleIndex", index) }
      writer.member("kind", kind.name)
      writer.member("level", kind.level)
      writer.message(annotation.lines.map { $0[language] }.joined(separator: "\n"))
      writer.key("locations")
      writer.array { writer in
        writer.object { $0.physicalLocation(annotation.location, in: checked, artifact) }
      }
      if !annotation.related.isEmpty {
        writer.key("relatedLocations")
        writer.array { writer in
          for place in annotation.related {
            writer.object { writer in
              writer.physicalLocation(place.location, in: checked, artifact)
              writer.message(place.words[language])
            }
          }
        }
      }
      writer.key("partialFingerprints")
      writer.object { $0.member("iipcheck/v1", checked.fingerprint(of: annotation)) }
      writer.key("properties")
      writer.object { writer in
        if let digest = checked.digest { writer.member("sha256", digest) }
        if case .criterion(let finding) = annotation.subject {
          writer.member("outcome", finding.outcome.code)
        }
        if case .verdict(let determination) = annotation.subject {
          writer.member("category", determination.ruleSet.category.code)
          writer.member("verdict", determination.verdict.code)
        }
      }
    }
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

/// What a result is, and how much it matters; only what fails may have a level (SARIF 2.1.0, 3.27.10).
private enum SARIFKind {
  case error, warning, open, pass, informational

  var name: String {
    switch self {
    case .error, .warning: "fail"
    case .open: "open"
    case .pass: "pass"
    case .informational: "informational"
    }
  }

  var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .open, .pass, .informational: "none"
    }
  }
}

extension Annotation {
  fileprivate var kind: SARIFKind {
    switch subject {
    case .verdict: .informational
    case .contradiction: .warning
    case .problem: .error
    case .criterion(let finding):
      switch finding.outcome {
      case .fail: .error
      case .missing: .open
      case .pass: .pass
      }
    }
  }

  fileprivate var ruleID: String {
    switch subject {
    case .verdict: SARIFRules.Own.verdict.rawValue
    case .contradiction: SARIFRules.Own.contradiction.rawValue
    case .problem: SARIFRules.Own.unreadable.rawValue
    case .criterion(let finding): finding.criterion.id
    }
  }
}

extension Checked {
  /// What makes a result the same from run to run: the file, in a stream the applicant, and what the result is about.
  fileprivate func fingerprint(of annotation: Annotation) -> String {
    let applicant = line.map { application.text(.creditCode) ?? String($0) } ?? ""
    let identity = [file, applicant, annotation.identity].joined(separator: "\n")
    return SHA256.hexadecimal(of: Array(identity.utf8))
  }
}

extension JSONWriter {
  fileprivate mutating func physicalLocation(
    _ location: SourceLocation?, in checked: Checked, _ artifact: Int
  ) {
    key("physicalLocation")
    object { writer in
      writer.key("artifactLocation")
      writer.object { writer in
        writer.member("uri", checked.uri)
        writer.member("index", artifact)
      }
      guard let location else { return }
      writer.key("region")
      writer.object { writer in
        writer.member("startLine", location.line)
        writer.member("startColumn", location.column)
      }
    }
  }

  /// Writes the message of a result or of a place.
  mutating func message(_ text: String) {
    textObject("message", text)
  }

  /// Writes an object that has nothing but a text.
  mutating func textObject(_ key: String, _ text: String) {
    self.key(key)
    object { $0.member("text", text.escapedForSARIF()) }
  }
}

extension Language {
  /// The language as SARIF names it.
  var code: String {
    switch self {
    case .zh: "zh-CN"
    case .en: "en-US"
    }
  }
}
