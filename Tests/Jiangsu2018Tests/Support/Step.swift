import Eligibility
import Jiangsu2018
import TestSupport
import Testing

/// A sample that stands exactly at the thresholds, one fact of it changed, and what has to come of that.
struct Step: Sendable, CustomTestStringConvertible {
  var sample: String
  var category: Eligibility.Category
  var change: String
  var application: Application
  /// The criteria that do not pass, and what becomes of them.
  var expected: [String: Outcome]

  var testDescription: String {
    let outcomes = expected.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.code)" }
    return "\(sample): \(change): \(outcomes.isEmpty ? "passes" : outcomes.joined(separator: ", "))"
  }

  /// Expects the outcome of every criterion, and the verdict that they bring.
  func verify(sourceLocation: SourceLocation = #_sourceLocation) {
    let determination = Notice.ruleSet(for: category).determine(application)
    #expect(determination.exceptions == expected, sourceLocation: sourceLocation)
    let outcomes = Set(expected.values)
    let verdict: Verdict =
      outcomes.contains(.fail)
      ? .ineligible : outcomes.contains(.missing) ? .incomplete : .eligible
    #expect(determination.verdict == verdict, sourceLocation: sourceLocation)
  }
}

extension Determination {
  /// The criteria that do not pass, and what becomes of them.
  var exceptions: [String: Outcome] {
    let exceptions = findings.filter { $0.outcome != .pass }
    return Dictionary(
      exceptions.map { ($0.criterion.id, $0.outcome) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Step {
  /// The two samples of a category that stand exactly at the thresholds.
  static func samples(of category: Eligibility.Category) -> [String] {
    ["\(category.code)-threshold.json", "\(category.code)-process-threshold.json"]
  }

  /// Every change of a single fact that a category's criteria read, outside of alternatives, groups and years.
  static func steps(of category: Eligibility.Category) -> [Step] {
    samples(of: category).flatMap { sample -> [Step] in
      guard let application = try? Samples.application(sample) else { return [] }
      let rows = Row.rows(of: category).filter { $0.inside.isEmpty }
      return rows.flatMap { $0.changes(of: application) }.map { change in
        let outcomes = rows.map { ($0.criterion, $0.outcome(in: change.application)) }
        return Step(
          sample: sample, category: category, change: change.name,
          application: change.application,
          expected: Dictionary(outcomes, uniquingKeysWith: min).filter { $0.value != .pass })
      }
    }
  }
}

/// One fact of an application, changed.
struct Change {
  var name: String
  var application: Application

  init(_ name: String, _ application: Application, _ change: (inout Application) -> Void) {
    self.name = name
    self.application = application
    change(&self.application)
  }
}

extension Row {
  /// The changes around the threshold: the smallest step to either side, the threshold itself, and nothing stated.
  func changes(of application: Application) -> [Change] {
    func figure(_ path: String, _ values: [Int64]) -> [Change] {
      (values.map { $0 } + [nil] as [Int64?]).map { value in
        Change("\(path) \(value.map { "\($0)" } ?? "absent")", application) {
          $0.state(path, value)
        }
      }
    }
    func list(_ lists: [[String]]) -> [Change] {
      (lists.map { $0 } + [nil] as [[String]?]).map { items in
        Change("\(path) \(items.map { "\($0)" } ?? "absent")", application) {
          $0.list(path, items)
        }
      }
    }
    switch asks {
    case .figure(_, let threshold):
      return figure(path, [threshold - 1, threshold, threshold + 1, 0, .max])
    case .share(let whole, _):
      let part = application.figure(path) ?? 0
      let all = application.figure(whole) ?? 0
      return figure(path, [part - 1, part, part + 1, 0, .max])
        + figure(whole, [all - 1, all, all + 1, 0, .max])
    case .items(let count, _):
      if let codes = Fact.named(path).codes { return list([[], codes] + codes.map { [$0] }) }
      let names = (application.items(path) ?? []) + ["另一项", "又一项"]
      return list((max(0, Int(count) - 1)...Int(count) + 1).map { Array(names.prefix($0)) } + [[]])
    case .everyItem:
      let codes = Fact.named(path).codes ?? []
      let without = codes.map { left in codes.filter { $0 != left } }
      return list([codes, codes.reversed(), []] + without + codes.map { [$0] })
    case .oneOf:
      guard case .choice(let choice) = Fact.named(path) else { return [] }
      return (choice.terms.map { $0.code } + [nil]).map { code in
        Change("\(path) \(code ?? "absent")", application) { $0.choose(path, code) }
      }
    case .claim:
      return ([true, false, nil] as [Bool?]).map { isMet in
        Change("\(path) \(isMet.map { "\($0)" } ?? "absent")", application) {
          $0.claim(path, isMet)
        }
      }
    case .name:
      return (["某", "", "无", "见附件", nil] as [String?]).map { name in
        Change("\(path) \(name ?? "absent")", application) { $0.name(path, name) }
      }
    case .members: return []
    }
  }

  /// What the row alone comes to; written for the tables, without the rules' own evaluation.
  func outcome(in application: Application) -> Outcome {
    func settled(_ holds: Bool?) -> Outcome { holds.map { $0 ? .pass : .fail } ?? .missing }
    switch asks {
    case .figure(.atLeast, let threshold):
      return settled(application.figure(path).map { $0 >= threshold })
    case .figure(.atMost, let threshold):
      return settled(application.figure(path).map { $0 <= threshold })
    case .figure(.moreThan, let threshold):
      return settled(application.figure(path).map { $0 > threshold })
    case .share(let whole, let percent):
      guard let part = application.figure(path), let all = application.figure(whole) else {
        return .missing
      }
      return settled(all > 0 && Int128(part) * 100 >= Int128(all) * Int128(percent))
    case .items(let count, _): return settled(application.items(path).map { $0.count >= count })
    case .everyItem(let names):
      return settled(application.items(path).map { Set($0).count == names.count })
    case .oneOf(let codes):
      guard case .choice(let choice) = Fact.named(path) else { return .missing }
      let place = application.stated(choice)?.value
      return settled(place.map { codes.contains(choice.terms[Int($0)].code) })
    case .claim:
      guard case .claim(let claim) = Fact.named(path) else { return .missing }
      return settled(application.stated(claim)?.value.isMet)
    case .name:
      guard case .text(let text) = Fact.named(path) else { return .missing }
      return [nil, "", "无", "见附件"].contains(application.text(text)) ? .missing : .pass
    case .members: return .pass
    }
  }
}
