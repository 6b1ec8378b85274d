public import Eligibility
public import StrictJSON

/// The published form of the criteria: the files of the folder `criteria/` that are printed from the rule sets.
///
/// They are committed and never edited by hand; `iipcheck criteria --write criteria` prints them anew. The pages on the
/// notice and on its coverage stand beside them; people keep those, and a test holds them to the rule sets.
public enum CriteriaFolder {
  /// The name and the bytes of every file, in the order of a listing.
  public static func files(of ruleSets: [RuleSet]) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = [
      ("README.md", Array(index(of: ruleSets).utf8))
    ]
    for schema in PublishedSchema.allCases {
      files.append((schema.fileName, json { schema.write(to: &$0) }))
    }
    for columns in RowColumns.allCases {
      files.append((columns.fileName, Array(columns.text.utf8)))
    }
    for ruleSet in ruleSets {
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

  private static func index(of ruleSets: [RuleSet]) -> String {
    var page = MarkdownPage()
    page.heading(1, "申报条件 / Criteria")
    page.add(
      "由条件集打印，请勿手改；重新打印：`swift run iipcheck criteria --write criteria`。"
        + "手写的只有 notice.md 和 coverage.md。  \n"
        + "Printed from the rule sets, not to be edited; to print anew: "
        + "`swift run iipcheck criteria --write criteria`. Only notice.md and coverage.md are kept by hand."
    )
    page.table(
      ["类别 / Category", "给人看 / To read", "给程序读 / For programs", "SHA-256"],
      ruleSets.map { ruleSet in
        let code = ruleSet.category.code
        return [
          ruleSet.category.term.label.markdownLine, "[\(code).md](\(code).md)",
          "[\(code).json](\(code).json)",
          SHA256.hexadecimal(of: ruleSet.canonicalForm).markdownCode,
        ]
      })
    page.add(
      "SHA-256 取自条件集的 JSON 形式，不含空白和 `$schema`，评判结果中写明。  \n"
        + "The SHA-256 is that of the rule set's JSON form without white space and without `$schema`; results name it."
    )
    page.list(
      [
        "[notice.md](notice.md) 通知、理解、条件集版本历史 / the notice, the readings, the history",
        "[coverage.md](coverage.md) 逐句对照 / sentence by sentence",
      ]
        + PublishedSchema.allCases.map { schema in
          "[\(schema.fileName)](\(schema.fileName)) \(schema.subject.zh)的 JSON Schema / of "
            + schema.subject.en
        }
        + RowColumns.allCases.map { columns in
          "[\(columns.fileName)](\(columns.fileName)) \(columns.subject.zh) / "
            + columns.subject.en
        })
    return page.text
  }
}

extension RuleSet {
  /// Writes the rule set as a file that an editor can help with and `--criteria` reads.
  public func writeFile(to writer: inout JSONWriter) {
    write(to: &writer, schema: "./rule-set.schema.json")
    writer.endLine()
  }
}
