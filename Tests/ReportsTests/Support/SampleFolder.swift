import Eligibility
import Jiangsu2018
import Reports
import TestSupport

/// The samples as reports see them: read, judged, in path order.
enum SampleFolder {
  static let assessor = Assessor(by: Notice.ruleSet(for:))

  static let header = RunHeader(
    toolVersion: "1.2.3", ruleSets: Notice.ruleSets.map { RunHeader.AppliedRuleSet($0) },
    requiresEvidence: false)

  /// Every sample, the unreadable ones too.
  static func all(_ assessor: Assessor = assessor) throws -> [Assessment] {
    try paths.map { assessor.check(try bytes($0), file: $0) }
  }

  static func one(_ path: String) throws -> Assessment {
    assessor.check(try bytes(path), file: path)
  }

  /// The bytes of one sample.
  static func bytes(_ path: String) throws -> [UInt8] { try ProjectFolder.bytes("samples/" + path) }

  private static let paths = ProjectFolder.samples.map { String($0.dropFirst("samples/".count)) }
    .sorted()
}

extension Assessor {
  /// Judges by the rule sets of one edition, whatever applications name.
  init(
    by ruleSet: @escaping @Sendable (Eligibility.Category) -> RuleSet?,
    under categories: [Eligibility.Category]? = nil, requiringEvidence: Bool = false
  ) {
    self.init(
      by: { category, _ in ruleSet(category) }, under: categories,
      requiringEvidence: requiringEvidence)
  }
}
