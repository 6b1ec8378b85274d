/// A small rule set with one requirement of every kind; tests make it wrong in one place.
enum RuleSetText {
  static let right = """
    {
      "ruleSetForm": 1,
      "edition": {
        "id": "test", "version": "1", "document": "文", "issued": "2018-09-25",
        "title": { "zh": "题", "en": "title" }
      },
      "category": "industry-level",
      "criteria": [
        {
          "id": "1", "title": { "zh": "一", "en": "one" }, "clause": "附件",
          "requirements": [
            { "name": "a", "figure": "devices.connected", "atLeast": 5, "phrase": "不少于" },
            { "name": "b", "share": "developers.thirdParty", "of": "developers.total", "atLeast": 20, "phrase": "以上" },
            { "name": "c", "listing": "capabilities.cloudForms", "atLeast": 1, "phrase": "等" },
            { "name": "d", "either": [{ "name": "e", "claim": "claims.openness" }] },
            { "name": "f", "members": "industries", "atLeast": 3, "phrase": "至少",
              "require": { "name": "g", "figure": "industries[].industrialApps", "atLeast": 15, "phrase": "不少于" } },
            { "name": "h", "choice": "operation.operatorForm", "oneOf": ["groupDepartment", "other"] },
            { "name": "i", "year": 2017,
              "require": { "name": "j", "figure": "finances[].profit", "moreThan": 0.5, "phrase": "盈利" } },
            { "name": "k", "everyTerm": "capabilities.dataLoop" },
            { "name": "l", "all": [
              { "name": "m", "given": "platform.production", "oneOf": ["mixed"], "require":
                { "name": "n", "claim": "claims.dataSecurity" } },
              { "name": "o", "optional": { "name": "p", "listing": "capabilities.strengths", "atLeast": 1, "phrase": "等",
                "examples": [{ "zh": "例", "en": "example" }] } }
            ] },
            { "name": "q", "figure": "applicant.revenueRankInProvince", "atMost": 10, "phrase": "前十强" }
          ],
          "note": { "zh": "注", "en": "note" },
          "readings": [
            { "id": "r", "question": { "zh": "问", "en": "q" }, "chosen": { "zh": "选", "en": "c" },
              "reason": { "zh": "因", "en": "r" }, "other": { "zh": "另", "en": "o" },
              "otherRequirements": [{ "name": "a", "claim": "claims.openness" }] }
          ]
        }
      ]
    }
    """

  /// The text with one piece, which stands in it once, put in place of another.
  static func with(_ wrong: String, for piece: String) -> [UInt8] {
    let parts = right.split(separator: piece, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "\(piece) stands there \(parts.count - 1) times")
    return Array((parts[0] + wrong + parts[1]).utf8)
  }
}
