import Eligibility
import Testing

@testable import iipcheck

struct ProgressTests {
  @Test func `a stream has a count and a rate`() {
    let words = Progress.words(3_000, of: nil, after: 2)
    #expect(words.en == "3000 judged, 1500 a second")
    #expect(words.zh == "已评判 3000 份，每秒 1500 份")
  }

  @Test func `where the whole is known, there is a bar and what is left`() {
    #expect(
      Progress.words(5_000, of: 20_000, after: 2).en
        == "[#####               ] 5000 judged, 2500 a second, 20000 in all, 6 s left")
    #expect(Progress.words(20_000, of: 20_000, after: 8).zh.hasSuffix("共 20000 份，约剩 0 秒"))
  }

  @Test(arguments: [(0, 10, 0.0), (0, 0, 5.0), (7, 3, 1.0), (1, .max, 1.0)])
  func `whatever the numbers, the line fits a terminal`(
    _ count: Int, _ total: Int, _ seconds: Double
  ) {
    #expect(Progress.words(count, of: total, after: seconds).en.utf8.count < 100)
  }

  @Test(arguments: [
    ["--category", "all"], ["--category", "key-cultivation", "--category", "industry-level"],
  ])
  func `a screening is about one category`(_ arguments: [String]) async {
    let recorded = RecordedConsole()
    let status = await Tool(console: recorded.console).run(["screen", "samples"] + arguments)
    #expect(status == .usage)
    #expect(recorded.text(.error).contains("a row of screen is about one category"))
    #expect(recorded.text(.output).isEmpty)
  }
}
