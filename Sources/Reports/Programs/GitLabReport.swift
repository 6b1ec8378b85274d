internal import Eligibility
internal import StrictJSON

/// A report as GitLab reads it for its widget of code quality: an array of what is wrong or not stated, an item a line.
///
/// A class, so that what is given twice can be told apart; safe to share because the rows of a sequential report are
/// made one at a time.
final class GitLabReport: @unchecked Sendable {
  private let settings: ReportSettings
  private var occurrences = Occurrences()

  init(_ settings: ReportSettings) { self.settings = settings }

  /// The items of one application; `nil` where there is nothing to look into.
  func issues(of assessment: Assessment) -> [UInt8]? {
    let occurrence = occurrences.number(of: assessment.source)
    let issues = assessment.annotations(settings).map { annotation in
      var writer = JSONWriter(.compact)
      writer.object { writer in
        let lines = annotation.lines.map { $0[settings.language].visible }
        writer.member("description", lines.joined(separator: "; "))
        writer.member("check_name", annotation.rule)
        writer.member(
          "fingerprint", assessment.fingerprint(of: annotation, occurrence: occurrence))
        writer.member("severity", annotation.severity)
        writer.object("location") { writer in
          // GitLab compares it with the paths of a change, which are relative and have no dot in front.
          let path =
            assessment.file.hasPrefix("./") ? assessment.file.dropFirst(2) : "\(assessment.file)"
          writer.member("path", path == "-" ? "stdin" : String(path).visible)
          writer.object("lines") { $0.member("begin", annotation.location?.line ?? 1) }
        }
      }
      return writer.bytes + [0x0A]
    }
    return issues.isEmpty ? nil : Array(issues.joined(separator: [UInt8(ascii: ",")]))
  }
}

extension Annotation {
  /// The word of GitLab for how much it matters.
  fileprivate var severity: String {
    switch kind {
    case .error: rule == SARIFRule.unreadable ? "blocker" : "critical"
    case .open: "major"
    case .warning: "minor"
    case .verdict, .pass: "info"
    }
  }
}
