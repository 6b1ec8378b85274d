/// The formats that programs of continuous integration read, for `check` and `screen` alike.
extension ReportFormat<Report> {
  /// The XML of JUnit, SARIF 2.1.0, and workflow commands of GitHub Actions.
  public static let programs: [Self] = [
    Self(name: "junit") { settings in
      let report = JUnitReport(header: settings.header, language: settings.language)
      return Report(
        opening: Array(report.begin().utf8), row: { Array(report.suite(of: $0).utf8) },
        showsDigests: true, ending: { _ in Array(report.end().utf8) })
    },
    Self(name: "sarif") { settings in
      let report = SARIFReport(header: settings.header, language: settings.language)
      return Report(
        opening: report.begin(), row: { report.results(of: $0) }, separator: Array(",".utf8),
        isSequential: true, showsDigests: true, ending: { report.end($0.tally) })
    },
    Self(name: "github") { settings in
      let report = GitHubReport(header: settings.header, language: settings.language)
      return Report(
        opening: Array(report.begin().utf8), row: { Array(report.commands(of: $0).utf8) },
        showsDigests: true, ending: { Array(report.end($0.tally).utf8) })
    },
  ]
}
