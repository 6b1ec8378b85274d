import Testing

@testable import iipcheck

/// Wild cards that a shell left to the program.
struct PathPatternTests {
  private static let names = [
    ".hidden.json", "*.json", "[x].json", "a.json", "a1.json", "a10.json", "b.txt", "平台.json",
  ]

  /// What matches in a folder of these names.
  private func matches(_ pattern: String, _ names: [String] = names) -> [String]? {
    var console = RecordedConsole().console
    console.listFolder = { _ throws(FileProblem) in
      names.map { Console.FolderEntry(name: $0, kind: .file) }
    }
    return PathPattern(pattern)?.matches(console).map { $0.path }
  }

  @Test(arguments: [
    ("*.json", ["*.json", "[x].json", "a.json", "a1.json", "a10.json", "平台.json"]),
    ("a*.json", ["a.json", "a1.json", "a10.json"]),
    ("a?.json", ["a1.json"]),
    ("a??.json", ["a10.json"]),
    ("??.json", ["a1.json", "平台.json"]),
    ("*", ["*.json", "[x].json", "a.json", "a1.json", "a10.json", "b.txt", "平台.json"]),
    (".*", [".hidden.json"]),
    ("*1*", ["a1.json", "a10.json"]),
    ("*a*s*n*", ["a.json", "a1.json", "a10.json"]),
    ("**", ["*.json", "[x].json", "a.json", "a1.json", "a10.json", "b.txt", "平台.json"]),
    ("*.JSON", []),
    ("a*.jso", []),
    ("[ab]*", ["a.json", "a1.json", "a10.json", "b.txt"]),
    ("a[0-9].json", ["a1.json"]),
    ("a[!0-9]json", ["a.json"]),
    ("a[^0-9]json", ["a.json"]),
    ("[*].json", ["*.json"]),
    ("[[]x].json", ["[x].json"]),
    ("[]x[]x].json", ["[x].json"]),
    ("a[9-0].json", []),
    ("a[a-].json", []),
    ("[台平]台.json", ["平台.json"]),
    ("*[x.json", []), ("[a.json", []), ("[]", []), ("[]a", []),
    ("\\*.json", ["*.json"]),
  ])
  func `a pattern matches a whole name, hidden names only behind a dot`(
    _ pattern: String, _ names: [String]
  ) {
    #expect(matches(pattern) == names)
  }

  @Test(arguments: ["a.json", "", "*/a.json", "a]", "-"])
  func `a path without a wild card in its last part is no pattern`(_ path: String) {
    #expect(PathPattern(path) == nil)
  }

  @Test func `the folder stays in front as it was written`() {
    #expect(matches("./x//a?.json") == ["./x//a1.json"])
    #expect(matches("/*1.json") == ["/a1.json"])
  }

  @Test func `many stars take no longer than the name and the pattern are long`() {
    let name = String(repeating: "a", count: 255)
    #expect(matches(String(repeating: "*a", count: 100) + "b", [name]) == [])
    #expect(matches(String(repeating: "*a", count: 100), [name]) == [name])
  }

  @Test func `a folder that cannot be listed has no match`() {
    #expect(PathPattern("samples/none/*")?.matches(RecordedConsole().console).isEmpty == true)
  }
}
