import Eligibility
import Testing

/// Figures between quotation marks: what people write, and the number that they are told to write instead.
struct QuotedFigureTests {
  @Test(arguments: [
    Quoted("5000", "5000"), Quoted(" 100 ", "100"), Quoted("\u{3000}100\u{A0}", "100"),
    Quoted("5,000", "5000"), Quoted("5，000", "5000"), Quoted("5_000", "5000"),
    Quoted("1 200", "1200"), Quoted("１２００", "1200"), Quoted("007", "7"), Quoted("0", "0"),
    Quoted("000", "0"), Quoted("1.0", "1"), Quoted("-5", nil), Quoted("－5", nil),
    Quoted("3万", "30000"), Quoted("3 万", "30000"), Quoted("３万台", "30000"),
    Quoted("3萬", "30000"), Quoted("3.5万", "35000"), Quoted("0.5万个", "5000"),
    Quoted("1.2亿", "120000000"), Quoted("2千", "2000"), Quoted("5百台", "500"),
    Quoted("1十", "10"), Quoted("3千万", "30000000"), Quoted("1.5万台", "15000"),
    Quoted("5000台", "5000"), Quoted("30种以上", "30"), Quoted("500人", "500"),
    Quoted("1000次/月", nil), Quoted("5000+", "5000"), Quoted("20sets", "20"),
    Quoted("第10名", nil), Quoted("约100", nil), Quoted("≥100", "100"), Quoted("100~200", nil),
    Quoted("100-200", nil), Quoted("100至200", nil), Quoted("20%", nil), Quoted("", nil),
    Quoted(" ", nil), Quoted("十", "10"), Quoted("三万", "30000"), Quoted("无", nil), Quoted("-", nil),
    Quoted("1.2.3", nil), Quoted("1.5", nil), Quoted("1.00001万", nil), Quoted("1.5,000", nil),
    Quoted("3万5千", "35000"), Quoted("3万500", "30500"), Quoted("5000（台）", "5000"),
    Quoted("1e3", "1000"), Quoted("12345678901234567890", nil), Quoted("1亿亿亿", nil),
    Quoted("100万元", nil), Quoted("\u{202E}100", "100"), Quoted("100\u{0}", "100"),
  ])
  fileprivate func `a quoted count names the number to write`(_ quoted: Quoted) {
    expect(quoted, in: #"{"devices": {"connected": "#, "}}", path: "devices.connected", at: 26)
  }

  @Test(arguments: [
    Quoted("20000.5", "20000.5"), Quoted("20,000.50", "20000.5"), Quoted("-3.2", "-3.2"),
    Quoted("0.0001", "0.0001"), Quoted("100万元", "100"), Quoted("1.5万元", "1.5"),
    Quoted("3千万元", "3000"), Quoted("3亿元", "30000"), Quoted("1.2亿", nil),
    Quoted("3万亿元", "300000000"), Quoted("500元", "0.05"), Quoted("0.01元", "0.000001"),
    Quoted("12,345.67元", "1.234567"), Quoted("0.001元", nil), Quoted("1.2345678", nil),
    Quoted("3万", nil), Quoted("3千万", nil), Quoted("约3亿元", nil), Quoted("20%", nil),
    Quoted("", nil),
  ])
  fileprivate func `a quoted amount names the number of 10,000 yuan to write`(_ quoted: Quoted) {
    expect(quoted, in: #"{"finances": [{"profit": "#, "}]}", path: "finances[0].profit", at: 25)
  }

  @Test func `a suggested count can be read`() {
    for text in ["3万", "1.2亿", "５，０００台", "007"] {
      let read = ReadText(#"{"devices": {"connected": "\#(text)"}}"#)
      guard case .quotedFigure(_, let figure)? = read.problems.first?.kind,
        let number = figure.number
      else {
        Issue.record("\(text) has no suggestion")
        continue
      }
      let corrected = ReadText(#"{"devices": {"connected": \#(number)}}"#)
      #expect(corrected.problems == [])
    }
  }

  private func expect(
    _ quoted: Quoted, in before: String, _ after: String, path: String, at offset: Int
  ) {
    let text = quoted.text.replacing("\u{0}", with: "\\u0000")
    let read = ReadText(before + "\"\(text)\"" + after)
    guard case .quotedFigure(quoted.text, let figure)? = read.problems.first?.kind else {
      Issue.record("\(quoted.text) is no quoted figure")
      return
    }
    #expect(figure.number == quoted.suggestion)
    #expect(read.problems.map { $0.path } == [path] && read.problems.map { $0.offset } == [offset])
  }
}

/// A figure as somebody writes it between quotation marks.
private struct Quoted: CustomTestStringConvertible {
  var text: String
  var suggestion: String?

  init(_ text: String, _ suggestion: String?) {
    self.text = text
    self.suggestion = suggestion
  }

  var testDescription: String { "\"\(text)\": \(suggestion ?? "no suggestion")" }
}
