internal import Eligibility

extension ResultFile {
  /// What a file or a folder of applications comes to, without a result having been written.
  init(_ all: [Assessment], named name: String, _ header: RunHeader) {
    self.name = name
    isJudgedHere = true
    let edition = header.edition.map { "\($0.id) \($0.version)" } ?? ""
    origins = [
      Origin(kind: "tool", value: "iipcheck \(header.toolVersion)"),
      Origin(kind: "edition", value: edition),
    ]
    applications = all.map { Row($0, under: name) }
  }

  /// Where applications stand that name the same code and platform, each group in their order.
  var duplicates: [[Row]] {
    let named = applications.indices.filter { applications[$0].nameKey != nil }
    return Dictionary(grouping: named) { applications[$0].nameKey }.values
      .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
      .map { group in group.map { applications[$0] } }
  }
}

extension ResultFile.Row {
  fileprivate init(_ assessment: Assessment, under name: String) {
    let application = assessment.application
    self.init(file: assessment.file, line: assessment.line, digest: assessment.digest)
    applicant = application.text(.applicantName)
    creditCode = application.text(.creditCode)
    platform = application.text(.platformName)
    category = application.category?.code
    path = file.hasPrefix(name) ? String(file.dropFirst(name.count).drop { $0 == "/" }) : file
    isReadable = assessment.isReadable
    verdicts = assessment.determinations.map { own in
      ResultFile.Entry(
        name: own.ruleSet.category.code, term: Verdict.terms[Int(own.verdict.rawValue)])
    }
    outcomes = assessment.findings.map { finding in
      ResultFile.Entry(
        name: finding.criterion.id, term: Outcome.terms[Int(finding.outcome.rawValue)],
        title: finding.criterion.title)
    }
  }

  /// What two filings of one application have in common: the code and the platform's name, folded.
  var nameKey: [String]? { creditCode.map { [$0, platform?.folded ?? ""] } }
}

extension ResultDiff {
  /// Compares applications that were filed twice: what they state, and what they come to by that.
  ///
  /// Those belong together that name the same code and platform, folded; of the rest, those in the same place of both
  /// folders unless they name another code and another platform; of the rest, those of the same applicant and platform,
  /// and then those with the same code. A file that was named is the partner of the other one whatever it names.
  public init(
    from old: [Assessment], named oldName: String, to new: [Assessment], named newName: String,
    _ header: RunHeader
  ) {
    self.init(
      from: ResultFile(old, named: oldName, header), to: ResultFile(new, named: newName, header)
    ) { from, to in
      guard old[from].isReadable, new[to].isReadable else { return nil }
      return old[from].application.changes(to: new[to].application)
    }
  }
}
