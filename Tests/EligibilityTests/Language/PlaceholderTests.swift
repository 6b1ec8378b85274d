import Eligibility
import StrictJSON
import TestSupport
import Testing

/// Words that say nothing count for nothing, wherever they stand; words that look like them count.
struct PlaceholderTests {
  /// What says nothing as an item or a name, written out a second time.
  private static let nothing = [
    "无", "没有", "暂无", "不详", "未知", "不适用", "不涉及", "待定", "待补充", "后补", "略", "同上", "等", "其他", "是",
    "否", "有", "none", "null", "n/a", "tbd", "unknown", "yes", "no", "0", "00", "-", "——", "…",
    "（无）", " N/A ",
    "ｎｏｎｅ", "无。", "“无”", "0.0", "N\u{200B}/A", "t\u{200B}bd", "无、暂无", "n/a, tbd", "无/暂无", "无；\n略",
    "《无》",
  ]

  private static let something = [
    "802.11", "61850", "1688", "C", "C++", "C#", "TCP/IP", "无锡一棉", "无人机", "等离子", "是德科技", "有机硅",
    "其他类平台",
    "NOx", "Yes24", "NAT", "Nano", "略阳钢铁", "同上海合作", "空客", "缺陷检测", "没药", "X射线", "0号柴油", "零件", "对流",
    "无、MQTT", "MQTT/无", "Nonesuch", "null-hypothesis", "TBDx", "附件加工", "12", "R", "M2M",
  ]

  private func omitted(_ json: String) -> [String] {
    let read = ReadText(json)
    #expect(read.problems == [], "\(json)")
    return read.application.omissions.map { read.application.string($0.text) }
  }

  private static func json(_ text: String) -> String {
    var writer = JSONWriter(.compact)
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: nothing + Placeholder.words + Placeholder.references)
  func `a word that says nothing never counts and is noted`(word: String) {
    let text = Self.json(word)
    let isReference = Placeholder.references.contains(word)
    let alone = ReadText(#"{"capabilities": {"strengths": [\#(text)]}}"#)
    #expect(alone.problems == [])
    #expect(alone.application.stated(.strengths) == nil, "a list of nothing else is not stated")
    #expect(alone.application.omissions.map { $0.reason } == [.placeholder])
    let among = ReadText(#"{"capabilities": {"strengths": ["甲", \#(text), "乙"]}}"#)
    #expect(among.application.stated(.strengths)?.value.items.count == 2)
    #expect(omitted(#"{"capabilities": {"networkModes": ["fieldbus", \#(text)]}}"#) == [word])
    #expect(omitted(#"{"platform": {"production": \#(text)}}"#) == [word])
    let name = ReadText(#"{"applicant": {"name": \#(text)}, "industries": [{"name": \#(text)}]}"#)
    #expect(name.problems == [])
    #expect(name.application.omissions.map { $0.member } == [nil, 0])
    #expect(name.application.text(.applicantName) == nil)
    #expect(name.application.text(.industryName, member: 0) == nil)
    let evidence = ReadText(#"{"claims": {"openness": {"met": true, "evidence": \#(text)}}}"#)
    #expect((evidence.application.stated(.openness)?.value.evidence != nil) == isReference)
    #expect(evidence.application.omissions.map { $0.isEvidence } == (isReference ? [] : [true]))
  }

  @Test(arguments: nothing)
  func `a claim of such a word is what the word says, or not stated`(word: String) {
    let read = ReadText(#"{"claims": {"openness": \#(Self.json(word))}}"#)
    #expect(read.problems == [])
    let met = read.application.stated(.openness)?.value.isMet
    let expected: [String: Bool] = ["是": true, "yes": true, "否": false, "no": false]
    #expect(met == expected[word])
    #expect(read.application.omissions.isEmpty == (met != nil))
  }

  @Test(arguments: something)
  func `what only looks like such a word counts`(word: String) {
    let text = Self.json(word)
    let read = ReadText(
      #"{"applicant": {"name": \#(text)}, "capabilities": {"strengths": {"items": [\#(text)], "evidence": \#(text)}}}"#
    )
    #expect(read.problems == [])
    #expect(read.application.omissions.isEmpty)
    #expect(read.application.text(.applicantName) == word)
    #expect(read.application.stated(.strengths)?.value.items.count == 1)
    #expect(read.application.stated(.strengths)?.value.evidence != nil)
  }

  @Test func `an attachment with its number is evidence and no item`() {
    for text in ["附件1", "见附件3", "见附件 3-1", "见附件（3）", "attachment 2"] {
      #expect(Placeholder.isPlaceholder(text, as: .item), "\(text)")
      #expect(Placeholder.isPlaceholder(text, as: .name), "\(text)")
      #expect(!Placeholder.isPlaceholder(text, as: .evidence), "\(text)")
    }
  }

  @Test(arguments: ["other", "其他", " OTHER ", "其他\u{200B}"])
  func `a code or label of the list itself is read first`(text: String) {
    let read = ReadText(
      #"{"\#(Choice.operatorForm.declaration.section.key)": {"operatorForm": \#(Self.json(text))}}"#
    )
    #expect(read.problems == [])
    #expect(read.application.omissions.isEmpty)
    #expect(read.application.stated(.operatorForm)?.value == OperatorForm.other.rawValue)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a glance at the first characters never takes a placeholder for something`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = ["", "", " ", "（", "-", "\u{200B}", "\u{3000}", "、", "“", "0", "。", "．", "é", "/"]
    for word in Placeholder.words + Placeholder.references + Self.something {
      var text = generator.pick(pieces)
      for scalar in word.unicodeScalars {
        text.unicodeScalars.append(scalar)
        if generator.happens(15) { text += generator.pick(["\u{200B}", "\u{34F}", "\u{FE0F}"]) }
        if generator.happens(10) { text = text.uppercased() }
      }
      text += generator.pick(pieces)
      var json = Self.json(text)
      if generator.happens(20), let first = text.unicodeScalars.first, first.isASCII, first != "\""
      {
        json = "\"\\u00" + String(first.value, radix: 16) + json.dropFirst(2)
      }
      let read = ReadText(#"{"capabilities": {"strengths": [\#(json)]}}"#)
      #expect(read.problems == [], "\(json)")
      #expect(
        (read.application.stated(.strengths) == nil)
          == Placeholder.isPlaceholder(text, as: .item), "\(json)")
    }
  }

  @Test func `items equal after folding count once, in short lists and in long ones`() {
    let same = ["MQTT", "mqtt", " MQTT ", "ＭＱＴＴ", "MQ\u{200B}TT"]
    for others in [0, 3, 11, 12, 13, 60, 70] {
      let items = (0..<others).map { "项\($0)" } + same
      let read = ReadText(
        #"{"capabilities": {"strengths": [\#(items.map(Self.json).joined(separator: ","))]}}"#)
      #expect(read.application.stated(.strengths)?.value.items.count == others + 1)
      #expect(read.application.omissions.count == 4)
      var stated = Application()
      stated.state(.strengths, items)
      #expect(stated.stated(.strengths)?.value.items.count == others + 1)
    }
    let many = Array(repeating: "\"MQTT\"", count: 2_000).joined(separator: ",")
    let read = ReadText(#"{"capabilities": {"strengths": [\#(many)]}}"#)
    #expect(read.application.stated(.strengths)?.value.items.count == 1)
    #expect(read.application.omissions.count == 1_999)
  }

  @Test func `a term named by its code and by its label counts once`() {
    let read = ReadText(
      #"{"capabilities": {"networkModes": ["fieldbus", "现场总线", " FIELDBUS", "工业以太网"]}}"#)
    #expect(read.problems == [])
    #expect(read.application.stated(.networkModes)?.value.items.count == 2)
    #expect(
      read.application.omissions.map { $0.reason }
        == Array(repeating: .repeated(first: 35), count: 2))
    #expect(read.application.outcome(of: Listing.networkModes.complete) == .pass)
  }
}
