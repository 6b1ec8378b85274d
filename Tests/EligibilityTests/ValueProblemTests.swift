import Eligibility
import Testing

/// Values of the right kind that a fact cannot have.
struct ValueProblemTests {
  private static let quotes = "加了引号，是文字而不是数字"
  private static let categories = Words(
    zh: "可选：cross-industry（跨行业跨领域工业互联网平台）、industry-level（行业级工业互联网平台）、"
      + "enterprise-level（企业级工业互联网平台）、key-cultivation（工业互联网重点培育平台）",
    en: "allowed: cross-industry, industry-level, enterprise-level, key-cultivation")

  @Test(arguments: [
    Faulty(
      #"{"devices": {"connected": "3万"}}"#, at: "1:27 devices.connected", zh: "“3万”\(quotes)",
      en: "\"3万\" is in quotation marks: a text, not a number",
      remedy: Words(zh: "请写作 30000（不加引号）", en: "write 30000, without quotation marks")),
    Faulty(
      #"{"devices": {"connected": "很多"}}"#, at: "1:27 devices.connected", zh: "“很多”不是数字",
      en: "\"很多\" is not a number",
      remedy: Words(
        zh: "只写阿拉伯数字，不加引号和单位", en: "write digits only, without quotation marks or unit")),
    Faulty(
      #"{"devices": {"connected": -5}}"#, at: "1:27 devices.connected", zh: "-5 为负数，此项不能小于 0",
      en: "-5 is below zero"),
    Faulty(
      #"{"devices": {"connected": 1.50}}"#, at: "1:27 devices.connected", zh: "1.50 不是整数",
      en: "1.50 is not a whole number", remedy: Words(zh: "请填整数", en: "give a whole number")),
    Faulty(
      #"{"devices": {"connected": 1e99}}"#, at: "1:27 devices.connected", zh: "1e99 过大，无法准确记录",
      en: "1e99 is too large to be held exactly"),
    Faulty(
      #"{"finances": [{"revenue": 0.1234567}]}"#, at: "1:27 finances[0].revenue",
      zh: "0.1234567 万元精确到分以下", en: "0.1234567 is finer than one fen (six decimals of 10,000 yuan)",
      remedy: Words(zh: "最多保留六位小数", en: "keep six decimals at most")),
    Faulty(
      #"{"applicant": {"revenueRankInProvince": 0}}"#, at: "1:41 applicant.revenueRankInProvince",
      zh: "0 不在允许范围内（从 1 起）", en: "0 is out of range (from 1)"),
    Faulty(
      #"{"finances": [{"year": 17}]}"#, at: "1:24 finances[0].year", zh: "17 不在允许范围内（1000 至 9999）",
      en: "17 is out of range (1000 to 9999)"),
    Faulty(
      #"{"category": "industry"}"#, at: "1:14 category", zh: "“industry”不在可选值之内",
      en: "\"industry\" is none of the values allowed here", remedy: categories),
    Faulty(
      #"{"category": "industry-levle"}"#, at: "1:14 category", zh: "“industry-levle”不在可选值之内",
      en: "\"industry-levle\" is none of the values allowed here",
      remedy: Words(
        zh: "是否应为“industry-level”？" + categories.zh,
        en: "did you mean \"industry-level\"? " + categories.en)),
    Faulty(
      #"{"platform": {"production": "离散型"}}"#, at: "1:29 platform.production", zh: "“离散型”不在可选值之内",
      en: "\"离散型\" is none of the values allowed here",
      remedy: Words(
        zh: "如指“离散”，请写作 \"discrete\"；可选：discrete（离散）、process（流程）、mixed（混合）",
        en: "if discrete is meant, write \"discrete\"; allowed: discrete, process, mixed")),
    Faulty(
      #"{"capabilities": {"networkModes": ["fieldbus", "工业以太"]}}"#,
      at: "1:48 capabilities.networkModes", zh: "“工业以太”不在可选值之内",
      en: "\"工业以太\" is none of the values allowed here",
      remedy: Words(
        zh: "如指“工业以太网”，请写作 \"industrialEthernet\"；可选：industrialEthernet（工业以太网）、"
          + "fieldbus（现场总线）",
        en: "if Industrial Ethernet is meant, write \"industrialEthernet\"; allowed: "
          + "industrialEthernet, fieldbus")),
    Faulty(
      #"{"claims": {"openness": {"evidence": "x"}}}"#, at: "1:25 claims.openness",
      zh: "声明缺少“met”", en: "the claim lacks \"met\"",
      remedy: Words(
        zh: "写作 {\"met\": true, \"evidence\": \"…\"}",
        en: "write {\"met\": true, \"evidence\": \"…\"}")),
    Faulty(
      #"{"capabilities": {"strengths": {"evidence": "x"}}}"#, at: "1:32 capabilities.strengths",
      zh: "清单缺少“items”", en: "the list lacks \"items\"",
      remedy: Words(
        zh: "写作 {\"items\": [\"…\"], \"evidence\": \"…\"}",
        en: "write {\"items\": [\"…\"], \"evidence\": \"…\"}")),
  ])
  func `a value that a fact cannot have says why and what to write`(_ faulty: Faulty) {
    faulty.verify()
  }

  @Test func `what is repeated names its first place`() {
    let read = ReadText(#"{"finances": [{"year": 2016}, {"year": 2015}, {"year": 2016}]}"#)
    #expect(read.problems.map { $0.earlierOffset } == [23])
    #expect(read.problems.map { $0.offset } == [55])
    #expect(read.problems.map { $0.path } == ["finances[2].year"])
  }

  @Test func `a claim or list that is faulty is not stated`() {
    let read = ReadText(
      #"{"claims": {"openness": {}}, "capabilities": {"strengths": {}, "networkModes": {"items": 5}}}"#
    )
    #expect(read.problems.count == 3)
    #expect(read.application.stated(.openness) == nil)
    #expect(read.application.stated(.strengths) == nil)
    #expect(read.application.stated(.networkModes) == nil)
  }
}
