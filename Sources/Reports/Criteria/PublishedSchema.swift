public import Eligibility
public import StrictJSON

/// The forms of JSON that the tool reads or writes and publishes a schema of.
public enum PublishedSchema: String, CaseIterable, Sendable {
  case application
  case ruleSet = "rule-set"
  case result
  case screen
  case screenRow = "screen-row"
  case screenProblems = "screen-problems"
  case merge
  case fit
  case reviews
  case expectation
  case test
  case resultDiff = "result-diff"
  case ruleSetDiff = "rule-set-diff"

  /// The name of its file in the folder of the criteria.
  public var fileName: String { rawValue + ".schema.json" }

  /// What it is the schema of.
  public var subject: Words { described.subject }

  /// Writes the schema.
  public func write(to writer: inout JSONWriter) { described.schema.write(to: &writer) }

  private var described: (subject: Words, schema: Schema) {
    switch self {
    case .application: (Words(zh: "申报材料", en: "an application"), ApplicationForm.schema)
    case .ruleSet: (Words(zh: "条件集", en: "a rule set"), RuleSetForm.schema)
    case .result: (Words(zh: "评判结果", en: "a result"), ResultForm.schema)
    case .screen: (Words(zh: "初审结果", en: "a result of screen"), ScreenForm.schema)
    case .screenRow:
      (Words(zh: "初审结果的一行（ndjson）", en: "a line of screen as ndjson"), RowForm.schema)
    case .screenProblems:
      (Words(zh: "退回补正清单", en: "what to ask back"), CorrectionForm.schema)
    case .merge: (Words(zh: "合并结果", en: "a result of merge"), MergeForm.schema)
    case .fit: (Words(zh: "类别对照结果", en: "a result of fit"), FitForm.schema)
    case .reviews: (Words(zh: "审核意见", en: "a file of reviews"), ReviewFileForm.schema)
    case .expectation: (Words(zh: "预期文件", en: "an expectation"), ExpectationForm.schema)
    case .test: (Words(zh: "预期对照结果", en: "a result of test"), TestForm.schema)
    case .resultDiff:
      (Words(zh: "两份结果的变更", en: "the difference of two results"), ResultDiffForm.schema)
    case .ruleSetDiff:
      (Words(zh: "两个条件集的差别", en: "the difference of two rule sets"), RuleSetDiffForm.schema)
    }
  }
}
