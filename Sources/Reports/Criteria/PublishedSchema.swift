public import Eligibility
public import StrictJSON

/// The forms of JSON that the tool reads or writes and publishes a schema of.
public enum PublishedSchema: String, CaseIterable, Sendable {
  case application
  case ruleSet = "rule-set"
  case result
  case screen
  case screenRow = "screen-row"
  case fit
  case reviews
  case expectation
  case test
  case resultDiff = "result-diff"
  case ruleSetDiff = "rule-set-diff"

  /// The name of its file in the folder of the criteria.
  public var fileName: String { rawValue + ".schema.json" }

  /// What it is the schema of.
  public var subject: Words {
    switch self {
    case .application: Words(zh: "申报材料", en: "an application")
    case .ruleSet: Words(zh: "条件集", en: "a rule set")
    case .result: Words(zh: "评判结果", en: "a result")
    case .screen: Words(zh: "初审结果", en: "a result of screen")
    case .screenRow: Words(zh: "初审结果的一行（ndjson）", en: "a line of screen as ndjson")
    case .fit: Words(zh: "类别对照结果", en: "a result of fit")
    case .reviews: Words(zh: "审核意见", en: "a file of reviews")
    case .expectation: Words(zh: "预期文件", en: "an expectation")
    case .test: Words(zh: "预期对照结果", en: "a result of test")
    case .resultDiff: Words(zh: "两份结果的变更", en: "the difference of two results")
    case .ruleSetDiff: Words(zh: "两个条件集的差别", en: "the difference of two rule sets")
    }
  }

  /// Writes the schema.
  public func write(to writer: inout JSONWriter) { schema.write(to: &writer) }

  private var schema: Schema {
    switch self {
    case .application: ApplicationForm.schema
    case .ruleSet: RuleSetForm.schema
    case .result: ResultForm.schema
    case .screen: ScreenForm.schema
    case .screenRow: RowForm.schema
    case .fit: FitForm.schema
    case .reviews: ReviewFileForm.schema
    case .expectation: ExpectationForm.schema
    case .test: TestForm.schema
    case .resultDiff: ResultDiffForm.schema
    case .ruleSetDiff: RuleSetDiffForm.schema
    }
  }
}
