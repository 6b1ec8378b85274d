internal import Eligibility

/// A line of a criterion's table: a requirement with what it compares and the fields that it reads.
struct RequirementRow {
  /// The id that reports call it by.
  let id: String
  /// How far it stands inside other requirements.
  let depth: Int
  /// What it says, without its parts.
  let words: Words
  /// How it is compared.
  let comparison: Words?
  /// The fields of an application that it reads.
  let fields: [String]

  /// The rows of a criterion in the clause's order, parts below what they are parts of.
  static func rows(of criterion: Criterion) -> [RequirementRow] {
    criterion.requirements.flatMap { rows(of: $0, in: criterion.id, depth: 0) }
  }

  private static func rows(
    of requirement: Requirement, in criterion: String, depth: Int
  ) -> [RequirementRow] {
    func row(_ words: Words, named: Requirement, fields: [Fact]) -> RequirementRow {
      RequirementRow(
        id: criterion + "/" + named.name, depth: depth, words: words,
        comparison: named.comparisonWording, fields: fields.map { $0.declaration.path })
    }
    func parts(_ depth: Int) -> [RequirementRow] {
      requirement.parts.flatMap { rows(of: $0, in: criterion, depth: depth) }
    }
    switch requirement.logic {
    case .all where requirement.label == nil: return parts(depth)
    case .years(_, let part) where part.isStatement:
      return [row(requirement.wording, named: part, fields: requirement.facts + part.facts)]
    case .optional(let part):
      return [row(requirement.headline, named: requirement, fields: part.facts)]
    case .given:
      // The alternative has no name of its own in the clause; its figures have.
      let row = RequirementRow(
        id: "", depth: depth, words: requirement.headline, comparison: nil,
        fields: requirement.facts.map { $0.declaration.path })
      return [row] + parts(depth + 1)
    default:
      return [row(requirement.headline, named: requirement, fields: requirement.facts)]
        + parts(depth + 1)
    }
  }
}
