internal import Eligibility
internal import StrictJSON

/// One thing that the formats for other programs say of an application: a title, details, and the place to look at.
struct Annotation: Sendable {
  /// What it is about.
  enum Subject: Sendable {
    case verdict(Determination)
    case criterion(Finding)
    case contradiction(Warning)
    case problem(Problem)
  }

  /// Another place that has to do with it.
  struct RelatedPlace: Sendable {
    var location: SourceLocation
    var words: Words
  }

  /// What it is about.
  var subject: Subject
  /// The place to look at; `nil` where there is no text.
  var location: SourceLocation?
  /// What it is about, in a few words.
  var title: Words
  /// What there is to say of that, line by line.
  var details: [Words] = []
  /// Other places that have to do with it.
  var related: [RelatedPlace] = []

  /// Title and details, line by line; the first line says something by itself.
  var lines: [Words] {
    guard let first = details.first else { return [title] }
    return [title + .colon + first] + details.dropFirst()
  }

  /// What it is about, the same from run to run, whatever the language and wherever in the text it stands.
  var identity: String {
    switch subject {
    case .verdict(let determination): "verdict " + determination.ruleSet.category.code
    case .criterion(let finding): "criterion " + finding.criterion.id
    case .contradiction: "contradiction " + details.map { $0.en }.joined(separator: " ")
    case .problem(let problem): "problem " + problem.path + " " + problem.wording.en
    }
  }
}

extension Checked {
  /// All that there is to say of it: why it cannot be read, or its verdicts, every criterion and the contradictions.
  ///
  /// What is said under a supposition is marked as such.
  func annotations(supposing settings: [Setting]) -> [Annotation] {
    guard isReadable else { return problems.filter { !$0.isRemark }.map { annotation(of: $0) } }
    let findings = findings
    let places = FindingPlaces(self, findings)
    var all = determinations.map { annotation(of: $0) }
    all += findings.map { annotation(of: $0, at: location(of: places.offset(of: $0))) }
    all += alerts.map { warning in
      Annotation(
        subject: .contradiction(warning), location: location(of: warning.offset ?? 0),
        title: warning.severity == .doubt
          ? Words(zh: "疑点", en: "doubt") : Words(zh: "矛盾", en: "contradiction"),
        details: [application.wording(of: warning).visible(limit: TextLimit.sentence)])
    }
    guard !settings.isEmpty else { return all }
    for index in all.indices {
      all[index].title = [Setting].word + all[index].title
      all[index].details.append(settings.mark)
    }
    return all
  }

  private func annotation(of determination: Determination) -> Annotation {
    Annotation(
      subject: .verdict(determination), location: location(of: 0),
      title: determination.ruleSet.category.term.label + .colon + determination.verdict.plainWord,
      details: [determination.tally] + (reviewWords.map { [$0] } ?? []))
  }

  private func annotation(of finding: Finding, at place: SourceLocation) -> Annotation {
    var annotation = Annotation(
      subject: .criterion(finding), location: place, title: finding.heading)
    for statement in shortStatements(of: finding) {
      annotation.details.append(words(for: statement))
      guard let other = statement.offset.map({ location(of: $0) }), other != place,
        !annotation.related.contains(where: { $0.location == other })
      else { continue }
      annotation.related.append(
        Annotation.RelatedPlace(location: other, words: statement.opening))
    }
    // To walk every member of a large group would take more memory than all else.
    if reviews != nil { annotation.details += finding.walked.compactMap { words(reviewing: $0) } }
    return annotation
  }

  private func annotation(of problem: Problem) -> Annotation {
    let path = Words(same: problem.path.visible(limit: TextLimit.name))
    var annotation = Annotation(
      subject: .problem(problem), title: path.isEmpty ? plainWord : plainWord + .colon + path,
      details: [problem.wording.visible(limit: TextLimit.sentence)])
    if let remedy = problem.remedy {
      annotation.details.append(
        Words(zh: "建议：", en: "help: ") + remedy.visible(limit: TextLimit.sentence))
    }
    if case .notReadable = problem.kind {
      // There may be no text at all, but a stream has its lines.
      annotation.location = line.map { SourceLocation(line: $0, column: 1) }
      return annotation
    }
    annotation.location = location(of: problem.offset)
    if let earlier = problem.earlierOffset {
      annotation.related.append(
        Annotation.RelatedPlace(
          location: location(of: earlier), words: Words(zh: "前一处", en: "the first one")))
    }
    return annotation
  }
}

extension Annotation {
  /// Where it stands as other tools write places, `application.json:12:7`.
  func place(in checked: Checked) -> String {
    let file = checked.file == "-" ? "<stdin>" : checked.file
    guard let location else { return file }
    return "\(file):\(location.line):\(location.column)"
  }
}
