import Eligibility
import TestSupport
import Testing

/// What each kind of warning says, and where.
struct WarningWordingTests {
  @Test(arguments: [
    Warned(
      #"{"devices": {"connected": 1240, "managed": 1530}}"#, at: 43,
      zh: "可管理设备 1,530 台（devices.managed），多于接入工业设备 1,240 台（devices.connected）",
      en: "devices that the platform can manage, 1,530 (devices.managed), "
        + "is more than connected industrial devices, 1,240 (devices.connected)"),
    Warned(
      #"{"devices": {"connected": 9}, "industries": [{}, {"connectedDevices": 1000}]}"#, at: 70,
      zh: "接入工业设备 1,000 台（industries[1].connectedDevices），多于接入工业设备 9 台（devices.connected）",
      en: "connected industrial devices, 1,000 (industries[1].connectedDevices), "
        + "is more than connected industrial devices, 9 (devices.connected)"),
    Warned(
      #"{"finances": [{"year": 2017, "revenue": 10.5, "researchExpense": 10.500001}]}"#, at: 65,
      zh: "研发创新费用 10.500001 万元（finances[0].researchExpense），"
        + "多于总体收入 10.5 万元（finances[0].revenue）",
      en: "R&D and innovation expenditure, 10.500001 × 10,000 yuan "
        + "(finances[0].researchExpense), "
        + "is more than total revenue, 10.5 × 10,000 yuan (finances[0].revenue)"),
    Warned(
      #"{"industries": [{"name": "汽车"}, {"name": "航空"}, {"name": " 汽车"}]}"#, at: 56,
      zh: "industries[2]与industries[0]同为“ 汽车”，只计一次，取较好的一条",
      en: "industries[2] has the name of industries[0], \" 汽车\": it counts once, "
        + "with the better of the two"),
    Warned(
      #"{"domains": [{"name": "R&D"}, {"name": "ｒ＆ｄ"}]}"#, at: 30,
      zh: "domains[1]与domains[0]同为“ｒ＆ｄ”，只计一次，取较好的一条",
      en: "domains[1] has the name of domains[0], \"ｒ＆ｄ\": it counts once, "
        + "with the better of the two"),
    Warned(
      #"{"applicant": {"creditCode": "913205007"}}"#, at: 29,
      zh: "统一社会信用代码“913205007”（applicant.creditCode）应为 18 位数字或大写字母，不含 I、O、S、V、Z；现有 9 位",
      en: "the credit code \"913205007\" (applicant.creditCode) should have 18 digits or capital "
        + "letters other than I, O, S, V and Z; it has 9 characters"),
    Warned(
      #"{"applicant": {"creditCode": "91320500765135320R"}}"#, at: 29,
      zh: "统一社会信用代码“91320500765135320R”（applicant.creditCode）的校验位应为 M",
      en: "the check character of the credit code \"91320500765135320R\" (applicant.creditCode) "
        + "should be M"),
    Warned(
      #"{"claims": {"registeredInJiangsu": true}, "applicant": {"creditCode": "91110000600037341L"}}"#,
      at: 70,
      zh: "统一社会信用代码“91110000600037341L”（applicant.creditCode）的行政区划 110000 不在江苏（32），"
        + "而申报称在江苏注册",
      en: "the credit code \"91110000600037341L\" (applicant.creditCode) has the division 110000, "
        + "not Jiangsu (32), while registration in Jiangsu is claimed"),
    Warned(
      #"{"edition": "jiangsu-2019"}"#, at: 12, zh: "所填申报通知为“jiangsu-2019”，本次按“jiangsu-2018”评判",
      en: "the application answers \"jiangsu-2019\" and was judged by \"jiangsu-2018\""),
  ])
  fileprivate func `a warning says what contradicts what, and where`(_ warned: Warned) {
    let read = ReadText(warned.text)
    #expect(read.problems == [])
    let warnings = read.application.remarks()
    #expect(warnings.map { $0.offset } == [warned.offset])
    #expect(warnings.map { read.application.wording(of: $0) } == [warned.wording])
  }

  @Test func `the edition that is judged by needs no warning, and none is noted`() {
    #expect(ReadText(#"{"edition": "jiangsu-2018"}"#).application.remarks() == [])
    for text in ["{}", #"{"edition": null}"#] {
      let application = ReadText(text).application
      let noted = application.warnings(judgedBy: .test).filter { $0.kind != .namelessPlatform }
      #expect(noted.map { $0.kind } == [.edition(stated: nil, judged: "jiangsu-2018")])
      #expect(noted.map { $0.severity } == [.note] && noted[0].offset == nil)
      #expect(application.wording(of: noted[0]).zh == "未写申报通知（edition），本次按“jiangsu-2018”评判")
    }
  }

  @Test(arguments: Samples.names.filter { $0 != "contradictions.json" })
  func `a sample contradicts itself nowhere`(name: String) throws {
    let read = ReadText(try Samples.bytes(name))
    #expect(read.problems == [])
    #expect(!read.application.remarks().contains { $0.severity == .contradiction })
  }

  @Test func `the sample of contradictions has them in the order of the facts`() throws {
    let read = ReadText(try Samples.bytes("contradictions.json"))
    let warnings = read.application.remarks()
    let offsets = warnings.filter { $0.severity == .contradiction }.compactMap { $0.offset }
    #expect(offsets.count > 5)
    #expect(offsets == offsets.sorted())
  }
}

/// A text with one contradiction, and what is said of it.
private struct Warned: CustomTestStringConvertible {
  var text: String
  var offset: Int
  var wording: Words

  init(_ text: String, at offset: Int, zh: String, en: String) {
    self.text = text
    self.offset = offset
    wording = Words(zh: zh, en: en)
  }

  var testDescription: String { text }
}
