import Eligibility
import Testing

/// What `--set` accepts, and what it answers to everything else.
struct AssumptionTests {
  /// A wrong setting with the sentence that answers it.
  struct Wrong: CustomTestStringConvertible, Sendable {
    let argument: String
    let en: String
    var testDescription: String { argument }

    init(_ argument: String, _ en: String) { (self.argument, self.en) = (argument, en) }
  }

  private static let wrong = [
    Wrong("", #""" should be PATH=VALUE, devices.connected=5000 for example"#),
    Wrong(
      "devices.connected",
      #""devices.connected" should be PATH=VALUE, devices.connected=5000 for example"#),
    Wrong("=5", #"there is no field """#),
    Wrong(
      "devices.conected=5",
      #"there is no field "devices.conected"; did you mean "devices.connected"?"#),
    Wrong(
      "industries[2].industrialApp=5",
      #"there is no field "industries[2].industrialApp"; did you mean "industries[2].industrialApps"?"#
    ),
    Wrong(
      "industries.name=x", #""industries.name" does not say which industry, as industries[0] does"#),
    Wrong(
      "industries[].name=x",
      #""industries[].name" does not say which industry, as industries[0] does"#),
    Wrong(
      "industries[-1].name=x",
      #""industries[-1].name" does not say which industry, as industries[0] does"#),
    Wrong(
      "industries[9999999999999999999].name=x",
      #""industries[9999999999999999999].name" does not say which industry, as industries[0] does"#),
    Wrong(
      "finances.profit=1", #""finances.profit" does not say which year, as finances[2017] does"#),
    Wrong(
      "devices[0].connected=5",
      #"there is no field "devices[0].connected"; did you mean "devices.connected"?"#),
    Wrong("industries=3", #"there is no field "industries""#),
    Wrong(
      "devices.connected=",
      #"devices.connected takes a number, found ""; write null if it is not known; 0 is a figure, for what there is none of"#
    ),
    Wrong("devices.connected=5万", #"devices.connected takes a number, found "5万"; write 50000"#),
    Wrong(
      "devices.connected=0x10",
      #"devices.connected takes a number, found "0x10"; it can be read in several ways: write one number, 31500 for example"#
    ),
    Wrong(
      "devices.connected=5 5",
      #"devices.connected takes a number, found "5 5"; it can be read in several ways: write one number, 31500 for example"#
    ),
    Wrong(
      "devices.connected=NaN",
      #"devices.connected takes a number, found "NaN"; write null if it is not known; 0 is a figure, for what there is none of"#
    ),
    Wrong(
      "devices.connected=true",
      #"devices.connected takes a number, found "true"; write null if it is not known; 0 is a figure, for what there is none of"#
    ),
    Wrong(
      "devices.connected=-1",
      #"devices.connected: -1 is below zero; check it and give 0 or more; null if it is not known"#),
    Wrong(
      "devices.connected=1.5", "devices.connected: 1.5 is not a whole number; give a whole number"),
    Wrong(
      "devices.connected=9223372036854775808",
      #"devices.connected: 9223372036854775808 is too large to be held exactly; check the figure; null if it is not known"#
    ),
    Wrong(
      "finances[2017].profit=0.0000001",
      "finances[2017].profit: 0.0000001 is finer than one fen (six decimals of 10,000 yuan); keep six decimals at most"
    ),
    Wrong(
      "finances[2017].revenue=-1",
      #"finances[2017].revenue: -1 is below zero; check it and give 0 or more; null if it is not known"#
    ),
    Wrong(
      "applicant.revenueRankInProvince=0",
      #"applicant.revenueRankInProvince: 0 is out of range (from 1); write one that is allowed; null if it is not known"#
    ),
    Wrong(
      "claims.dataSecurity=ja", #"claims.dataSecurity is one of true, false and null, found "ja""#
    ),
    Wrong(
      "claims.dataSecurity=",
      #"claims.dataSecurity is one of true, false and null, found """#
    ),
    Wrong(
      "platform.production=Mixd",
      #"platform.production: "Mixd" is none of the values allowed here; did you mean "mixed"? allowed: discrete, process, mixed"#
    ),
    Wrong(
      "platform.production=混合型",
      #"platform.production: "混合型" is none of the values allowed here; if mixed is meant, write "mixed"; "#
        + "allowed: discrete, process, mixed"
    ),
    Wrong(
      "applicant.name= ",
      #"applicant.name: the text is blank; write the text, or null if there is none"#),
  ]

  @Test(arguments: wrong)
  func `a wrong setting is answered in one sentence`(_ wrong: Wrong) throws {
    let fault = try #require(throws: Assumption.Fault.self) { try Assumption(wrong.argument) }
    #expect(fault.wording.en == wrong.en)
    #expect(!fault.wording.zh.isEmpty)
  }

  @Test func `a setting states what the path's declaration allows`() throws {
    var application = Application()
    try application.assume([
      Assumption("devices.connected=5000"), Assumption("claims.dataSecurity=true"),
      Assumption("platform.production=mixed"),
      Assumption("capabilities.iotProtocols=MQTT，CoAP,a b"),
      Assumption("finances[2017].profit=-12.5"), Assumption("industries[0].name=a=b"),
      Assumption("industries[0].industrialApps=15"),
    ])
    #expect(application.stated(.connectedDevices)?.value == 5_000)
    #expect(application.stated(.dataSecurity)?.value.isMet == true)
    #expect(application.stated(.production)?.value == Production.mixed.rawValue)
    let listing = try #require(application.stated(.iotProtocols)?.value)
    #expect(application.items(of: listing, in: .iotProtocols) == ["MQTT", "CoAP", "a b"])
    #expect(application.stated(.fiscalYear, member: 0)?.value == 2_017)
    #expect(application.stated(.profit, member: 0)?.value == -12_500_000)
    #expect(application.text(.industryName, member: 0) == "a=b")
    #expect(application.stated(.industryApps, member: 0)?.value == 15)
  }

  @Test func `null withdraws, an empty list is one, and the last word counts`() throws {
    var application = Application()
    application.state(.connectedDevices, 7)
    application.state(.dataSecurity, true, evidence: "附件")
    try application.assume([
      Assumption("devices.connected=1"), Assumption("devices.connected=null"),
      Assumption("capabilities.iotProtocols="), Assumption("claims.dataSecurity=true"),
    ])
    #expect(application.stated(.connectedDevices) == nil)
    #expect(application.stated(.iotProtocols)?.value.items.isEmpty == true)
    #expect(application.stated(.dataSecurity)?.value.evidence != nil)
  }

  @Test func `a member may be the next, but no further`() throws {
    var application = Application()
    let fault = try #require(throws: Assumption.Fault.self) {
      try application.assume([Assumption("industries[1].name=x")])
    }
    #expect(
      fault.wording.en
        == #""industries[1].name" is out of reach: 0 industries are listed, the next is industries[0]"#
    )
    try application.assume([Assumption("industries[0].name=x"), Assumption("industries[1].name=y")])
    #expect(application.memberCount(of: .industries) == 2)
  }

  @Test func `the path of every field of a change can be set`() throws {
    for fact in Fact.all {
      let group = fact.declaration.section.group
      var fields = [Field.fact(fact, member: group == nil ? nil : 0)]
      if group == .finances { fields.append(.year(2_017, fact)) }
      for field in fields { #expect(throws: Never.self) { try Assumption(field.path + "=null") } }
    }
  }
}
