internal import Eligibility

/// One line of `screen --format ndjson`, which `RowWriter` writes.
enum RowForm {
  static let schema = Schema(
    title: Words(zh: "初审结果的一行", en: "Line of screen"),
    description: Words(
      zh: "iipcheck screen --format ndjson 每份申报写出的一行。",
      en: "What iipcheck screen --format ndjson writes of each application."),
    .oneOf([.named("judged"), .named("unreadable")]),
    definitions: definitions + [
      Property("judged", .object(judged)), Property("unreadable", .object(unreadable)),
    ])

  /// What the members of a row refer to.
  static let definitions = Property.common + ReviewForm.definitions

  /// The first digits of a rule set's digest.
  static let ruleSet = Shape.pattern("^[0-9a-f]{16}$")

  /// An application under the one category that it was judged by.
  static let judged =
    source
    + names.map { Property($0, .orNull(.string)) }
    + [
      // Only where it is not the built-in rule set.
      Property(
        "criteria", .object([Property("file", .string), Property("sha256", .string)]),
        isRequired: false),
      Property("edition", .string), Property("ruleSet", ruleSet),
      Property("requireEvidence", .kinds(["boolean"]), isRequired: false),
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

  /// An application that could not be read; its names are there as far as they could be.
  static let unreadable =
    source + names.map { Property($0, .string, isRequired: false) } + [
      Property("verdict", .word("unreadable"))
    ] + SharedForm.problems.properties

  private static let names = ["applicant", "creditCode", "platform", "city"]

  /// Where the application stands, and which it is where that is asked for.
  private static let source =
    SharedForm.source.properties + [Property("sha256", .named("digest"), isRequired: false)]
}
