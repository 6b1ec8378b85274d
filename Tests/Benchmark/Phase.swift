import Eligibility
import Foundation
import Jiangsu2018
import Reports

/// One of the things that are measured, on one thread and from memory.
enum Phase: String, CaseIterable {
  case decoder = "JSONDecoder into structs"
  case bytes = "bytes alone"
  case parse
  case judge = "parse and judge"
  case row = "parse, judge and write the row"

  /// Does it to one document after another and answers with what depends on all of each, so that nothing is left out.
  func worker() -> (_ line: [UInt8]) throws -> UInt64 {
    switch self {
    case .decoder:
      let decoder = JSONDecoder()
      return { line in
        _ = try decoder.decode(PlainApplication.self, from: Data(line))
        return 1
      }
    case .bytes:
      return { line in
        var sum: UInt64 = 0
        for byte in line { sum &+= UInt64(byte) }
        return sum
      }
    case .parse:
      var application = Application()
      return { line in UInt64(application.read(line).count) }
    case .judge:
      var judge = Judge()
      return { line in judge.read(line) }
    case .row:
      var assessor = Assessor(by: { category, _ in Notice.ruleSet(for: category) })
      assessor.takesDigests = false
      let rows = RowWriter(
        header: RunHeader(
          toolVersion: "", ruleSets: Notice.ruleSets.map { .init($0) }, requiresEvidence: false))
      var assessment = Assessment(file: "-", line: 1, application: Application())
      return { line in
        assessor.check(line, into: &assessment)
        return UInt64(rows.row(of: assessment).count)
      }
    }
  }
}

/// Reads one application after another and judges it by its category.
private struct Judge {
  private var application = Application()
  private let rules = Notice.ruleSets.map { $0.criteria.map { $0.requirements } }

  mutating func read(_ line: [UInt8]) -> UInt64 {
    var sum = UInt64(application.read(line).count)
    for requirements in rules[Int(application.category?.rawValue ?? 0)] {
      sum &+= UInt64(application.outcome(of: requirements).rawValue)
    }
    return sum
  }
}
