import Eligibility
import TestSupport
import Testing

struct EvidenceTests {
  /// Everything that carries evidence, met and not met, and how each is stated.
  private static let declared: [Declared] = [
    Declared(Requirement("openness", .claim(.openness))) { application, isMet, evidence in
      application.state(.openness, isMet, evidence: evidence)
    },
    Declared(Listing.strengths.atLeast(1, .anyOf)) { application, isMet, evidence in
      application.state(.strengths, isMet ? ["带动性大"] : [], evidence: evidence)
    },
    Declared(Listing.networkModes.complete) { application, isMet, evidence in
      let codes = (Listing.networkModes.terms ?? []).map { $0.code }
      application.state(.networkModes, isMet ? codes : [codes[0]], evidence: evidence)
    },
    Declared(
      Requirement(
        "every", .everyTerm(.strengths, examples: [Words(zh: "带动性大", en: "leads others")]))
    ) { application, isMet, evidence in
      application.state(.strengths, isMet ? ["带动性大"] : [], evidence: evidence)
    },
    Declared(Requirement.operatorForm(.independentLegalPerson)) { application, isMet, evidence in
      application.state(
        .operatorForm, (isMet ? OperatorForm.independentLegalPerson : .other).rawValue)
      if let evidence { application.stateOperatorForm(evidence: evidence) }
    },
  ]

  @Test(arguments: declared)
  fileprivate func `what is declared needs evidence only where evidence is required`(
    _ declared: Declared
  ) {
    func outcomes(_ isMet: Bool, _ evidence: String?) -> [Outcome] {
      var application = Application()
      declared.state(&application, isMet, evidence)
      return [false, true].map {
        application.outcome(of: declared.requirement, requiringEvidence: $0)
      }
    }
    for nothing in [nil, " \u{3000}", "\u{200B}\u{AD}\u{2060}\u{3164}\u{FEFF}", "无", "暂无。", "0"] {
      #expect(outcomes(true, nothing) == [.pass, .missing], "\(nothing ?? "none")")
      #expect(outcomes(false, nothing) == [.fail, .fail], "what fails stays failed")
    }
    for something in ["报告", "见附件3", "attached", "12"] {
      #expect(outcomes(true, something) == [.pass, .pass], "\(something)")
      #expect(outcomes(false, something) == [.fail, .fail], "\(something)")
    }
    let nothing = Application()
    #expect(nothing.outcome(of: declared.requirement, requiringEvidence: true) == .missing)
  }

  @Test(arguments: declared)
  fileprivate func `what passes without evidence is listed once, whoever asks for it`(
    _ declared: Declared
  ) {
    let ruleSet = RuleSet.asking([
      declared.requirement, Requirement("both", .all([declared.requirement])),
    ])
    for isMet in [true, false] {
      for evidence in [nil, "报告"] as [String?] {
        for strict in [false, true] {
          var application = Application()
          declared.state(&application, isMet, evidence)
          let determination = ruleSet.determine(application, requiringEvidence: strict)
          let isUnsupported = isMet && evidence == nil
          #expect(
            determination.unsupported
              == (isUnsupported ? [declared.requirement.declaredFact] : []))
        }
      }
    }
    #expect(ruleSet.determine(Application()).unsupported == [])
  }

  @Test(arguments: declared)
  fileprivate func `an optional statement passes and is never listed, with or without evidence`(
    _ declared: Declared
  ) {
    let optional = Requirement("optional", .optional(declared.requirement))
    for isMet in [true, false] {
      var application = Application()
      declared.state(&application, isMet, nil)
      #expect(application.outcome(of: optional, requiringEvidence: true) == .pass)
      #expect(RuleSet.asking([optional]).determine(application).unsupported == [])
    }
  }

  @Test func `what no requirement reads is not listed`() {
    var application = Application()
    application.state(.openness, true)
    application.state(.strengths, ["甲"])
    #expect(RuleSet.asking([]).determine(application).unsupported == [])
  }

  @Test func `the form of the operator is read with its evidence`() {
    let legal = Requirement.operatorForm(.independentLegalPerson)
    for (form, evidence) in [
      (#""independentLegalPerson""#, nil), (#"{"form": "independentLegalPerson"}"#, nil),
      (#"{"form": "independentLegalPerson", "evidence": null}"#, nil),
      (#"{"evidence": "营业执照", "form": "independentLegalPerson"}"#, "营业执照"),
      (#"{"form": "independentLegalPerson", "evidence": "略"}"#, nil),
    ] as [(String, String?)] {
      let read = ReadText(
        #"{"\#(Choice.operatorForm.declaration.section.key)": {"operatorForm": \#(form)}}"#)
      #expect(read.problems == [])
      let found = read.application.evidence(for: .choice(.operatorForm))
      #expect(found.map { read.application.string($0) } == evidence)
      #expect(
        read.application.outcome(of: legal, requiringEvidence: true)
          == (evidence == nil ? .missing : .pass))
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `requiring evidence never makes anything better and never makes it fail`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let requirement = Requirement.random(depth: 4, using: &generator)
    for _ in 0..<20 {
      let application = Application.random(stating: 90, using: &generator)
      let lenient = application.outcome(of: requirement)
      let strict = application.outcome(of: requirement, requiringEvidence: true)
      #expect(strict == lenient || (lenient, strict) == (.pass, .missing))
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `evidence for all that is declared makes requiring it no matter`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let requirement = Requirement.random(depth: 4, using: &generator)
    for _ in 0..<20 {
      var application = Application.random(stating: 100, using: &generator)
      for claim in Claim.allCases {
        guard let value = application.stated(claim)?.value else { continue }
        application.state(claim, value.isMet, evidence: "报告")
      }
      for listing in Listing.allCases {
        guard let value = application.stated(listing)?.value else { continue }
        application.state(
          listing, application.items(of: value, in: listing), evidence: "报告")
      }
      application.stateOperatorForm(evidence: "报告")
      #expect(
        application.outcome(of: requirement, requiringEvidence: true)
          == application.outcome(of: requirement))
    }
  }
}

/// A declared statement and how to state it as met or not, with or without evidence.
private struct Declared: CustomTestStringConvertible, Sendable {
  var requirement: Requirement
  var state: @Sendable (inout Application, Bool, String?) -> Void

  init(
    _ requirement: Requirement,
    _ state: @escaping @Sendable (inout Application, Bool, String?) -> Void
  ) {
    self.requirement = requirement
    self.state = state
  }

  var testDescription: String { requirement.name }
}
