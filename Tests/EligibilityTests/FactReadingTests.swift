import Eligibility
import Testing

/// The forms in which an application may state its facts.
struct FactReadingTests {
  @Test(
    arguments: [
      ("true", true, nil), ("false", false, nil), (#"{"met": true}"#, true, nil),
      (#"{"met": false, "evidence": "报告"}"#, false, "报告"),
      (#"{"evidence": "报告", "met": true}"#, true, "报告"),
      (#"{"met": true, "evidence": ""}"#, true, nil),
      (#"{"met": true, "evidence": " \u3000\t"}"#, true, nil),
      (#"{"met": true, "evidence": null}"#, true, nil),
      (#"{"met": true, "evidence": "\"甲\"\n\u4e59"}"#, true, "\"甲\"\n乙"),
      (#"{"m\u0065t": true}"#, true, nil),
    ] as [(String, Bool, String?)])
  func `a claim is true or false, alone or with evidence`(
    text: String, isMet: Bool, evidence: String?
  ) throws {
    let read = ReadText(#"{"claims": {"openness": \#(text)}}"#)
    #expect(read.problems == [])
    let claim = try #require(read.application.stated(.openness))
    #expect(claim.value.isMet == isMet)
    #expect(claim.value.evidence.map { read.application.string($0) } == evidence)
    #expect(claim.offset == 24)
  }

  @Test(
    arguments: [
      ("[]", [], nil), (#"["甲"]"#, ["甲"], nil), (#"["甲", "\u4e59", " 丙"]"#, ["甲", "乙", " 丙"], nil),
      (#"{"items": []}"#, [], nil), (#"{"items": ["甲"], "evidence": "报告"}"#, ["甲"], "报告"),
      (#"{"evidence": "报告", "items": ["甲", "乙"]}"#, ["甲", "乙"], "报告"),
      (#"{"items": ["甲"], "evidence": " "}"#, ["甲"], nil),
      (#"{"items": ["甲"], "evidence": null}"#, ["甲"], nil),
    ] as [(String, [String], String?)])
  func `a list stands alone or with evidence`(
    text: String, items: [String], evidence: String?
  ) throws {
    let read = ReadText(#"{"capabilities": {"strengths": \#(text)}}"#)
    #expect(read.problems == [])
    let listing = try #require(read.application.stated(.strengths))
    #expect(read.application.items(of: listing.value, in: .strengths) == items)
    #expect(listing.value.evidence.map { read.application.string($0) } == evidence)
    #expect(listing.offset == 31)
  }

  @Test func `a closed list knows its terms in any order, escaped or not`() throws {
    let read = ReadText(#"{"capabilities": {"networkLevels": ["f\u0061ctory", "field"]}}"#)
    #expect(read.problems == [])
    let value = try #require(read.application.stated(.networkLevels)?.value)
    #expect(value.terms == 0b101)
    #expect(read.application.items(of: value, in: .networkLevels) == ["factory", "field"])
  }

  @Test func `a term is found escaped or not`() {
    let read = ReadText(
      #"{"category": "key\u002dcultivation", "platform": {"production": "mixed"}}"#)
    #expect(read.problems == [])
    #expect(read.application.category == .keyCultivation)
    #expect(read.application.stated(.production)?.value == Production.mixed.rawValue)
  }

  @Test func `a blank text is not stated`() {
    let read = ReadText(
      #"{"applicant": {"name": " \u00a0\u3000"}, "platform": {"name": ""}, "industries": [{"name": "\t"}]}"#
        .replacing("\t", with: "\\t"))
    #expect(read.problems == [])
    #expect(read.application.text(.applicantName) == nil)
    #expect(read.application.text(.platformName) == nil)
    #expect(read.application.name(of: 0, in: .industries) == nil)
  }

  @Test(arguments: Fact.all)
  func `null says no more than leaving a fact out`(fact: Fact) {
    let declaration = fact.declaration
    let read = ReadText(declaration.document(stating: "null"))
    #expect(read.problems == [])
    #expect(read.application.slots.allSatisfy { !read.application.states($0) })
  }

  @Test(arguments: Fact.all)
  func `every fact is read where it is declared, at its place`(fact: Fact) throws {
    let value =
      switch fact {
      case .figure(.count(.fiscalYear)): "2017"
      case .figure: "7"
      case .choice(let choice): "\"\(choice.terms[1].code)\""
      case .listing(let listing): "[\"\(listing.terms?[0].code ?? "甲")\"]"
      case .claim: "true"
      case .text: "\"甲\""
      }
    let document = fact.declaration.document(stating: value)
    let read = ReadText(document)
    #expect(read.problems == [])
    let stated = read.application.slots.filter { read.application.states($0) }
    #expect(stated.map { $0.fact } == [fact])
  }

  @Test(arguments: Section.allCases.filter { $0 != .root })
  func `a section may be null`(section: Section) {
    let read = ReadText(#"{"\#(section.key)": null}"#)
    #expect(read.problems == [])
    for group in Group.allCases { #expect(read.application.memberCount(of: group) == nil) }
  }

  @Test func `a group may be empty, which says more than null`() {
    let read = ReadText(#"{"industries": [], "domains": null, "finances": [{}]}"#)
    #expect(read.problems == [])
    #expect(read.application.memberCount(of: .industries) == 0)
    #expect(read.application.memberCount(of: .domains) == nil)
    #expect(read.application.memberCount(of: .finances) == 1)
    #expect(read.application.offset(of: .industries) == 15)
    #expect(read.application.offset(of: .finances, member: 0) == 49)
  }
}

extension FactDefinition {
  /// An application that states nothing but this fact.
  fileprivate func document(stating value: String) -> String {
    let member = #"{"\#(key)": \#(value)}"#
    if section == .root { return member }
    return #"{"\#(section.key)": \#(section.group == nil ? member : "[\(member)]")}"#
  }
}
