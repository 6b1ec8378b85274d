public import Eligibility
public import StrictJSON

/// The result of `check` as JSON: one document, documented by the result schema and stable under its form version.
public enum JSONReport {
  /// The version of the result form; it changes when a reader of the older one could misread the newer.
  public static let formVersion: Int64 = 1

  /// Writes the whole result.
  public static func write(_ all: [Checked], _ header: RunHeader, to writer: inout JSONWriter) {
    var tally = Tally()
    for checked in all { tally.count(checked) }
    writer.object { writer in
      header.writeMembers(to: &writer)
      writer.key("applications")
      writer.array { writer in
        for checked in all { checked.write(header, to: &writer) }
      }
      writer.key("summary")
      writer.tally(tally)
      header.reviews?.write(to: &writer)
    }
    writer.endLine()
  }
}

extension RunHeader {
  /// Writes what is said about the run: form, tool, edition and rule sets.
  func writeMembers(
    form: String = "resultForm", _ version: Int64 = JSONReport.formVersion,
    to writer: inout JSONWriter
  ) {
    writer.key(form)
    writer.integer(version)
    writer.key("tool")
    writer.object { writer in
      writer.member("name", "iipcheck")
      writer.member("version", toolVersion)
    }
    if let edition {
      writer.key("edition")
      writer.object { writer in
        writer.member("id", edition.id)
        writer.member("version", edition.version)
        writer.member("document", edition.document)
      }
    }
    writeRuleSets(to: &writer)
    writer.key("requireEvidence")
    writer.boolean(requiresEvidence)
    reviews?.file.write(to: &writer)
    guard !settings.isEmpty else { return }
    // Not an application that anybody filed: a reader that does not know the key must stop here.
    writer.key("whatIf")
    writer.array { writer in
      for setting in settings {
        writer.object { writer in
          writer.member("path", setting.path)
          writer.member("value", setting.written)
        }
      }
    }
  }

  /// Writes by which rule sets was judged, and from which files those come that are not built in.
  func writeRuleSets(to writer: inout JSONWriter) {
    writer.key("ruleSets")
    writer.array { writer in
      for applied in ruleSets {
        writer.object { writer in
          writer.member("category", applied.ruleSet.category.code)
          writer.member("sha256", applied.digest)
          if let file = applied.file { writer.member("file", file) }
        }
      }
    }
  }
}

extension Checked {
  /// Writes one application's part of the result; unless explained, of each criterion its outcome alone.
  func write(_ header: RunHeader?, to writer: inout JSONWriter, explained: Bool = true) {
    writer.object { writer in
      writer.member("file", file)
      if let line { writer.member("line", line) }
      if let digest { writer.member("sha256", digest) }
      guard isReadable else {
        writeProblems(to: &writer)
        return
      }
      writeIdentity(to: &writer)
      writer.key("verdicts")
      writer.array { writer in
        for determination in determinations { write(determination, header, to: &writer) }
      }
      writer.key("warnings")
      writer.array { writer in
        for warning in warnings { write(warning, to: &writer) }
      }
      reviews?.write(to: &writer)
      guard explained else {
        writer.key("outcomes")
        writer.object { writer in
          for finding in findings { writer.member(finding.criterion.id, finding.outcome.code) }
        }
        return
      }
      writer.key("criteria")
      writer.array { writer in
        for finding in findings { write(finding, to: &writer) }
      }
    }
  }

  /// Writes why the application could not be read.
  func writeProblems(to writer: inout JSONWriter) {
    writer.key("problems")
    writer.array { writer in
      for problem in problems { write(problem, to: &writer) }
    }
  }

  /// Writes what names the applicant, `null` where it is not stated.
  func writeIdentity(to writer: inout JSONWriter) {
    writer.member("applicant", application.text(.applicantName))
    writer.member("creditCode", application.text(.creditCode))
    writer.member("city", application.code(of: .city))
    writer.member("platform", application.text(.platformName))
    writer.member("category", application.code(of: .category))
  }

  private func write(_ problem: Problem, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.location(location(of: problem.offset))
      writer.member("path", problem.path)
      writer.member("message", problem.wording)
      if let remedy = problem.remedy { writer.member("remedy", remedy) }
      if let earlier = problem.earlierOffset {
        writer.key("earlier")
        writer.object { $0.location(location(of: earlier)) }
      }
    }
  }

  private func write(_ warning: Warning, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("severity", warning.severity.rawValue)
      if let offset = warning.offset { writer.location(location(of: offset)) }
      writer.member("message", application.wording(of: warning))
    }
  }

  private func write(
    _ determination: Determination, _ header: RunHeader?, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("category", determination.ruleSet.category.code)
      writer.member("verdict", determination.verdict.code)
      if reviews != nil {
        writer.member("rawVerdict", (rawVerdict(of: determination) ?? determination.verdict).code)
      }
      writer.key("counts")
      writer.object { writer in
        writer.member("pass", determination.count(.pass))
        writer.member("fail", determination.count(.fail))
        writer.member("missing", determination.count(.missing))
        writer.member("measured", determination.count(.measured))
        writer.member("declared", determination.count(.declared))
        if reviews != nil { writer.member("reviewed", determination.count(.reviewed)) }
        writer.member("unsupported", determination.unsupported.count)
      }
      writer.member("fail", determination.ids(.fail))
      writer.member("missing", determination.ids(.missing))
      writer.member("unsupported", determination.unsupported.map { $0.declaration.path })
      // A screening's rows stay short: readings are for those who look at one application.
      guard let header else { return }
      let readings = determination.openReadings.filter { header.listsReadings || $0.isTold }
      guard !readings.isEmpty else { return }
      writer.key("readings")
      writer.array { writer in
        for reading in readings { reading.write(to: &writer) }
      }
    }
  }

  private func write(_ finding: Finding, to writer: inout JSONWriter) {
    let criterion = finding.criterion
    writer.object { writer in
      writer.member("id", criterion.id)
      writer.member("title", criterion.title)
      writer.member("clause", criterion.clause)
      writer.member("outcome", finding.outcome.code)
      if reviews != nil { writer.member("rawOutcome", finding.rawOutcome.code) }
      writer.member("basis", finding.basis.code)
      if let note = criterion.note { writer.member("note", note) }
      writer.member("readings", criterion.readings.map { $0.id })
      writer.key("requirements")
      writer.array { writer in
        for judgement in finding.judgements {
          write(judgement, in: criterion, nested: false, to: &writer)
        }
      }
    }
  }

  private func write(
    _ judgement: Judgement, in criterion: Criterion, nested: Bool, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("requirement", criterion.id(of: judgement.requirement))
      if nested, let member = judgement.member, let group = judgement.requirement.group {
        writer.member("member", group.section.key + "[\(member)]")
      }
      writer.member("outcome", judgement.outcome.code)
      if let review = review(of: judgement) {
        writer.member("rawOutcome", judgement.rawOutcome?.code)
        review.writeMember(to: &writer)
      }
      writer.member("requires", judgement.requirement.wording)
      let observed = application.wording(observedBy: judgement)
      if !observed.zh.isEmpty { writer.member("observed", observed) }
      if let shortfall = application.wording(shortfallOf: judgement) {
        writer.member("shortfall", shortfall)
      }
      writeObservation(of: judgement, to: &writer)
      if let offset = judgement.offset { writer.location(location(of: offset)) }
      let unlisted = application.unlisted(by: judgement)
      if !unlisted.isEmpty {
        writer.key("unlisted")
        writer.array { writer in
          for name in unlisted { writer.words(name) }
        }
      }
      guard !judgement.parts.isEmpty else { return }
      writer.key("parts")
      writer.array { writer in
        for part in judgement.parts { write(part, in: criterion, nested: true, to: &writer) }
      }
    }
  }

  /// Writes what is stated as data: figures as numbers, claims with their evidence.
  private func writeObservation(of judgement: Judgement, to writer: inout JSONWriter) {
    switch (judgement.requirement.logic, judgement.observation) {
    case (.figure(let figure, let bound), .figure(let stated)):
      writer.member("path", figure.declaration.path(member: judgement.member))
      writer.key(bound.comparison.rawValue)
      writer.raw(figure.json(bound.value))
      writer.key("stated")
      if let stated { writer.raw(figure.json(stated.value)) } else { writer.null() }
      if let shortfall = judgement.shortfall {
        writer.key("short")
        writer.raw(figure.json(shortfall))
      }
    case (.share(let part, let whole, let percent), .share(let statedPart, let statedWhole)):
      writer.member("path", part.declaration.path(member: judgement.member))
      writer.member("of", whole.declaration.path(member: judgement.member))
      writer.key(percent.comparison.rawValue + "Percent")
      writer.integer(percent.value)
      writer.key("stated")
      if let statedPart { writer.raw(part.json(statedPart.value)) } else { writer.null() }
      writer.key("statedWhole")
      if let statedWhole { writer.raw(whole.json(statedWhole.value)) } else { writer.null() }
      if let shortfall = judgement.shortfall {
        writer.key("short")
        writer.raw(part.json(shortfall))
      }
    case (.remainder(let whole, let part, let bound), .share(let statedPart, let statedWhole)):
      writer.member("path", whole.declaration.path(member: judgement.member))
      writer.member("of", part.declaration.path(member: judgement.member))
      writer.key(bound.comparison.rawValue)
      writer.raw(whole.json(bound.value))
      writer.key("stated")
      if let statedWhole { writer.raw(whole.json(statedWhole.value)) } else { writer.null() }
      writer.key("statedWhole")
      if let statedPart { writer.raw(part.json(statedPart.value)) } else { writer.null() }
    case (.text(let text), .text(let stated)):
      writer.member("path", text.declaration.path(member: judgement.member))
      writer.member("stated", stated.map { application.string($0.value) })
    case (.claim(let claim), .claim(let stated)):
      writer.member("path", claim.declaration.path)
      writer.key("stated")
      if let stated { writer.boolean(stated.value.isMet) } else { writer.null() }
      if let evidence = stated?.value.evidence {
        writer.member("evidence", application.string(evidence))
      }
    case (_, .listing(let stated)):
      guard let listing = judgement.requirement.listing else { return }
      writer.member("path", listing.declaration.path)
      writer.key("stated")
      guard let stated else { return writer.null() }
      writer.array { writer in
        for item in application.items(of: stated.value, in: listing) { writer.string(item) }
      }
      if let evidence = stated.value.evidence {
        writer.member("evidence", application.string(evidence))
      }
    case (_, .choice(let stated)):
      guard let choice = judgement.requirement.choice else { return }
      writer.member("path", choice.declaration.path(member: judgement.member))
      writer.member("stated", stated.map { choice.terms[Int($0.value)].code })
      if case .choice = judgement.requirement.logic,
        let evidence = application.evidence(for: .choice(choice))
      {
        writer.member("evidence", application.string(evidence))
      }
    case (.members(let group, let bound, _, _), .members(let count, _)):
      writer.member("path", group.section.key)
      writer.key("atLeast")
      writer.integer(bound.value)
      writer.key("listed")
      if let count { writer.integer(Int64(count)) } else { writer.null() }
      writer.member("counting", judgement.countedMembers)
    default: break
    }
  }
}

extension Application {
  /// The code of the chosen value, if one is stated.
  public func code(of choice: Choice) -> String? {
    stated(choice).map { choice.terms[Int($0.value)].code }
  }
}
