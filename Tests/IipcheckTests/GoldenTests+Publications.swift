extension GoldenTests {
  /// Pages of one application, and all that is printed of the criteria rather than of an application.
  static let publications = [
    Case(
      name: "check-markdown",
      arguments: ["check", "--format", "markdown", "samples/industry-level-threshold.json"]),
    Case(
      name: "check-markdown-zh",
      arguments: [
        "check", "--format", "markdown", "--lang", "zh", "samples/key-cultivation-rank-11.json",
      ]),
    Case(
      name: "check-html", arguments: ["check", "--format", "html", "samples/contradictions.json"]),
    Case(
      name: "check-html-zh",
      arguments: [
        "check", "--format", "html", "--lang", "zh", "samples/enterprise-level-threshold.json",
      ]),
    Case(
      name: "criteria-list", arguments: ["criteria", "--criteria", "d.json"],
      files: ["d.json": draft]),
    Case(name: "criteria-list-zh", arguments: ["criteria", "--lang", "zh"]),
    Case(name: "criteria-explained", arguments: ["criteria", "2.2.1", "N.2", "4.1"]),
    Case(
      name: "criteria-explained-zh",
      arguments: ["criteria", "2.2.1", "1.3.1", "1.4.3", "--lang", "zh"]),
    Case(name: "criteria-group", arguments: ["criteria", "2.2"]),
    Case(name: "criteria-field", arguments: ["criteria", "operation.staff"]),
    Case(
      name: "criteria-field-zh",
      arguments: ["criteria", "platform.production", "--lang", "zh"]),
    Case(name: "init-all", arguments: ["init", "all"]),
    Case(
      name: "criteria-markdown",
      arguments: ["criteria", "--criteria", "d.json", "--format", "markdown"],
      files: ["d.json": draft]),
    Case(
      name: "criteria-json", arguments: ["criteria", "--criteria", "d.json", "--format", "json"],
      files: ["d.json": draft]),
    Case(name: "criteria-lint", arguments: ["criteria", "--lint"]),
    Case(
      name: "criteria-lint-zh",
      arguments: ["criteria", "--lint", "--lang", "zh", "--criteria", "d.json"],
      files: ["d.json": draft]),
    Case(
      name: "diff-rule-sets", arguments: ["diff", "a.json", "d.json"],
      files: ["a.json": before, "d.json": draft]),
    Case(
      name: "diff-rule-sets-markdown-zh",
      arguments: ["diff", "a.json", "d.json", "--format", "markdown", "--lang", "zh"],
      files: ["a.json": before, "d.json": draft]),
    Case(
      name: "diff-rule-sets-json", arguments: ["diff", "a.json", "d.json", "--format", "json"],
      files: ["a.json": before, "d.json": draft]),
    Case(name: "init", arguments: ["init", "enterprise-level"]),
    Case(name: "completions-bash", arguments: ["completions", "bash"]),
    Case(name: "completions-zsh-zh", arguments: ["completions", "zsh", "--lang", "zh"]),
    Case(name: "completions-fish", arguments: ["completions", "fish"]),
    Case(name: "manual", arguments: ["manual"]),
    Case(name: "manual-zh", arguments: ["manual", "--lang", "zh"]),
  ]

  /// A small rule set as it was, and a draft with another threshold, another word, one more and one fewer.
  private static let before = ruleSet(
    """
    {"id": "2.2.1", "title": {"zh": "接入", "en": "Connectivity"}, "clause": "二（二）1", "requirements": [
      {"name": "managed", "figure": "devices.managed", "atLeast": 200, "phrase": "达到"},
      {"name": "protocols", "listing": "capabilities.industrialProtocols", "atLeast": 2, "phrase": "多类"}]},
    {"id": "2.3.1", "title": {"zh": "投入", "en": "Investment"}, "clause": "二（三）1", "requirements": [
      {"name": "plan", "claim": "claims.researchPlan"}]}
    """)
  private static let draft = ruleSet(
    """
    {"id": "2.2.1", "title": {"zh": "接入", "en": "Connectivity"}, "clause": "二（二）1", "requirements": [
      {"name": "managed", "figure": "devices.managed", "atLeast": 300, "phrase": "不少于"},
      {"name": "protocols", "listing": "capabilities.industrialProtocols", "moreThan": 2, "phrase": "多类"},
      {"name": "share", "share": "developers.thirdParty", "of": "developers.total", "atLeast": 20,
       "phrase": "以上"}]},
    {"id": "2.2.2", "title": {"zh": "软件", "en": "Software"}, "clause": "二（二）2", "requirements": [
      {"name": "apps", "figure": "apps.industrialApps", "atLeast": 30, "phrase": "不少于"},
      {"name": "levels", "everyTerm": "capabilities.networkLevels"}]}
    """)

  private static func ruleSet(_ criteria: String) -> String {
    """
    {"ruleSetForm": 1, "edition": {"id": "draft", "version": "1", "document": "样稿", "issued": "2018-09-25",
      "title": {"zh": "样稿", "en": "A draft"}}, "category": "industry-level", "criteria": [
    \(criteria)
    ]}
    """
  }
}
