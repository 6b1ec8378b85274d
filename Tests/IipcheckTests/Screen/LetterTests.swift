import Foundation
import Testing

@testable import iipcheck

/// The letters to applicants: one for each that has to be asked for something, and nothing of anybody else in it.
struct LetterTests {
  /// A letter and the name of its file.
  private typealias Letter = (path: String, text: String)

  private static func run(
    _ arguments: [String], _ files: [String: String] = [:]
  ) async -> (letters: [Letter], error: String, status: Int32) {
    let recorded = RecordedConsole()
    let console = recorded.console.holding(files.mapValues { Array($0.utf8) })
    let status = await Tool(console: console).run(
      ["screen", "--letters", "out", "--lang", "zh", "--quiet"] + arguments + files.keys.sorted())
    let letters = recorded.writtenFiles.filter { $0.path.hasPrefix("out/") }
    return (letters, recorded.text(.error), status.rawValue)
  }

  /// The sample of another applicant.
  private static func application(_ name: String?, _ code: String?) throws -> String {
    let path = RecordedConsole.absolute("samples/industry-level-short-of-apps.json")
    let bytes = try Console.system.readFile(path, 1 << 20)
    var object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    var applicant = try #require(object["applicant"] as? [String: Any])
    applicant["name"] = name ?? NSNull()
    applicant["creditCode"] = code ?? NSNull()
    object["applicant"] = applicant
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  private static let codes = ["91320583XNB2YNTH86", "91320582XNX2MLMX3K"]

  @Test(arguments: ["html", "markdown"])
  func `each application that is not eligible or doubtful has one letter, with nothing of another`(
    _ format: String
  ) async throws {
    let table = await ScreenRun(["samples", "--format", "ndjson"])
    let due = try table.objects.filter { row in
      let alerts = (row["warnings"] as? [[String: Any]] ?? []).filter {
        $0["severity"] as? String != "note"
      }
      return row["verdict"] as? String != "eligible" || !alerts.isEmpty
    }
    let run = await Self.run(["samples", "--format", format])
    #expect(run.letters.count == due.count && due.count > 50)
    let names = Set(try table.objects.compactMap { $0["applicant"] as? String })
    let codes = Set(try table.objects.compactMap { $0["creditCode"] as? String })
    #expect(names.count > 50 && codes.count > 50)
    for letter in run.letters {
      #expect(names.count { letter.text.contains($0) } <= 1, "\(letter.path)")
      #expect(codes.count { letter.text.contains($0) } <= 1, "\(letter.path)")
      #expect(letter.path.hasSuffix(format == "html" ? ".html" : ".md"))
    }
  }

  @Test func `a letter names no path of the file unless the file cannot be read`() async throws {
    let run = await Self.run(["samples", "--format", "markdown", "--require-evidence"])
    let keys = ["devices", "claims", "listings", "industries", "finances", "focusIndustry"]
    for letter in run.letters where !letter.text.contains("无法读取") {
      for key in keys { #expect(!letter.text.contains(key + "."), "\(letter.path) \(key)") }
      #expect(!letter.text.contains("creditCode") && !letter.text.contains("["), "\(letter.path)")
    }
  }

  @Test func `figures, limits and what is missing stand in it`() async throws {
    let run = await Self.run(
      [
        "samples/cross-industry-49-staff.json", "samples/industry-level-incomplete.json",
        "--format", "markdown",
      ])
    #expect(run.letters.count == 2)
    let texts = run.letters.map { $0.text }.joined()
    #expect(texts.contains("49 人") && texts.contains("差 1 人"))
    #expect(texts.contains("未填的填报项") && texts.contains("＿＿＿＿＿＿"))
    #expect(!texts.contains("不通过 0") && !texts.contains("（0 "))
  }

  @Test func `the note of the bureau stands in each`() async throws {
    let note = "10月6日前报 <处> & 王工"
    let run = await Self.run(["samples/unreadable", "--letter-note", note])
    #expect(!run.letters.isEmpty)
    for letter in run.letters {
      #expect(letter.text.contains("10月6日前报 &lt;处&gt; &amp; 王工"))
      #expect(!letter.text.contains("＿＿＿＿＿＿</dd>"))
    }
  }

  @Test func `names of files are told apart, short, and such that every system takes them`()
    async throws
  {
    let long = String(repeating: "某", count: 300)
    let run = await Self.run(
      [],
      [
        "1.json": try Self.application("甲公司", Self.codes[0]),
        "2.json": try Self.application("甲公司", Self.codes[0].lowercased()),
        "3.json": try Self.application("甲公司_2", Self.codes[0]),
        "4.json": try Self.application("a/../b:*?\"<>|\\. .", Self.codes[1]),
        "5.json": try Self.application(long, Self.codes[1]),
        "6.json": try Self.application("CON", nil), "7.json": try Self.application(nil, "NUL"),
        "8.json": try Self.application("ＡＢ", Self.codes[1]),
        "9.json": try Self.application("ab", Self.codes[1]),
      ])
    let names = run.letters.map { $0.path.dropFirst("out/".count) }
    #expect(names.count == 9)
    #expect(Set(names.map { $0.lowercased() }).count == 9)
    for name in names {
      #expect(name.utf8.count <= 200 && !name.contains { "<>:\"/\\|?*".contains($0) }, "\(name)")
      #expect(name.first?.isNumber == true)
      #expect(!name.dropLast(5).hasSuffix(".") && !name.dropLast(5).hasSuffix(" "))
    }
    #expect(names.contains("0006_CON.html") && names.contains("0007.html"))
  }

  @Test func `what an applicant writes is text in every letter`() async throws {
    let name = "</title><script>alert(1)</script>\u{202E}&"
    let files = ["1.json": try Self.application(name, Self.codes[0])]
    let html = await Self.run([], files)
    #expect(html.letters.count == 1 && !html.letters[0].text.contains("<script>alert"))
    #expect(!html.letters[0].text.unicodeScalars.contains("\u{202E}"))
    let markdown = await Self.run(["--format", "markdown"], files)
    #expect(!markdown.letters[0].text.contains("<script>"))
  }

  @Test func `only what is chosen gets a letter, and the status stays`() async throws {
    let all = await Self.run(["samples"])
    let some = await Self.run(["samples", "--only", "incomplete"])
    #expect(!some.letters.isEmpty && some.letters.count < all.letters.count)
    #expect(some.status == all.status)
    for letter in some.letters { #expect(letter.text.contains("未填的填报项")) }
  }

  @Test func `the folder appears whole or not at all, and never over another`() async throws {
    let folder = try TemporaryFolder()
    func run(_ name: String, _ rest: String...) async -> (status: Int32, error: String) {
      let recorded = RecordedConsole()
      var console = recorded.console
      console.openOutput = Console.system.openOutput
      console.openOutputFolder = Console.system.openOutputFolder
      let status = await Tool(console: console).run(
        ["screen", "samples/unreadable", "--letters", folder.path(name), "--quiet"] + rest)
      return (status.rawValue, recorded.text(.error))
    }
    let first = await run("信")
    #expect(first.error == "")
    let manager = FileManager.default
    let letters = try manager.contentsOfDirectory(atPath: folder.path("信"))
    #expect(letters.count > 10 && letters.allSatisfy { $0.hasSuffix(".html") })

    let again = await run("信")
    #expect(again.status == iipcheck.ExitStatus.output.rawValue)
    #expect(again.error.contains("empty folder is needed"))
    try manager.createDirectory(atPath: folder.path("空"), withIntermediateDirectories: false)
    #expect(await run("空/").status == first.status)
    #expect(try manager.contentsOfDirectory(atPath: folder.path("空")).count == letters.count)

    // Another result that cannot be written keeps the letters back too.
    let failed = await run("无", "--format", "csv", "--output", folder.path("none/a.csv"))
    #expect(failed.status == again.status)
    #expect(await run("no/such").status == again.status)
    try folder.write("", to: "文件")
    #expect(await run("文件").status == again.status)
    #expect(try Set(folder.names) == ["信", "空", "文件"])
  }
}
