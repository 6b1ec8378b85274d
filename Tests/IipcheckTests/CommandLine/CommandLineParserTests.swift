import Testing

@testable import iipcheck

struct CommandLineParserTests {
  @Test(arguments: RequestCase.all)
  func `a correct command line asks for what it says`(_ example: RequestCase) throws {
    #expect(try SampleCommands.parser.parse(example.arguments) == example.request)
  }

  @Test
  func `an option that can be given once has one value`() throws {
    let request = try SampleCommands.parser.parse(["check", "a", "--output", "b"])
    guard case .run(let invocation) = request else {
      Issue.record("not a command: \(request)")
      return
    }
    #expect(invocation.value(of: .output) == "b")
    #expect(invocation.value(of: .format) == nil)
  }

  @Test
  func `an equals sign is found whatever stands behind it`() throws {
    let request = try SampleCommands.parser.parse(["check", "a", "--output=\u{301}b"])
    #expect(
      request
        == .run(
          Invocation(
            command: SampleCommands.check, operands: ["a"], values: [.output: ["\u{301}b"]])))
  }
}

struct RequestCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var arguments: [String]
  var request: CommandLineRequest

  init(_ description: String, _ arguments: [String], _ request: CommandLineRequest) {
    (testDescription, self.arguments, self.request) = (description, arguments, request)
  }

  private static func check(
    _ operands: [String], _ values: [OptionName: [String]] = [:], flags: Set<OptionName> = []
  ) -> CommandLineRequest {
    .run(
      Invocation(
        command: SampleCommands.check, operands: operands, values: values, flags: flags))
  }

  static let all = [
    RequestCase("operands stay in order", ["check", "b", "a", "b"], check(["b", "a", "b"])),
    RequestCase("a dash is an operand", ["check", "-"], check(["-"])),
    RequestCase(
      "a value by space", ["check", "--format", "csv", "a"], check(["a"], [.format: ["csv"]])),
    RequestCase(
      "a value by sign", ["check", "--format=csv", "a"], check(["a"], [.format: ["csv"]])),
    RequestCase(
      "a value with a sign in it", ["check", "--output=a=b", "a"],
      check(["a"], [.output: ["a=b"]])),
    RequestCase(
      "a value that starts with a dash", ["check", "--output=-a", "a"],
      check(["a"], [.output: ["-a"]])),
    RequestCase(
      "a dash as value", ["check", "--output", "-", "a"], check(["a"], [.output: ["-"]])),
    RequestCase("a letter", ["check", "-o", "b", "a"], check(["a"], [.output: ["b"]])),
    RequestCase(
      "a repeated option adds up in order",
      ["check", "--category", "key-cultivation", "a", "--category=cross-industry"],
      check(["a"], [.category: ["key-cultivation", "cross-industry"]])),
    RequestCase(
      "a value stuck to its letter", ["check", "-ob", "a"], check(["a"], [.output: ["b"]])),
    RequestCase(
      "a value with a sign stuck to its letter", ["check", "-ob=c", "a"],
      check(["a"], [.output: ["b=c"]])),
    RequestCase(
      "of an option with one value the last counts",
      ["check", "-o", "b", "--format", "csv", "a", "--output=c", "--format=text"],
      check(["a"], [.output: ["c"], .format: ["text"]])),
    RequestCase(
      "a flag twice", ["check", "--require-evidence", "a", "--require-evidence"],
      check(["a"], flags: [.requireEvidence])),
    RequestCase(
      "a category by its label", ["check", "a", "--category", " 行业级工业互联网平台"],
      check(["a"], [.category: ["industry-level"]])),
    RequestCase(
      "a flag", ["check", "a", "--require-evidence"], check(["a"], flags: [.requireEvidence])),
    RequestCase(
      "options before the command", ["--lang", "zh", "--format=csv", "check", "a"],
      check(["a"], [.lang: ["zh"], .format: ["csv"]])),
    RequestCase(
      "two dashes end the options", ["check", "--", "--help", "-o", "--"],
      check(["--help", "-o", "--"])),
    RequestCase(
      "no operand where none is needed", ["criteria"],
      .run(Invocation(command: SampleCommands.list))),
    RequestCase(
      "an operand of the allowed", ["init", "key-cultivation"],
      .run(Invocation(command: SampleCommands.blank, operands: ["key-cultivation"]))),
    RequestCase("help on the tool", ["--help"], .help(nil)),
    RequestCase("help by letter", ["-h"], .help(nil)),
    RequestCase("help on a command", ["check", "--help"], .help(SampleCommands.check)),
    RequestCase(
      "help before a command", ["-h", "--lang", "zh", "init"], .help(SampleCommands.blank)),
    RequestCase(
      "help wins over everything that is wrong", ["check", "--nonsense", "--output", "-h"],
      .help(SampleCommands.check)),
    RequestCase("version", ["--version"], .version),
    RequestCase("version by letter", ["-V"], .version),
    RequestCase("version of a command", ["check", "--version"], .version),
    RequestCase("help wins over version", ["--version", "--help"], .help(nil)),
  ]
}
