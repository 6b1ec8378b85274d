/// The formats that programs of continuous integration read, for `check` and `screen` alike.
extension ReportFormat<Report> {
  /// The XML of JUnit, SARIF 2.1.0, workflow commands of GitHub Actions, and the code quality report of GitLab.
  public static let programs: [Self] = [
    Self(name: "junit") { settings in
      let report = JUnitReport(header: settings.header, language: settings.language)
      return Report(
        row: { Array(report.suite(of: $0).utf8) }, isSequential: true,
        summaryFirst: { _ in Array(report.begin().utf8) }, showsDigests: true,
        ending: { _ in Array(report.end().utf8) })
    },
    Self(name: "sarif") { settings in
      let report = SARIFReport(settings)
      return Report(
        row: { report.take($0) }, isSequential: true, showsDigests: true,
        ending: { report.whole($0.tally) })
    },
    Self(name: "github") { settings in
      let report = GitHubReport(settings)
      return Report(
        opening: Array(report.begin().utf8), row: { Array(report.log(of: $0).utf8) },
        isSequential: true, summaryFirst: { Array(report.commands($0.tally).utf8) },
        showsDigests: true)
    },
    Self(name: "gitlab") { settings in
      let report = GitLabReport(settings)
      return Report(
        opening: Array("[\n".utf8), row: { report.issues(of: $0) }, separator: Array(",".utf8),
        isSequential: true, ending: { _ in Array("]\n".utf8) })
    },
  ]
}
