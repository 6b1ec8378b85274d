import Eligibility
import Testing

@testable import iipcheck

/// The order that a bureau gives for its recommendations, and what it is told of codes and rows that do not match.
struct FilingOrderTests {
  private static let first = "91321181XN8FC70A9G"
  private static let second = "91320115XNXYDUU925"

  private func order(_ text: String) -> FilingOrder {
    FilingOrder(Array(text.utf8), named: "order.txt")
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func `one code a line, blank lines and white space left out`(end: String) {
    let order = order("\u{FEFF} \(Self.second) \(end)\(end)\t\(Self.first)\(end)")
    #expect(
      order.entries == [.init(code: Self.second, line: 1), .init(code: Self.first, line: 3)])
  }

  @Test func `a code is found whatever its width and case, and nothing else is`() {
    let order = order("ａ1\n b 2\nA1\n")
    #expect(order.entries.map(\.code) == ["ａ1", "b2"])
    #expect(order.place(of: "A1") == 0)
    #expect(order.place(of: "Ｂ２") == 1)
    #expect(order.place(of: "A12") == nil)
    #expect(order.place(of: "") == nil)
    #expect(order.place(of: nil) == nil)
  }

  @Test func `what matches needs no remark`() {
    #expect(order("").remarks(on: []) == [])
    #expect(order("a\nb").remarks(on: [1, 0, 0]) == [])
  }

  @Test func `codes without a row and rows without a code are named`() {
    let remarks = order("\na\nb\u{1B}[2J\nc").remarks(on: [0, nil, nil])
    #expect(
      remarks.map(\.en) == [
        #"order.txt:3: no row of the table has the credit code b\u{1B}[2J"#,
        "order.txt:4: no row of the table has the credit code c",
        "order.txt: the order does not name 2 rows; they stand last, by name",
      ])
    #expect(
      remarks.map(\.zh) == [
        #"order.txt:3：表中没有统一社会信用代码为 b\u{1B}[2J 的申报"#,
        "order.txt:4：表中没有统一社会信用代码为 c 的申报",
        "order.txt：表中有 2 份申报未列入次序，按名称排在最后",
      ])
  }

  @Test(arguments: [20, 21, 500])
  func `of many codes without a row only the first are named`(_ count: Int) {
    let remarks = order((1...count).map { "c\($0)" }.joined(separator: "\n")).remarks(on: [])
    #expect(remarks.count == min(count, 21))
    #expect(remarks[19].en == "order.txt:20: no row of the table has the credit code c20")
    if count > 20 {
      #expect(remarks.last?.en == "order.txt: \(count - 20) more credit codes have no row")
      #expect(remarks.last?.zh == "order.txt：另有 \(count - 20) 个代码在表中没有对应的申报")
    }
  }

  @Test func `the table follows the order, and the rest by name`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("\(Self.second)\nnone\n\(Self.first)\n", to: "order.txt")
    let recorded = RecordedConsole()
    let status = await Tool(console: recorded.console).run([
      "screen", "samples", "--layout", "recommendation", "--format", "csv", "--lang", "en",
      "--order", folder.path("order.txt"), "--quiet",
    ])
    #expect(status == .unreadable)
    let rows = recorded.text(.output).split(separator: "\r\n").dropFirst()
      .map { $0.split(separator: ",") }
    #expect(rows[0][3] == Self.second[...])
    // By category first: the other one stands at the head of its own.
    let other = try #require(rows.first { $0[3] == Self.first[...] })
    #expect(rows.first { $0[5] == other[5] } == other)
    #expect(rows.map { $0[0] } == (1...rows.count).map { "\($0)"[...] })
    let told = recorded.text(.error).split(separator: "\n")
      .filter { !$0.contains("not read") && !$0.contains("held back") }
    #expect(told.count == 2)
    #expect(told[0].hasSuffix("order.txt:2: no row of the table has the credit code none"))
    #expect(
      told[1].hasSuffix("the order does not name \(rows.count - 2) rows; they stand last, by name"))
  }

  @Test func `an order that cannot be read is a wrong command line`() async {
    let recorded = RecordedConsole()
    let status = await Tool(console: recorded.console).run([
      "screen", "samples", "--order", "samples/none.txt", "--lang", "en",
    ])
    #expect(status == .usage)
    #expect(recorded.text(.output) == "")
    #expect(recorded.text(.error) == "iipcheck: error: samples/none.txt: no such file or folder\n")
  }
}
