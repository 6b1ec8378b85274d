import Eligibility
import Reports

@testable import iipcheck

/// Every command line is a request that its declaration allows, or an error with a sentence in both languages.
enum CommandLineFuzzing {
  static func run(_ bytes: UnsafeRawBufferPointer) {
    let arguments = bytes.split(omittingEmptySubsequences: false) { $0 == 0 || $0 == 0x0A }
      .map { String(decoding: $0, as: UTF8.self) }
    let language = Language.chosen(by: arguments) { _ in nil }
    do throws(UsageError) {
      switch try CommandLineParser(commands: CommandTable.commands).parse(arguments) {
      case .help(let command):
        let help = Help(commands: CommandTable.commands, language: language)
        demand(!(command.map(help.on) ?? help.overview).isEmpty, "no help")
      case .version: break
      case .run(let invocation): demandSound(invocation)
      }
    } catch {
      for language in Language.allCases {
        let message = error.message[language]
        demand(!message.isEmpty, "an error without a message")
        demand(message.visible.utf8.elementsEqual(message.utf8), "a message has something to hide")
        demand(message.utf8.count < 4_000, "a message without end")
      }
    }
  }

  private static func demandSound(_ invocation: Invocation) {
    let command = invocation.command
    demand(invocation.operands.count >= command.operands.required.count, "an operand is missing")
    for place in invocation.operands.indices {
      demand(command.operands.name(at: place) != nil, "an operand too many")
      demand(!invocation.operands[place].isEmpty, "an empty operand")
    }
    for (option, values) in invocation.values {
      let declaration = option.declaration
      demand(command.takes(option) && declaration.value != .nothing, "\(option) has a value")
      demand(values.count == 1 || declaration.isRepeatable, "\(option) is repeated")
      let allowed = declaration.allowedValues(with: command)
      demand(values.allSatisfy { !$0.isEmpty && allowed?.contains($0) ?? true }, "\(option)")
    }
    demand(invocation.flags.allSatisfy { $0.declaration.value == .nothing }, "a flag with a value")
    for destination in invocation.destinations where !command.formats.isEmpty {
      demand(command.formats.contains(destination.format), "a format of another command")
    }
    for value in invocation.values[.set] ?? [] {
      do throws(Assumption.Fault) {
        _ = try Assumption(value)
      } catch {
        demand(!error.wording.zh.isEmpty && !error.wording.en.isEmpty, "a fault without words")
      }
    }
  }
}
