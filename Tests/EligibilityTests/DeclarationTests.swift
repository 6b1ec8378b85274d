import Eligibility
import TestSupport
import Testing

/// What is declared about facts: names that never change, labels that can be told apart.
struct DeclarationTests {
  @Test func `a key stands once in its section`() {
    for section in Section.allCases {
      let keys = Fact.all.map { $0.declaration }.filter { $0.section == section }.map { $0.key }
      #expect(Set(keys).count == keys.count, "\(section)")
      #expect(!keys.contains("notes") && !keys.contains("$schema"), "\(section)")
    }
    let sections = Section.allCases.map { $0.key }
    #expect(Set(sections).count == sections.count)
  }

  @Test func `no section has more keys than the reader can keep apart`() {
    for section in Section.allCases {
      let keys = Fact.all.count { $0.declaration.section == section }
      let further = section == .root ? Section.allCases.count + 1 : 1  // sections, $schema, notes
      #expect(keys + further <= 128, "\(section)")
    }
  }

  @Test func `keys are camel case in ASCII`() {
    let keys = Fact.all.map { $0.declaration.key } + Section.allCases.dropFirst().map { $0.key }
    for key in keys {
      #expect(key.first?.isLowercase == true, "\(key)")
      #expect(key.allSatisfy { $0.isASCII && $0.isLetter }, "\(key)")
    }
  }

  @Test func `labels of one section differ in both languages`() {
    for section in Section.allCases {
      let labels = Fact.all.map { $0.declaration }.filter { $0.section == section }.map { $0.label }
      for language in Language.allCases {
        #expect(Set(labels.map { $0[language] }).count == labels.count, "\(section)")
        #expect(labels.allSatisfy { !$0[language].isEmpty })
      }
    }
  }

  @Test func `sections, groups, units and terms have labels in both languages`() {
    var labels = Section.allCases.map { $0.label } + Group.allCases.map { $0.member }
    labels += Group.allCases.map { $0.members }
    labels += Choice.allCases.flatMap { $0.terms.map { $0.label } }
    labels += Listing.allCases.flatMap { ($0.terms ?? []).map { $0.label } }
    #expect(labels.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
    #expect(Unit.allCases.allSatisfy { $0.label.zh.isEmpty == ($0 == .bare) })
    let notes = Fact.all.compactMap { $0.declaration.note }
    #expect(notes.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
  }

  @Test func `the terms of a choice or a closed list differ`() {
    for terms in Choice.allCases.map({ $0.terms }) + Listing.allCases.compactMap({ $0.terms }) {
      #expect(Set(terms.map { $0.code }).count == terms.count)
      #expect(Set(terms.map { $0.label.zh }).count == terms.count)
      #expect(Set(terms.map { $0.label.en }).count == terms.count)
      #expect(terms.count <= 32)
    }
  }

  @Test func `the values of choices stand in the order of their terms`() {
    #expect(
      Choice.production.terms.map { $0.code } == Production.allCases.map { "\($0)" })
    #expect(Choice.industryProduction.terms == Choice.production.terms)
    #expect(Choice.operatorForm.terms.map { $0.code } == OperatorForm.allCases.map { "\($0)" })
    #expect(Choice.category.terms.map { $0.code } == Category.allCases.map { $0.code })
    #expect(Category.allCases.map { Category(code: $0.code) } == Category.allCases)
    #expect(Category(code: "Cross-Industry") == nil)
    #expect(Choice.city.terms.count == 16)
  }

  @Test func `paths say where a fact stands`() {
    func path(_ fact: Fact, _ member: Int? = nil) -> String {
      fact.declaration.path(member: member)
    }
    #expect(path(.choice(.category)) == "category")
    #expect(path(.figure(.count(.connectedDevices))) == "devices.connected")
    #expect(path(.figure(.count(.industryDevices))) == "industries[].connectedDevices")
    #expect(path(.figure(.count(.industryDevices)), 2) == "industries[2].connectedDevices")
    #expect(path(.figure(.amount(.profit)), 0) == "finances[0].profit")
    #expect(path(.claim(.openness), 3) == "claims.openness")
    let paths = Fact.all.map { $0.declaration.path }
    #expect(Set(paths).count == paths.count)
  }

  @Test func `the facts of a group are those of its section`() {
    for count in Count.allCases { #expect(count.group == count.declaration.section.group) }
    for amount in Amount.allCases { #expect(amount.declaration.section.group == .finances) }
    for group in Group.allCases {
      #expect(group.section.group == group)
      #expect(group.nameFact?.declaration.section == group.section)
    }
  }

  @Test(arguments: Fact.all)
  func `what is stated is what is read, in each member apart`(fact: Fact) {
    var generator = SplitMix64(seed: 11)
    var application = Application()
    for group in Group.allCases { for _ in 0..<3 { _ = application.addMember(to: group) } }
    let slots = application.slots.filter { $0.fact == fact }
    #expect(slots.count == (fact.declaration.section.group == nil ? 1 : 3))
    for slot in slots {
      application.stateAnything(at: slot, using: &generator)
      #expect(application.slots.filter { application.states($0) } == [slot])
      application.withdraw(slot)
      #expect(application.slots.allSatisfy { !application.states($0) })
    }
  }
}
