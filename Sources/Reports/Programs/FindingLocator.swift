internal import Eligibility
internal import StrictJSON

/// Finds the place in an application's text that a reader of a finding should look at.
///
/// For what fails or passes this is the figure, the claim or the list that decides; for what is not stated, the
/// innermost object that should state it.
struct FindingLocator {
  private let application: Application
  /// The application as a tree, where something is missing and so has no place of its own.
  private let root: JSONNode?

  init(_ assessment: Assessment, _ findings: [Finding]) {
    application = assessment.application
    root =
      findings.contains { $0.outcome == .missing }
      ? try? JSONNode(Array(application.source[application.extent])) : nil
  }

  /// The byte offset to look at.
  func offset(of finding: Finding) -> Int {
    for judgement in finding.judgements where judgement.outcome == finding.outcome {
      if let offset = offset(of: judgement) { return offset }
    }
    return root?.offset ?? 0
  }

  private func offset(of judgement: Judgement) -> Int? {
    if judgement.outcome == .missing, let fact = judgement.missingFacts.first {
      return offset(ofMissing: fact, member: judgement.member)
    }
    if judgement.requirement.isStatement || judgement.isClosed { return judgement.offset }
    let parts: [Judgement] =
      switch judgement.requirement.logic {
      case .either, .members: judgement.nearestFirst
      default: judgement.parts
      }
    for part in parts where part.outcome == judgement.outcome {
      if let offset = offset(of: part) ?? offset(ofMember: part) { return offset }
    }
    guard case .members(let group, _, _, _) = judgement.requirement.logic else { return nil }
    return offset(of: group, member: nil) ?? root?[group.section.key]?.offset
  }

  private func offset(ofMember judgement: Judgement) -> Int? {
    judgement.requirement.group.flatMap { offset(of: $0, member: judgement.member) }
  }

  private func offset(of group: Group, member: Int?) -> Int? {
    let offset = application.offset(of: group, member: member)
    return offset < 0 ? nil : offset
  }

  /// Where the fact stands as `null`, or the innermost object around it that is there.
  private func offset(ofMissing fact: Fact, member: Int?) -> Int? {
    let declaration = fact.declaration
    let section = declaration.section
    let holder = section == .root ? root : root?[section.key]
    guard let holder else { return root?.offset }
    let items = holder.items ?? []
    let object = member.flatMap { items.indices.contains($0) ? items[$0] : nil } ?? holder
    return object[declaration.key]?.offset ?? object.offset
  }
}
