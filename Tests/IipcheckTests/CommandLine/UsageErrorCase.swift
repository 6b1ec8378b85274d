import Testing

/// A wrong command line with the whole sentence that answers it.
struct UsageErrorCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var arguments: [String]
  var zh: String
  var en: String

  init(_ description: String, _ arguments: [String], zh: String, en: String) {
    (testDescription, self.arguments, self.zh, self.en) = (description, arguments, zh, en)
  }

  static let all = commands + options + values + counts + reports + operands

  private static let commands = [
    UsageErrorCase(
      "no command", [],
      zh: "缺少命令，可用的命令有 check、criteria、diff、init、schema",
      en: "missing command, expected one of check, criteria, diff, init, schema"),
    UsageErrorCase(
      "only options", ["--lang", "zh"],
      zh: "缺少命令，可用的命令有 check、criteria、diff、init、schema",
      en: "missing command, expected one of check, criteria, diff, init, schema"),
    UsageErrorCase(
      "a mistyped command", ["chekc", "a.json"],
      zh: "未知命令“chekc”，是否指“check”？",
      en: #"unknown command "chekc"; did you mean "check"?"#),
    UsageErrorCase(
      "a command that is nothing like any", ["frobnicate"],
      zh: "未知命令“frobnicate”，可用的命令有 check、criteria、diff、init、schema",
      en: #"unknown command "frobnicate", expected one of check, criteria, diff, init, schema"#),
    UsageErrorCase(
      "an unknown command outweighs what follows it", ["chekc", "--nonsense", "--help"],
      zh: "未知命令“chekc”，是否指“check”？",
      en: #"unknown command "chekc"; did you mean "check"?"#),
  ]

  private static let options = [
    UsageErrorCase(
      "a mistyped option", ["check", "--fromat", "csv", "a.json"],
      zh: "未知选项“--fromat”，是否指“--format”？",
      en: #"unknown option "--fromat"; did you mean "--format"?"#),
    UsageErrorCase(
      "an option in capitals", ["check", "--FORMAT=csv", "a.json"],
      zh: "未知选项“--FORMAT”，是否指“--format”？",
      en: #"unknown option "--FORMAT"; did you mean "--format"?"#),
    UsageErrorCase(
      "one dash too few", ["check", "-output", "a.txt", "a.json"],
      zh: "未知选项“-output”，是否指“--output”？",
      en: #"unknown option "-output"; did you mean "--output"?"#),
    UsageErrorCase(
      "the beginning of an option", ["check", "--require", "a.json"],
      zh: "未知选项“--require”，是否指“--require-evidence”？",
      en: #"unknown option "--require"; did you mean "--require-evidence"?"#),
    UsageErrorCase(
      "an option that is nothing like any", ["check", "--frobnicate"],
      zh: "未知选项“--frobnicate”",
      en: #"unknown option "--frobnicate""#),
    UsageErrorCase(
      "an unknown letter", ["check", "-x"],
      zh: "未知选项“-x”",
      en: #"unknown option "-x""#),
    UsageErrorCase(
      "an option of other commands is not suggested", ["schema", "--fromat"],
      zh: "未知选项“--fromat”",
      en: #"unknown option "--fromat""#),
    UsageErrorCase(
      "a mistyped option without a command", ["--verison"],
      zh: "未知选项“--verison”，是否指“--version”？",
      en: #"unknown option "--verison"; did you mean "--version"?"#),
    UsageErrorCase(
      "an option of other commands", ["diff", "--format", "csv", "a", "b"],
      zh: "命令“diff”不接受选项“--format”，接受它的命令有 check、criteria",
      en: #"command "diff" takes no option "--format", only these do: check, criteria"#),
  ]

  private static let values = [
    UsageErrorCase(
      "no value at the end", ["check", "a.json", "--output"],
      zh: "选项“--output”缺少取值，写法为“--output FILE”",
      en: #"option "--output" needs a value, as in "--output FILE""#),
    UsageErrorCase(
      "an option instead of a value", ["check", "--output", "--format", "csv", "a.json"],
      zh: "选项“--output”缺少取值，写法为“--output FILE”",
      en: #"option "--output" needs a value, as in "--output FILE""#),
    UsageErrorCase(
      "no value of the only ones", ["check", "a.json", "--color"],
      zh: "选项“--color”缺少取值，写法为“--color auto|always|never”",
      en: #"option "--color" needs a value, as in "--color auto|always|never""#),
    UsageErrorCase(
      "nothing behind the sign", ["check", "--output=", "a.json"],
      zh: "选项“--output”的取值为空，写法为“--output FILE”",
      en: #"the value of option "--output" is empty, write it as in "--output FILE""#),
    UsageErrorCase(
      "an empty word", ["check", "--format", "", "a.json"],
      zh: "选项“--format”的取值为空，写法为“--format FORMAT”",
      en: #"the value of option "--format" is empty, write it as in "--format FORMAT""#),
    UsageErrorCase(
      "a value for a flag", ["check", "--require-evidence=yes", "a.json"],
      zh: "选项“--require-evidence”不带取值，却写了“yes”",
      en: #"option "--require-evidence" takes no value, found "yes""#),
    UsageErrorCase(
      "a format that nobody knows", ["check", "--format", "yaml", "a.json"],
      zh: "选项“--format”不能取“yaml”，可取 csv、json、text",
      en: #"option "--format" cannot be "yaml", expected one of csv, json, text"#),
    UsageErrorCase(
      "a mistyped format", ["check", "--format", "jsno", "a.json"],
      zh: "选项“--format”不能取“jsno”，可取 csv、json、text；是否指“json”？",
      en: #"option "--format" cannot be "jsno", expected one of csv, json, text; "#
        + #"did you mean "json"?"#),
    UsageErrorCase(
      "a format of another command", ["criteria", "--format", "csv"],
      zh: "选项“--format”不能取“csv”，可取 text",
      en: #"option "--format" cannot be "csv", expected one of text"#),
    UsageErrorCase(
      "the beginning of a category", ["check", "--category", "enterprise", "a.json"],
      zh: "选项“--category”不能取“enterprise”，可取 all、cross-industry、enterprise-level、"
        + "industry-level、key-cultivation；是否指“enterprise-level”？",
      en: #"option "--category" cannot be "enterprise", expected one of all, cross-industry, "#
        + #"enterprise-level, industry-level, key-cultivation; did you mean "enterprise-level"?"#),
    UsageErrorCase(
      "another code of Chinese does not suggest English", ["check", "--lang", "cn", "a.json"],
      zh: "选项“--lang”不能取“cn”，可取 en、zh",
      en: #"option "--lang" cannot be "cn", expected one of en, zh"#),
  ]

  private static let counts = ["many", "0", "-1", "1025", "9223372036854775808", "1.5", " 2"].map {
    UsageErrorCase(
      "\($0) is no number of processors", ["diff", "--jobs=\($0)", "a.json", "b.json"],
      zh: "选项“--jobs”须为 1 到 1024 的整数，实为“\($0)”",
      en: "option \"--jobs\" needs a whole number from 1 to 1024, found \"\($0)\"")
  }

  private static let reports = [
    UsageErrorCase(
      "a report without a file", ["check", "--report", "json", "a.json"],
      zh: "选项“--report”须写明格式和文件，写法为“--report FORMAT=FILE”，实为“json”",
      en: #"option "--report" needs a format and a file, as in "--report FORMAT=FILE", "#
        + #"found "json""#),
    UsageErrorCase(
      "nothing behind the second sign", ["check", "--report=json=", "a.json"],
      zh: "选项“--report”须写明格式和文件，写法为“--report FORMAT=FILE”，实为“json=”",
      en: #"option "--report" needs a format and a file, as in "--report FORMAT=FILE", "#
        + #"found "json=""#),
    UsageErrorCase(
      "no report at all", ["check", "a.json", "--report"],
      zh: "选项“--report”缺少取值，写法为“--report FORMAT=FILE”",
      en: #"option "--report" needs a value, as in "--report FORMAT=FILE""#),
    UsageErrorCase(
      "a report in a mistyped format", ["check", "--report", "jsno=a.txt", "a.json"],
      zh: "选项“--report”不能取“jsno”，可取 csv、json、text；是否指“json”？",
      en: #"option "--report" cannot be "jsno", expected one of csv, json, text; "#
        + #"did you mean "json"?"#),
    UsageErrorCase(
      "a report to standard output", ["check", "--report", "json=-", "a.json"],
      zh: "选项“--report”只写入文件；要写到标准输出，请用“--format json”",
      en: #"option "--report" writes to files only; for standard output use "--format json""#),
    UsageErrorCase(
      "a file of another kind", ["check", "-o", "初审.xlsx", "a.json"],
      zh: "不能写成 xlsx 文件：“初审.xlsx”；可写的结尾有 csv、json、txt",
      en: #"no xlsx file can be written: "初审.xlsx"; these endings can: csv, json, txt"#),
    UsageErrorCase(
      "a report of another command", ["schema", "--report", "json=a.json"],
      zh: "命令“schema”不接受选项“--report”，接受它的命令有 check",
      en: #"command "schema" takes no option "--report", only these do: check"#),
  ]

  private static let operands = [
    UsageErrorCase(
      "no file", ["check"],
      zh: "缺少 FILE，写法为“iipcheck check FILE…”",
      en: #"missing FILE, expected "iipcheck check FILE…""#),
    UsageErrorCase(
      "one of two", ["diff", "a.json"],
      zh: "缺少 B，写法为“iipcheck diff A B”",
      en: #"missing B, expected "iipcheck diff A B""#),
    UsageErrorCase(
      "three of two", ["diff", "a.json", "b.json", "c.json"],
      zh: "多出“c.json”，写法为“iipcheck diff A B”",
      en: #"unexpected "c.json", expected "iipcheck diff A B""#),
    UsageErrorCase(
      "an operand where none may be", ["schema", "a.json"],
      zh: "多出“a.json”，写法为“iipcheck schema”",
      en: #"unexpected "a.json", expected "iipcheck schema""#),
    UsageErrorCase(
      "an empty file name", ["check", "a.json", ""],
      zh: "FILE 为空，写法为“iipcheck check FILE…”",
      en: #"FILE is empty, expected "iipcheck check FILE…""#),
    UsageErrorCase(
      "standard input for two operands", ["check", "-", "a.json", "-"],
      zh: "标准输入“-”只能读取一次，却给出了两次",
      en: #"standard input "-" can be read only once, but is given twice"#),
    UsageErrorCase(
      "standard input for an operand and an option", ["diff", "-", "b.json", "--order", "-"],
      zh: "标准输入“-”只能读取一次，却给出了两次",
      en: #"standard input "-" can be read only once, but is given twice"#),
    UsageErrorCase(
      "a mistyped category", ["init", "cros-industry"],
      zh: "CATEGORY 不能是“cros-industry”，可取 cross-industry、key-cultivation；"
        + "是否指“cross-industry”？",
      en: #"CATEGORY cannot be "cros-industry", expected one of cross-industry, "#
        + #"key-cultivation; did you mean "cross-industry"?"#),
    UsageErrorCase(
      "a category that is none", ["init", "平台"],
      zh: "CATEGORY 不能是“平台”，可取 cross-industry、key-cultivation",
      en: #"CATEGORY cannot be "平台", expected one of cross-industry, key-cultivation"#),
  ]
}
