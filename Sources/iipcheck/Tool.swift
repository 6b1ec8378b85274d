import Eligibility
import Reports

/// The tool: takes the words of a command line, does what they ask and says how it ended.
struct Tool: Sendable {
  /// The version that every report names.
  static let version = "0.1.0"
  /// The day of that version, for the manual.
  static let date = "2026-11-23"

  /// The world that the tool acts on.
  var console: Console

  /// Runs one command line, without the name of the tool in front.
  func run(_ arguments: [String]) async -> ExitStatus {
    switch start(arguments) {
    case .done(let status): status
    case .concurrent(let command): await finish(command)
    }
  }

  /// Runs one command line up to where its work is shared out among processors.
  func start(_ arguments: [String]) -> Work {
    let language = Language.chosen(by: arguments, environment: console.environment)
    do throws(UsageError) {
      switch try CommandLineParser(commands: CommandTable.commands).parse(arguments) {
      case .help(let command):
        let help = Help(commands: CommandTable.commands, language: language)
        return .done(printed(command.map(help.on) ?? help.overview))
      case .version: return .done(printed("iipcheck \(Self.version)\n"))
      case .run(let invocation):
        let run = Run(console: console, language: language, invocation: invocation)
        do throws(OutputProblem) {
          return try CommandTable.perform(run)
        } catch {
          return .done(reported(error, language))
        }
      }
    } catch {
      complain(error.message[language], language)
      return .done(.usage)
    }
  }

  /// Does what `start` left over.
  func finish(_ command: ScreenCommand) async -> ExitStatus {
    do throws(OutputProblem) {
      return try await command.perform()
    } catch {
      return reported(error, command.run.language)
    }
  }

  private func printed(_ text: String) -> ExitStatus {
    do throws(OutputProblem) {
      try console.write(Array(text.utf8), .output)
      return .eligible
    } catch {
      return reported(error, .en)
    }
  }

  /// A closed pipe is no reason to complain, but the output was not written.
  private func reported(_ problem: OutputProblem, _ language: Language) -> ExitStatus {
    if problem.kind != .closedPipe {
      let place = problem.path == "-" ? "" : problem.path.visible + ": "
      complain(place + problem.message[language], language)
    }
    return .output
  }

  private func complain(_ message: String, _ language: Language) {
    let label = Words(zh: "错误：", en: "error: ")[language]
    try? console.write(Array("iipcheck: \(label)\(message)\n".utf8), .error)
  }
}

/// How far a command has come by itself.
enum Work: Sendable {
  /// All the way.
  case done(ExitStatus)
  /// To where the rest is shared out among processors.
  case concurrent(ScreenCommand)
}
