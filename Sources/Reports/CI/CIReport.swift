public import Eligibility

/// A report for the programs that continuous integration hands results to, in one of their formats.
///
/// Begin, a row for each application in any number, and an end: a report may be as long as a stream.
public struct CIReport {
  /// The formats that such programs read.
  public enum Format: String, CaseIterable, Sendable {
    /// The XML of JUnit: a suite an application, a test case a criterion.
    case junit
    /// The Static Analysis Results Interchange Format 2.1.0: a rule and a result a criterion.
    case sarif
    /// Workflow commands of GitHub Actions: an annotation for each criterion that does not pass.
    case github
  }

  private enum Writer {
    case junit(JUnitReport)
    case sarif(SARIFReport)
    case github(GitHubReport)
  }

  private let writer: Writer

  /// Begins a report.
  public init(_ format: Format, header: RunHeader, language: Language) {
    writer =
      switch format {
      case .junit: .junit(JUnitReport(header: header, language: language))
      case .sarif: .sarif(SARIFReport(header: header, language: language))
      case .github: .github(GitHubReport(header: header, language: language))
      }
  }

  /// Everything before the first application.
  public func begin() -> [UInt8] {
    switch writer {
    case .junit(let report): Array(report.begin().utf8)
    case .sarif(let report): report.begin()
    case .github(let report): Array(report.begin().utf8)
    }
  }

  /// What is said of one application.
  public func row(of checked: Checked) -> [UInt8] {
    switch writer {
    case .junit(let report): Array(report.suite(of: checked).utf8)
    case .sarif(let report): report.results(of: checked)
    case .github(let report): Array(report.commands(of: checked).utf8)
    }
  }

  /// What stands between two applications.
  public var separator: [UInt8] {
    if case .sarif = writer { Array(",".utf8) } else { [] }
  }

  /// Everything behind the last application.
  public func end(_ tally: Tally) -> [UInt8] {
    switch writer {
    case .junit(let report): Array(report.end().utf8)
    case .sarif(let report): report.end(tally)
    case .github(let report): Array(report.end(tally).utf8)
    }
  }
}
