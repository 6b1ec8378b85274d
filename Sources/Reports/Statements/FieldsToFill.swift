internal import Eligibility

/// What of one section of the form is still to be filled in.
struct FieldsToFill: Sendable {
  let section: Section
  /// The labels of its fields, by the members of a group that lack the same ones; without members where it is no group.
  private(set) var labels: [(members: [Words], labels: [Words])] = []

  /// How many fields that are.
  var count: Int { labels.reduce(0) { $0 + max(1, $1.members.count) * $1.labels.count } }

  /// The fields, those of members behind whose they are.
  var items: [Words] {
    labels.flatMap { own in
      own.members.isEmpty
        ? own.labels : [own.members.enumeration + .colon + own.labels.enumeration]
    }
  }

  fileprivate init(_ fields: [MissingField], of section: Section) {
    self.section = section
    var owned: [(member: Words?, labels: [Words])] = []
    for field in fields where field.section == section {
      if let index = owned.firstIndex(where: { $0.member == field.member }) {
        owned[index].labels.append(field.label)
      } else {
        owned.append((field.member, [field.label]))
      }
    }
    for own in owned {
      let members = own.member.map { [$0] } ?? []
      if let index = labels.firstIndex(where: { $0.labels == own.labels && !$0.members.isEmpty }) {
        labels[index].members += members
      } else {
        labels.append((members, own.labels))
      }
    }
  }
}

/// A field that is not stated and that a criterion waits for, or whose evidence is lacking.
struct MissingField: Sendable {
  let criterion: Criterion
  let section: Section
  /// The member of a group that it is of.
  let member: Words?
  let label: Words
  let path: String

  /// Its label behind whose it is.
  var name: Words { member.map { $0 + .colon + label } ?? label }
}

extension Assessment {
  /// What criteria wait for that do not fail, each field once, in the order of the form.
  var fieldsToFill: [FieldsToFill] {
    let fields = missingFields
    return Section.allCases.map { FieldsToFill(fields, of: $0) }.filter { $0.count > 0 }
  }

  /// The same one by one, in the order of the criteria.
  var missingFields: [MissingField] {
    var seen: Set<String> = []
    var fields: [MissingField] = []
    func add(_ statements: [Statement], of member: Words?, _ criterion: Criterion) {
      for statement in statements {
        let member = statement.kind == .member ? statement.heading : member
        let condition = statement.alternative?.inParentheses ?? Words(same: "")
        var entries = statement.entries.filter { !$0.isStated }
          .map { (path: $0.path, label: $0.label + condition) }
        if statement.lacksEvidenceOnly {
          entries.append((statement.path, statement.label + Words(zh: "的佐证", en: ": evidence")))
        }
        for entry in entries where seen.insert(entry.path).inserted {
          let key = entry.path.prefix { $0 != "." && $0 != "[" }
          guard let section = Section.allCases.first(where: { $0.key == key }) else { continue }
          fields.append(
            MissingField(
              criterion: criterion, section: section, member: member, label: entry.label,
              path: entry.path))
        }
        add(statement.inside, of: member, criterion)
      }
    }
    for finding in findings where finding.outcome == .missing {
      add(shortStatements(of: finding, inDetail: true), of: nil, finding.criterion)
    }
    return fields
  }
}
