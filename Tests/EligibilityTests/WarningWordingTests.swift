import Eligibility
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
      #"{"finances": [{"revenue": 10.5, "researchExpense": 10.500001}]}"#, at: 51,
      zh: "研发创新费用 10.500001 万元（finances[0].researchExpense），"
        + "多于营业总收入 10.5 万元（finances[0].revenue）",
      en: "expense on research and innovation, 10.500001 × 10,000 yuan "
        + "(finances[0].researchExpense), "
        + "is more than total revenue, 10.5 × 10,000 yuan (finances[0].revenue)"),
    Warned(
      #"{"devices": {"processDataPoints": 5000}, "industries": [{"processDataPoints": 3000}, {"processDataPoints": 2001}]}"#,
      at: 34,
      zh: "各行业工艺流程数据采集点合计 5,001（industries[].processDataPoints），"
        + "多于工艺流程数据采集点 5,000 个（devices.processDataPoints）",
      en: "process data collection points of all industries, 5,001 together "
        + "(industries[].processDataPoints), "
        + "are more than process data collection points, 5,000 (devices.processDataPoints)"),
    Warned(
      #"{"industries": [{"name": "汽车"}, {"name": "航空"}, {"name": "汽 车"}]}"#, at: 56,
      zh: "industries[2]与industries[0]同为“汽 车”，只计一次",
      en: "industries[2] has the name of industries[0], \"汽 车\", and counts once"),
    Warned(
      #"{"domains": [{"name": "R&D"}, {"name": "ｒ＆ｄ"}]}"#, at: 30,
      zh: "domains[1]与domains[0]同为“ｒ＆ｄ”，只计一次",
      en: "domains[1] has the name of domains[0], \"ｒ＆ｄ\", and counts once"),
    Warned(
      #"{"finances": [{"year": 2016}, {"year": 2016}]}"#, at: 30,
      zh: "finances[1]与finances[0]同为 2016 年，按较差的一条评判",
      en: "finances[1] states 2016 again after finances[0]; the worse of the two decides"),
    Warned(
      #"{"finances": [{"year": 2016}, {"year": 2015}]}"#, at: 39,
      zh: "年度未按先后填写：2015（finances[1].year）在 2016（finances[0].year）之后",
      en:
        "fiscal years are out of order: 2015 (finances[1].year) stands after 2016 (finances[0].year)"
    ),
    Warned(
      #"{"applicant": {"creditCode": "913205007"}}"#, at: 29,
      zh: "统一社会信用代码“913205007”（applicant.creditCode）应为 18 位数字或大写字母，不含 I、O、S、V、Z",
      en: "the credit code \"913205007\" (applicant.creditCode) should have 18 digits or capital "
        + "letters other than I, O, S, V and Z"),
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
    let warnings = read.application.warnings(judgedBy: .test)
    #expect(warnings.map { $0.offset } == [warned.offset])
    #expect(warnings.map { read.application.wording(of: $0) } == [warned.wording])
  }

  @Test func `the edition that is judged by needs no warning, and neither does none`() {
    #expect(ReadText(#"{"edition": "jiangsu-2018"}"#).application.warnings(judgedBy: .test) == [])
    #expect(Application().warnings(judgedBy: .test) == [])
  }

  @Test(arguments: Samples.names.filter { $0 != "contradictions.json" })
  func `a sample contradicts itself nowhere`(name: String) throws {
    let read = ReadText(try Samples.bytes(name))
    #expect(read.problems == [])
    #expect(read.application.warnings(judgedBy: .test) == [])
  }

  @Test func `the sample of contradictions has them in the order of the facts`() throws {
    let read = ReadText(try Samples.bytes("contradictions.json"))
    let warnings = read.application.warnings(judgedBy: .test)
    let places = warnings.map { $0.offset.map { read.place(of: $0) } }
    #expect(
      places == [
        "7:19", "21:16", "26:18", "40:19", "48:25", "51:23", "57:27", "65:15", "66:15",
      ])
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
