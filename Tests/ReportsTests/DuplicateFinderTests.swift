import Eligibility
import Testing

@testable import Reports

/// What an application has in common with earlier ones, each kind by itself.
struct DuplicateFinderTests {
  private static let code = "91320594079903279G"

  /// What is said of each application as it comes, and the groups at the end.
  private func found(
    _ all: [(code: String?, name: String?, content: String?)]
  ) -> (rows: [[String]], groups: [ScreenDuplicate]) {
    var finder = DuplicateFinder()
    let rows = all.enumerated().map { index, stated in
      var application = Application()
      application.state(.creditCode, stated.code)
      application.state(.applicantName, stated.name)
      var assessment = Assessment(file: "a.ndjson", line: index + 1, application: application)
      assessment.contentHash = stated.content.map { KeyedHash(of: Array($0.utf8)[...]) }
      return finder.add(ScreenedRow(assessment)).map { "\($0.kind.code) \($0.place.text)" }
    }
    return (rows, finder.duplicates)
  }

  private func kinds(_ one: String, _ other: String, name: String = "苏州电子") -> [String] {
    found([(code: one, name: "苏州电子", content: nil), (code: other, name: name, content: nil)])
      .rows[1]
  }

  @Test func `every single slip and swap of neighbours in a code is found under the same name`() {
    let characters = Array(Self.code)
    for place in characters.indices {
      for other in "08GOI" where other != characters[place] {
        var slipped = characters
        slipped[place] = other
        #expect(kinds(Self.code, String(slipped)) == ["nearCode a.ndjson:1"])
        #expect(kinds(String(slipped), Self.code) == ["nearCode a.ndjson:1"])
      }
      var swapped = characters
      swapped.swapAt(place, max(0, place - 1))
      let expected = swapped == characters ? "creditCode a.ndjson:1" : "nearCode a.ndjson:1"
      #expect(kinds(Self.code, String(swapped)) == [expected])
    }
  }

  @Test(arguments: [
    // Two slips, a swap over one between, one character more, one less, two valid codes, none at all.
    "91320594179903278G", "91320594709903279H", "91320594979003279G", "913205940799032790G",
    "9132059407990327G", "913200007665269890", "", "无",
  ])
  func `what is further apart is no slip`(other: String) {
    #expect(kinds(Self.code, other).isEmpty)
  }

  @Test func `a slip counts under the same name alone, as names are compared`() {
    let slipped = "91320594079903279H"
    #expect(kinds(Self.code, slipped, name: " 苏州 电子").isEmpty)
    #expect(kinds(Self.code, slipped, name: "苏州电子\u{3000}") == ["nearCode a.ndjson:1"])
    #expect(kinds(Self.code, slipped, name: "昆山电子").isEmpty)
  }

  @Test func `of a name with several codes each is compared, and a group names them all`() {
    let slipped = "91320594079903279H"
    let all = ["913200007665269890", Self.code, slipped, "91320594079903279K", slipped]
    let (rows, groups) = found(all.map { (code: $0, name: "苏州电子", content: nil) })
    let near = "nearCode a.ndjson:2"
    #expect(rows == [[], [], [near], [near], ["creditCode a.ndjson:3", near]])
    #expect(groups.map { $0.kind } == [.creditCode, .nearCode])
    #expect(groups.map { $0.places.map { $0.line } } == [[3, 5], [2, 3, 4, 5]])
    #expect(groups.map { $0.value } == [slipped, slipped])
  }

  @Test func `the same content is found whatever else has the same code, and without a code`() {
    let code = Self.code
    let (rows, groups) = found([
      (code: code, name: nil, content: "a"), (code: code, name: nil, content: "b"),
      (code: code, name: nil, content: "b"), (code: code, name: nil, content: "a"),
      (code: nil, name: nil, content: "{"), (code: nil, name: nil, content: "{"),
      (code: nil, name: nil, content: nil), (code: nil, name: nil, content: nil),
    ])
    let first = "creditCode a.ndjson:1"
    #expect(
      rows == [
        [], [first], [first, "content a.ndjson:2"], ["content a.ndjson:1"], [],
        ["content a.ndjson:5"], [], [],
      ])
    #expect(groups.map { $0.kind } == [.creditCode, .content, .content, .content])
    #expect(groups.map { $0.places.map { $0.line } } == [[1, 2, 3, 4], [1, 4], [2, 3], [5, 6]])
  }
}
