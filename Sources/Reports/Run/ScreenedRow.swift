internal import Eligibility

/// What the totals of a batch go by of one application, whether it was judged just now or stands in a row.
struct ScreenedRow: Sendable {
  /// A criterion that does not pass.
  struct Lack: Sendable {
    let id: String
    let title: Words
    let outcome: Outcome
    /// Where it stands in the notice: the category, and its place there.
    let order: Int

    init(_ id: String, _ title: Words, _ outcome: Outcome, _ category: Category, _ place: Int) {
      self.id = id
      self.title = title
      self.outcome = outcome
      order = Int(category.rawValue) << 16 | place
    }
  }

  var file: String
  var line: Int?
  /// The SHA-256 of its bytes, where something shows it.
  var digest: String?
  /// What tells whether another has the same bytes, where that is known.
  var contentHash: KeyedHash?
  var applicant: String?
  var creditCode: String?
  var platform: String?
  /// The place of its city among the terms of the choice.
  var city: Int?
  /// What it comes to under each category that was judged; none if it could not be read.
  var verdicts: [(category: Category, verdict: Verdict)] = []
  /// The criteria that do not pass, each once.
  var lacks: [Lack] = []
  /// How many facts pass without evidence.
  var unsupported = 0
  /// How many contradictions and doubts there are; `nil` where nothing tells.
  var alerts: Int?

  /// Begins with where it stands.
  init(file: String, line: Int?) {
    self.file = file
    self.line = line
  }

  /// The worst verdict; `nil` if it could not be read.
  var verdict: Verdict? { verdicts.map { $0.verdict }.max { $0.rawValue < $1.rawValue } }
}

extension ScreenedRow {
  /// What an assessment tells.
  init(_ assessment: Assessment) {
    self.init(file: assessment.file, line: assessment.line)
    let application = assessment.application
    digest = assessment.digest
    contentHash = assessment.contentHash
    applicant = application.text(.applicantName)
    creditCode = application.text(.creditCode)
    platform = application.text(.platformName)
    city = application.stated(.city).map { Int($0.value) }
    unsupported = assessment.unsupported.count
    alerts = assessment.alerts.count
    guard assessment.isReadable else { return }
    var seen: Set<String> = []
    for determination in assessment.determinations {
      let ruleSet = determination.ruleSet
      verdicts.append((category: ruleSet.category, verdict: determination.verdict))
      for (place, outcome) in determination.outcomes.enumerated() {
        let criterion = ruleSet.criteria[place]
        // What categories share is counted with the first of them.
        let isFirst =
          assessment.determinations.count == 1 || seen.insert(criterion.id).inserted
        guard isFirst, outcome != .pass else { continue }
        lacks.append(Lack(criterion.id, criterion.title, outcome, ruleSet.category, place))
      }
    }
  }
}
