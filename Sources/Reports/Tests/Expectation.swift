public import Eligibility
internal import StrictJSON

/// What an application should come to, as `NAME.expected.json` says beside `NAME.json`.
///
/// It fixes what its author cares about and nothing else. A case supposes something first, one figure just below its
/// threshold for example; what a case leaves open of the criteria is as for the application itself.
public struct Expectation: Hashable, Sendable {
  /// What is fixed of one result.
  struct Result: Hashable, Sendable {
    /// The code of a verdict, or `unreadable`.
    var verdict: String?
    /// Outcomes by the ids of their criteria, in the author's order.
    var criteria: [ExpectedOutcome] = []
    /// The outcome of every criterion that is not named.
    var others: Outcome?
  }

  /// The outcome of one criterion.
  struct ExpectedOutcome: Hashable, Sendable {
    var id: String
    var outcome: Outcome
  }

  /// What is fixed of the application with something else supposed.
  struct Case: Hashable, Sendable {
    var settings: [Assumption]
    var result: Result
    /// What is there for its author alone.
    var remarks: [Remark]
  }

  /// A member that fixes nothing, `$schema` or `notes`, with its value as the author wrote it.
  struct Remark: Hashable, Sendable {
    var key: String
    var value: [UInt8]
  }

  /// What is fixed of the application as it stands.
  var result: Result
  /// What is fixed of it with something else supposed.
  var cases: [Case] = []
  /// What is there for its author and their editor alone.
  var remarks: [Remark] = []

  /// Everything to judge: nothing supposed, then the settings of each case.
  public var settings: [[Assumption]] { [[]] + cases.map { $0.settings } }

  /// What is fixed of the judging with a number: of a case, completed by what is fixed of the application itself.
  func expected(_ number: Int) -> Result {
    guard number > 0 else { return result }
    var expected = cases[number - 1].result
    expected.others = expected.others ?? result.others
    for fixed in result.criteria where !expected.criteria.contains(where: { $0.id == fixed.id }) {
      expected.criteria.append(fixed)
    }
    return expected
  }

  /// Fixes the same things as before, at what was found now.
  public mutating func update(to assessment: Assessment, _ judgedCases: [Assessment]) {
    result.update(to: assessment, inheriting: Result())
    for place in judgedCases.indices {
      cases[place].result.update(to: judgedCases[place], inheriting: result)
    }
  }

  /// The text of the file, one case a line.
  public var text: [UInt8] {
    var writer = JSONWriter(.indented)
    ExpectationForm.document.write(self, to: &writer)
    writer.endLine()
    return writer.bytes
  }
}

extension Expectation {
  /// An expectation of a result that fixes everything, with no cases.
  public init(of assessment: Assessment) {
    self.init(
      result: Result(verdict: assessment.verdictCode, others: assessment.isReadable ? .pass : nil))
    update(to: assessment, [])
  }
}

extension Expectation.Result {
  /// Everything that is not as expected, the verdict first.
  func differences(verdict found: String, _ outcomes: [Expectation.ExpectedOutcome])
    -> [ExpectationCheck
    .Difference]
  {
    var differences: [ExpectationCheck.Difference] = []
    if let verdict, verdict != found {
      differences.append(.init(id: nil, expected: verdict, found: found))
    }
    for fixed in criteria {
      let outcome = outcomes.first { $0.id == fixed.id }?.outcome
      guard outcome != fixed.outcome else { continue }
      differences.append(
        .init(id: fixed.id, expected: fixed.outcome.code, found: outcome?.code ?? "none"))
    }
    for other in outcomes {
      guard let others, other.outcome != others, !criteria.contains(where: { $0.id == other.id })
      else { continue }
      differences.append(.init(id: other.id, expected: others.code, found: other.outcome.code))
    }
    return differences
  }

  fileprivate mutating func update(to assessment: Assessment, inheriting outer: Self) {
    if verdict != nil { verdict = assessment.verdictCode }
    let outcomes = assessment.outcomes
    let others = others ?? outer.others
    var updated: [Expectation.ExpectedOutcome] = []
    for found in outcomes {
      let isNamed = criteria.contains { $0.id == found.id }
      let inherited = outer.criteria.first { $0.id == found.id }?.outcome ?? others
      if isNamed && inherited == nil || inherited != nil && inherited != found.outcome {
        updated.append(found)
      }
    }
    criteria = updated
  }
}

extension Assessment {
  /// The outcome of every criterion, in the notice's order.
  var outcomes: [Expectation.ExpectedOutcome] {
    findings.map { Expectation.ExpectedOutcome(id: $0.criterion.id, outcome: $0.outcome) }
  }
}
