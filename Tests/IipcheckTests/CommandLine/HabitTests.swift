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

  @Test(arguments: [
    ([:], false, false), ([:], true, true), (["NO_COLOR": "1"], true, false),
    (["NO_COLOR": ""], true, true), (["TERM": "dumb"], true, false),
    (["FORCE_COLOR": "1"], false, true), (["CLICOLOR_FORCE": "1"], false, true),
    (["FORCE_COLOR": "0"], false, false), (["CLICOLOR_FORCE": ""], false, false),
    (["FORCE_COLOR": "1", "NO_COLOR": "1"], true, false),
    (["FORCE_COLOR": "1", "TERM": "dumb"], false, true),
  ])
  func `NO_COLOR comes first, then what forces colour, then the terminal`(
    _ environment: [String: String], _ isTerminal: Bool, _ isColored: Bool
  ) async {
    for (options, expected) in [
      ([], isColored), (["--color", "always"], true), (["--color", "never"], false),
    ] {
      let run = RecordedConsole(environment: environment)
      var console = run.console
      console.isTerminal = { _ in isTerminal }
      let arguments = ["check", "samples/contradictions.json"] + options
      #expect(await Tool(console: console).run(arguments) == .eligible)
      #expect(run.text(.output).contains("\u{1B}") == expected)
      _ = await Tool(console: console).run(arguments + ["-o", "out.txt"])
      let file = String(decoding: run.file("out.txt") ?? [], as: UTF8.self)
      #expect(file.contains("\u{1B}") == (options.last == "always"))
    }
  }

  @Test func `no example takes the name of a file for an option`() {
    for command in CommandTable.commands {
      for example in command.examples {
        #expect(!example.arguments.split(separator: " ").contains { $0.hasPrefix("*") })
      }
    }
  }

  @Test func `a reader that leaves ends the tool as it ends other filters`() throws {
    let tool = try ToolProcess()
    for command in ["check a.json", "screen a.json --quiet --report json=new.json", "manual"] {
      func piped(_ tool: String) -> String {
        "{ sleep 0.1; \(tool) \(command); echo $? >&2; } | :"
      }
      // The tests themselves have the signal ignored, which a process passes on.
      let run = try tool.run(piped("env --default-signal=PIPE $iipcheck"))
      #expect(run.complaint == "141\n")
      let ignoring = try tool.run("trap '' PIPE; " + piped("$iipcheck"))
      #expect(ignoring.complaint == "74\n")
      #expect(try tool.folder.names == ["a.json"])
    }
  }

  @Test func `a report is added to what a shell has opened`() throws {
    let tool = try ToolProcess()
    try tool.folder.write("before\n", to: "summary.md")
    let run = try tool.run(
      "$iipcheck check a.json --brief --report markdown=/dev/fd/3 3>>summary.md")
    #expect(run.status == 0 && run.complaint.isEmpty)
    #expect(try tool.folder.text(of: "summary.md").hasPrefix("before\n# "))
  }
}
