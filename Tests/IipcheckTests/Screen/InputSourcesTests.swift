import Eligibility
import Foundation
import Reports
import Testing

@testable import iipcheck

/// What a screening takes in from the paths that it is given.
struct InputSourcesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(name), withIntermediateDirectories: true)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: target)
  }

  /// What is taken in, under names in the folder: `lines` and `refused` say how, a file is just named.
  private func intake(
    _ names: String..., separatingExpectations: Bool = false,
    change: (inout Console) -> Void = { _ in }
  ) -> Found {
    var console = Console.system
    change(&console)
    let intake = InputSources(
      names.map { $0 == "-" ? $0 : folder.path($0) }, console: console,
      separatingExpectations: separatingExpectations)
    func short(_ path: String) -> String { path.replacing(folder.path + "/", with: "") }
    return Found(
      sources: intake.sources.map { source in
        switch source {
        case .file(let path), .found(let path): short(path)
        case .lines(let path): "lines " + short(path)
        case .refused(let path, let reason): "refused \(short(path)): \(reason.en)"
        }
      }, notRead: intake.notRead.map { "\(short($0.path)): \($0.reason.en)" },
      expectations: intake.expectations.map(short), count: intake.knownCount)
  }

  private struct Found {
    var sources: [String]
    var notRead: [String]
    var expectations: [String]
    var count: Int?
  }

  private static let link = ": a link to what is read already"
  private static let noFile = ": a pipe or a device, not opened"

  @Test func `a folder is gone through with all below it, by the bytes of the names`() throws {
    try makeFolder("x/b/c")
    for name in ["x/a2.json", "x/a10.json", "x/B.json", "x/b/c/1.json", "x/b.json", "x/平.json"] {
      try folder.write("", to: name)
    }
    let found = intake("x")
    #expect(
      found.sources == [
        "x/B.json", "x/a10.json", "x/a2.json", "x/b/c/1.json", "x/b.json", "x/平.json",
      ])
    #expect(found.count == 6)
    #expect(intake("x/").sources == found.sources)
  }

  @Test func `of a folder every file is taken or named with the reason`() throws {
    let contents = [
      "a.JSON": "", "a.expected.json": "", "a.json.bak": " {", "申报.json.txt": "\u{FEFF}{",
      "b.NdJson": "", "c.jsonl": "", "d.json.gz": "", "d.zip": "", ".e.json": "",
      "README.md": "# x",
      "json": "", "f.docx": "PK\u{3}\u{4}word/document.xml", "g.pdf": "%PDF-1.7", "h.txt": "[1]",
    ]
    for (name, content) in contents { try folder.write(content, to: name) }
    try makeFolder(".git")
    try folder.write("", to: ".git/a.json")
    let found = intake("")
    #expect(
      found.sources.map { $0.replacing("/", with: "") } == [
        "a.JSON", "a.expected.json", "a.json.bak", "lines b.NdJson", "lines c.jsonl", "申报.json.txt",
      ])
    let compressed =
      "a compressed file cannot be read; unpack it first, for example with gunzip; "
      + "lines of JSON also by gunzip -c FILE | iipcheck screen -"
    let noText = "no application (not a text in JSON)"
    #expect(
      found.notRead.map { $0.replacing("/", with: "") } == [
        ".e.json: hidden", ".git: hidden", "README.md: \(noText)", "d.json.gz: \(compressed)",
        "d.zip: \(compressed)", "f.docx: this is a Word, Excel or WPS file and no text",
        "g.pdf: this is a PDF file and no text", "h.txt: \(noText)", "json: \(noText)",
      ])
    #expect(found.count == nil)
    let separated = intake("", separatingExpectations: true)
    #expect(separated.expectations.map { $0.replacing("/", with: "") } == ["a.expected.json"])
    #expect(!separated.sources.contains { $0.contains("expected") })
  }

  @Test func `what the user names is read under any name, but not what is compressed`() throws {
    for name in ["notes", ".a.json", "a.expected.json", "b.JSONL"] {
      try folder.write("", to: name)
    }
    #expect(
      intake("notes", ".a.json", "a.expected.json", "b.JSONL").sources
        == ["notes", ".a.json", "a.expected.json", "lines b.JSONL"])
    for name in ["a.gz", "b.JSON.GZ", "c.zip", "d.7z", "e.rar", "f.zst", "g.xz", "h.bz2"] {
      try folder.write("", to: name)
      #expect(intake(name).sources.first?.hasPrefix("refused \(name): a compressed file") == true)
    }
  }

  @Test func `a link in a folder is followed once and never back`() throws {
    let outside = try TemporaryFolder()
    try outside.write("", to: "a.json")
    try outside.write("", to: "b.json")
    try makeFolder("x/y")
    try folder.write("", to: "x/a.json")
    try link("x/again.json", to: outside.path("b.json"))
    try link("x/inside.json", to: "a.json")
    try link("x/outside.json", to: outside.path("b.json"))
    try link("x/z", to: outside.path)
    try link("x/none.json", to: "nowhere.json")
    try link("x/self.json", to: "self.json")
    try link("x/y/up", to: "..")
    try link("x/y/top", to: "/")
    let found = intake("x")
    #expect(found.sources == ["x/a.json", "x/again.json", "x/z/a.json", "x/z/b.json"])
    #expect(
      found.notRead == [
        "x/inside.json" + Self.link, "x/none.json: a link that leads nowhere",
        "x/outside.json" + Self.link, "x/self.json: a link that leads nowhere",
        "x/y/top" + Self.link, "x/y/up" + Self.link,
      ])
  }

  @Test func `a link that the user names is followed`() throws {
    try makeFolder("x")
    try folder.write("", to: "x/a.json")
    try link("file.json", to: "x/a.json")
    try link("folder", to: "x")
    #expect(intake("file.json", "folder").sources == ["file.json", "folder/a.json"])
    try link("loop", to: "loop")
    let loop = intake("loop").sources
    #expect(loop.count == 1 && loop[0].hasPrefix("refused loop: it cannot be read: "))
  }

  @Test func `a pipe in a folder is named and nobody waits for it`() throws {
    try makeFolder("x")
    for name in ["x/a.json", "x/b.ndjson", "x/c"] {
      try #require(mkfifo(folder.path(name), 0o600) == 0)
    }
    #expect(intake("x").notRead == ["a.json", "b.ndjson", "c"].map { "x/\($0)" + Self.noFile })
    #expect(intake("x").sources == [])
    #expect(intake("x/*").notRead == intake("x").notRead)
    #expect(intake("x/a.json").sources == ["x/a.json"])
  }

  @Test func `what matches a pattern is taken as it is found`() throws {
    try makeFolder("x")
    for name in ["a1.json", "a2.ndjson", "b.json", "x/c.json", "a3.txt", "a4.gz"] {
      try folder.write("", to: name)
    }
    try link("a5.json", to: "b.json")
    let found = intake("a*").sources
    #expect(found.prefix(3) == ["a1.json", "lines a2.ndjson", "a3.txt"])
    #expect(found[3].hasPrefix("refused a4.gz: a compressed file"))
    #expect(found[4] == "a5.json")
    #expect(intake("[bx]*").sources == ["b.json", "x/c.json"])
  }

  @Test func `a name with a wild card in it is that file and no pattern`() throws {
    for name in ["*.json", "a.json", "[a].json", "?"] { try folder.write("", to: name) }
    #expect(intake("*.json", "[a].json", "?").sources == ["*.json", "[a].json", "?"])
  }

  @Test(arguments: [
    "*.json", "none*", "x[0-9]", "none", "none/a.json", "a.json/b.json", "*/a.json",
  ])
  func `what is not there is refused with the reason`(_ name: String) throws {
    try folder.write("", to: "a.json")
    try makeFolder("x")
    let found = name == "*.json" ? intake("x/*.json") : intake(name)
    #expect(found.sources.count == 1)
    #expect(found.sources[0].hasPrefix("refused ") && found.count == 1)
  }

  @Test(arguments: ["*", "a*.json", "**", "?"])
  func `a pattern that finds itself and cannot be opened ends`(_ name: String) {
    let found = intake(name) { console in
      console.kindOfPath = { path throws(FileProblem) in
        throw FileProblem.noPermission
      }
      console.listFolder = { _ throws(FileProblem) in
        [Console.FolderEntry(name: name, kind: .file)]
      }
    }
    #expect(found.sources == [name])
  }

  @Test func `a folder that may not be listed is a row, and the others are gone through`() throws {
    for name in ["x/a", "x/b", "x/c"] { try makeFolder(name) }
    try folder.write("", to: "x/a/1.json")
    try folder.write("", to: "x/c/1.json")
    let closed = folder.path("x/b")
    let found = intake("x", "x/b") { console in
      let listFolder = console.listFolder
      console.listFolder = { path throws(FileProblem) in
        guard path != closed else { throw FileProblem.noPermission }
        return try listFolder(path)
      }
    }
    let refused = "refused x/b: no permission to read it"
    #expect(found.sources == ["x/a/1.json", refused, "x/c/1.json", refused])
  }

  @Test func `a folder in a folder in a folder is no matter how deep`() throws {
    let name = Array(repeating: "d", count: 200).joined(separator: "/")
    try makeFolder(name)
    try folder.write("", to: name + "/a.json")
    #expect(intake("d").sources == [name + "/a.json"])
  }

  @Test func `an empty folder has nothing, and standard input no known count`() throws {
    try makeFolder("x")
    #expect(intake("x").sources == [])
    #expect(intake("x").count == 0)
    #expect(intake("-").sources == ["lines -"])
    #expect(intake("-").count == nil)
  }

  @Test func `what is named twice is read twice`() throws {
    try makeFolder("x")
    try folder.write("", to: "x/a.json")
    #expect(intake("x/a.json", "x", "x/a.json").sources == Array(repeating: "x/a.json", count: 3))
  }

  #if os(Linux)
    @Test func `names that are no UTF-8 stay apart from each other and from what looks the same`()
      throws
    {
      try makeFolder("x")
      let names: [(bytes: [UInt8], shown: String)] = [
        ([0xC6, 0x2A, 0xF3], "\\xC6*\\xF3"), ([0xC6, 0x2A, 0xF4], "\\xC6*\\xF4"),
        (Array("甲".utf8) + [0xD6], "甲\\xD6"),
        (Array("\u{FFFD}*\u{FFFD}".utf8), "\u{FFFD}*\u{FFFD}"),
      ]
      for (bytes, _) in names {
        let path = Array("\(folder.path)/x/".utf8) + bytes + Array(".json".utf8) + [0]
        let descriptor = creat(path.map { CChar(bitPattern: $0) }, 0o600)
        try #require(descriptor >= 0)
        close(descriptor)
      }
      let found = intake("x").sources
      let reason = FileProblem.unreadableName.message.en
      let expected = names.map { name in
        name.shown.contains("\\")
          ? "refused x/\(name.shown).json: \(reason)" : "x/\(name.shown).json"
      }
      #expect(found.sorted() == expected.sorted())
      let matched = intake("x/*").sources
      #expect(matched.sorted() == expected.sorted())
      let other = Array("\(folder.path)/x/".utf8) + [0xD6, 0x2E, 0x64, 0x6F, 0x63, 0]
      try #require(creat(other.map { CChar(bitPattern: $0) }, 0o600) >= 0)
      #expect(intake("x").notRead == ["x/\\xD6.doc: \(reason)"])
    }
  #endif
}
