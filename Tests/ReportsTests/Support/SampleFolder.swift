import Eligibility
import Foundation
import Jiangsu2018
import Reports

/// The samples as reports see them: read, judged, in path order.
enum SampleFolder {
  static let judging = Judging(by: Notice.ruleSet(for:))

  static let header = RunHeader(
    toolVersion: "1.2.3", ruleSets: Notice.ruleSets.map { RunHeader.AppliedRuleSet($0) },
    requiresEvidence: false)

  /// Every sample, the unreadable ones too.
  static func all(_ judging: Judging = judging) throws -> [Checked] {
    try paths.map { path in
      judging.check(Array(try Data(contentsOf: folder.appending(path: path))), file: path)
    }
  }

  static func one(_ path: String) throws -> Checked {
    judging.check(Array(try Data(contentsOf: folder.appending(path: path))), file: path)
  }

  /// The bytes of one sample.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "samples")

  private static var paths: [String] {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let unreadable = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "unreadable").path)
      return (names + unreadable.map { "unreadable/" + $0 })
        .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".expected.json") }.sorted()
    }
  }
}
