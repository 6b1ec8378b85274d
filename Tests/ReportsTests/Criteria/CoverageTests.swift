import Eligibility
import Jiangsu2018
import Testing

/// The table of statements and the rule sets, held against each other.
struct CoverageTests {
  static let criteria: [Criterion] = Notice.ruleSets.flatMap { $0.criteria }

  @Test func `every requirement is carried by a statement of the notice`() {
    for criterion in Self.criteria {
      let statements = Notice.coverage.filter { $0.id == criterion.id }.flatMap { $0.statements }
      let carried = statements.filter { [.carried, .optional].contains($0.treatment) }
        .flatMap { $0.requirements }
      for name in criterion.namesToCover where !carried.contains(name) {
        Issue.record("no statement carries \(criterion.id)/\(name)")
      }
    }
  }

  @Test func `every statement names requirements that there are`() {
    for item in Notice.coverage {
      let names = Self.criteria.first { $0.id == item.id }?.walked.map { $0.name } ?? []
      for statement in item.statements {
        for name in statement.requirements where !names.contains(name) {
          Issue.record("\(item.id) has no requirement \(name): \(statement.words.en)")
        }
      }
    }
  }

  @Test func `a statement without a requirement says why there is none`() {
    for statement in Notice.coverage.flatMap({ $0.statements }) {
      switch statement.treatment {
      case .carried, .settled, .optional: #expect(!statement.requirements.isEmpty)
      case .procedure, .reference: #expect(statement.requirements.isEmpty)
      }
    }
  }

  @Test func `only figures settle a lead`() {
    for item in Notice.coverage {
      let walked = Self.criteria.first { $0.id == item.id }?.walked ?? []
      for statement in item.statements where statement.treatment == .settled {
        for name in statement.requirements {
          #expect(walked.first { $0.name == name }?.isDeclared == false, "\(item.id)/\(name)")
        }
      }
    }
  }

  @Test func `the items are the criteria in the notice's order and item 3 of section 三`() {
    var ids: [String] = []
    for criterion in Self.criteria where !ids.contains(criterion.id) { ids.append(criterion.id) }
    let place = ids.firstIndex(of: "N.4") ?? 0
    ids.insert("N.3", at: place)
    #expect(Notice.coverage.map { $0.id } == ids)
  }

  @Test func `the newest version of the history is the edition's`() {
    #expect(Notice.history.last?.version == Notice.edition.version)
  }
}

extension Criterion {
  /// The names that a statement has to stand behind: what is judged by itself, and what has a label of its own.
  fileprivate var namesToCover: [String] {
    var optional: [String] = []
    for case .optional(let part) in walked.map({ $0.logic }) {
      optional += part.walked.map { $0.name }
    }
    return walked.filter { requirement in
      if case .optional = requirement.logic { return true }
      return requirement.isStatement || requirement.label != nil
    }.map { $0.name }.filter { !optional.contains($0) }
  }
}
