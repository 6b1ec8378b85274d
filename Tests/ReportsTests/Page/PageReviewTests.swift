import Eligibility
import Jiangsu2018
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// What the page answers of reviews.
struct PageReviewTests {
  static let sample = "samples/enterprise-level-no-software-interfaces.json"
  static let requirement = "3.1.3/softwareInterfaces"

  /// A page with a file open.
  private static func opened(_ sample: String = sample) throws -> PageSession {
    var session = PageSessionTests.session()
    _ = session.answer(
      ["open", "en", "a.json"].map { Array($0.utf8) } + [try ProjectFolder.bytes(sample)])
    return session
  }

  private static func statement(_ state: JSONNode, _ id: String = requirement) -> JSONNode? {
    state["statements"]?.items?.first { $0["requirement"]?.string == id }
  }

  @Test func `a finding settles its statement once it has role, day and reason`() throws {
    var session = try Self.opened()
    let before = try PageSessionTests.state(&session, "review", "0")
    #expect(before["verdict"]?["code"]?.string == "ineligible")
    #expect(Self.statement(before)?["met"]?.string == "")
    for (by, date, reason, lack) in [
      ("", "2018-10-08", "seen", "the reviewer’s role (above)"),
      ("role", "", "seen", "the day of the review (above)"),
      ("role", "2018-10-08", " ", "the reason"),
    ] {
      // Each from the beginning, as role and day complete what lacks them.
      var session = try Self.opened()
      let state = try PageSessionTests.state(
        &session, "decide", "0", Self.requirement, "true", by, date, reason)
      #expect(state["verdict"]?["code"]?.string == "ineligible")
      #expect(Self.statement(state)?["met"]?.string == "true")
      #expect(
        Self.statement(state)?["remark"]?.string
          == "does not count yet; still lacking: " + lack)
      let filed = PageSessionTests.ask(&session, "saveReviews")
      #expect(!filed.contains("\"met\": true"))
      let isRead =
        (try? ReviewFile.read(Array(filed.utf8), named: "r", for: Notice.ruleSets).get()) != nil
      #expect(isRead)
    }
    let state = try PageSessionTests.state(
      &session, "decide", "0", Self.requirement, "true", "role", "2018-10-08", "seen")
    #expect(state["verdict"]?["code"]?.string == "eligible")
    #expect(Self.statement(state)?["remark"]?.string == "role, 2018-10-08")
    let back = try PageSessionTests.state(
      &session, "decide", "0", Self.requirement, "", "role", "2018-10-08", "")
    #expect(back["verdict"]?["code"]?.string == "ineligible")
  }

  @Test func `role and day that come later complete what was found before`() throws {
    var session = try Self.opened()
    _ = PageSessionTests.ask(
      &session, "decide", "0", Self.requirement, "true", "", "2018-10-08", "seen")
    let state = try PageSessionTests.state(
      &session, "decide", "0", "", "", "role", "2018-10-08", "")
    #expect(state["verdict"]?["code"]?.string == "eligible")
  }

  @Test func `the file that is saved gives the tool the report of the page`() throws {
    var session = try Self.opened()
    _ = PageSessionTests.ask(
      &session, "decide", "0", Self.requirement, "true", "role", "2018-10-08", "seen")
    let filed = Array(PageSessionTests.ask(&session, "saveReviews").utf8)
    let file = try ReviewFile.read(filed, named: "reviews.json", for: Notice.ruleSets).get()
    #expect(file.reviews.count { $0.isMet == true } == 1)
    let assessor = session.assessor(by: file)
    let assessment = assessor.check(try ProjectFolder.bytes(Self.sample), file: "a.json")
    #expect(assessment.verdict == .eligible)
    let own = CheckFormats.html.make(session.settings(for: [assessment], file, .en))([assessment])
    let shown = Array(PageSessionTests.ask(&session, "check").utf8)
    #expect(own == shown)
  }

  @Test func `what was found of another state is offered, and what belongs elsewhere is kept`()
    throws
  {
    var session = try Self.opened()
    _ = PageSessionTests.ask(
      &session, "decide", "0", Self.requirement, "true", "role", "2018-10-08", "seen")
    let filed = PageSessionTests.ask(&session, "saveReviews")
    let digest = "798c975b9659ee2623c1dca009150d97277b15958798e94bf2c90beb7d06b695"
    let older = filed.replacing(digest, with: String(repeating: "1", count: 64))
    var later = try Self.opened()
    let answer = later.answer([Array("openReviews".utf8), Array("en".utf8), Array(older.utf8)])
    #expect(String(decoding: answer, as: UTF8.self) == #"{"problems":[]}"#)
    let state = try PageSessionTests.state(&later, "review", "0")
    #expect(state["verdict"]?["code"]?.string == "ineligible")
    let offers = Self.statement(state)?["earlier"]?.items
    #expect(offers?.count == 1)
    #expect(offers?.first?["met"]?.string == "true")
    #expect(offers?.first?["reason"]?.string == "seen")
    #expect(
      offers?.first?["text"]?.string
        == "before the application changed: met (role, 2018-10-08): seen")
    let saved = PageSessionTests.ask(&later, "saveReviews")
    #expect(saved.contains(String(repeating: "1", count: 64)))
    #expect(saved.contains(digest))
  }

  @Test func `a faulty file of reviews is told line by line and changes nothing`() throws {
    var session = try Self.opened()
    _ = PageSessionTests.ask(
      &session, "decide", "0", Self.requirement, "true", "role", "2018-10-08", "seen")
    let filed = PageSessionTests.ask(&session, "saveReviews")
    let answer = session.answer([
      Array("openReviews".utf8), Array("en".utf8), Array("{\"reviews\": [\n1]}".utf8),
    ])
    #expect(
      String(decoding: answer, as: UTF8.self)
        == #"{"problems":["line 2: expected an object { … }, found a number; write { … } with its fields in it, or { } if none is stated"]}"#
    )
    let isSame = PageSessionTests.ask(&session, "saveReviews") == filed
    #expect(isSame)
  }

  @Test func `what is screened is reviewed one by one, and the table follows`() throws {
    var session = PageSessionTests.session()
    let names = [Self.sample, "samples/industry-level-incomplete.json"]
    _ = session.answer(
      [Array("screen".utf8), Array("en".utf8)]
        + (try names.flatMap { [Array($0.utf8), try ProjectFolder.bytes($0)] }))
    let list = try PageSessionTests.state(&session, "reviewable").items?.map { $0.string ?? "" }
    #expect(list?.count == 2)
    #expect(list?.first?.contains("0 of ") == true)
    #expect(list?.last?.contains("it states no valid credit code") == true)
    let obstacle = try PageSessionTests.state(&session, "review", "1")
    #expect(obstacle["obstacle"]?.string?.isEmpty == false)
    #expect(obstacle["statements"]?.items?.isEmpty == true)
    let before = PageSessionTests.ask(&session, "screened", "csv", "")
    _ = PageSessionTests.ask(
      &session, "decide", "0", Self.requirement, "true", "role", "2018-10-08", "seen")
    let after = PageSessionTests.ask(&session, "screened", "csv", "")
    #expect(!before.contains(",eligible,"))
    #expect(after.contains(",eligible,"))
    // A place that there is not changes nothing.
    let nowhere = PageSessionTests.ask(
      &session, "decide", "7", Self.requirement, "false", "role", "2018-10-08", "seen")
    #expect(nowhere == "{}")
  }
}
