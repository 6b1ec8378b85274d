import Synchronization
import Testing

@testable import iipcheck

/// What is no stream of lines is one row that says what helps, and not a row a line.
struct StreamBeginningTests {
  private static let sample: String = {
    let path = RecordedConsole.absolute("samples/industry-level-threshold.json")
    return String(decoding: (try? Console.system.readFile(path, 1 << 20)) ?? [], as: UTF8.self)
  }()
  private static var line: String { sample.replacing("\n", with: " ") }

  private static func run(
    _ text: [UInt8], _ language: String = "zh", pieceSize: Int = .max
  ) async -> (rows: [Substring], status: Int32) {
    let recorded = RecordedConsole(input: text, pieceSize: pieceSize)
    let status = await Tool(console: recorded.console).run([
      "screen", "-", "--format", "ndjson", "--quiet", "--lang", language,
    ])
    return (recorded.text(.output).split(separator: "\n"), status.rawValue)
  }

  @Test(arguments: [1, 7, 1_000, 1 << 20], ["zh", "en"])
  func `an application on many lines is told once`(_ pieceSize: Int, _ language: String) async {
    for text in [
      Self.sample, "\u{FEFF}" + Self.sample, Self.sample + Self.sample,
      Self.sample.replacing("\n", with: "\r\n"),
    ] {
      let run = await Self.run(Array(text.utf8), language, pieceSize: pieceSize)
      #expect(run.rows.count == 1)
      #expect(run.rows[0].contains("jq -c ."))
      #expect(run.status == 3)
    }
  }

  @Test(arguments: [1, 1_000, 1 << 20])
  func `a list on many lines is told once`(_ pieceSize: Int) async {
    for text in [
      "[\n" + Self.sample + ",\n" + Self.sample + "]\n",
      "[" + Self.line + ",\n" + Self.line + "]\n", "[{\n\"category\": 1},\n{}]",
    ] {
      let run = await Self.run(Array(text.utf8), pieceSize: pieceSize)
      #expect(run.rows.count == 1)
      #expect(run.rows[0].contains("jq -c '.[]'"))
    }
  }

  @Test func `UTF-16 is told once`() async {
    for mark: [UInt8] in [[], [0xFF, 0xFE]] {
      let text =
        mark
        + Array((Self.line + "\n" + Self.line + "\n").utf16).flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
        }
      let run = await Self.run(text)
      #expect(run.rows.count == 1)
      #expect(run.rows[0].contains("UTF-16"))
      #expect(run.rows[0].contains("UTF-8"))
    }
  }

  @Test(arguments: [1, 3, 1 << 20])
  func `lines of which the first is broken are a row each`(_ pieceSize: Int) async {
    for first in ["{", "[1]", "{\"a\": 1,", "  ", "\u{FEFF}{", "{,"] {
      let text = first + "\n" + Self.line + "\n" + Self.line + "\n"
      let run = await Self.run(Array(text.utf8), pieceSize: pieceSize)
      #expect(run.rows.count == (first == "  " ? 2 : 3), "\(first)")
    }
  }

  @Test(arguments: ["[\n", "[\n{},\n{}]\n", "{\n\"a\": 1\n}\n", "{}\n{}\n"])
  func `a file is closed once, whatever its first lines show`(_ text: String) async {
    let closed = Mutex(0)
    let recorded = RecordedConsole()
    var console = recorded.console.holding(["a.ndjson": []])
    let rest = Mutex(Array(text.utf8)[...])
    console.openInput = { _ throws(FileProblem) in
      InputFile(
        read: { count, bytes throws(FileProblem) in
          bytes += rest.withLock { rest in
            let piece = rest.prefix(min(count, 2))
            rest = rest.dropFirst(piece.count)
            return piece
          }
        }, close: { closed.withLock { $0 += 1 } })
    }
    _ = await Tool(console: console).run(["screen", "a.ndjson", "--format", "ndjson", "--quiet"])
    #expect(closed.withLock { $0 } == 1)
  }

  @Test func `a list on one line is a row with its remedy`() async {
    let run = await Self.run(Array(("[" + Self.line + "]\n" + Self.line + "\n").utf8), "en")
    #expect(run.rows.count == 2)
    #expect(run.rows[0].contains("leave out the [ ] around it"))
    let text = await Self.text(Array(("[" + Self.line + "]").utf8))
    #expect(text.contains("leave out the [ ] around it"))
  }

  private static func text(_ input: [UInt8]) async -> String {
    let recorded = RecordedConsole(input: input)
    _ = await Tool(console: recorded.console).run(["check", "-", "--lang", "en"])
    return recorded.text(.output)
  }
}
