import Eligibility
import Testing

@testable import iipcheck

/// The manual; that `man` and `mandoc` read it without a complaint is proved by `.ci/shells`.
struct ManualPageTests {
  private static func lines(
    _ commands: [CommandDeclaration], _ language: Language
  ) -> [Substring] {
    Help(commands: commands, language: language).manual.split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  /// The requests that the page is made of.
  private static let requests = [
    ".\\\" -*-", ".TH IIPCHECK ", ".SH \"", ".SS \"", ".TP", ".PP", ".br", ".nh", ".ad l",
  ]

  @Test(arguments: Language.allCases, HostileCommands.texts)
  func `no text of a declaration is a request`(_ language: Language, _ text: String) {
    let hostile = Self.lines([HostileCommands.command(text)], language)
    let harmless = Self.lines([HostileCommands.command("x")], language)
    for line in hostile where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(Self.requests.contains { line.hasPrefix($0) }, "\(line)")
    }
    func count(_ lines: [Substring], _ request: String) -> Int { lines.count { $0 == request } }
    #expect(count(hostile, ".TP") == count(harmless, ".TP"))
    #expect(hostile.count { $0.hasPrefix(".TH") } == 1)
    for line in hostile {
      #expect(!line.contains("\u{1B}") && !line.contains("\\n") && !line.contains("\\*"))
    }
  }

  @Test(arguments: Language.allCases)
  func `every command, option, status and variable has its place`(_ language: Language) {
    let lines = Self.lines(CommandTable.commands, language)
    for command in CommandTable.commands {
      #expect(lines.contains { $0.hasPrefix(".SS \"iipcheck \(command.name)") })
    }
    let options = CommandTable.commands.reduce(0) { $0 + $1.options.count }
    let common = OptionName.allCases.count { $0.declaration.isForEveryCommand }
    let examples = CommandTable.commands.reduce(0) { $0 + $1.examples.count }
    let others = ExitStatus.allCases.count + EnvironmentVariable.allCases.count
    #expect(lines.count { $0 == ".TP" } == options + common + examples + others + 3)
    for variable in EnvironmentVariable.allCases {
      #expect(lines.contains("\\fB\(variable.rawValue)\\fR"))
    }
  }
}
