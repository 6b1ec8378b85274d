import Eligibility
import Reports
import StrictJSON

extension DiffCommand {
  /// One of the two sides, told by its content.
  enum Side {
    case ruleSet(RuleSet)
    case result(ResultFile)
    /// Applications, and the status of having read them.
    case applications([Assessment], ExitStatus)

    /// What it is called in a sentence.
    var kind: Words {
      switch self {
      case .ruleSet: Words(zh: "条件集", en: "a rule set")
      case .result: Words(zh: "评判结果", en: "a result")
      case .applications: Words(zh: "申报材料", en: "an application or several")
      }
    }
  }

  /// A rule set, a result or applications; `nil` once complaints have said what is wrong with it.
  func side(named name: String) throws(OutputProblem) -> Side? {
    if Category(code: name) != nil { return run.ruleSet(named: name).map { .ruleSet($0) } }
    let intake = InputSources([name], console: run.console)
    guard intake.folders.isEmpty else { return try applications(intake) }
    guard let bytes = run.bytes(of: name) else { return nil }
    if ResultFile.isResult(bytes) {
      return run.accepted(ResultFile.read(bytes, named: name), of: bytes, named: name)
        .map { .result($0) }
    }
    guard bytes.mayBeApplication else {
      return run.accepted(RuleSet.read(bytes), of: bytes, named: name).map { .ruleSet($0) }
    }
    if name != "-", case .lines? = intake.sources.first { return try applications(intake) }
    return told([run.assessor.check(bytes, file: name)], .eligible)
  }

  /// The applications of a folder or a stream; what is passed over is told.
  private func applications(_ intake: InputSources) throws(OutputProblem) -> Side {
    try run.protect(intake.paths)
    let (all, notRead) = Screening(run, run.assessor, []).all(of: intake)
    for words in notRead.words { run.warn(Words.notReadHere + words) }
    return told(all, run.hasApplications(intake, except: notRead) ? .eligible : .unreadable)
  }

  /// The applications, once it has been told what is wrong with those that cannot be read.
  private func told(_ all: [Assessment], _ status: ExitStatus) -> Side {
    for assessment in all {
      for problem in assessment.problems where !problem.isRemark {
        let place = assessment.location(of: problem.offset)
        run.complain(of: problem, at: place, in: assessment.file)
      }
    }
    return .applications(all, status)
  }
}

extension [UInt8] {
  /// Whether a text is an object that does not say to be a rule set.
  fileprivate var mayBeApplication: Bool {
    guard dropFirst(byteOrderMarkCount).first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
      return false
    }
    return withUnsafeBytes { DocumentKind.kind(of: $0)?.kind } != .ruleSet
  }
}
