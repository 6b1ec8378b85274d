internal import Eligibility
internal import StrictJSON

/// An expectation, `NAME.expected.json` beside `NAME.json`.
///
/// What a schema cannot say is left to the reader: which facts there are to suppose, and what each of them may be.
enum ExpectationForm {
  static let schema = Schema(
    title: Words(zh: "预期", en: "Expectation"),
    description: Words(
      zh: "一份申报应得的结果，存为旁边的 NAME.expected.json，由 iipcheck test 对照；没有写的不比较。",
      en:
        "What an application should come to, beside it as NAME.expected.json, for iipcheck test; what is left out "
        + "is not compared."),
    document.shape, definitions: [Property("outcome", .terms(Outcome.terms))])

  /// Remarks stand first, whatever they are, each as its author wrote it.
  static let document = Form<Expectation> {
    Member([.schema]) { expectation, writer in
      for remark in expectation.remarks { remark.write(to: &writer) }
    }
    Member(of: result) { $0.result }
    Member(ifAny: "cases", cases) { $0.cases.ifAny }
    Member([.notes]) { _, _ in }
  }

  /// What is fixed of a result.
  private static let result = Form<Expectation.Result> {
    Member(
      ifAny: "verdict", .text(.titled(Words(zh: "结论", en: "the verdict"), .terms(Verdict.terms)))
    ) { $0.verdict }
    Member(ifAny: "criteria", criteria) { $0.criteria.ifAny }
    Member(ifAny: "others", others) { $0.others }
  }

  private static let criteria = Form<[Expectation.ExpectedOutcome]>(
    .titled(
      Words(zh: "各条结果，以条件编号为名", en: "outcomes by the ids of their criteria"),
      .map(.named("outcome")))
  ) { criteria, writer in
    writer.object { writer in
      for fixed in criteria { writer.member(fixed.id, fixed.outcome.code) }
    }
  }

  private static let others = Form<Outcome>(
    .titled(Words(zh: "其余各条的结果", en: "the outcome of every other criterion"), .named("outcome"))
  ) { $1.string($0.code) }

  /// Each case on a line of its own.
  private static let cases = Form<[Expectation.Case]>(
    .titled(
      Words(zh: "假设情形", en: "the same under assumptions"),
      about: Words(zh: "没有写的条件与申报本身相同", en: "what a case leaves open is as without it"),
      .list(one.shape))
  ) { cases, writer in
    writer.array { writer in
      for own in cases {
        var line = JSONWriter(.compact)
        one.write(own, to: &line)
        writer.raw(line.bytes)
      }
    }
  }

  /// One case.
  static let one = Form<Expectation.Case> {
    Member([]) { one, writer in
      for remark in one.remarks { remark.write(to: &writer) }
    }
    Member("set", settings) { $0.settings }
    Member(of: result) { $0.result }
    Member([.notes]) { _, _ in }
  }

  private static let settings = Form<[Assumption]>(
    .titled(
      Words(zh: "假设，例如 operation.staff=29", en: "an assumption, operation.staff=29 for example"),
      .list(.pattern("^[^=]+=")))
  ) { settings, writer in
    writer.array { writer in for setting in settings { writer.string(setting.argument) } }
  }
}

extension Expectation.Remark {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.key(key)
    writer.raw(value)
  }
}
