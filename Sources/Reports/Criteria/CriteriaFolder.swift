public import Eligibility
internal import Jiangsu2018
public import StrictJSON

/// The published form of the criteria: every file of the folder `criteria/`, printed from the rule sets.
///
/// The files are committed and never edited by hand; `iipcheck criteria --write criteria` prints them anew.
public enum CriteriaFolder {
  /// The name and the bytes of every file, in the order of a listing.
  public static func files() -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = [
      ("README.md", Array(index.utf8)),
      ("coverage.md", Array(CoveragePage.text.utf8)),
      ("notice.md", Array(NoticePage.text.utf8)),
    ]
    for schema in PublishedSchema.allCases {
      files.append((schema.fileName, json { schema.write(to: &$0) }))
    }
    for ruleSet in Notice.ruleSets {
      files.append(
        (ruleSet.category.code + ".json", json { ruleSet.writeFile(to: &$0) }))
      files.append((ruleSet.category.code + ".md", Array(CategoryPage.text(of: ruleSet).utf8)))
    }
    return files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func json(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(.indented)
    write(&writer)
    return writer.bytes
  }

  private static var index: String {
    var page = MarkdownPage()
    page.heading(1, "申报条件 / Criteria")
    page.add(
      "由条件集打印，请勿手改；重新打印：`swift run iipcheck criteria --write criteria`。  \n"
        + "Printed from the rule sets, not to be edited; to print anew: "
        + "`swift run iipcheck criteria --write criteria`.")
    page.table(
      ["类别 / Category", "给人看 / To read", "给程序读 / For programs"],
      Notice.ruleSets.map { ruleSet in
        let code = ruleSet.category.code
        return [
          ruleSet.category.term.label.markdownLine, "[\(code).md](\(code).md)",
          "[\(code).json](\(code).json)",
        ]
      })
    page.list(
      [
        "[notice.md](notice.md) 通知、理解、编制历史 / the notice, the readings, the history",
        "[coverage.md](coverage.md) 逐句对照 / statement by statement",
      ]
        + PublishedSchema.allCases.map { schema in
          "[\(schema.fileName)](\(schema.fileName)) \(schema.subject.zh)的 JSON Schema / of "
            + schema.subject.en
        })
    return page.text
  }
}

extension RuleSet {
  /// Writes the rule set as a file that an editor can help with and `--criteria` reads.
  public func writeFile(to writer: inout JSONWriter) {
    write(to: &writer, schema: "rule-set.schema.json")
    writer.endLine()
  }
}
