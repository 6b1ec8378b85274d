import Eligibility
import StrictJSON
import TestSupport
import Testing

/// Every slip of a text that is not JSON is told at once, with what to type.
struct MendingTests {
  enum Layout: CaseIterable {
    case pretty, compact, windows

    func text(of sample: String) throws -> String {
      let text = String(decoding: try Samples.bytes(sample), as: UTF8.self)
      switch self {
      case .pretty: return text
      case .windows: return text.replacing("\n", with: "\r\n")
      case .compact:
        var isInText = false
        var isEscaped = false
        return String(
          decoding: text.utf8.filter { byte in
            defer {
              if byte == UInt8(ascii: "\""), !isEscaped { isInText.toggle() }
              isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            }
            return isInText || byte > 0x20
          }, as: UTF8.self)
      }
    }
  }

  @Test(arguments: Layout.allCases)
  func `nothing is said of a text that is right`(_ layout: Layout) throws {
    for name in Samples.names {
      let text = FaultyText(Array(try layout.text(of: name).utf8))
      #expect(text.isJSON && text.problems.allSatisfy { $0.line == nil }, "\(name)")
    }
  }

  @Test(arguments: PlantedSlips.Kind.allCases)
  func `a slip of every kind is mended where it stands`(_ kind: PlantedSlips.Kind) throws {
    var generator = SplitMix64(seed: 18)
    for _ in 0..<3 {
      let layout = generator.pick(Layout.allCases)
      let text = try layout.text(of: generator.pick(Samples.names))
      let planted = PlantedSlips(1, of: [kind], in: text, using: &generator)
      guard !planted.slips.isEmpty else { continue }
      let faulty = FaultyText(Array(planted.text.utf8))
      let mended = FaultyText(faulty.mended)
      #expect(mended.isJSON && mended.values == FaultyText(Array(planted.meant.utf8)).values)
      #expect(planted.falseReports(among: faulty.edits) == [])
      #expect(faulty.problems.contains { $0.kind == .mendedBy(1) })
    }
  }

  /// Measured on 400 texts a layout: 100 of 100 right with 1 and 5 slips, 98 of 100 with 20.
  @Test(arguments: Layout.allCases, [(1, 8, 8), (5, 8, 7), (20, 6, 5)])
  func `many slips are mended in one or two runs`(
    _ layout: Layout, _ row: (slips: Int, texts: Int, right: Int)
  ) throws {
    var right = 0
    var falselyReported = 0
    for number in 0..<row.texts {
      var generator = SplitMix64(seed: UInt64(row.slips * 1_000 + number))
      let text = try layout.text(of: generator.pick(Samples.names))
      let planted = PlantedSlips(row.slips, in: text, using: &generator)
      var faulty = FaultyText(Array(planted.text.utf8))
      if !planted.falseReports(among: faulty.edits).isEmpty { falselyReported += 1 }
      var runs = 0
      while !faulty.isJSON, runs < 2 {
        faulty = FaultyText(faulty.mended)
        runs += 1
      }
      if faulty.values == FaultyText(Array(planted.meant.utf8)).values { right += 1 }
    }
    #expect(right >= row.right)
    #expect(falselyReported <= 1)
  }

  @Test func `a text that is cut off is told as cut off, with nothing to type`() throws {
    let text = Array(try Layout.pretty.text(of: "cross-industry-threshold.json").utf8)
    for end in [text.count / 3, text.count / 2, text.count * 2 / 3] {
      let faulty = FaultyText(Array(text[..<end]))
      #expect(faulty.problems.map { $0.kind } == [.syntax(.unexpectedEnd)])
      #expect(faulty.problems.last?.remedy == nil)
    }
  }

  @Test func `a missing brace is told where it is missing`() throws {
    let text = """
      {
        "category": "industry-level",
        "devices": {
          "connected": 5000
        ,
        "claims": { "openness": true }
      }

      """
    let faulty = FaultyText(Array(text.utf8))
    #expect(faulty.problems.map { $0.kind.isFaultyLine } == [true, false])
    #expect(faulty.problems.first?.line?.mended == "\"connected\": 5000}")
    #expect(faulty.problems.first?.wording.zh == "缺少 }")
  }

  @Test func `the faults of facts are told in the same run, where they stand`() throws {
    let text = """
      {
        "devices"： { "connected": “3万”， "kinds": 4.5 },
        "models": { "mechanism": "约200", "industrial": 1,500 }
        "apps": { "industrialApps": 12, "industrialApps": 15 },
      }
      """
    let read = FaultyText(Array(text.utf8))
    let places = read.problems.map { problem in
      let place = TextPosition(offset: problem.offset, in: read.bytes)
      return "\(place.line):\(place.column) \(problem.path)"
    }
    #expect(
      places == [
        "2:12 ", "3:50 ", "4:57 ", "4:57 ", "2:29 devices.connected", "2:44 devices.kinds",
        "3:28 models.mechanism", "4:35 apps.industrialApps",
      ])
  }

  @Test(arguments: 0..<40)
  func `whatever bytes stand there, the pass ends`(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "{", "}", "[", "]", "\"", ":", ",", "，", "“", "”", "\n", "\\", "/*", "//", "\"devices\"",
      "\"connected\": ", "约3万", "true", "'", "a", " ", "items", "。", "\t", "：", "0",
    ]
    var text = seed % 2 == 0 ? "{" : ""
    if seed < 26 {
      text = String(repeating: pieces[seed], count: 2_000)
    } else {
      for _ in 0..<800 { text += generator.pick(pieces) }
    }
    let faulty = FaultyText(Array(text.utf8))
    #expect(faulty.problems.count < 2_100)
    var bytes = Array(text.utf8.prefix(1_000))
    for _ in 0..<10 {
      bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    }
    #expect(!FaultyText(bytes).problems.isEmpty)
  }
}

extension Problem.Kind {
  fileprivate var isFaultyLine: Bool {
    if case .faultyLine = self { return true }
    return false
  }
}
