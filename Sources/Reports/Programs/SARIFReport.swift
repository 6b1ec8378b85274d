internal import Eligibility
internal import StrictJSON

/// A report in the Static Analysis Results Interchange Format (SARIF) 2.1.0, OASIS.
///
/// Every criterion is a rule. What fails or cannot be read is an error, a contradiction a warning, what is not stated is
/// `open`; what passes, and the verdicts, are there where everything is asked for: GitHub shows each result as an alert,
/// whatever its kind. What matters most stands first, so that it stays where the limits of GitHub are reached.
///
/// A class, so that a file can be noted without copying all files before it; safe to share because the rows of a
/// sequential report are made one at a time.
final class SARIFReport: @unchecked Sendable {
  /// How much GitHub takes of a run: so many results, and so many bytes once gzip has packed them.
  struct Limit: Sendable {
    var results = 25_000
    var bytes = 10_000_000
  }

  private let settings: ReportSettings
  private let limit: Limit
  /// The places of the rules among all by their ids: every criterion that the run may judge by, then the tool's own.
  private var rules: [String: Int] = [:]
  /// The files, each once, in the order in which results first name them; the digest of a line is not that of its file.
  private var files: [(uri: String, digest: String?)] = []
  private var places: [String: Int] = [:]
  private var occurrences = Occurrences()
  /// The results of each kind, as many as there may be, and how many there would be.
  private var found = [(results: [[UInt8]], count: Int)](
    repeating: ([], 0), count: Annotation.Kind.allCases.count)
  private let opening: [UInt8]

  private var header: RunHeader { settings.header }
  private var language: Language { settings.language }

  init(_ settings: ReportSettings, limit: Limit = Limit()) {
    self.settings = settings
    self.limit = limit
    var criteria: [(criterion: Criterion, categories: [String])] = []
    for ruleSet in settings.header.ruleSets.map({ $0.ruleSet }) {
      for criterion in ruleSet.criteria {
        if let index = rules[criterion.id] {
          criteria[index].categories.append(ruleSet.category.code)
        } else {
          rules[criterion.id] = criteria.count
          criteria.append((criterion, [ruleSet.category.code]))
        }
      }
    }
    for rule in SARIFRule.own { rules[rule.id] = rules.count }
    opening = Self.opening(criteria, settings)
  }

  /// Takes the results of one application; they wait for what matters more.
  func take(_ assessment: Assessment) -> [UInt8]? {
    // Standard input has no address and goes by its name.
    let uri = assessment.file == "-" ? "stdin" : assessment.file.escapedForURI()
    let place = places[uri] ?? files.count
    if place == files.count, place < limit.results {
      places[uri] = place
      files.append((uri, assessment.line == nil ? assessment.digest : nil))
    }
    let occurrence = occurrences.number(of: assessment.source)
    for annotation in assessment.annotations(settings) {
      let kind = annotation.kind.rawValue
      found[kind].count += 1
      guard found[kind].count <= limit.results else { continue }
      found[kind].results.append(
        written { writer in
          write(annotation, of: assessment, (uri, places[uri]), to: &writer)
          writer.object("partialFingerprints") {
            $0.member(
              "iipcheck/v1", assessment.fingerprint(of: annotation, occurrence: occurrence))
          }
          writeProperties(of: annotation, assessment, to: &writer)
        } + [0x0A])
    }
    return nil
  }

  /// The log: the rules, the results a line each, what the run was and what all applications come to.
  func whole(_ tally: Tally) -> [UInt8] {
    let ending = ending(tally)
    var kept = Array(found.flatMap { $0.results }.prefix(limit.results))
    // Packing makes nothing longer, and measuring takes time.
    if kept.reduce(opening.count + ending.count, { $0 + $1.count }) > limit.bytes {
      var size = GzipSize()
      size.add(opening)
      size.add(ending)
      kept = Array(
        kept.prefix {
          size.add($0)
          return size.bytes <= limit.bytes
        })
    }
    let left = found.reduce(0) { $0 + $1.count } - kept.count
    var log = opening + kept.joined(separator: [UInt8(ascii: ",")]) + Array("],".utf8)
    if left > 0 {
      let (most, rest) = (Int64(kept.count).grouped, Int64(left).grouped)
      let (count, megabytes) = (Int64(limit.results).grouped, limit.bytes / 1_000_000)
      let words = Words(
        zh: "SARIF 只列出最要紧的 \(most) 处，另有 \(rest) 处未列出："
          + "GitHub 每次最多接受 \(count) 处、压缩后 \(megabytes) MB；其他格式列出全部",
        en:
          "SARIF has the \(most) results that matter most and leaves out \(rest): GitHub takes \(count) "
          + "of a run and \(megabytes) MB once packed; every other format has all")
      settings.warn(words)
      log +=
        written { writer in
          writer.key("invocations")
          writer.array { writer in
            writer.object { writer in
              writer.key("executionSuccessful")
              writer.boolean(true)
              writer.key("toolExecutionNotifications")
              writer.array { writer in
                writer.object { writer in
                  writer.member("level", "warning")
                  writer.text("message", words[language])
                }
              }
            }
          }
        }.dropFirst().dropLast() + [UInt8(ascii: ",")]
    }
    return log + ending
  }

  /// Everything before the first result.
  private static func opening(
    _ criteria: [(criterion: Criterion, categories: [String])], _ settings: ReportSettings
  ) -> [UInt8] {
    let log = written { writer in
      writer.member("$schema", schema)
      writer.member("version", "2.1.0")
    }
    let run = written { writer in
      writer.object("tool") {
        $0.object("driver") { writeDriver(criteria, settings, to: &$0) }
      }
      writer.member("language", settings.language.code)
      // Columns count Unicode scalars, see `TextPosition`.
      writer.member("columnKind", "unicodeCodePoints")
    }
    return log.dropLast() + Array(",\"runs\":[\n".utf8) + run.dropLast()
      + Array(",\"results\":[\n".utf8)
  }

  /// Everything behind the last result.
  private func ending(_ tally: Tally) -> [UInt8] {
    let rest = written { writer in
      writer.key("artifacts")
      writer.array { writer in
        for file in files {
          writer.object { writer in
            writer.object("location") { $0.member("uri", file.uri) }
            guard let digest = file.digest else { return }
            writer.object("hashes") { $0.member("sha-256", digest) }
          }
        }
      }
      writer.object("properties") { writer in
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
    return rest.dropFirst() + Array("]}\n".utf8)
  }

  private static func written(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object(members)
    return writer.bytes
  }

  private func written(_ members: (inout JSONWriter) -> Void) -> [UInt8] { Self.written(members) }

  /// A file as results name it; one of more files than a log lists has no index.
  private typealias Artifact = (uri: String, index: Int?)

  private func write(
    _ annotation: Annotation, of assessment: Assessment, _ file: Artifact,
    to writer: inout JSONWriter
  ) {
    writer.member("ruleId", annotation.rule)
    if let index = rules[annotation.rule] { writer.member("ruleIndex", index) }
    let (kind, level) = annotation.kind.names
    writer.member("kind", kind)
    writer.member("level", level)
    writer.text("message", annotation.lines.map { $0[language] }.joined(separator: "\n"))
    func write(_ location: TextPosition?, to writer: inout JSONWriter) {
      writer.object("physicalLocation") { writer in
        writer.object("artifactLocation") { writer in
          writer.member("uri", file.uri)
          if let index = file.index { writer.member("index", index) }
        }
        guard let location else { return }
        writer.object("region") { writer in
          writer.member("startLine", location.line)
          writer.member("startColumn", location.column)
        }
      }
    }
    writer.key("locations")
    writer.array { $0.object { write(annotation.location, to: &$0) } }
    if !annotation.related.isEmpty {
      writer.key("relatedLocations")
      writer.array { writer in
        for (location, words) in annotation.related {
          writer.object { writer in
            write(location, to: &writer)
            writer.text("message", words[language])
          }
        }
      }
    }
  }

  private func writeProperties(
    of annotation: Annotation, _ assessment: Assessment, to writer: inout JSONWriter
  ) {
    writer.object("properties") { writer in
      if let digest = assessment.digest { writer.member("sha256", digest) }
      if let finding = annotation.finding { writer.member("outcome", finding.outcome.code) }
      if let determination = annotation.determination {
        writer.member("category", determination.ruleSet.category.code)
        writer.member("verdict", determination.verdict.code)
      }
    }
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

extension Annotation.Kind {
  /// What a result is, and how much it matters; only what fails may have a level (SARIF 2.1.0, 3.27.10).
  fileprivate var names: (kind: String, level: String) {
    switch self {
    case .error: ("fail", "error")
    case .warning: ("fail", "warning")
    case .open: ("open", "none")
    case .pass: ("pass", "none")
    case .verdict: ("informational", "none")
    }
  }
}

extension JSONWriter {
  /// Writes a text as SARIF has it, in an object of its own.
  mutating func text(_ key: String, _ text: String) {
    object(key) { $0.member("text", text.escapedForSARIF()) }
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
