import Foundation
import TestSupport
import Testing

/// The project cites the notice and says the rest itself: no sentence of it stands in the sources or in the pages.
struct QuotationTests {
  /// The notice as it was published, beside the checkout of those who have it.
  private static let notice = ProjectFolder.root.deletingLastPathComponent()
    .appending(path: "shared/notice-2018-796.md")

  /// Headings and titles, which are cited as they stand however long they are.
  private static let headings = [
    "江苏省重点工业互联网平台", "跨行业跨领域工业互联网平台", "基于微服务架构的模型和组件能力",
  ]

  /// The pages that people write; those that are printed say what the sources say.
  private static let pages = ["README.md", "criteria/coverage.md", "criteria/notice.md"]

  /// How long a run of characters may be that both have: terms and short phrases, but no sentence.
  private static let longest = 12

  @Test(.enabled(if: FileManager.default.fileExists(atPath: notice.path(percentEncoded: false))))
  func `no more than a dozen characters in a row are the notice's own`() throws {
    let sentences = try Self.runs(in: String(contentsOf: Self.notice, encoding: .utf8))
    let pieces = Set(sentences.flatMap { Self.pieces(of: $0) })
    let folder = ProjectFolder.root.appending(path: "Sources").path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let swift = names.filter { $0.hasSuffix(".swift") }.map { "Sources/" + $0 }
    #expect(swift.count > 50)
    for file in swift + Self.pages {
      let text = try String(contentsOf: ProjectFolder.root.appending(path: file), encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        for run in Self.runs(in: Self.headings.reduce(String(line)) { $0.replacing($1, with: "|") })
        {
          let copied = Self.pieces(of: run).filter { pieces.contains($0) }
          #expect(copied == [], "\(file):\(number + 1)")
        }
      }
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: notice.path(percentEncoded: false))))
  func `the headings that may be cited are headings of the notice`() throws {
    let text = try String(contentsOf: Self.notice, encoding: .utf8)
    for heading in Self.headings { #expect(text.contains(heading)) }
  }

  /// Chinese characters, letters and digits in a row, white space left out; signs end a row.
  private static func runs(in text: String) -> [[Character]] {
    text.filter { !$0.isWhitespace }.split { !$0.isLetter && !$0.isNumber }.map { Array($0) }
  }

  /// All pieces of a run that are too long by one character and have Chinese in them.
  private static func pieces(of run: [Character]) -> [String] {
    guard run.count > longest else { return [] }
    return (0...run.count - longest - 1).map { String(run[$0...$0 + longest]) }
      .filter { $0.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
  }
}
