import Eligibility
import Testing

@testable import iipcheck

struct UsageErrorMessageTests {
  @Test(arguments: UsageErrorCase.all)
  func `a wrong command line is answered in one sentence of each language`(
    _ example: UsageErrorCase
  ) throws {
    let error = try #require(throws: UsageError.self) {
      try SampleCommands.parser.parse(example.arguments)
    }
    #expect(error.message.zh == example.zh)
    #expect(error.message.en == example.en)
  }

  @Test
  func `the cases above produce every usage error that there is`() {
    let produced = UsageErrorCase.all.compactMap { example in
      #expect(throws: UsageError.self) { try SampleCommands.parser.parse(example.arguments) }
        .map(Self.fact)
    }
    #expect(Set(produced) == Set(Fact.allCases))
  }

  private enum Fact: CaseIterable {
    case missingCommand, unknownCommand, unknownOption, optionNotForCommand, missingValue
    case emptyValue, unexpectedValue, valueNotAllowed, missingOperand
    case unexpectedOperand, emptyOperand, operandNotAllowed
    case reportWithoutFile, reportToStandardOutput, foreignEnding, noCount, standardInputTwice
  }

  /// A new case of the error does not compile here until it is a fact, which then needs an example.
  private static func fact(_ error: UsageError) -> Fact {
    switch error {
    case .missingCommand: .missingCommand
    case .unknownCommand: .unknownCommand
    case .unknownOption: .unknownOption
    case .optionNotForCommand: .optionNotForCommand
    case .missingValue: .missingValue
    case .emptyValue: .emptyValue
    case .unexpectedValue: .unexpectedValue
    case .valueNotAllowed: .valueNotAllowed
    case .missingOperand: .missingOperand
    case .unexpectedOperand: .unexpectedOperand
    case .emptyOperand: .emptyOperand
    case .operandNotAllowed: .operandNotAllowed
    case .reportWithoutFile: .reportWithoutFile
    case .reportToStandardOutput: .reportToStandardOutput
    case .foreignEnding: .foreignEnding
    case .noCount: .noCount
    case .standardInputTwice: .standardInputTwice
    }
  }

  @Test
  func `an option that no command takes is said to be of none`() {
    let error = UsageError.optionNotForCommand(.criteria, command: "schema", takenBy: [])
    #expect(error.message.zh == "命令“schema”不接受选项“--criteria”")
    #expect(error.message.en == #"command "schema" takes no option "--criteria""#)
  }

  @Test
  func `what the user wrote cannot act on the terminal and does not flood it`() {
    let escape = UsageError.unknownOption("--\u{1B}[2J\u{202E}", nearest: nil)
    #expect(escape.message.en == #"unknown option "--\u{1B}[2J\u{202E}""#)
    #expect(escape.message.zh == #"未知选项“--\u{1B}[2J\u{202E}”"#)
    let flood = UsageError.unknownOption("--" + String(repeating: "x", count: 5_000), nearest: nil)
    #expect(flood.message.en.unicodeScalars.count < 90)
  }

  @Test
  func `no sentence starts in upper case or ends in a full stop`() {
    for example in UsageErrorCase.all {
      let prefixes = ["FILE", "CATEGORY"]
      #expect(
        example.en.first?.isLowercase == true || prefixes.contains { example.en.hasPrefix($0) })
      #expect(!example.en.hasSuffix(".") && !example.zh.hasSuffix("。"))
    }
  }
}
