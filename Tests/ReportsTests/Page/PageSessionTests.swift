import Eligibility
import Jiangsu2018
import StrictJSON
import TestSupport
import Testing

@testable import Reports

struct PageSessionTests {
  static func session() -> PageSession {
    PageSession(
      editions: [EncodedEdition(Notice.edition) { Notice.ruleSet(for: $0) }], toolVersion: "0.1.0")
  }

  /// Asks a question in English.
  static func ask(_ session: inout PageSession, _ parts: String...) -> String {
    String(
      decoding: session.answer(([parts[0], "en"] + parts.dropFirst()).map { Array($0.utf8) }),
      as: UTF8.self)
  }

  static func state(_ session: inout PageSession, _ parts: String...) throws -> JSONNode {
    try JSONNode(session.answer(([parts[0], "en"] + parts.dropFirst()).map { Array($0.utf8) }))
  }

  @Test(arguments: ProjectFolder.samples)
  func `a file that is opened and saved unchanged is the same`(sample: String) throws {
    let bytes = try ProjectFolder.bytes(sample)
    var session = Self.session()
    _ = session.answer([Array("open".utf8), Array("en".utf8), Array("a.json".utf8), bytes])
    #expect(session.answer([Array("save".utf8), Array("en".utf8)]) == bytes)
  }

  @Test func `a field that is typed and taken back leaves every byte as it was`() throws {
    var session = Self.session()
    _ = Self.ask(&session, "blank", "a.json")
    let blank = Self.ask(&session, "save")
    for (path, typed) in [
      ("devices.connected", "1,499"), ("platform.name", "云"), ("claims.truthfulness", "true"),
      ("capabilities.cloudForms", "public\nprivate"), ("industries[0].name", "汽车"),
      ("finances[0].profit", "1500.10"),
    ] {
      _ = Self.ask(&session, "set", path, "statement", typed)
      let isChanged = Self.ask(&session, "save") != blank
      #expect(isChanged, "\(path)")
      _ = Self.ask(&session, "set", path, "statement", "")
      let isBack = Self.ask(&session, "save") == blank
      #expect(isBack, "\(path)")
    }
    _ = Self.ask(&session, "set", "claims.truthfulness", "evidence", "第 3 页")
    _ = Self.ask(&session, "set", "claims.truthfulness", "evidence", "")
    _ = Self.ask(&session, "add", "industries")
    let isLonger = Self.ask(&session, "save").count > blank.count
    #expect(isLonger)
    let count = try #require(ApplicationDraft(Array(blank.utf8))).memberCount(of: .industries)
    _ = Self.ask(&session, "remove", "industries", "\(count)")
    let isBack = Self.ask(&session, "save") == blank
    #expect(isBack)
  }

  @Test(arguments: [
    ("1,499", "1499", "read"), ("３万", "30000", "read"), ("1499台", "1499", "read"),
    ("9007199254740993", "9007199254740993", nil), ("超过3万", "null", "asked"),
    ("约2000", "null", "asked"), ("暂无", "null", "read"), ("一些", "null", "asked"),
  ])
  func `what is typed becomes the figure only if it is certain`(
    typed: String, written: String, remark: String?
  ) throws {
    var session = Self.session()
    _ = Self.ask(&session, "blank", "a.json")
    let state = try Self.state(&session, "set", "devices.connected", "statement", typed)
    #expect(state["remark"]?["kind"]?.string == remark)
    let isWritten = Self.ask(&session, "save").contains("\"connected\": \(written)")
    #expect(isWritten)
  }

  @Test func `a wrong field counts as missing and takes nothing else with it`() throws {
    var session = Self.session()
    let text = """
      { "category": "cross-industry", "platform": { "production": "discrete" },
        "devices": { "connected": "约3000", "kinds": 40 } }
      """
    let state = try Self.state(&session, "open", "a.json", text)
    #expect(state["problems"]?.items?.count == 1)
    #expect(state["verdict"] != nil)
    let connected = state["fields"]?.items?.first { $0["path"]?.string == "devices.connected" }
    #expect(connected?["tone"]?.string == "missing")
    _ = Self.ask(&session, "set", "devices.connected", "statement", "3000")
    #expect(Self.ask(&session, "save") == text.replacing("\"约3000\"", with: "3000"))
  }

  @Test func `figures of categories are those of fit`() throws {
    var session = Self.session()
    for sample in Samples.names.prefix(20) {
      let bytes = try ProjectFolder.bytes("samples/" + sample)
      let state = try JSONNode(
        session.answer([Array("open".utf8), Array("en".utf8), Array(sample.utf8), bytes]))
      let fit = session.assessor(by: nil).fit(bytes, file: sample)
      let counts = fit.categories.map { category in
        let figures = category.figures
        return
          "\(figures.reached) reached, \(figures.short) short, \(figures.notStated) not stated"
      }
      #expect(state["categories"]?.items?.compactMap { $0["counts"]?.string } == counts)
    }
  }

  @Test func `questions that nobody asks get no answer`() {
    var session = Self.session()
    #expect(session.answer([]).isEmpty)
    #expect(Self.ask(&session, "nothing").isEmpty)
    #expect(session.answer([Array("save".utf8), Array("fr".utf8)]).isEmpty)
  }
}
