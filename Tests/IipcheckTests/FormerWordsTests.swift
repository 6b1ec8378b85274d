import Eligibility
import Reports
import Testing

@testable import iipcheck

/// One word for one thing: what the tool once called things otherwise is printed nowhere any more.
struct FormerWordsTests {
  /// Words that no output has.
  private static let former = [
    "主攻行业", "营业总收入", "经营状况", "建设思路", "推荐汇总表", "申报文件", "出处", "事项", "条款名称", "条款一览", "不通过条款",
    "缺项条款", "未达", "规则版本", "规则摘要", "编制版本", "所属通知", "凭数据", "只看数值", "单位声明", "经审核认定", "判断依据",
    "评判依据", "缺少佐证", "没有佐证", "缺佐证", "摘要不符", "解读", "差额", "前后矛盾", "前后不一致", "筛查", "批量初审", "卡住",
    "由数据判定", "数值认定", "focus industry", "switch signal", "running parameter", "micro-service",
    "cross-industry platform", "cloud software", "call the development kit",
    "of the development kit",
    "evelopment language", "research and design", "research spending", "operation management",
    "equipment maintenance", "general mathematical", "general network", "data-analysis",
    "in an average month", "data collection point", "data are collected", "process technology",
    "process maturity", "trade and payment", "multi-tenant permissions", "user demands",
    "raise alarms", "social credit is", "operation is sound", "finances are sound",
    "ruth of the materials", "Selection conditions", "dge access", "evice access",
    "Running and managing", "Calls between", "ffects of use", "marked effect", "Reach over",
    "Standing of", "Support of", "Business of the", "in outline", "contribute much", "renewed",
    "go digital", "grows well", "managed well", "expense on research", "on the ground",
    "application market", "application store", "application development", "is secure;",
    "applications are secure", "recommendation table", "lacks facts", "lack facts",
    "facts that are missing",
    "figures alone", "rests on claims", "word as well", "on reviews instead", "unsupported claim",
    "of another state", "pen reading", "hat is short", "Conflicts", "Judged by", "ules version",
    "ules digest", "supposed", "against what is expected", "stop most", "stops most", "topped by",
    "there more than once", "a listing", "closed listing", "no fact named", "By clause",
  ]
  /// Words that programs still read as keys and codes, and that no page and no help has.
  private static let formerOfPages = [" measured", "| Unsupported", ">Unsupported", "n/a "]

  /// Applications of every verdict, contradictions, members, reviews and problems among them.
  private static let samples = [
    "samples/industry-level-threshold.json", "samples/contradictions.json",
    "samples/key-cultivation-rank-11.json", "samples/enterprise-level-incomplete.json",
    "samples/cross-industry-two-industries-by-content.json",
    "samples/unreadable/several-problems.json",
  ]

  private static let runs: [[String]] = {
    var runs = [
      ["--help"], ["manual"], ["criteria", "--lint"], ["criteria", "1.2.2", "2.2.1", "4.1"],
    ]
    runs += CommandTable.commands.map { [$0.name, "--help"] }
    runs += ["bash", "zsh", "fish"].map { ["completions", $0] }
    runs += PublishedSchema.allCases.map { ["schema", "--of", $0.rawValue] }
    runs += Category.allCases.map { ["init", $0.code] }
    for command in CommandTable.commands {
      for format in command.formats {
        let arguments: [String]? =
          switch command.name {
          case "check", "test": samples
          case "fit": ["--readings"] + samples
          case "screen": ["--quiet"] + samples
          case "criteria": []
          case "diff" where format != "github": ["industry-level", "enterprise-level"]
          default: nil
          }
        guard let arguments else { continue }
        runs.append([command.name, "--format", format] + arguments)
      }
    }
    runs.append(["check", "--require-evidence"] + samples)
    runs += ["criteria", "recommendation"].map {
      ["screen", "--quiet", "--format", "csv", "--layout", $0] + samples
    }
    return runs
  }()

  @Test(arguments: runs, Language.allCases)
  func `a former word is printed nowhere`(arguments: [String], language: Language) async {
    let recorded = RecordedConsole()
    _ = await Tool(console: recorded.console).run(arguments + ["--lang", language.rawValue])
    let text = recorded.text(.output) + recorded.text(.error)
    #expect(!text.isEmpty)
    let isForPrograms =
      arguments.contains { ["json", "ndjson", "junit", "sarif"].contains($0) }
      || arguments.first == "schema"
    let words = Self.former + (isForPrograms ? [] : Self.formerOfPages)
    #expect(words.filter { text.contains($0) } == [])
  }
}
