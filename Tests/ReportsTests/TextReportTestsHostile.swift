import Eligibility
import Reports
import Testing

/// What an applicant writes is shown, but can neither act on a terminal nor pass for the report's own words.
struct TextReportTestsHostile {
  /// Text that would colour, clear, retitle, reorder and break the line, as JSON escapes.
  private static let attack =
    #"\u001b[2J\u001b[32m\u009b1mX\u001b]0;t\u0007\r\nELIGIBLE  \nPASS     1.2.1\u202e\u2066\u200b\u0000\u007f"#

  private static let json = """
    {
      "edition": "\(attack)", "category": "cross-industry",
      "applicant": {"name": "\(attack)", "creditCode": "\(attack)", "enterpriseTypes": ["\(attack)"]},
      "platform": {"name": "\(attack)", "production": "discrete"},
      "industries": [
        {"name": "\(attack)", "production": "process", "connectedDevices": 1},
        {"name": "\(attack)", "production": "discrete", "connectedDevices": 1}
      ],
      "domains": [{"name": "\(attack)", "mechanismModels": 1}],
      "capabilities": {
        "dataSources": {"items": ["\(attack)", "b"], "evidence": "\(attack)"},
        "applicationManagementFunctions": ["\(attack)"]
      },
      "claims": {"soundOperation": {"met": true, "evidence": "\(attack)"}}
    }
    """

  private static let application = checking(json, file: "\u{1B}[31m\nELIGIBLE")

  private static let unreadable = checking(
    """
    {"category": "\(attack)", "platform": {"production": "\(attack)", "\(attack)": 1},
    "devices": {"connected": "\(attack)", "managed": "\u{9B}1m\u{202E}3万"}, "devices\u{1B}[32m": 0}
    """, file: "\u{1B}[31m\nELIGIBLE")

  /// What no report may contain, beside the sequences of its own colours.
  private static func isHarmless(_ report: String) -> Bool {
    report.withoutColor.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test(arguments: Language.allCases, [false, true])
  func `nothing from an application reaches the terminal as more than text`(
    language: Language, usesColor: Bool
  ) {
    #expect(Self.application.isReadable)
    #expect(!Self.unreadable.isReadable)
    for assessment in [Self.application, Self.unreadable] {
      for width in [40, 80, 200] {
        let report = textReport(
          [assessment, assessment], language, width: width, usesColor: usesColor)
        #expect(Self.isHarmless(report))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `colours stay those of the report itself`(language: Language) {
    for assessment in [Self.application, Self.unreadable] {
      let coloured = textReport([assessment], language, usesColor: true)
      #expect(coloured.withoutColor == textReport([assessment], language))
    }
  }

  @Test func `no line of an application passes for a verdict`() {
    let report = textReport([Self.application])
    let verdicts = report.lines.filter { $0.hasPrefix("ELIGIBLE") || $0.hasPrefix("INELIGIBLE") }
    #expect(verdicts.count == 2)
    #expect(
      verdicts.allSatisfy { $0.hasPrefix("INELIGIBLE  cross-industry and cross-domain platform: ") }
    )
    #expect(report.lines.count { $0.hasPrefix("PASS     1.2.1") } == 0)
  }

  @Test func `what is hidden is written out`() {
    let report = textReport([Self.application])
    #expect(report.says(#"Applicant \u{1B}[2J\u{1B}[32m\u{9B}1mX"#))
    #expect(textReport([Self.unreadable]).contains(#"\u{1B}"#))
  }

  @Test func `no text of an application grows the report without end`() {
    let long = String(repeating: "长", count: 20_000)
    let items = (0..<500).map { "\"i\($0)\"" }.joined(separator: ", ")
    let members = (0..<500).map { "{\"name\": \"m\($0)\"}" }.joined(separator: ", ")
    let json = """
      {"category": "cross-industry", "applicant": {"name": "\(long)", "enterpriseTypes": [\(items)]},
      "industries": [\(members)], "claims": {"soundOperation": {"met": true, "evidence": "\(long)"}}}
      """
    let report = textReport([checking(json)])
    #expect(report.utf8.count < 60_000)
  }
}
