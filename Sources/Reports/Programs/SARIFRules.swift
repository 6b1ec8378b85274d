internal import Eligibility
internal import StrictJSON

/// The rules of a SARIF log: every criterion that the run may judge by, once, then what is no criterion.
struct SARIFRules: Sendable {
  /// The rules that belong to the tool and not to the notice.
  enum Own: String, CaseIterable {
    case verdict = "iipcheck-verdict"
    case contradiction = "iipcheck-contradiction"
    case unreadable = "iipcheck-unreadable"
  }

  /// A criterion with the categories that have it.
  private struct Entry {
    let criterion: Criterion
    var categories: [String]
  }

  private let header: RunHeader
  private let language: Language
  private var entries: [Entry] = []
  private var indices: [String: Int] = [:]

  init(_ header: RunHeader, _ language: Language) {
    self.header = header
    self.language = language
    for ruleSet in header.ruleSets.map({ $0.ruleSet }) {
      for criterion in ruleSet.criteria {
        if let index = indices[criterion.id] {
          entries[index].categories.append(ruleSet.category.code)
        } else {
          indices[criterion.id] = entries.count
          entries.append(Entry(criterion: criterion, categories: [ruleSet.category.code]))
        }
      }
    }
    for own in Own.allCases { indices[own.rawValue] = indices.count }
  }

  /// The place of a rule among all.
  func index(of id: String) -> Int? { indices[id] }

  /// Writes the members of the tool's component: what it is, what it judges by, and the rules.
  func writeDriver(to writer: inout JSONWriter) {
    writer.member("name", "iipcheck")
    writer.member("semanticVersion", header.toolVersion)
    writer.member("language", language.code)
    writer.key("properties")
    writer.object { writer in
      if let edition = header.edition {
        writer.member("edition", edition.id)
        writer.member("editionVersion", edition.version)
        writer.member("document", edition.document)
      }
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
      for entry in entries { write(entry, to: &writer) }
      for own in Own.allCases { write(own, to: &writer) }
    }
  }

  private func write(_ entry: Entry, to writer: inout JSONWriter) {
    let criterion = entry.criterion
    writer.object { writer in
      writer.member("id", criterion.id)
      writer.textObject("shortDescription", criterion.title[language])
      let requirements = criterion.requirements.map { $0.wording }
      writer.textObject(
        "fullDescription", (criterion.title + .colon + requirements.semicolons)[language])
      writer.textObject("help", help(on: criterion, requirements))
      writer.key("defaultConfiguration")
      writer.object { $0.member("level", "error") }
      writer.key("properties")
      writer.object { writer in
        writer.member("clause", criterion.clause)
        writer.member("basis", criterion.basis.code)
        writer.member("categories", entry.categories)
      }
    }
  }

  private func help(on criterion: Criterion, _ requirements: [Words]) -> String {
    var lines = [Words(zh: "条款：", en: "Clause: ") + criterion.clauseWords]
    lines += requirements.map { Words(same: "- ") + $0 }
    if let note = criterion.note { lines.append(Words(zh: "说明：", en: "Note: ") + note) }
    lines += criterion.readings.map { reading in
      Words(zh: "理解 \(reading.id)：", en: "Reading \(reading.id): ") + reading.question
        + Words(zh: "此处取：", en: " Taken here: ") + reading.chosen
    }
    return lines.map { $0[language] }.joined(separator: "\n")
  }

  private func write(_ own: Own, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", own.rawValue)
      writer.textObject("shortDescription", own.title[language])
      writer.textObject("help", own.help[language])
      writer.key("defaultConfiguration")
      writer.object { $0.member("level", own.level) }
    }
  }
}

extension SARIFRules.Own {
  fileprivate var title: Words {
    switch self {
    case .verdict: Words(zh: "结论", en: "The verdict")
    case .contradiction: Words(zh: "矛盾", en: "A contradiction")
    case .unreadable: Words(zh: "无法读取", en: "No application")
    }
  }

  fileprivate var help: Words {
    switch self {
    case .verdict:
      Words(zh: "一份申报材料在一个类别下的结论。", en: "What an application comes to under one category.")
    case .contradiction:
      Words(
        zh: "申报材料内的数值互相矛盾；不影响结论。",
        en: "Figures within an application contradict each other; that changes no verdict.")
    case .unreadable:
      Words(zh: "此处使文件无法读作申报材料。", en: "This keeps a text from being read as an application.")
    }
  }

  fileprivate var level: String {
    switch self {
    case .verdict: "none"
    case .contradiction: "warning"
    case .unreadable: "error"
    }
  }
}
