import Eligibility
import Reports

/// Every option that any command takes, under the name that users write.
///
/// A new option is a new case: the compiler then asks for its declaration, and parsing, help and
/// messages follow from that.
enum OptionName: String, CaseIterable, Sendable {
  case category
  case criteria
  case requireEvidence = "require-evidence"
  case reviews
  case set
  case all
  case brief
  case readings
  case lint
  case mutate
  case update
  case known
  case write
  case of
  case format
  case output
  case force
  case report
  case only
  case sort
  case order
  case layout
  case city
  case fileAnyway = "file-anyway"
  case letters
  case letterNote = "letter-note"
  case digest
  case name
  case jobs
  case quiet
  case lang
  case color
  case help
  case version

  /// The options that every command takes.
  static let common = allCases.filter(\.declaration.isForEveryCommand)

  /// The option as it is written on a command line.
  var spelling: String { "--\(rawValue)" }

  /// Every way to write it, the letter last.
  var spellings: [String] { [spelling] + (declaration.letter.map { ["-\($0)"] } ?? []) }

  /// Whether the value is a file that is read, where `-` is standard input.
  var readsFile: Bool { self == .criteria || self == .reviews || self == .order || self == .known }

  /// The declaration that everything else about the option is derived from.
  var declaration: OptionDeclaration {
    switch self {
    case .category:
      OptionDeclaration(
        .choice(Category.allCases.map(\.code) + ["all"], placeholder: "CATEGORY"),
        terms: Choice.category.terms, isRepeatable: true, zh: "按此类别评判，而不按申报材料自己写明的类别",
        en: "judge under this category instead of the one that the application names")
    case .criteria:
      OptionDeclaration(
        .text(placeholder: "FILE"), isRepeatable: true, zh: "只用文件中的条件，不用内置条件；写类别代号即内置的该类别",
        en:
          "use the criteria in a file and not the built-in ones; the code of a category stands for "
          + "the built-in one")
    case .requireEvidence:
      OptionDeclaration(.nothing, zh: "无佐证的声明视为缺项", en: "treat a claim without evidence as missing")
    case .reviews:
      OptionDeclaration(
        .text(placeholder: "FILE"), zh: "主管部门对所声明要求的审核意见；不计审核意见的结论并列给出",
        en:
          "the bureau's own findings on declared requirements; the verdict without them stays beside it"
      )
    case .set:
      OptionDeclaration(
        .text(placeholder: "PATH=VALUE"), isRepeatable: true,
        zh: "假设某项为此值再评判，例如 devices.connected=5000；结果会标明是假设",
        en: "judge as if this were stated, such as devices.connected=5000; every report says so")
    case .all:
      OptionDeclaration(
        .nothing, zh: "写出每一条的每一项，不只写决定结论的",
        en: "show every statement of every criterion, not only what decides")
    case .brief:
      OptionDeclaration(
        .nothing, zh: "每份申报一行，每处差距一行；与 --all 同写时以 --all 为准",
        en: "a line an application and one a gap; --all, if given as well, wins")
    case .readings:
      OptionDeclaration(
        .nothing, zh: "列出所有记录的理解，也列不影响结果的",
        en: "list every recorded reading, also those that change nothing")
    case .lint:
      OptionDeclaration(
        .nothing, zh: "找出条件集中多半不是本意之处", en: "look for what is probably not meant in the criteria")
    case .mutate:
      OptionDeclaration(
        .nothing, zh: "逐处改动条件，找出无人察觉的改动",
        en: "change the criteria step by step and name every change that no expectation notices")
    case .update:
      OptionDeclaration(
        .nothing, zh: "按现在的结果改写预期文件，缺少的新建",
        en: "rewrite expectations to what is found now, and write those that are missing")
    case .known:
      OptionDeclaration(
        .text(placeholder: "FILE"),
        zh: "接受文件中的不符之处（此前 test --format json 写出的结果），其中已不存在的另行指出，算作不符",
        en:
          "accept the differences in a file, which test --format json wrote; one that is gone counts as not met"
      )
    case .write:
      OptionDeclaration(
        .text(placeholder: "FOLDER"), zh: "把全部条件的公开文件写入已有的文件夹",
        en: "write every published file of the criteria to a folder that is there")
    case .of:
      OptionDeclaration(
        .choice(PublishedSchema.allCases.map(\.rawValue), placeholder: "FORM"),
        zh: "哪一种文件的模式，默认 application", en: "what the schema is of, application by default")
    case .format:
      OptionDeclaration(
        .formatOfCommand, zh: "结果的格式；未写时随 -o 文件名的结尾",
        en: "the form of the result; without it the ending of the file counts")
    case .output:
      OptionDeclaration(
        .text(placeholder: "FILE"), letter: "o", zh: "把结果写入文件，写完整后才替换原文件",
        en: "write the result to a file, which is replaced only by a complete one")
    case .force:
      OptionDeclaration(
        .nothing, zh: "文件已存在也写入，替换原文件", en: "replace the file if there is one already")
    case .report:
      OptionDeclaration(
        .formatAndFile, isRepeatable: true, zh: "另以此格式把结果写入文件",
        en: "write the result in this format to a file as well")
    case .only:
      OptionDeclaration(
        .choice(["eligible", "ineligible", "incomplete", "unreadable"], placeholder: nil),
        zh: "只列出此种结果的申报；合计仍包括全部",
        en: "list only applications with this result; totals still count all")
    case .sort:
      OptionDeclaration(
        .choice(["input", "nearest", "name", "city"], placeholder: nil),
        zh: "排列次序：读取次序、最接近符合条件的在前、单位名称或所在地；默认读取次序，ndjson 总是读取次序",
        en: "the order of rows: as read, nearest to eligible first, by applicant or by city; "
          + "as read by default, and in ndjson always")
    case .order:
      OptionDeclaration(
        .text(placeholder: "FILE"), zh: "项目汇总表的次序：每行一个统一社会信用代码",
        en: "the order of the project summary table: a file with a credit code a line")
    case .layout:
      OptionDeclaration(
        .choice(CSVReport.Layout.allCases.map(\.rawValue), placeholder: nil),
        zh: "每行是什么：一份申报、一个条件、项目汇总表的一行（csv），或一处须补正的（problems：csv、json、text）",
        en:
          "what a row is: an application, a criterion or a line of the project summary table in csv, "
          + "or, as problems in csv, json and text, one thing to ask back")
    case .city:
      OptionDeclaration(
        .choice(Choice.city.terms.map(\.code), placeholder: "CITY"), terms: Choice.city.terms,
        zh: "由此市（县）上报：项目汇总表不列其他地方的申报",
        en: "whose bureau files: the project summary table holds others back")
    case .fileAnyway:
      OptionDeclaration(
        .nothing, zh: "项目汇总表也列入本应缓报的申报，并注明原因",
        en: "keep in the project summary table what it would hold back, with the reason")
    case .letters:
      OptionDeclaration(
        .text(placeholder: "FOLDER"), zh: "把退回补正函写入新文件夹：须补正的每份申报一页，可打印",
        en:
          "write a letter to a new folder for each application that has to be sent back, ready to print"
      )
    case .letterNote:
      OptionDeclaration(
        .text(placeholder: "TEXT"), zh: "函中的期限、报送地点和联系人；不写则留空待填",
        en:
          "until when, where and to whom, as the letters say it; without it they leave room to write"
      )
    case .digest:
      OptionDeclaration(
        .nothing, zh: "ndjson 的每行写出所评判那一行（不含换行）或文件的 SHA-256",
        en: "give in each row of ndjson the SHA-256 of the line, without its end, or of the file")
    case .name:
      OptionDeclaration(
        .text(placeholder: "NAME"), zh: "标准输入（-）在结果中的名称",
        en: "what standard input, -, is called in results")
    case .jobs:
      OptionDeclaration(
        .count(placeholder: "N", limit: 1_024), zh: "同时评判的份数；默认等于处理器数",
        en: "how many are judged at once; by default one a processor")
    case .quiet:
      OptionDeclaration(.nothing, zh: "不显示进度与合计提示", en: "show no progress and no closing count")
    case .lang:
      OptionDeclaration(
        .choice(Language.allCases.map(\.rawValue), placeholder: nil), isForEveryCommand: true,
        zh: "所用语言；默认随系统区域设置", en: "the language to use; by default that of the locale")
    case .color:
      OptionDeclaration(
        .choice(["auto", "always", "never"], placeholder: nil), isForEveryCommand: true,
        zh: "是否使用颜色；auto 仅在终端上且未设置 NO_COLOR 时使用",
        en: "whether to use colour; auto does so on a terminal unless NO_COLOR is set")
    case .help:
      OptionDeclaration(.nothing, letter: "h", isForEveryCommand: true, zh: "显示帮助", en: "show help")
    case .version:
      OptionDeclaration(
        .nothing, letter: "V", isForEveryCommand: true, zh: "显示版本", en: "show the version")
    }
  }
}
