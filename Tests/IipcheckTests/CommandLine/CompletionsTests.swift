import Eligibility
import Foundation
import Testing

@testable import iipcheck

/// The scripts; what the shells make of them is proved by `.ci/shells`.
struct CompletionsTests {
  @Test(arguments: Completions.Shell.allCases, HostileCommands.texts)
  func `no description runs a command`(_ shell: Completions.Shell, _ text: String) throws {
    let folder = try TemporaryFolder()
    let words = "set -- \(text.quoted(for: shell)); printf %s \"$1\""
    let script =
      shell == .fish ? "" : "cd \(folder.path.quoted(for: shell)); \(words)"
    guard !script.isEmpty else {
      // fish is no shell that tests may count on; there, only a quotation mark or a backslash could end the text.
      let inner = text.quoted(for: .fish).dropFirst().dropLast()
      #expect(inner.replacing("\\\\", with: "").replacing("\\'", with: "").contains("'") == false)
      return
    }
    // What bash takes for text between single quotation marks, zsh does too.
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: printed, as: UTF8.self) == text)
    #expect(try folder.names.isEmpty)
  }

  @Test func `every word that a shell splits or expands is a plain one`() {
    let completions = Completions(
      commands: CommandTable.commands,
      criteria: Editions.all.flatMap { $0.ruleSets }.flatMap { $0.criteria.map(\.id) },
      language: .en)
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-/_")
    for command in CommandTable.commands {
      #expect(command.name.allSatisfy(plain.contains))
      var all = [completions.operands(of: command).candidates]
      all += OptionName.allCases.filter(command.takes)
        .map { completions.candidates(for: $0, of: command) }
      for words in all.map(\.words) {
        #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy(plain.contains) })
      }
    }
  }

  @Test(arguments: Completions.Shell.allCases)
  func `the language of a script is the one that is asked for`(_ shell: Completions.Shell) async {
    let script = await CriteriaRun("completions", shell.rawValue)
    let chinese = await CriteriaRun("completions", shell.rawValue, "--lang", "zh")
    #expect(script.status == .eligible)
    #expect(script.output.utf8.allSatisfy { $0 < 0x80 } || shell == .bash)
    #expect((chinese.output != script.output) == (shell != .bash), "bash shows no descriptions")
  }
}
