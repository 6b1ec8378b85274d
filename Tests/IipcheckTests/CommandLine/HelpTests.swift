import Eligibility
import Reports
import Testing

@testable import iipcheck

struct HelpTests {
  private static func help(_ language: Language) -> Help {
    Help(commands: SampleCommands.all, language: language)
  }

  @Test
  func `the help on a command says in English all that its declaration says`() {
    #expect(
      Self.help(.en).on(SampleCommands.check) == """
        Usage: iipcheck check FILE… [OPTION…]

        hold applications against their criteria

        A figure that is missing is never taken for zero.
        A dash stands for standard input.

        Options:
              --category CATEGORY        judge under this category instead of the one
                                         that the application names; one of
                                         cross-industry, industry-level,
                                         enterprise-level, key-cultivation, all; may be
                                         repeated
              --require-evidence         treat a claim without evidence as missing
              --format FORMAT            the form of the result; without it the ending
                                         of the file counts; one of text, json, csv;
                                         default: text
          -o, --output FILE              write the result to a file, which is replaced
                                         only by a complete one
              --report FORMAT=FILE       write the result in this format to a file as
                                         well; may be repeated
              --lang zh|en               the language to use; by default that of the
                                         locale
              --color auto|always|never  whether to use colour; auto does so on a
                                         terminal unless NO_COLOR is set
          -h, --help                     show help
          -V, --version                  show the version

        Examples:
          iipcheck check a.json --format csv -o a.csv
              write a table

        """)
  }

  @Test
  func `the help on a command says in Chinese all that its declaration says`() {
    #expect(
      Self.help(.zh).on(SampleCommands.check) == """
        用法：iipcheck check FILE… [选项…]

        逐项核对申报材料

        缺少的数值不会当作零。
        “-”表示标准输入。

        选项：
              --category CATEGORY        按此类别评判，而不按申报材料自己写明的类别；可
                                         取 cross-industry、industry-level、
                                         enterprise-level、key-cultivation、all；可重复
              --require-evidence         无佐证的声明视为缺项
              --format FORMAT            结果的格式；未写时随 -o 文件名的结尾；可取
                                         text、json、csv；默认 text
          -o, --output FILE              把结果写入文件，写完整后才替换原文件
              --report FORMAT=FILE       另以此格式把结果写入文件；可重复
              --lang zh|en               所用语言；默认随系统区域设置
              --color auto|always|never  是否使用颜色；auto 仅在终端上且未设置 NO_COLOR
                                         时使用
          -h, --help                     显示帮助
          -V, --version                  显示版本

        示例：
          iipcheck check a.json --format csv -o a.csv
              写成表格

        """)
  }

  @Test
  func `the general help lists the commands, the common options and the exit statuses`() {
    #expect(
      Self.help(.en).overview == """
        Checks, criterion by criterion, whether applications to Jiangsu's key industrial
        internet platform programme are eligible.

        Usage: iipcheck COMMAND [OPTION…]

        Commands:
          check FILE…     hold applications against their criteria
          criteria [ID…]  list the criteria
          diff A B        compare two results
          init CATEGORY   a blank application
          schema          the JSON Schema

        Options of every command:
              --lang zh|en               the language to use; by default that of the
                                         locale
              --color auto|always|never  whether to use colour; auto does so on a
                                         terminal unless NO_COLOR is set
          -h, --help                     show help
          -V, --version                  show the version

        Exit status (the worst one wins):
          0   every application is eligible
          1   at least one is ineligible
          2   none is ineligible, but at least one is incomplete
          3   at least one could not be read as an application (the rest is still
              judged)
          64  the command line is wrong
          70  a fault of the program
          74  output could not be written

        For the options of a command and examples, see iipcheck COMMAND --help.

        """)
  }

  @Test
  func `the words that an operand can be are listed`() {
    #expect(
      Self.help(.en).on(SampleCommands.blank)
        .contains("\nCATEGORY is one of key-cultivation, cross-industry.\n"))
    #expect(
      Self.help(.zh).on(SampleCommands.blank)
        .contains("\nCATEGORY 可取 key-cultivation、cross-industry。\n"))
  }

  @Test(arguments: Language.allCases, [80, 60, 50])
  func `no line is wider than asked, and none ends in a space`(language: Language, width: Int) {
    var help = Self.help(language)
    help.width = width
    let texts = [help.overview] + SampleCommands.all.map(help.on)
    let lines = texts.flatMap { $0.split(separator: "\n") }.map(String.init)
    for line in lines where !line.hasPrefix("  iipcheck ") {
      #expect(line.displayWidth <= width, "\(line)")
      #expect(!line.hasSuffix(" "), "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every option that a command takes stands in its help, and no other`(_ language: Language) {
    for command in SampleCommands.all {
      let text = Self.help(language).on(command)
      for option in OptionName.allCases {
        #expect(
          text.contains(" \(option.spelling)") == command.takes(option)
            || (command.examples.contains { $0.arguments.contains(option.spelling) }))
      }
    }
  }

  @Test
  func `a term that is too wide stands above its explanation`() {
    let rows = [
      HelpRow(term: "short", text: "one"), HelpRow(term: "a very long term", text: "two"),
    ]
    #expect(
      HelpRow.lines(of: rows, width: 24)
        == ["  short  one", "  a very long term", "         two"])
  }
}
