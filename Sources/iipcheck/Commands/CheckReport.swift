import Eligibility
import Reports
import StrictJSON

/// The report of `check` in one of its formats.
enum CheckReport {
  case text(TextReport)
  case json(RunHeader)
  case markdown(MarkdownReport)
  case html(HTMLReport)
  case ci(CIReport)

  /// The names of the formats, the default first.
  static let formats =
    ["text", "json", "markdown", "html"] + CIReport.Format.allCases.map(\.rawValue)

  init(_ run: Run, _ header: RunHeader, _ destination: Destination) {
    if let format = CIReport.Format(rawValue: destination.format) {
      self = .ci(CIReport(format, header: header, language: run.language))
      return
    }
    switch destination.format {
    case "json": self = .json(header)
    case "markdown": self = .markdown(MarkdownReport(header: header, language: run.language))
    case "html": self = .html(HTMLReport(header: header, language: run.language))
    default: self = .text(TextReport(header: header, style: run.textStyle(of: destination)))
    }
  }

  /// Writes the whole report.
  func write(
    _ all: [Checked], to write: (_ bytes: [UInt8]) throws(OutputProblem) -> Void
  ) throws(OutputProblem) {
    switch self {
    case .text(let report): try write(Array(report.text(of: all).utf8))
    case .json(let header):
      var writer = JSONWriter(.indented)
      JSONReport.write(all, header, to: &writer)
      try write(writer.bytes)
    case .markdown(let report):
      for checked in all { try write(Array(report.text(of: checked).utf8)) }
    case .html(let report):
      try write(Array(report.begin().utf8))
      for (place, checked) in all.enumerated() {
        try write(Array(report.article(of: checked, number: place + 1).utf8))
      }
      try write(Array(report.end().utf8))
    case .ci(let report):
      var tally = Tally()
      try write(report.begin())
      for checked in all {
        try write((tally.read == 0 ? [] : report.separator) + report.row(of: checked))
        tally.count(checked)
      }
      try write(report.end(tally))
    }
  }
}
