import Eligibility
import Jiangsu2018
import Testing

/// A sample that stands at the thresholds, changed so that two readings of one criterion part or agree.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let reading: String
  let criterion: String
  let sample: String
  /// What is supposed instead of what the sample states.
  let settings: [String]
  let chosen: Outcome
  let other: Outcome

  init(
    _ reading: String, _ criterion: String, _ sample: String, _ settings: [String],
    _ chosen: Outcome, _ other: Outcome
  ) {
    self.reading = reading
    self.criterion = criterion
    self.sample = sample
    self.settings = settings
    self.chosen = chosen
    self.other = other
  }

  var testDescription: String {
    "\(criterion) \(reading): \(settings.joined(separator: " ")): \(chosen.code), \(other.code)"
  }

  /// Expects both outcomes, and that the reading is told only where it turns one into the other.
  func verify(
    in application: Application, _ category: Eligibility.Category? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let category = try #require(category ?? application.category)
    let open = Notice.ruleSet(for: category).determine(application).readingEffects
    let comparison = try #require(
      open.flatMap { $0.comparisons }.first {
        $0.reading.id == reading && $0.criterion.id == criterion
      })
    #expect(comparison.outcome == chosen, "\(testDescription)", sourceLocation: sourceLocation)
    #expect(comparison.otherOutcome == other, "\(testDescription)", sourceLocation: sourceLocation)
    let turns = chosen != other && chosen != .missing && other != .missing
    #expect(comparison.changes == turns, "\(testDescription)", sourceLocation: sourceLocation)
  }

  /// All cases, in the order of the guide's table; lists whose examples are counted have a test of their own.
  static let all: [ReadingCase] =
    [figures, production, members, lists, keyCultivation].flatMap { $0 }

  /// What is supposed, the outcome under the chosen reading and the outcome under the other one.
  typealias Case = ([String], Outcome, Outcome)

  /// Cases of one reading at one sample.
  static func cases(
    _ reading: String, _ criterion: String, _ sample: String, _ cases: [Case],
    under prefix: String = "", also further: [String] = []
  ) -> [ReadingCase] {
    cases.map { settings, chosen, other in
      ReadingCase(
        reading, criterion, sample, (settings + further).map { prefix + $0 }, chosen, other)
    }
  }
}
