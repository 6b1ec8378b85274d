internal import Eligibility
internal import StrictJSON

extension SARIFReport {
  /// Writes the members of the tool's component: what it is, what it judges by, and the rules.
  static func writeDriver(
    _ criteria: [(criterion: Criterion, categories: [String])], _ settings: ReportSettings,
    to writer: inout JSONWriter
  ) {
    let (header, language) = (settings.header, settings.language)
    writer.member("name", "iipcheck")
    writer.member("semanticVersion", header.toolVersion)
    writer.member("language", language.code)
    writer.object("properties") { writer in
      for (name, value) in header.edition?.properties ?? [] { writer.member(name, value) }
      writer.key("ruleSets")
      writer.array { writer in
        for applied in header.ruleSets {
          writer.object { writer in
            writer.member("category", applied.ruleSet.category.code)
            writer.member("sha256", applied.digest)
          }
        }
      }
    }
    writer.key("rules")
    writer.array { writer in
      for (criterion, categories) in criteria {
        writer.object { write(criterion, of: categories, in: language, to: &$0) }
      }
      for rule in SARIFRule.own {
        writer.object { writer in
          writer.member("id", rule.id)
          writer.text("shortDescription", rule.title[language])
          writer.text("help", rule.help[language])
          writer.object("defaultConfiguration") { $0.member("level", rule.level) }
        }
      }
    }
  }

  private static func write(
    _ criterion: Criterion, of categories: [String], in language: Language,
    to writer: inout JSONWriter
  ) {
    let requirements = criterion.requirements.map { $0.wording }
    var help = [Words(zh: "条款：", en: "Clause: ") + criterion.clauseWords]
    help += requirements.map { Words(same: "- ") + $0 }
    help += criterion.noteWords + criterion.readings.map { $0.words }
    writer.member("id", criterion.id)
    writer.text("shortDescription", criterion.title[language])
    writer.text("fullDescription", (criterion.title + .colon + requirements.semicolons)[language])
    writer.text("help", help.map { $0[language] }.joined(separator: "\n"))
    writer.object("defaultConfiguration") { $0.member("level", "error") }
    writer.object("properties") { writer in
      writer.member("clause", criterion.clause)
      writer.member("basis", criterion.basis.code)
      writer.member("categories", categories)
    }
  }
}

/// The rules of a log that belong to the tool and not to the notice.
enum SARIFRule {
  static let verdict = "iipcheck-verdict"
  static let contradiction = "iipcheck-contradiction"
  static let unreadable = "iipcheck-unreadable"

  static let own: [(id: String, level: String, title: Words, help: Words)] = [
    (
      verdict, "none", Words(zh: "结论", en: "The verdict"),
      Words(zh: "一份申报材料在一个类别下的结论。", en: "What an application comes to under one category.")
    ),
    (
      contradiction, "warning", Words(zh: "矛盾", en: "A contradiction"),
      Words(
        zh: "申报材料内的数值互相矛盾；不影响结论。",
        en: "Figures within an application contradict each other; that changes no verdict.")
    ),
    (
      unreadable, "error", Words(zh: "无法读取", en: "No application"),
      Words(zh: "此处使文件无法读作申报材料。", en: "This keeps a text from being read as an application.")
    ),
  ]
}
