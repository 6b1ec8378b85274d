import TestSupport
import Testing

@testable import iipcheck

/// `screen - --format ndjson` as a filter: what comes out does not depend on how the stream comes in.
struct StreamTests {
  /// Samples, one a line, with blank lines and lines that are no applications between them.
  private static let lines: [String] = {
    let names = [
      "industry-level-threshold", "contradictions", "key-cultivation-rank-11", "applied-too-high",
      "enterprise-level-incomplete",
    ]
    let samples = names.map { name in
      let path = RecordedConsole.absolute("samples/\(name).json")
      let bytes = (try? Console.system.readFile(path, 1 << 20)) ?? []
      return String(decoding: bytes, as: UTF8.self).replacing("\n", with: " ")
    }
    return samples + ["", "{", "  \r"] + samples.reversed() + ["[1]", "苏州"]
  }()

  /// The rows of a stream, without the numbers of their lines.
  private static func rows(
    _ text: String, pieceSize: Int = .max, jobs: Int = 1
  ) async -> [String] {
    let recorded = RecordedConsole(input: Array(text.utf8), pieceSize: pieceSize)
    _ = await Tool(console: recorded.console).run([
      "screen", "-", "--format", "ndjson", "--jobs", "\(jobs)",
    ])
    return recorded.text(.output).split(separator: "\n").map { row in
      String(row).replacing(/"line":[0-9]+,/, with: "")
    }
  }

  private static var text: String { lines.map { $0 + "\n" }.joined() }

  @Test(arguments: 0...lines.count)
  func `a stream that is split at a line gives the same rows`(_ place: Int) async {
    let parts = [Self.lines[..<place], Self.lines[place...]]
    var joined: [String] = []
    for part in parts { joined += await Self.rows(part.map { $0 + "\n" }.joined()) }
    #expect(await joined == Self.rows(Self.text))
    #expect(joined.count == 13)
  }

  @Test(arguments: [1_000, 4_096, 7_777, 100_000], [1, 2, 5])
  func `the size of the pieces and the number of jobs change nothing`(
    _ pieceSize: Int, _ jobs: Int
  ) async {
    let text = String(repeating: Self.text, count: 8)
    let expected = await Self.rows(text)
    #expect(await Self.rows(text, pieceSize: pieceSize, jobs: jobs) == expected)
  }

  @Test func `a last line needs no line feed`() async {
    #expect(await Self.rows(String(Self.text.dropLast())) == Self.rows(Self.text))
  }

  @Test func `every row names its own line`() async {
    let recorded = RecordedConsole(input: Array(Self.text.utf8), pieceSize: 5_000)
    _ = await Tool(console: recorded.console).run(["screen", "-", "--format", "ndjson"])
    let numbers = recorded.text(.output).split(separator: "\n").compactMap { row in
      row.firstMatch(of: /"line":([0-9]+),/).flatMap { Int($0.1) }
    }
    #expect(numbers == [1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15])
  }
}
