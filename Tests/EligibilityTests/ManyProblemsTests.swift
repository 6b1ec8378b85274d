import Eligibility
import StrictJSON
import Testing

struct ManyProblemsTests {
  @Test func `all problems of a file are reported at once, in its order`() {
    let read = ReadText(
      """
      {
        "category": "industry",
        "applicant": {"name": 5, "revenueRankInProvince": 0},
        "devices": {"connected": "3万", "kinds": -1, "connected": 3, "manged": 5},
        "notes": {"a": 1, "a": 2},
        "industries": [{"name": "汽车", "industrialApps": 1.5}, 7],
        "finances": [{"year": 17, "profit": 0.0000001}],
        "capabilities": {"strengths": ["甲", "甲", ""], "networkModes": ["wifi"]},
        "claims": {"openness": "ja!", "goodCredit": {"evidence": 1}},
        "developers": {"tools": 99999999999999999999},
      }
      """)
    #expect(
      read.places == [
        "2:15 category", "3:25 applicant.name", "3:53 applicant.revenueRankInProvince",
        "4:28 devices.connected", "4:43 devices.kinds", "4:47 devices.connected",
        "4:63 devices.manged", "5:21 ", "6:51 industries[0].industrialApps", "6:57 industries[1]",
        "7:25 finances[0].year", "7:39 finances[0].profit", "8:66 capabilities.networkModes",
        "9:26 claims.openness",
        "9:47 claims.goodCredit", "9:60 claims.goodCredit.evidence", "10:27 developers.tools",
        "10:48 ",
      ])
    #expect(read.problems.last?.kind == .syntax(.trailingComma))
  }

  @Test func `after a syntax error nothing further can be told`() {
    let read = ReadText("{\"devices\": {\"connected\": \"x\"}, \"models\" {\"industrial\": \"y\"}}")
    #expect(read.places == ["1:27 devices.connected", "1:42 "])
  }

  @Test(arguments: [999, 1_000, 1_001, 5_000])
  func `a thousand problems are kept, and that there are more is said`(count: Int) {
    let text = "{" + (0..<count).map { "\"x\($0)\": 0" }.joined(separator: ",") + "}"
    let read = ReadText(text)
    let kept = min(count, 1_000)
    #expect(read.problems.count == kept + (count > 1_000 ? 1 : 0))
    #expect(read.problems.prefix(kept).map { $0.path } == (0..<kept).map { "x\($0)" })
    guard count > 1_000 else { return }
    #expect(read.problems.last?.kind == .furtherProblems(rest: count - 1_000))
    #expect(
      read.problems.last?.wording
        == Words(
          zh: "还有 \(count - 1_000) 处问题未列出",
          en: "\(count - 1_000) further problem\(count > 1_001 ? "s" : "") not shown"))
  }

  @Test func `what is wrong with a part of a stream is placed from its start`() {
    let first = Array("{\"devices\": {\"connected\": 1}}\n".utf8)
    let second = Array(#"{"devices": {"connected": -2, "kinds": 3}}"#.utf8)
    var application = Application()
    let problems = application.read(
      first + second + first, extent: first.count..<first.count + second.count)
    #expect(problems == [Problem(.negative("-2"), path: "devices.connected", at: 26)])
    #expect(application.stated(.deviceKinds)?.offset == 39)
    #expect(application.stated(.connectedDevices) == nil)
  }

  @Test func `texts of a part of a stream are those of the part`() {
    let before = Array("[\"甲乙丙\"]\n".utf8)
    let text = Array(#"{"platform": {"name": "云\u5e73台"}, "industries": [{"name": "汽车"}]}"#.utf8)
    var application = Application()
    let extent = before.count..<before.count + text.count
    #expect(application.read(before + text, extent: extent) == [])
    #expect(application.text(.platformName) == "云平台")
    #expect(application.name(of: 0, in: .industries) == "汽车")
    application.state(.platformName, "新平台")
    #expect(application.text(.platformName) == "新平台")
    #expect(application.name(of: 0, in: .industries) == "汽车")
  }
}
