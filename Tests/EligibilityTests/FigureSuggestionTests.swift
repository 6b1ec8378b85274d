import Eligibility
import Testing

/// Figures as people write them, and what they are told to type.
///
/// The columns are a count that rules ask to reach, a count that a share divides by, an amount and a rank. A word
/// instead of a number says why there is none.
struct FigureSuggestionTests {
  @Test(arguments: [
    Written("31,500", "31500", "31500", "31500", "31500"),
    Written("31，500", "31500", "31500", "31500", "31500"),
    Written("5 000", "5000", "5000", "5000", "5000"),
    Written("３１５００", "31500", "31500", "31500", "31500"),
    Written("3万", "30000", "30000", "unclearUnit", "30000"),
    Written("3w", "30000", "30000", "unclearUnit", "30000"),
    Written("3W", "30000", "30000", "unclearUnit", "30000"),
    Written("3k", "3000", "3000", "unclearUnit", "3000"),
    Written("1.2亿", "120000000", "120000000", "unclearUnit", "120000000"),
    Written("五千", "5000", "5000", "unclearUnit", "5000"),
    Written("1500台", "1500", "1500", "words", "1500"),
    Written("68 million", "68000000", "68000000", "unclearUnit", "68000000"),
    Written("两千三百", "2300", "2300", "unclearUnit", "2300"),
    Written("一万二千", "12000", "12000", "unclearUnit", "12000"),
    Written("贰仟", "2000", "2000", "unclearUnit", "2000"),
    Written("+5", "5", "5", "5", "5"),
    Written("05", "5", "5", "5", "5"),
    Written("1e3", "1000", "1000", "1000", "1000"),
    Written("3万5千", "35000", "35000", "unclearUnit", "35000"),
    Written("3.15万台", "31500", "31500", "words", "31500"),
    Written("十", "10", "10", "unclearUnit", "10"),
    Written("十五", "15", "15", "unclearUnit", "15"),
    Written("二十", "20", "20", "unclearUnit", "20"),
    Written("一百零五", "105", "105", "unclearUnit", "105"),
    Written("三万零五", "30005", "30005", "unclearUnit", "30005"),
    Written("3万500", "30500", "30500", "unclearUnit", "30500"),
    Written("三家", "3", "3", "words", "3"),
    Written("三个开发工具", "3", "3", "words", "3"),
    Written("1500台(含租用)", "1500", "1500", "words", "1500"),
    Written("0", "0", "0", "0", "impossible"),
    Written("零", "0", "0", "0", "impossible"),
    Written("000", "0", "0", "0", "impossible"),
    Written("1.0", "1", "1", "1", "1"),
    Written("1,000,000", "1000000", "1000000", "1000000", "1000000"),
    Written("1 200 300", "1200300", "1200300", "1200300", "1200300"),
    Written("20sets", "20", "20", "words", "20"),
    Written("3千万", "30000000", "30000000", "unclearUnit", "30000000"),
    Written("3万亿", "3000000000000", "3000000000000", "unclearUnit", "3000000000000"),
    Written("1亿2千万", "120000000", "120000000", "unclearUnit", "120000000"),
    Written("100万", "1000000", "1000000", "unclearUnit", "1000000"),
    Written("5000（台）", "5000", "5000", "words", "5000"),
    Written(
      "123456789012345678", "123456789012345678", "123456789012345678", "impossible",
      "123456789012345678"),
    Written("1e5万", "1000000000", "1000000000", "unclearUnit", "1000000000"),
    Written("0.5万个", "5000", "5000", "words", "5000"),
    Written("5。", "5", "5", "5", "5"),
    Written("共500台", "500", "500", "words", "500"),
    Written("合计 1,500 台", "1500", "1500", "words", "1500"),
    Written("2 thousand", "2000", "2000", "unclearUnit", "2000"),
    Written("叁拾伍", "35", "35", "unclearUnit", "35"),
    Written("壹万贰仟", "12000", "12000", "unclearUnit", "12000"),
    Written("拾贰", "12", "12", "unclearUnit", "12"),
    Written("三千五百万", "35000000", "35000000", "unclearUnit", "35000000"),
    Written("1百", "100", "100", "unclearUnit", "100"),
    Written("1十", "10", "10", "unclearUnit", "10"),
    Written("5百台", "500", "500", "words", "500"),
    Written("２万５千", "25000", "25000", "unclearUnit", "25000"),
    Written("1_000", "1000", "1000", "1000", "1000"),
    Written("007", "7", "7", "7", "7"),
    Written("3萬", "30000", "30000", "unclearUnit", "30000"),
    Written("1500 台", "1500", "1500", "words", "1500"),
    Written("1500台/套", "1500", "1500", "words", "1500"),
    Written("1.5k", "1500", "1500", "unclearUnit", "1500"),
    Written("1.5e3", "1500", "1500", "1500", "1500"),
    Written("一千", "1000", "1000", "unclearUnit", "1000"),
    Written("一千零一", "1001", "1001", "unclearUnit", "1001"),
    Written("一万零五十", "10050", "10050", "unclearUnit", "10050"),
    Written("二十五万", "250000", "250000", "unclearUnit", "250000"),
    Written("两", "2", "2", "2", "2"),
    Written("１.２万", "12000", "12000", "unclearUnit", "12000"),
    Written("31,500.00", "31500", "31500", "31500", "31500"),
  ])
  fileprivate func `a figure that is certain is told`(_ written: Written) { written.verify() }

  @Test(arguments: [
    Written("10余万", "100000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("超过3万台", "30000", "lowerBound", "words", "lowerBound"),
    Written("≥30000", "30000", "lowerBound", "30000", "lowerBound"),
    Written("2000+", "2000", "lowerBound", "2000", "lowerBound"),
    Written("30000以上", "30000", "lowerBound", "30000", "lowerBound"),
    Written("不少于3万", "30000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("3万余", "30000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("上千台", "1000", "lowerBound", "words", "lowerBound"),
    Written("上万", "10000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("百余家", "100", "lowerBound", "words", "lowerBound"),
    Written("30多种", "30", "lowerBound", "words", "lowerBound"),
    Written("30多万", "300000", "lowerBound", "unclearUnit", "lowerBound"),
    Written(">3w", "30000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("3W台以上", "30000", "lowerBound", "words", "lowerBound"),
    Written("大于等于5000", "5000", "lowerBound", "5000", "lowerBound"),
    Written("达到3万台", "30000", "lowerBound", "words", "lowerBound"),
    Written("more than 2000", "2000", "lowerBound", "2000", "lowerBound"),
    Written("2,000+", "2000", "lowerBound", "2000", "lowerBound"),
    Written("100个以上", "100", "lowerBound", "words", "lowerBound"),
    Written("≥ 500", "500", "lowerBound", "500", "lowerBound"),
    Written("超500家", "500", "lowerBound", "words", "lowerBound"),
    Written("逾3万", "30000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("至少 200 个", "200", "lowerBound", "words", "lowerBound"),
    Written("不低于3千", "3000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("2k+", "2000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("4万多", "40000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("2000多万", "20000000", "lowerBound", "unclearUnit", "lowerBound"),
    Written("2000余家", "2000", "lowerBound", "words", "lowerBound"),
  ])
  fileprivate func `a lower bound is told where more is never worse`(_ written: Written) {
    written.verify()
  }

  @Test(arguments: [
    Written("约2000", "estimate", "estimate", "estimate", "estimate"),
    Written("300-400", "range", "range", "range", "range"),
    Written("12.3%", "share", "share", "share", "share"),
    Written("6.82亿元", "unclearUnit", "unclearUnit", "68200", "unclearUnit"),
    Written("682143700元", "unclearUnit", "unclearUnit", "68214.37", "unclearUnit"),
    Written(".5", "impossible", "impossible", "0.5", "impossible"),
    Written("不到3万", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("最多500", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("近2000", "estimate", "estimate", "estimate", "estimate"),
    Written("2000左右", "estimate", "estimate", "estimate", "estimate"),
    Written("第3", "words", "words", "words", "3"),
    Written("前三", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("第三名", "words", "words", "words", "3"),
    Written("一百二", "several", "several", "several", "several"),
    Written("三万五", "several", "several", "several", "several"),
    Written("3万5", "several", "several", "several", "several"),
    Written("一批", "words", "words", "words", "words"),
    Written("一期", "words", "words", "words", "words"),
    Written("两三百", "range", "range", "range", "range"),
    Written("几十", "estimate", "estimate", "estimate", "estimate"),
    Written("数百", "estimate", "estimate", "estimate", "estimate"),
    Written("百台", "words", "words", "words", "words"),
    Written("万台", "words", "words", "words", "words"),
    Written("十几", "estimate", "estimate", "estimate", "estimate"),
    Written("十几万", "estimate", "estimate", "estimate", "estimate"),
    Written("1500台，其中自有800台", "several", "several", "several", "several"),
    Written("见附件", "nothing", "nothing", "nothing", "nothing"),
    Written("无", "nothing", "nothing", "nothing", "nothing"),
    Written("暂无", "nothing", "nothing", "nothing", "nothing"),
    Written("-", "nothing", "nothing", "nothing", "nothing"),
    Written("", "nothing", "nothing", "nothing", "nothing"),
    Written("1.5", "impossible", "impossible", "1.5", "impossible"),
    Written("-5", "impossible", "impossible", "-5", "impossible"),
    Written("－5", "impossible", "impossible", "-5", "impossible"),
    Written("负5", "impossible", "impossible", "-5", "impossible"),
    Written("1.2.3", "several", "several", "several", "several"),
    Written("1,2", "several", "several", "several", "several"),
    Written("1,2345", "several", "several", "several", "several"),
    Written("31,50", "several", "several", "several", "several"),
    Written("500/600", "share", "share", "share", "share"),
    Written("1/3", "share", "share", "share", "share"),
    Written("三分之一", "share", "share", "share", "share"),
    Written("三成", "share", "share", "share", "share"),
    Written("百分之十二", "share", "share", "share", "share"),
    Written("一半", "words", "words", "words", "words"),
    Written("3m", "words", "words", "words", "words"),
    Written("2期", "words", "words", "words", "words"),
    Written("1亿亿", "several", "several", "several", "several"),
    Written("1000次/月", "words", "words", "words", "words"),
    Written("100万元", "unclearUnit", "unclearUnit", "100", "unclearUnit"),
    Written("¥500", "unclearUnit", "unclearUnit", "0.05", "unclearUnit"),
    Written("$500", "unclearUnit", "unclearUnit", "unclearUnit", "unclearUnit"),
    Written("500美元", "unclearUnit", "unclearUnit", "unclearUnit", "unclearUnit"),
    Written("100~200", "range", "range", "range", "range"),
    Written("12345678901234567890", "impossible", "impossible", "impossible", "impossible"),
    Written("1e99", "impossible", "impossible", "impossible", "impossible"),
    Written("1e-3", "impossible", "impossible", "0.001", "impossible"),
    Written("1.00001万", "impossible", "impossible", "unclearUnit", "impossible"),
    Written("12,345.67元", "unclearUnit", "unclearUnit", "1.234567", "unclearUnit"),
    Written("0.001元", "unclearUnit", "unclearUnit", "impossible", "unclearUnit"),
    Written("0.01元", "unclearUnit", "unclearUnit", "0.000001", "unclearUnit"),
    Written("约3亿元", "estimate", "estimate", "estimate", "estimate"),
    Written("亏损3.2", "impossible", "impossible", "-3.2", "impossible"),
    Written("-3.2", "impossible", "impossible", "-3.2", "impossible"),
    Written("5000(万元)", "words", "words", "5000", "words"),
    Written("6.82(亿元)", "words", "words", "words", "words"),
    Written("5000 万元", "unclearUnit", "unclearUnit", "5000", "unclearUnit"),
    Written("20,000.50", "impossible", "impossible", "20000.5", "impossible"),
    Written("1.2345678", "impossible", "impossible", "impossible", "impossible"),
    Written("已接入3万台", "words", "words", "words", "words"),
    Written("设备500台", "words", "words", "words", "words"),
    Written("about 500", "estimate", "estimate", "estimate", "estimate"),
    Written("up to 500", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("not available", "nothing", "nothing", "nothing", "nothing"),
    Written("N/A", "nothing", "nothing", "nothing", "nothing"),
    Written("不足100", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("0x10", "several", "several", "several", "several"),
    Written("是", "nothing", "nothing", "nothing", "nothing"),
    Written("破万", "words", "words", "words", "words"),
    Written("约3万余", "estimate", "estimate", "estimate", "estimate"),
    Written("300—400", "range", "range", "range", "range"),
    Written("30000以下", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("3000以内", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("不超过200", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("9成", "share", "share", "share", "share"),
    Written("50‰", "share", "share", "share", "share"),
    Written("1.2亿元", "unclearUnit", "unclearUnit", "12000", "unclearUnit"),
    Written("人民币500万元", "unclearUnit", "unclearUnit", "500", "unclearUnit"),
    Written("500万人民币", "unclearUnit", "unclearUnit", "500", "unclearUnit"),
    Written("3千万元", "unclearUnit", "unclearUnit", "3000", "unclearUnit"),
    Written("5万美元", "unclearUnit", "unclearUnit", "unclearUnit", "unclearUnit"),
    Written("/", "nothing", "nothing", "nothing", "nothing"),
    Written("待统计", "words", "words", "words", "words"),
    Written("见附表2", "nothing", "nothing", "nothing", "nothing"),
    Written("详见申报书", "nothing", "nothing", "nothing", "nothing"),
    Written("三千五", "several", "several", "several", "several"),
    Written("廿", "words", "words", "words", "words"),
    Written("第10名", "words", "words", "words", "10"),
    Written("全省第5", "words", "words", "words", "5"),
    Written("省内第二", "words", "words", "words", "2"),
    Written("no.3", "words", "words", "words", "3"),
    Written("前10", "upperBound", "upperBound", "upperBound", "upperBound"),
    Written("并列第3", "words", "words", "words", "3"),
    Written("第1-3名", "range", "range", "range", "range"),
    Written("3/10", "share", "share", "share", "share"),
    Written("2016、2017", "several", "several", "several", "several"),
    Written("１２．５", "impossible", "impossible", "12.5", "impossible"),
    Written("31.500", "impossible", "impossible", "31.5", "impossible"),
    Written("1,5", "several", "several", "several", "several"),
    Written("上下5000", "words", "words", "words", "words"),
    Written("3-5", "range", "range", "range", "range"),
    Written("3 - 5万", "range", "range", "range", "range"),
    Written("300..400", "range", "range", "range", "range"),
    Written("若干", "words", "words", "words", "words"),
    Written("几百", "estimate", "estimate", "estimate", "estimate"),
    Written("成千上万", "words", "words", "words", "words"),
    Written("3万来台", "estimate", "estimate", "words", "estimate"),
  ])
  fileprivate func `a figure that is not certain says why`(_ written: Written) { written.verify() }

  @Test(arguments: [
    ("2017", "2017"), ("2017年", "2017"), ("2017年度", "2017"), ("二〇一七年", "2017"),
    ("17年", "impossible"), ("2016-2017", "range"), ("2017年以前", "2017"), ("12345", "impossible"),
  ])
  func `a year has four digits`(_ text: String, _ expected: String) {
    #expect(FigureSuggestion(text, for: .count(.fiscalYear)).told == expected)
  }

  @Test func `whatever is told can be read and is the figure`() {
    for text in ["3万", "31，500", "1.2亿", "五千", "超过3万台", "68 million", "007", "1e3"] {
      let number = FigureSuggestion(text, for: .count(.connectedDevices)).number
      let read = ReadText(#"{"devices": {"connected": \#(number ?? "?")}}"#)
      #expect(read.problems == [])
    }
  }

  @Test(arguments: [5, 50, 5_000, 50_000])
  func `no length of a text is too much`(_ count: Int) {
    for piece in ["9", "9,", "万", "亿", "一", "1万", "零", " ", "-", "1e9", ".", "约", "不", "台"] {
      let text = String(repeating: piece, count: count)
      for figure in [Figure.count(.connectedDevices), .amount(.profit), .count(.revenueRank)] {
        let number = FigureSuggestion(text, for: figure).number
        #expect(number.map { $0.utf8.count < 22 } ?? true)
      }
    }
  }
}

/// What somebody writes, and what is told.
private struct Written: CustomTestStringConvertible {
  var text: String
  var expected: [String]

  init(
    _ text: String, _ reached: String, _ divided: String, _ amount: String, _ rank: String
  ) {
    self.text = text
    expected = [reached, divided, amount, rank]
  }

  var testDescription: String { "\"\(text)\"" }

  func verify(sourceLocation: SourceLocation = #_sourceLocation) {
    let figures: [Figure] = [
      .count(.connectedDevices), .count(.developers), .amount(.profit), .count(.revenueRank),
    ]
    #expect(
      figures.map { FigureSuggestion(text, for: $0).told } == expected,
      sourceLocation: sourceLocation)
  }
}

extension FigureSuggestion {
  /// The number, or why there is none.
  fileprivate var told: String {
    if let number { return number }
    if case .lowerBound = self { return "lowerBound" }
    return "\(self)"
  }
}
