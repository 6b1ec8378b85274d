import Eligibility
import Jiangsu2018
import TestSupport
import Testing

/// The samples that are to stand exactly at every threshold of their category.
enum ThresholdSample {
  /// Expects every figure and list at the highest threshold that the tables give it.
  static func verify(
    _ category: Eligibility.Category, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (place, sample) in Step.samples(of: category).enumerated() {
      let application = try Samples.application(sample)
      #expect(application.category == category, sourceLocation: sourceLocation)
      let determination = Notice.ruleSet(for: category).determine(application)
      #expect(determination.exceptions == [:], "\(sample)", sourceLocation: sourceLocation)
      #expect(determination.verdict == .eligible, "\(sample)", sourceLocation: sourceLocation)
      let other = place == 0 ? "process, mixed" : "discrete, mixed"
      let rows = Row.rows(of: category).filter {
        !$0.inside.contains(other) && !$0.inside.contains("optional")
      }
      for row in rows {
        let alike = rows.filter { $0.path == row.path && $0.inside == row.inside }
        expectThreshold(of: row, among: alike, in: application, sample, sourceLocation)
      }
    }
  }

  private static func expectThreshold(
    of row: Row, among alike: [Row], in application: Application, _ sample: String,
    _ sourceLocation: SourceLocation
  ) {
    let members = members(of: row, in: application)
    switch row.asks {
    case .figure(.moreThan, _): break  // the smallest profit is the applicant's to choose
    case .figure(_, let threshold):
      let highest = alike.compactMap { $0.threshold }.max() ?? threshold
      for member in members {
        let value = application.figure(row.path, member: member)
        #expect(value == highest, "\(sample): \(row)", sourceLocation: sourceLocation)
      }
    case .share(let whole, let percent):
      let member = members.last ?? 0
      let part = application.figure(row.path, member: member) ?? 0
      let all = application.figure(whole, member: member) ?? 0
      #expect(part * 100 == all * percent, "\(sample): \(row)", sourceLocation: sourceLocation)
    case .items(let count, _):
      let items = application.items(row.path)?.count
      #expect(items == Int(count), "\(sample): \(row)", sourceLocation: sourceLocation)
    case .everyItem(let names):
      let items = application.items(row.path)?.count
      #expect(items == names.count, "\(sample): \(row)", sourceLocation: sourceLocation)
    case .members(let count):
      let group = Group.allCases.first { $0.section.key == row.path }
      let stated = group.flatMap { application.memberCount(of: $0) }
      #expect(stated == Int(count), "\(sample): \(row)", sourceLocation: sourceLocation)
    case .oneOf, .claim, .name: break
    }
  }

  private static func members(of row: Row, in application: Application) -> Range<Int> {
    guard let group = Fact.all.first(where: { $0.declaration.path == row.path })?.group else {
      return 0..<1
    }
    return 0..<(application.memberCount(of: group) ?? 0)
  }
}

extension Row {
  fileprivate var threshold: Int64? {
    if case .figure(_, let threshold) = asks { threshold } else { nil }
  }
}

extension Fact {
  /// The group whose members state the fact.
  var group: Group? { declaration.section.group }
}
