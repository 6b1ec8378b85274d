import Eligibility
import StrictJSON
import Testing

/// Texts that are large or built to be slow: each must be read to its end, or refused, in reasonable time.
@Suite(.timeLimit(.minutes(2)))
struct HostileInputTests {
  private static let many = 100_000
  /// As many members of a group as an application may list.
  private static let most = 2_000

  @Test func `a text of ten million bytes is one text`() {
    let long = String(repeating: "长", count: 3_400_000)
    let read = ReadText(
      #"{"notes": "\#(long)", "platform": {"name": "\#(long)"}, "claims": {"openness": {"met": true, "evidence": "\#(long)"}}}"#
    )
    #expect(read.problems == [])
    #expect(read.application.text(.platformName)?.utf8.count == 10_200_000)
  }

  @Test func `a key of ten million bytes is one unknown key`() {
    let long = String(repeating: "k", count: 10_000_000)
    let read = ReadText("{\"devices\": {\"\(long)\": 1, \"connected\": 5}}")
    #expect(read.problems.map { $0.kind } == [.unknownField(long, in: .devices)])
    #expect(read.application.stated(.connectedDevices)?.value == 5)
  }

  @Test func `as many industries as may be listed can be read, judged and warned about`() {
    let members = (0..<Self.most).map { #"{"name": "行业\#($0)", "enterpriseUsers": 5}"# }
    let read = ReadText("{\"industries\": [\(members.joined(separator: ","))]}")
    #expect(read.problems == [])
    #expect(read.application.memberCount(of: .industries) == Self.most)
    #expect(read.application.outcome(of: Atoms.members(Int64(Self.most))) == .pass)
    #expect(read.application.remarks() == [])
  }

  @Test(arguments: ["industries", "domains", "finances"])
  func `more members than may be listed are one problem, at the first too many`(group: String) {
    func read(_ count: Int) -> ReadText {
      ReadText(
        "{\"\(group)\":[" + Array(repeating: "{}", count: count).joined(separator: ",") + "]}")
    }
    #expect(Application.memberLimit == 2_000)
    #expect(read(Self.most).problems == [])
    for count in [Self.most + 1, Self.many] {
      #expect(
        read(count).problems == [
          Problem(
            .tooManyMembers(limit: 2_000), path: "\(group)[2000]",
            at: group.utf8.count + 5 + 3 * 2_000)
        ])
    }
  }

  @Test func `what follows too many members is read and its problems are told`() {
    let members = Array(repeating: "{}", count: Self.most + 2).joined(separator: ", ")
    let read = ReadText(
      "{\"domains\": [\(members), 5, {\"name\": 7}], \"devices\": {\"connected\": \"9\"}}")
    #expect(read.problems.map { $0.path } == ["domains[2000]", "devices.connected"])
  }

  @Test func `as many industries of one name as may be listed count once`() {
    let members = Array(repeating: #"{"name": "汽车", "enterpriseUsers": 5}"#, count: Self.most)
    let read = ReadText("{\"industries\": [\(members.joined(separator: ","))]}")
    #expect(read.application.outcome(of: Atoms.members(2)) == .fail)
    #expect(read.application.remarks().count == Self.most - 1)
  }

  @Test func `a thousand names that stand twice each count once`() {
    let half = (0..<Self.most / 2).map { #"{"name": "行业\#($0)", "enterpriseUsers": 5}"# }
    let read = ReadText("{\"industries\": [\((half + half).joined(separator: ","))]}")
    #expect(read.application.outcome(of: Atoms.members(Int64(Self.most / 2))) == .pass)
    #expect(read.application.outcome(of: Atoms.members(Int64(Self.most / 2 + 1))) == .fail)
    #expect(read.application.remarks().count == Self.most / 2)
  }

  @Test func `a list of a hundred thousand items can be read`() {
    let items = (0..<Self.many).map { "\"项\($0)\"" }
    func read(_ items: [String]) -> ReadText {
      ReadText("{\"capabilities\": {\"strengths\": [\(items.joined(separator: ","))]}}")
    }
    #expect(read(items).problems == [])
    #expect(read(items).application.stated(.strengths)?.value.items.count == Self.many)
    #expect(read(items + items).problems == [])
    #expect(read(items + items).application.stated(.strengths)?.value.items.count == Self.many)
  }

  @Test(arguments: [2, 15, 16, 17, 18, 64, 65, 130])
  func `a repeated item is found in a list of any length`(count: Int) {
    for place in [1, count / 2, count - 1] {
      var items = (0..<count).map { "\"\(100 + $0)\"" }
      items[place] = "\"1\\u00300\""
      let read = ReadText("{\"capabilities\": {\"strengths\": [\(items.joined(separator: ","))]}}")
      #expect(read.problems == [])
      #expect(read.application.stated(.strengths)?.value.items.count == count - 1)
      #expect(read.application.omissions.map { $0.reason } == [.repeated(first: 32)])
      #expect(read.application.omissions.map { $0.text.start - 1 } == [32 + 6 * place])
    }
  }

  @Test func `a hundred thousand unknown keys can be passed over`() {
    let keys = (0..<Self.many).map { "\"openness\($0)\": 0" }.joined(separator: ",")
    #expect(ReadText("{\"claims\": {\(keys)}}").problems.count == 1_001)
  }

  @Test func `a known key a hundred thousand times is a thousand problems`() {
    let keys = Array(repeating: #""openness": true"#, count: Self.many).joined(separator: ",")
    let long = String(repeating: "长", count: 300_000)
    #expect(ReadText("{\"claims\": {\"notes\": \"\(long)\", \(keys)}}").problems.count == 1_001)
  }

  @Test func `unknown objects may nest and repeat their keys`() {
    let inner = Array(repeating: #"{"a": 1, "a": [{"b": 2, "b": 3}]}"#, count: 2_000)
    let read = ReadText("{\"notes\": [\(inner.joined(separator: ","))]}")
    #expect(read.problems.count == 1_001)
    #expect(read.problems.map { $0.offset } == read.problems.map { $0.offset }.sorted())
  }

  @Test func `a million brackets are refused or passed over`() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(
      ReadText("{\"notes\": \(deep)").problems.map { $0.kind } == [.syntax(.tooDeep(limit: 512))])
    #expect(ReadText(deep).problems.count == 2)
    let flat = Array(repeating: "[]", count: 500_000).joined(separator: ",")
    #expect(ReadText("{\"notes\": [\(flat)]}").problems == [])
    #expect(ReadText("{\"industries\": [\(flat)]}").problems.count == 1_001)
  }

  @Test func `a number of a million digits is refused or exact`() {
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(ReadText("{\"devices\": {\"kinds\": 1\(zeros)}}").problems.count == 1)
    let read = ReadText("{\"devices\": {\"kinds\": 30.\(zeros), \"managed\": 1\(zeros)e-1000000}}")
    #expect(read.problems == [])
    #expect(read.application.stated(.deviceKinds)?.value == 30)
    #expect(read.application.stated(.managedDevices)?.value == 1)
    #expect(
      ReadText("{\"devices\": {\"kinds\": \"1\(String(repeating: "亿", count: 1_000_000))\"}}")
        .problems.count == 1)
  }
}

extension Edition {
  /// An edition for tests that need one.
  static let test = Edition(
    id: "jiangsu-2018", version: "1", document: "", issued: "", title: Words(zh: "", en: ""))
}
