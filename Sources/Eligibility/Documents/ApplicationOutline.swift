internal import StrictJSON

/// A part of an application: some facts with the members that requirements ask about, to be written with values.
struct ApplicationOutline {
  /// What stands at a fact: its place in a group, and the year if the group is that of the finances.
  struct Place {
    var member = 0
    var year: Int64?
  }

  /// The requirements, parts included.
  let requirements: [Requirement]
  /// What is written, in the order inside each section.
  let facts: [Fact]
  /// The most members of a group that are written.
  let memberLimit: Int64
  /// The objects of an application, in the order in which they are written.
  var sections = Section.allCases

  /// Writes the facts section by section.
  func writeMembers(to writer: inout JSONWriter, _ value: (Fact, Place, inout JSONWriter) -> Void) {
    func write(_ facts: [Fact], at place: Place, to writer: inout JSONWriter) {
      for fact in facts {
        writer.key(fact.declaration.key)
        value(fact, place, &writer)
      }
    }
    for section in sections {
      let own = facts.filter { $0.declaration.section == section }
      guard !own.isEmpty else { continue }
      guard section != .root else {
        write(own, at: Place(), to: &writer)
        continue
      }
      writer.key(section.key)
      guard let group = section.group else {
        writer.object { write(own, at: Place(), to: &$0) }
        continue
      }
      writer.array { writer in
        for (member, year) in members(of: group).enumerated() {
          let read = own.filter { fact in year.map { isRead(fact, in: $0) } ?? true }
          writer.object { write(read, at: Place(member: member, year: year), to: &$0) }
        }
      }
    }
  }

  /// A year for each one that is asked about; of any other group as many members as the requirement that asks for most
  /// of them needs, and one to begin with.
  private func members(of group: Group) -> [Int64?] {
    if group == .finances {
      let years = Set(requirements.flatMap { $0.years })
      return years.isEmpty ? [nil] : years.sorted().map { Optional($0) }
    }
    let needed = requirements.map { requirement -> Int64 in
      guard case .members(group, let bound, _, _) = requirement.logic else { return 1 }
      return bound.comparison == .moreThan ? bound.value + 1 : bound.value
    }
    return Array(repeating: nil, count: Int(min(max(1, needed.max() ?? 1), memberLimit)))
  }

  /// Whether a requirement reads the fact of that year; that it is that year says every member.
  private func isRead(_ fact: Fact, in year: Int64) -> Bool {
    requirements.contains { requirement in
      guard case .years(let asked, let part) = requirement.logic, asked.contains(year) else {
        return false
      }
      return requirement.facts.contains(fact) || part.walked.contains { $0.facts.contains(fact) }
    }
  }
}
