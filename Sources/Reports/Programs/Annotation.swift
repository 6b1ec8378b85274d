internal import Eligibility
internal import StrictJSON

/// One thing that the formats for other programs say of an application: a title, details, and the place to look at.
struct Annotation: Sendable {
  /// What it is, from which each format has its own word; what matters most first.
  enum Kind: Int, CaseIterable, Sendable {
    /// A criterion that fails, or why a text cannot be read.
    case error
    /// A criterion of which something is not stated.
    case open
    /// A contradiction or a doubt.
    case warning
    case verdict
    case pass

    /// Whether somebody should look into it.
    var isProblem: Bool { rawValue < Kind.verdict.rawValue }
  }

  /// Another place that has to do with it.
  typealias RelatedLocation = (location: TextPosition, words: Words)

  var kind: Kind
  /// The rule that it goes by: the id of a criterion, or a rule of the tool's own.
  var rule: String
  /// What it is about; of a contradiction the details say it.
  var subject: String
  /// The place to look at; `nil` where there is no text.
  var location: TextPosition?
  /// What it is about, in a few words.
  var title: Words
  /// What there is to say of that, line by line.
  var details: [Words] = []
  /// Other places that have to do with it.
  var related: [RelatedLocation] = []
  /// The criterion that it is about, if it is about one.
  var finding: Finding?
  /// The category that it is a verdict under, if it is one.
  var determination: Determination?

  /// What it is about, the same from run to run, whatever the language and wherever in the text it stands.
  var identity: String {
    ([subject] + (kind == .warning ? details.map { $0.en } : [])).joined(separator: " ")
  }

  /// Title and details, line by line; the first line says something by itself.
  var lines: [Words] {
    guard let first = details.first else { return [title] }
    return [title + .colon + first] + details.dropFirst()
  }

  /// Where it stands as other tools write places, `application.json:12:7`.
  func place(in assessment: Assessment) -> String {
    let file = assessment.file == "-" ? "<stdin>" : assessment.file
    return location.map { "\(file):\($0.line):\($0.column)" } ?? file
  }
}

extension Assessment {
  /// What a format shows of it: what is wrong or not stated, and whatever passes as well where that is asked for.
  func annotations(_ settings: ReportSettings) -> [Annotation] {
    let all = annotations(supposing: settings.header.settings)
    return settings.detail == .all ? all : all.filter { $0.kind.isProblem }
  }

  /// All that there is to say of it: why it cannot be read, or its verdicts, every criterion and the contradictions.
  ///
  /// What is said under a supposition is marked as such.
  func annotations(supposing settings: [Assumption]) -> [Annotation] {
    guard isReadable else { return problems.filter { !$0.isRemark }.map { annotation(of: $0) } }
    let findings = findings
    let places = FindingLocator(self, findings)
    var all = determinations.map { determination in
      let category = determination.ruleSet.category
      return Annotation(
        kind: .verdict, rule: SARIFRule.verdict, subject: "verdict " + category.code,
        location: location(of: 0),
        title: category.term.label + .colon + determination.verdict.plainWord,
        details: [determination.tally] + (reviewWords.map { [$0] } ?? []),
        determination: determination)
    }
    all += findings.map { annotation(of: $0, at: location(of: places.offset(of: $0))) }
    all += alerts.map { warning in
      let wording = application.wording(of: warning).visible(limit: DisplayLimit.sentence)
      return Annotation(
        kind: .warning, rule: SARIFRule.contradiction,
        subject: "contradiction", location: location(of: warning.offset ?? 0),
        title: warning.severity == .doubt
          ? Words(zh: "疑点", en: "doubt") : Words(zh: "矛盾", en: "contradiction"),
        details: [wording])
    }
    guard !settings.isEmpty else { return all }
    for index in all.indices {
      all[index].title = [Assumption].word + all[index].title
      all[index].details.append(settings.mark)
    }
    return all
  }

  private func annotation(of finding: Finding, at place: TextPosition) -> Annotation {
    let kind: Annotation.Kind =
      switch finding.outcome {
      case .fail: .error
      case .missing: .open
      case .pass: .pass
      }
    let id = finding.criterion.id
    var annotation = Annotation(
      kind: kind, rule: id, subject: "criterion " + id, location: place, title: finding.heading,
      finding: finding)
    for statement in shortStatements(of: finding) {
      annotation.details.append(words(for: statement))
      guard let other = statement.offset.map({ location(of: $0) }), other != place,
        !annotation.related.contains(where: { $0.location == other })
      else { continue }
      annotation.related.append((other, statement.opening))
    }
    // To walk every member of a large group would take more memory than all else.
    if reviews != nil { annotation.details += finding.walked.compactMap { words(reviewing: $0) } }
    return annotation
  }

  private func annotation(of problem: Problem) -> Annotation {
    let path = Words(same: problem.path.visible(limit: DisplayLimit.name))
    let help = problem.remedy.map {
      [Words(zh: "建议：", en: "help: ") + $0.visible(limit: DisplayLimit.sentence)]
    }
    return Annotation(
      kind: .error, rule: SARIFRule.unreadable,
      subject: "problem " + problem.path + " " + problem.wording.en,
      // A stream has its lines, even where there is no text.
      location: problem.hasPlace
        ? location(of: problem.offset) : line.map { TextPosition(line: $0, column: 1) },
      title: path.isEmpty ? plainWord : plainWord + .colon + path,
      details: [problem.wording.visible(limit: DisplayLimit.sentence)] + (help ?? []),
      related: problem.earlierOffset.map {
        [(location(of: $0), Words(zh: "前一处", en: "the first one"))]
      } ?? [])
  }
}

extension Assessment {
  /// What makes an annotation the same from run to run, wherever in the file it stands.
  ///
  /// That is the file, in a stream the applicant, and what it is about. Of what is given twice, `occurrence` counts
  /// from 1.
  func fingerprint(of annotation: Annotation, occurrence: Int) -> String {
    let parts = [source, annotation.identity] + (occurrence > 1 ? [String(occurrence)] : [])
    return SHA256.hexadecimal(of: Array(parts.joined(separator: "\n").utf8))
  }

  /// The file, and in a stream the applicant or else the line.
  var source: String {
    file + "\n" + (line.map { application.text(.creditCode) ?? String($0) } ?? "")
  }
}

/// Counts how often something was named, so that what is given twice stays apart.
struct Occurrences {
  private var counts: [String: Int] = [:]

  /// Which one of its name this is, from 1.
  mutating func number(of name: String) -> Int {
    counts[name, default: 0] += 1
    return counts[name] ?? 1
  }
}
