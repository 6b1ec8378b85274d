public import Eligibility

/// What became of one expectation, or why there is none to hold.
public struct ExpectationCheck: Sendable {
  /// What became of it.
  public enum Result: Hashable, Sendable {
    /// Everything is as expected.
    case held
    /// Something is not as expected.
    case different([Difference])
    /// No expectation stands beside the application.
    case noExpectation
    /// No application stands beside the expectation.
    case noApplication
    /// What stands there could not be read as an expectation, or at all; why, each with its place.
    case unreadable([Words])
  }

  /// What should have been and what was found instead.
  public struct Difference: Hashable, Sendable {
    /// The id of a criterion, or `nil` for the verdict.
    var id: String?
    var expected: String
    /// What was found; `none` where the category has no such criterion.
    var found: String
  }

  /// The application's file.
  public var file: String
  /// What was supposed, for a case.
  public var settings: [Assumption]
  /// What became of it.
  public var result: Result

  /// Notes what became of an expectation.
  public init(_ file: String, supposing settings: [Assumption] = [], _ result: Result) {
    self.file = file
    self.settings = settings
    self.result = result
  }

  /// The file of the expectation for an application's file: `a.expected.json` for `a.json`.
  public static func expectationFile(of application: String) -> String {
    (application.hasSuffix(".json") ? String(application.dropLast(5)) : application) + ending
  }

  /// The file of the application for an expectation's file, if that is what it is.
  public static func applicationFile(of expectation: String) -> String? {
    expectation.hasSuffix(ending) ? expectation.dropLast(ending.count) + ".json" : nil
  }

  private static let ending = ".expected.json"
}

extension Expectation {
  /// Holds what was found, of the application and then of each case, against what is fixed.
  public func check(_ all: [Assessment], file: String) -> [ExpectationCheck] {
    all.enumerated().map { number, assessment in
      let settings = number == 0 ? [] : cases[number - 1].settings
      if let fault = assessment.assumptionFault {
        return ExpectationCheck(file, supposing: settings, .unreadable([fault.wording]))
      }
      let differences = expected(number).differences(
        verdict: assessment.verdictCode, assessment.outcomes)
      return ExpectationCheck(
        file, supposing: settings, differences.isEmpty ? .held : .different(differences))
    }
  }
}

/// Tells which changes of the rules no expectation would notice.
public struct MutationCheck {
  /// A judging and what is fixed of it.
  private struct Original {
    let application: Application
    let determination: Determination
    let expected: Expectation.Result
    let outcomes: [Expectation.ExpectedOutcome]

    /// Whether the change makes something differ from what is expected.
    func notices(_ mutant: Mutant) -> Bool {
      let outcome = application.outcome(
        of: mutant.criterion, requiringEvidence: determination.requiresEvidence)
      guard let place = outcomes.firstIndex(where: { $0.id == mutant.criterion.id }),
        outcomes[place].outcome != outcome
      else { return false }
      var changed = outcomes
      changed[place].outcome = outcome
      let verdict = Verdict(worst: changed.map { $0.outcome }.min() ?? .pass)
      return !expected.differences(verdict: verdict.code, changed).isEmpty
    }
  }

  /// A change that no expectation notices.
  public struct Survivor: Sendable {
    /// The category of the rules that were changed.
    public var category: Category
    /// What was changed.
    public var mutant: Mutant
  }

  /// The number of changes that were tried.
  public private(set) var count = 0
  /// Those that no expectation noticed, in the order of the rules.
  public private(set) var survivors: [Survivor] = []

  private var held: [Category: [Original]] = [:]

  /// Begins with no expectation.
  public init() {}

  /// Adds an expectation together with what was found of the application and of each case.
  public mutating func add(_ expectation: Expectation, _ all: [Assessment]) {
    for (number, assessment) in all.enumerated() {
      guard let determination = assessment.determinations.first,
        assessment.determinations.count == 1
      else { continue }
      held[determination.ruleSet.category, default: []].append(
        Original(
          application: assessment.application, determination: determination,
          expected: expectation.expected(number), outcomes: assessment.outcomes))
    }
  }

  /// Tries every change of a rule set, unless no expectation is about its category.
  public mutating func run(_ ruleSet: RuleSet) {
    guard let held = held[ruleSet.category] else { return }
    for mutant in ruleSet.mutants {
      count += 1
      if !held.contains(where: { $0.notices(mutant) }) {
        survivors.append(Survivor(category: ruleSet.category, mutant: mutant))
      }
    }
  }
}
