import Eligibility
import Synchronization
import Testing

@testable import iipcheck

/// How a stream is cut into lines, with a limit that is small enough to be passed.
struct ChunkReaderTests {
  private static let limit = 20

  /// Every line with its number; a line that is too long is `nil`.
  private struct Line: Hashable, CustomStringConvertible {
    var number: Int?
    var text: String?
    var description: String { "\(number ?? 0):\(text ?? "refused")" }
  }

  private func lines(_ text: String, pieceSize: Int = .max, limit: Int = limit) -> [Line] {
    let console = RecordedConsole(input: Array(text.utf8), pieceSize: pieceSize).console
    var chunks = ChunkReader(InputSources(["-"], console: console), sizeLimit: limit)
    var found: [Line] = []
    while let chunk = chunks.next() {
      switch chunk {
      case .files: Issue.record("a stream has no files")
      case .refused(_, let line, _): found.append(Line(number: line, text: nil))
      case .lines(let bytes, let extents, _, let firstLine):
        for (place, extent) in extents.enumerated() {
          let text = String(decoding: bytes[extent], as: UTF8.self)
          found.append(Line(number: firstLine + place, text: text))
        }
      }
    }
    return found
  }

  /// What should be found, by splitting the whole text.
  private func expected(_ text: String) -> [Line] {
    var parts = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.enumerated().map { place, part in
      let isTooLong = part.count > Self.limit
      // A carriage return before the line feed is no part of a line either.
      let part = part.last == 0x0D ? part.dropLast() : part
      return Line(
        number: place + 1, text: isTooLong ? nil : String(decoding: part, as: UTF8.self))
    }
  }

  private static let full = String(repeating: "f", count: limit)
  private static let long = String(repeating: "l", count: limit + 1)
  private static let longer = String(repeating: "L", count: limit * 5)

  static let texts = [
    "", "a", "a\n", "\n", "\n\n", "a\n\nb", "a\r\nb\r\n", full, full + "\n", "\(full)\n\(full)",
    long, long + "\n", longer, longer + "\n", "a\n\(long)\nb", "a\n\(longer)\nb\n",
    "\(long)\n\(longer)\n\(full)\n\(long)", "\(longer)\n\n\nb",
    "a\n\(full)\n\(long)\n\nc\n\(longer)\n\n",
  ]

  @Test(arguments: texts)
  func `every line has its number, and one too long does not take others with it`(_ text: String) {
    let expected = expected(text)
    for pieceSize in [1, 2, 3, 7, 19, 20, 21, 22, 40, 1_000] {
      #expect(lines(text, pieceSize: pieceSize) == expected, "pieces of \(pieceSize)")
    }
  }

  @Test(arguments: 1...40)
  func `lines of any length come out whole, whatever the pieces`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let text = (0..<30).map { _ in String(repeating: "x", count: next(50)) }
      .joined(separator: "\n")
    #expect(lines(text, pieceSize: 1 + next(60)) == expected(text))
  }

  @Test func `a stream is never held beyond the limit`() {
    let recorded = RecordedConsole(input: [UInt8](repeating: 0x61, count: 5_000))
    var console = recorded.console
    let readInput = console.readInput
    console.readInput = { count, bytes throws(FileProblem) in
      #expect(count > 0 && bytes.count + count <= 101)
      try readInput(count, &bytes)
    }
    var chunks = ChunkReader(InputSources(["-"], console: console), sizeLimit: 100)
    var refused = 0
    while let chunk = chunks.next() {
      if case .refused("-", 1, let reason) = chunk {
        refused += 1
        #expect(reason.en == "larger than the limit of 100 B")
      }
    }
    #expect(refused == 1)
  }

  @Test func `a line without end is not copied with each piece of it`() {
    var console = RecordedConsole(input: [UInt8](repeating: 0x61, count: 1 << 20), pieceSize: 512)
      .console
    let readInput = console.readInput
    let places = Mutex<Set<Int>>([])
    console.readInput = { count, bytes throws(FileProblem) in
      try readInput(count, &bytes)
      _ = places.withLock { places in
        bytes.withUnsafeBytes { places.insert(Int(bitPattern: $0.baseAddress)) }
      }
    }
    var chunks = ChunkReader(InputSources(["-"], console: console))
    var count = 0
    while chunks.next() != nil { count += 1 }
    #expect(count == 1)
    #expect(places.withLock { $0.count } < 25)
  }

  @Test func `a stream that breaks off names the line that it broke off in`() async throws {
    let problem = FileProblem.other(code: 5, reason: "Input/output error")
    for (input, rows) in [("", [nil]), ("{\n{", [1, 2])] as [(String, [Int?])] {
      let run = await ScreenRun(
        ["-", "samples", "--only", "unreadable", "--format", "ndjson"], input: input
      ) { console in
        let readInput = console.readInput
        console.readInput = { count, bytes throws(FileProblem) in
          let known = bytes.count
          try readInput(count, &bytes)
          guard bytes.count > known else { throw problem }
        }
      }
      let found = try run.rows
      #expect(found.filter { $0.file == "-" }.map { $0.line } == rows)
      #expect(run.output.contains("it cannot be read: Input/output error (5)"))
      #expect(found.last?.file == "samples/unreadable/word-document.json")
    }
  }

  @Test func `files are handed out together, each in its turn among streams`() throws {
    let folder = try TemporaryFolder()
    let paths = try (0..<150).map { try folder.write("", to: "\($0).json") }
    let lines = try folder.write("a\n", to: "x.ndjson")
    var chunks = ChunkReader(
      InputSources(paths + [lines, "none"] + paths.prefix(1), console: .system))
    var counts: [Int] = []
    var order: [String] = []
    while let chunk = chunks.next() {
      switch chunk {
      case .files(let files, _):
        counts.append(files.count)
        order += files
      case .lines(_, _, let file, let firstLine):
        #expect(firstLine == 1)
        order.append(file)
      case .refused(let path, let line, _):
        #expect(line == nil)
        order.append(path)
      }
    }
    #expect(counts == [64, 64, 22, 1])
    #expect(order == paths + [lines, "none", paths[0]])
  }
}
