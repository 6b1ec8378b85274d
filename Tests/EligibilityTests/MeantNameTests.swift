import Testing

@testable import Eligibility

/// What a remedy says of names that an application does not have where they stand, or that are none of the terms.
@Suite("What is probably meant")
struct MeantNameTests {
  @Test(
    "a known field is told where it belongs, however it is written",
    arguments: [
      ("\"接入设备种类\": 3", "", "此项属于“设备与采集点”（devices），名称写作“kinds”"),
      ("\"devices.connected\": 3", "", "此项属于“设备与采集点”（devices），名称写作“connected”"),
      ("\"thirdParty\": 12", "apps", "此项属于“开发支持与开发者”（developers），名称写作“thirdParty”"),
      ("\"CATEGORY\": 1", "platform", "此项写在最外层，名称写作“category”"),
      ("\"Connected\": 3", "devices", "此项的名称写作“connected”"),
      ("\"接入工业设备\": 3", "devices", "此项的名称写作“connected”"),
      ("\"接入的工业设备数\": 3", "devices", "是否应为“connected”？"),
      ("\"ｋｉｎｄｓ\": 3", "devices", "此项的名称写作“kinds”"),
      ("\"平台\": {}", "", "此项的名称写作“platform”"),
      ("\"enterpriseUsers\": 3", "apps", "此项属于“覆盖行业”（industries）的每一项，名称写作“enterpriseUsers”"),
      ("\"conected\": 3", "devices", "是否应为“connected”？"),
      (
        "\"接入工业设备\": 3", "",
        "是否指 devices.connected（接入工业设备）、industries[].connectedDevices（接入工业设备）？"
      ),
      ("\"weather\": 3", "", "删去此项，或写入“notes”"),
    ])
  func keys(member: String, section: String, remedy: String) throws {
    let text = section.isEmpty ? "{\(member)}" : "{\"\(section)\": {\(member)}}"
    var application = Application()
    let problems = application.read(Array(text.utf8))
    #expect(problems.map { $0.remedy?.zh } == [remedy])
  }

  @Test("no field that the form has is told to be deleted, under none of its names, in no section")
  func everyField() {
    for field in FieldName.all {
      for name in [field.key, field.label.zh, field.label.en, field.path] {
        for section in Section.allCases where section.group == nil {
          #expect(Problem.remedy(for: name, in: section) != Problem.notes, "\(name) in \(section)")
        }
      }
    }
  }

  @Test(
    "a place of Jiangsu is told the bureau that recommends it, and no other place any",
    arguments: [
      ("江苏省镇江市丹徒区", "zhenjiang"), ("常熟市", "suzhou"), ("常熟", "suzhou"), ("苏州市昆山市", "kunshan"),
      ("昆山开发区", "kunshan"), ("江苏省泰兴市", "taixing"), ("宿迁市沭阳县", "shuyang"), ("南京市鼓楼区", "nanjing"),
      ("徐州鼓楼区", "xuzhou"), ("苏州工业园区", "suzhou"), ("江阴", "wuxi"), ("如皋市", "nantong"),
      ("鼓楼区", nil), ("北京市通州区", nil), ("上海", nil), ("江苏", nil), ("丰", nil), ("", nil),
    ] as [(String, String?)])
  func regions(text: String, code: String?) {
    let terms = Choice.city.terms
    #expect(terms.place(probablyMeantBy: text).map { terms[$0].code } == code)
  }

  @Test(
    "a word that is nearly one of the terms is told the code",
    arguments: [
      (Choice.production, "离散型", "discrete"), (.production, "流程制造", "process"),
      (.operatorForm, "独立法人", "independentLegalPerson"),
      (.operatorForm, "集团独立部门", "groupDepartment"), (.category, "行业级工业平台", "industry-level"),
      (.category, "平台", nil), (.production, "三", nil), (.operatorForm, "", nil),
    ] as [(Choice, String, String?)])
  func words(choice: Choice, text: String, code: String?) {
    let terms = choice.terms
    #expect(terms.place(probablyMeantBy: text).map { terms[$0].code } == code)
  }

  @Test(
    "labels and short forms are read wherever a code is",
    arguments: [
      (Choice.category, "行业级", "industry-level"), (.category, " 行业级平台", "industry-level"),
      (.category, "双跨", "cross-industry"), (.category, "重点培育", "key-cultivation"),
      (.category, "企业级工业互联网平台", "enterprise-level"),
      (.category, "Industry-Level", "industry-level"),
      (.city, "昆山", "kunshan"), (.city, "南京", "nanjing"), (.city, "沭阳县", "shuyang"),
      (.city, "HUAI'AN", "huaian"), (.production, "离散", "discrete"),
    ])
  func shortForms(choice: Choice, text: String, code: String) {
    let terms = choice.terms
    #expect(terms.place(of: text).map { terms[$0].code } == code)
  }

  @Test("no name of a choice's terms means two of them")
  func namesAreDistinct() {
    let lists = Choice.allCases.map { $0.terms } + Listing.allCases.compactMap { $0.terms }
    for terms in lists {
      let names = terms.flatMap { Set($0.names.map { $0.folded }) }
      #expect(Set(names).count == names.count)
    }
  }

  @Test(
    "a credit code that is none is told what is wrong with it, and the code where only look-alikes are",
    arguments: [
      ("9132O000MA1XXXXX4D", "；第 5 位是“O”"),
      ("91320000", "；现有 8 位"),
      ("9132000*MA1XXXXX4D", "；第 8 位是“*”"),
    ])
  func creditCodes(code: String, end: String) {
    let warning = Warning(kind: .creditCode(code, .malformed), offset: 0)
    let wording = Application().wording(of: warning).zh
    #expect(wording.hasSuffix(end), "\(wording)")
  }

  @Test(
    "a code with look-alikes becomes the code if its check character fits, and nothing else does")
  func lookAlikes() throws {
    let first = "9132O10OMA1ABCDE1"
    let digits = "91320100MA1ABCDE1"
    let check = try #require(CreditCode(digits + "0")).expectedCheck
    let other: Character = check == "0" ? "1" : "0"
    #expect(CreditCode.corrected(first + String(check)) == digits + String(check))
    #expect(CreditCode.corrected(first + String(other)) == nil)
    #expect(CreditCode.corrected("") == nil)
  }
}
