internal import Eligibility

/// One line of `screen --format ndjson`, which `RowWriter` writes.
enum RowForm {
  static let schema = Schema(
    title: Words(zh: "初审结果的一行", en: "Line of screen"),
    description: Words(
      zh: "iipcheck screen --format ndjson 每份申报写出的一行。",
      en: "What iipcheck screen --format ndjson writes of each application."),
    .oneOf([.named("judged"), .named("unreadable")]),
    definitions: Property.common + [
      Property("judged", .object(judged)), Property("unreadable", .object(unreadable)),
    ] + ReviewForm.definitions)

  /// An application under the one category that it was judged by.
  private static let judged =
    SharedForm.source.properties
    + ["applicant", "creditCode", "platform", "city"].map { Property($0, .orNull(.string)) }
    + [
      // Only where it is not the built-in rule set.
      Property(
        "criteria", .object([Property("file", .string), Property("sha256", .string)]),
        isRequired: false),
      Property("category", .named("category")), Property("verdict", .named("verdict")),
      Property("rawVerdict", .named("verdict"), isRequired: false),
      Property("fail", .named("texts")), Property("missing", .named("texts")),
      Property(
        "counts",
        .object([
          Property("measured", Form<Int>.measured.shape), Property("declared", .named("count")),
          Property("unsupported", .named("count")),
          Property("reviewed", .named("count"), isRequired: false),
        ])),
      Property("outcomes", SharedForm.outcomes.shape),
      Property("reviews", .named("reviews"), isRequired: false),
      Property("warnings", .list(.named("words"))),
    ]

  private static let unreadable =
    SharedForm.source.properties + [Property("verdict", .word("unreadable"))]
    + SharedForm.problems.properties
}
