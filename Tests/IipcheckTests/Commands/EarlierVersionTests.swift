import Eligibility
import Foundation
import Jiangsu2018
import Testing

@testable import iipcheck

/// Files of version 1.0.0 of the rules are still read: rule sets, results, applications and expectations.
///
/// `Data/1.0.0` holds the four rule sets, the samples of which 2.0.0 makes something else, and what `check` and `screen`
/// wrote of them.
struct EarlierVersionTests {
  private static let data = "Tests/IipcheckTests/Data/1.0.0/"
  private static let samples = data + "samples"

  private static func criteria(_ category: Eligibility.Category) -> String {
    "\(data)criteria/\(category.code).json"
  }

  private static let allCriteria = Category.allCases.flatMap { ["--criteria", criteria($0)] }

  /// A run with the file names of the data cut short, as they are in the results.
  private struct Run {
    let status: iipcheck.ExitStatus
    let output: String

    init(_ arguments: [String], files: [String: [UInt8]] = [:]) async {
      let recorded = RecordedConsole()
      let console = recorded.console.holding(files)
      status = await Tool(console: console).run(arguments + ["--lang", "en"])
      output = (recorded.text(.output) + recorded.text(.error)).replacing(data, with: "")
    }
  }

  @Test(arguments: Category.allCases)
  func `a rule set of 1.0.0 is read and judges as it did`(category: Eligibility.Category) async {
    let sample = "\(Self.samples)/\(category.code)-threshold.json"
    let run = await Run(["check", sample, "--criteria", Self.criteria(category)])
    #expect(run.status == .eligible)
    #expect(run.output.contains("1.0.0"))
  }

  @Test func `every expectation of 1.0.0 is met by the rules of 1.0.0`() async {
    let run = await Run(["test", Self.samples] + Self.allCriteria)
    #expect(run.status == .eligible)
    #expect(run.output.hasSuffix(")\n6 files, 349 expectations, 0 not met\n"))
  }

  @Test func `every difference from an expectation of 1.0.0 is told`() async {
    let run = await Run(["test", Self.samples])
    #expect(run.status == .ineligible)
    #expect(
      run.output == """
        samples/cross-industry-threshold.json with capabilities.generalNetworkProtocols=WebSocket: 1.1.1: expected fail, found pass
        samples/enterprise-level-one-iot-protocol.json: 3.1.1: expected fail, found pass; 1 more case repeats it
        samples/enterprise-level-threshold.json with capabilities.managementSystems=PLM: 3.2: expected fail, found pass
        samples/industry-level-threshold.json with capabilities.generalNetworkProtocols=WebSocket: 2.1.1: expected fail, found pass
        samples/key-cultivation-process-threshold.json with devices.processDataPoints=1999: 4.2.1: expected fail, found missing; 1 more case repeats it; 1 case differs in it otherwise
        6 files, 349 expectations, 8 not met

        """)
  }

  /// The requirements that 2.0.0 added, changed or retired, put down by hand.
  private static let changes: [(Eligibility.Category, [String])] = [
    (
      .crossIndustry,
      ["N.1/name  requirement added", "1.1.1/generalNetworkProtocols  figure changed"]
    ),
    (
      .industryLevel,
      [
        "N.1/name  requirement added", "2.1.1/generalNetworkProtocols  figure changed",
        "2.2.1/industry  requirement added", "2.2.2/industry  requirement added",
      ]
    ),
    (
      .enterpriseLevel,
      [
        "N.1/name  requirement added", "3.1.1/iotProtocols  figure changed",
        "3.2/managementSystems  figure changed",
      ]
    ),
    (
      .keyCultivation,
      [
        "N.1/name  requirement added", "4.2.1/dataSources  figure changed",
        "4.2.1/devices.connected  requirement removed",
        "4.2.1/devices.connectable  requirement added",
        "4.2.1/devices.processDataPoints  requirement removed",
        "4.2.1/devices.connectableDataPoints  requirement added",
      ]
    ),
  ]

  @Test(arguments: changes)
  func `rule sets of both versions are compared`(
    category: Eligibility.Category, expected: [String]
  ) async {
    let new = Notice.ruleSet(for: category).canonicalForm
    let run = await Run(["diff", Self.criteria(category), "new.json"], files: ["new.json": new])
    #expect(run.status == .eligible)
    let lines = run.output.split(separator: "\n").map { String($0) }
    #expect(lines.contains("  - 1.0.0") && lines.contains("  + 2.0.0"))
    // A requirement has a slash before its name, and a reading a space before its own.
    let told = lines.filter { line in
      line.first?.isWhitespace == false && line.contains("  ")
        && line.prefix { $0 != " " }.contains("/") && !line.hasSuffix("wording changed")
    }
    #expect(told == expected)
  }

  @Test(arguments: [
    ("check", "/enterprise-level-one-iot-protocol.json", "1 application in both"),
    ("screen", "", "6 applications in both"),
  ])
  func `results of both versions are compared`(
    command: String, sample: String, count: String
  ) async {
    let new = await Run([command, Self.samples + sample, "--format", "json"])
    let end = new.output.utf8.lastIndex(of: UInt8(ascii: "}")) ?? new.output.startIndex
    let run = await Run(
      ["diff", "\(Self.data)\(command).json", "new.json"],
      files: ["new.json": Array(new.output[...end].utf8)])
    #expect(run.status == .ineligible)
    #expect(
      run.output.contains("edition and rule set version: jiangsu-2018 1.0.0 → jiangsu-2018 2.0.0"))
    #expect(
      run.output.contains(
        """
        samples/enterprise-level-one-iot-protocol.json  东台文鳐不锈钢有限公司
          enterprise-level platform: ineligible → eligible
          3.1.1
        """))
    #expect(run.output.contains("  the application has not changed\n"))
    #expect(
      run.output.replacing("\n", with: " ").contains(
        "\(count): 1 with another verdict, 1 criterion moved; 0 appeared, 0 disappeared"))
  }
}
