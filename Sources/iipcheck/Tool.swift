import Eligibility
import Reports

/// The tool: takes the words of a command line, does what they ask and says how it ended.
struct Tool: Sendable {
  /// The world that the tool acts on.
  var console: Console
  /// The editions of the notice that it judges by.
  var editions = Editions.all

  /// Runs one command line, without the name of the tool in front, up to where its work is shared out among processors.
  func start(_ arguments: [String]) -> Work {
    let language = Language.chosen(by: arguments, environment: console.environment)
    let help = Help(commands: CommandTable.commands, language: language)
    guard !arguments.isEmpty else {
      try? console.write(Array(help.overview.utf8), .error)
      return .done(.usage)
    }
    do throws(UsageError) {
      switch try CommandLineParser(commands: CommandTable.commands).parse(arguments) {
      case .help(let command):
        return .done(printed(command.map(help.on) ?? help.overview))
      case .version: return .done(printed("iipcheck \(ToolVersion.number)\n"))
      case .run(let invocation):
        let run = Run(
          console: console, language: language, invocation: invocation, editions: editions)
        do throws(OutputProblem) {
          return try CommandTable.perform(run)
        } catch {
          return .done(reported(error, language))
        }
      }
    } catch {
      console.complain(error.message, in: language)
      console.suggest(Words(same: "\(help.command(of: arguments)) --help"), in: language)
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

  /// A closed pipe is no reason to complain, and ends the process where it may; the output was not written.
  private func reported(_ problem: OutputProblem, _ language: Language) -> ExitStatus {
    if problem.kind == .closedPipe {
      console.endByClosedPipe()
    } else {
      let place = problem.path == "-" ? "" : problem.path.visible + ": "
      console.complain(Words(same: place) + problem.message, in: language)
    }
    return .output
  }
}
