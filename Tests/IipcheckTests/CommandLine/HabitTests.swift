import Eligibility
import Jiangsu2018
import Testing

@testable import iipcheck

/// What people try who have used other tools.
struct HabitTests {
  @Test(arguments: Language.allCases)
  func `no arguments at all get the help, on standard error`(_ language: Language) async {
    let recorded = RecordedConsole(environment: ["LANG": language.rawValue])
    #expect(await Tool(console: recorded.console).run([]) == .usage)
    #expect(recorded.text(.output).isEmpty)
    #expect(
      recorded.text(.error) == Help(commands: CommandTable.commands, language: language).overview)
  }

  @Test(arguments: [
    (["help"], ["--help"]), (["help", "check"], ["check", "--help"]),
    (["help", "help"], ["help", "-h"]), (["version"], ["--version"]), (["-V"], ["--version"]),
    (["help", "--lang", "zh", "init"], ["init", "--help", "--lang", "zh"]),
  ])
  func `a command says what its option says`(_ command: [String], _ option: [String]) async {
    let (words, dashes) = (RecordedConsole(), RecordedConsole())
    #expect(await Tool(console: words.console).run(command) == .eligible)
    #expect(await Tool(console: dashes.console).run(option) == .eligible)
    #expect(words.text(.output) == dashes.text(.output))
    #expect(!words.text(.output).isEmpty)
  }

  @Test(arguments: [
    (["help", "chekc"], "iipcheck help --help"),
    (["help", "check", "fit"], "iipcheck help --help"),
    (["version", "2"], "iipcheck version --help"), (["chekc"], "iipcheck --help"),
    (["check", "--frmat"], "iipcheck check --help"), (["--lang", "xx"], "iipcheck --help"),
  ])
  func `a wrong command line is told with the help that says what is right`(
    _ arguments: [String], _ help: String
  ) async {
    let run = RecordedConsole()
    #expect(await Tool(console: run.console).run(arguments) == .usage)
    #expect(run.text(.error).hasPrefix("iipcheck: error: "))
    #expect(run.text(.error).hasSuffix("\nhelp: \(help)\n"))
    #expect(run.text(.output).isEmpty)
  }

  @Test(arguments: ["check", "fit", "screen", "test"])
  func `a file that is missing is told on standard error as well`(_ command: String) async {
    let run = await CriteriaRun(command, "none.json")
    #expect(run.complaint.contains("iipcheck: error: none.json: no such file or folder\n"))
    #expect(run.output.contains("none.json"))
  }

  @Test(arguments: Category.allCases)
  func `a category may be called by its label, and what is next is told`(_ category: Category)
    async
  {
    for name in [category.code, category.term.label.zh, category.term.label.en.uppercased()] {
      let run = await CriteriaRun("init", name)
      #expect(run.status == .eligible)
      #expect(run.output.contains("\"category\": \"\(category.code)\""))
      #expect(run.complaint == "iipcheck: next: fill in FILE, then run iipcheck check FILE\n")
    }
    let chinese = await CriteriaRun("init", category.code, "--lang", "zh", "-o", "申报.json")
    #expect(chinese.complaint == "iipcheck: 下一步：填写 申报.json，再运行 iipcheck check 申报.json\n")
    let judged = await CriteriaRun(
      "check", "samples/applied-too-high.json", "--category", category.term.label.zh)
    let same = await CriteriaRun(
      "check", "samples/applied-too-high.json", "--category", category.code)
    #expect(judged.output == same.output)
  }

  @Test func `one blank application serves all four categories`() async {
    let blank = await CriteriaRun("init", "all")
    #expect(blank.output.contains("\"category\": null"))
    #expect(blank.complaint == "iipcheck: next: fill in FILE, then run iipcheck fit FILE\n")
    for category in Category.allCases {
      let check = await CriteriaRun(
        "check", "a.json", "--category", category.code,
        files: ["a.json": Array(blank.output.utf8)])
      #expect(check.status == .incomplete)
      #expect(check.complaint.isEmpty)
    }
    let fit = await CriteriaRun("fit", "a.json", files: ["a.json": Array(blank.output.utf8)])
    #expect(fit.status == .incomplete)
  }
}
