import Eligibility
import Foundation
import Jiangsu2018
@testable import Reports

/// The samples under all four categories.
enum FitSamples {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "samples")

  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { $0.hasSuffix(".json") && !$0.hasSuffix(".expected.json") }
      .sorted()
  }()

  /// Some of them: every category, and every way to fall short.
  static let few = stride(from: 0, to: names.count, by: 5).map { names[$0] }

  static func fit(_ name: String, supposing settings: [Assumption] = []) throws -> Fit {
    fit([UInt8](try Data(contentsOf: folder.appending(path: name))), name, supposing: settings)
  }

  static func fit(_ bytes: [UInt8], _ name: String, supposing settings: [Assumption] = []) -> Fit {
    var assessor = Assessor(by: Notice.ruleSet(for:))
    assessor.settings = settings
    return assessor.fit(bytes, file: name)
  }

  static func header(_ settings: [Assumption] = [], listsReadings: Bool = false) -> RunHeader {
    RunHeader(
      toolVersion: "test", ruleSets: Notice.ruleSets.map { RunHeader.AppliedRuleSet($0) },
      requiresEvidence: false, settings: settings, listsReadings: listsReadings)
  }

  static func text(
    _ fit: Fit, _ language: Language, width: Int = 80, _ settings: [Assumption] = []
  ) -> String {
    let style = TextStyle(language: language, width: width, usesColor: false)
    return FitTextReport(header: header(settings), style: style).text(of: [fit])
  }
}
