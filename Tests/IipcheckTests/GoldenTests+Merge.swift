extension GoldenTests {
  /// Rows of two parts, by criteria of somebody's own.
  private static let rows = #"""
    {"file":"part-1","line":1,"sha256":"abababababababababababababababababababababababababababababababab","applicant":"甲","creditCode":"91320583XNB2YNTH86","platform":"云","city":"kunshan","criteria":{"file":"draft.json","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},"edition":"jiangsu-2018","ruleSet":"0123456789abcdef","category":"key-cultivation","verdict":"eligible","fail":[],"missing":[],"counts":{"measured":0,"declared":2,"unsupported":1},"outcomes":{"N.1":"pass","4.1":"pass"},"warnings":[]}
    {"file":"part-2","line":1,"sha256":"abababababababababababababababababababababababababababababababab","applicant":"甲","creditCode":"91320583XNB2YNTH86","platform":"云","city":"kunshan","criteria":{"file":"draft.json","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},"edition":"jiangsu-2018","ruleSet":"0123456789abcdef","category":"key-cultivation","verdict":"ineligible","fail":["4.1"],"missing":[],"counts":{"measured":0,"declared":2,"unsupported":1},"outcomes":{"N.1":"pass","4.1":"fail"},"warnings":[]}
    {"file":"part-2","line":2,"verdict":"unreadable","problems":[]}
    """#

  /// A row, and others that do not add up with it or are none.
  private static let faultyRows = #"""
    {"file":"part-1","line":1,"sha256":"abababababababababababababababababababababababababababababababab","applicant":"甲","creditCode":"91320583XNB2YNTH86","platform":"云","city":"kunshan","criteria":{"file":"draft.json","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},"edition":"jiangsu-2018","ruleSet":"0123456789abcdef","category":"key-cultivation","verdict":"eligible","fail":[],"missing":[],"counts":{"measured":0,"declared":2,"unsupported":1},"outcomes":{"N.1":"pass","4.1":"pass"},"warnings":[]}
    {"file":"part-2","line":1,"applicant":"甲","creditCode":"91320583XNB2YNTH86","platform":"云","city":"kunshan","criteria":{"file":"draft.json","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},"edition":"jiangsu-2018","ruleSet":"0123456789abcdef","requireEvidence":true,"category":"key-cultivation","verdict":"eligible","fail":[],"missing":[],"counts":{"measured":0,"declared":2,"unsupported":1},"outcomes":{"N.1":"pass","4.1":"pass"},"warnings":[]}
    {"file":"part-2","line":2,"applicant":"甲","creditCode":"91320583XNB2YNTH86","platform":"云","city":"kunshan","edition":"jiangsu-2018","ruleSet":"fedcba9876543210","category":"key-cultivation","verdict":"eligible","fail":[],"missing":[],"counts":{"measured":0,"declared":2,"unsupported":1},"outcomes":{"N.1":"pass","4.1":"pass"},"warnings":[]}
    {"category": "key-cultivation"}
    {"file":"part-2","line":1,"sha256":"abababababababababababababababababababababababababababababababab","applicant":"甲","creditCode":"91320583XNB2YNTH86","platform":"云","city":"kunshen","criteria":{"file":"draft.json","sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},"edition":"jiangsu-2018","ruleSet":"0123456789abcdef","category":"key-cultivation","verdict":"eligibel","fail":["4.1"],"missing":[],"counts":{"measured":0,"declared":2,"unsupported":1},"outcomes":{"N.1":"pass","4.1":"fail"},"warnings":[]}
    """#

  /// Rows as a part of a pipeline, and what becomes of them.
  static let merges = [
    Case(
      name: "screen-ndjson-digest",
      arguments: [
        "screen", "-", "--format", "ndjson", "--digest", "--name", "part-1", "--require-evidence",
      ], input: "{\"category\": \"key-cultivation\"}\r\n{\"category\": \"key-cultivation\"\r\n"),
    Case(name: "merge", arguments: ["merge", "-"], input: rows),
    Case(name: "merge-zh", arguments: ["merge", "-", "--lang", "zh"], input: rows),
    Case(name: "merge-json", arguments: ["merge", "-", "--format", "json"], input: rows),
    Case(name: "merge-markdown", arguments: ["merge", "-", "--format", "markdown"], input: rows),
    Case(
      name: "merge-html", arguments: ["merge", "-", "--format", "html", "--lang", "zh"], input: rows
    ),
    Case(name: "merge-faulty", arguments: ["merge", "-"], input: faultyRows),
    Case(name: "merge-faulty-zh", arguments: ["merge", "-", "--lang", "zh"], input: faultyRows),
    Case(name: "help-merge", arguments: ["merge", "--help"]),
    Case(name: "help-merge-zh", arguments: ["merge", "--help", "--lang", "zh"]),
  ]
}
