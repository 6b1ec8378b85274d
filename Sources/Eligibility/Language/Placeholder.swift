internal import StrictJSON

/// Texts that people put in a box that must not stay empty: such a text is no item, no evidence and no name.
public enum Placeholder {
  /// Words that say nothing wherever they stand alone, folded.
  public static let words = [
    "无", "没有", "没", "未有", "尚无", "暂无", "暂时没有", "目前没有", "目前暂无", "尚未", "暂未",
    "无此项", "无内容", "无数据", "暂无数据", "无相关", "无相关内容", "暂缺", "缺", "空", "空白",
    "未填", "未填写", "不填", "不详", "未知", "不清楚", "不知道", "不明", "不适用", "不涉及",
    "未涉及", "不需要", "无需", "待定", "待补", "待补充", "待完善", "待填", "待填写", "待提供",
    "待确认", "未提供", "未统计", "后补", "后续补充", "稍后补充", "补充中", "完善中", "略", "从略",
    "省略", "同上", "同前", "同下", "如上", "如前", "见上", "上同", "等", "等等", "其他", "其它",
    "其余", "另外", "是", "否", "有", "已有", "具备", "已具备", "不", "不是", "对", "零", "〇",
    "none", "null", "nil", "nan", "undefined", "n/a", "n.a", "na", "not applicable",
    "not available", "not known", "not provided", "not stated", "not yet", "unknown", "unspecified",
    "undetermined", "nothing", "empty", "blank", "tbd", "tba", "tbc", "todo", "to do",
    "to be determined", "to be announced", "to be confirmed", "to be added", "to be completed",
    "to follow", "pending", "omitted", "ditto", "same as above", "as above", "see above", "etc",
    "and so on", "and the like", "other", "others", "yes", "no", "y", "n", "true", "false", "xx",
    "xxx", "xxxx",
  ]

  /// Words that only point elsewhere, folded: no items and no names, but evidence.
  public static let references = [
    "附件", "附后", "另附", "见附件", "详见附件", "见附表", "详见附表", "见附录", "详见附录",
    "见附页", "见附后", "见后", "见下", "见下文", "见正文", "见备注", "见材料", "见申报书",
    "详见申报书", "见佐证", "见佐证材料", "详见佐证材料", "见证明材料", "attached", "attachment",
    "as attached", "see attached", "see attachment", "see annex", "see appendix", "see below",
    "see application form", "see notes",
  ]

  /// Where a text stands: what only points elsewhere is good as evidence and as nothing else.
  public enum Use: Sendable { case item, name, evidence }

  private static let wordSet = Set(words)
  private static let referenceSet = Set(references)

  /// Whether a text says nothing: signs and zeros alone, a placeholder as a whole, or several of them joined.
  public static func isPlaceholder(_ text: String, as use: Use) -> Bool {
    var text = text
    guard !text.withUTF8({ isPlainlyMeaningful(UnsafeRawBufferPointer($0)) }) else { return false }
    let folded = text.folded.unicodeScalars[...]
    if says(nothing: folded, use) { return true }
    // `n/a` is a word and `无/暂无` are two, so a slash parts words in the second and the third try alone.
    let parts: [(Unicode.Scalar) -> Bool] = [
      { joiners.contains($0) }, { joiners.contains($0) || $0 == "/" }, { $0 == " " || $0.isSign },
    ]
    return parts.contains { isJoiner in
      let pieces = folded.split(whereSeparator: isJoiner)
      return pieces.count > 1 && pieces.allSatisfy { says(nothing: $0, use) }
    }
  }

  /// The signs by which people list several things in one text; a slash also stands inside names.
  static let joiners: [Unicode.Scalar] = ["、", "，", ",", "；", ";", "\n", "\r"]

  /// The things that a text lists, those that say nothing left out; one or none if it lists no several.
  static func pieces(of text: String) -> [String] {
    text.unicodeScalars.split { joiners.contains($0) }.map { String($0) }
      .filter { !isPlaceholder($0, as: .item) }
  }

  /// More scalars than any word of the lists has.
  private static let longestWord = 60

  private static func says(nothing text: Substring.UnicodeScalarView, _ use: Use) -> Bool {
    var core = text.drop { $0 == " " || $0.isSign }
    while let last = core.last, last == " " || last.isSign { core.removeLast() }
    guard !core.allSatisfy({ $0 == "0" }) else { return true }
    // To look a text of millions of marks up would take for ever, and no word is that long.
    guard core.prefix(Self.longestWord + 1).count <= Self.longestWord else { return false }
    if wordSet.contains(String(core)) { return true }
    guard use != .evidence else { return false }
    // 附件3, 附件（3）, 附件 3-1.
    while let last = core.last, ("0"..."9").contains(last) || last == " " || last.isSign {
      core.removeLast()
    }
    return referenceSet.contains(String(core))
  }
}

// MARK: At a glance

extension Placeholder {
  /// How words begin: a first character with the second, or with 0 where it is a Latin letter and no letter follows.
  ///
  /// Of Chinese characters also the first alone, with 0.
  private static let beginnings: Set<UInt64> = {
    var beginnings: Set<UInt64> = []
    for word in words + references {
      let scalars = word.unicodeScalars.prefix(2).map { $0.value } + [0x20]
      beginnings.insert(beginning(scalars[0], scalars[1]))
      if scalars[0] > 0x7F { beginnings.insert(beginning(scalars[0], 0)) }
    }
    return beginnings
  }()

  private static func beginning(_ first: UInt32, _ second: UInt32) -> UInt64 {
    guard first < 0x80 else { return UInt64(first) << 32 | UInt64(second) }
    let letter = second | 0x20
    return UInt64(first | 0x20) << 32 | ((0x61...0x7A).contains(letter) ? UInt64(letter) : 0)
  }

  /// Where a word may begin with a Chinese character, by its last twelve bits: nearly no other text gets beyond this.
  private static let firstCharacters: [Bool] = {
    var marks = [Bool](repeating: false, count: 1 << 12)
    for word in words + references {
      if let first = word.unicodeScalars.first { marks[Int(first.value) & 0xFFF] = true }
    }
    return marks
  }()

  /// Whether a look at the first characters tells that a text says something, as it nearly always does.
  static func isPlainlyMeaningful(_ text: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "1")...UInt8(ascii: "9"): return true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        let second = place + 1 < text.count ? text[place + 1] : UInt8(ascii: " ")
        // It may be hidden, or a letter of full width.
        guard second < 0x80 else { return false }
        return !beginnings.contains(beginning(UInt32(text[place]), UInt32(second)))
      case 0x20...0x2F, 0x3A...0x7E: place += 1
      // 《, 、 and their like; “, … and theirs.
      case 0xE2 where text[place + 1] == 0x80: place += 3
      case 0xE3 where text[place + 1] == 0x80: place += 3
      case 0xE4...0xE9:
        let first = text.chinese(at: place)
        guard firstCharacters[Int(first) & 0xFFF], beginnings.contains(beginning(first, 0)) else {
          return true
        }
        guard place + 3 < text.count, (0xE4...0xE9).contains(text[place + 3]) else { return false }
        return !beginnings.contains(beginning(first, text.chinese(at: place + 3)))
      default: return false
      }
    }
    return false
  }
}

extension UnsafeRawBufferPointer {
  /// The character of U+4000 to U+9FFF that stands at a place.
  fileprivate func chinese(at place: Int) -> UInt32 {
    UInt32(self[place] & 0x0F) << 12 | UInt32(self[place + 1] & 0x3F) << 6
      | UInt32(self[place + 2] & 0x3F)
  }
}

extension JSONText {
  /// Whether the text says nothing, as `Placeholder` has it.
  func isPlaceholder(as use: Placeholder.Use, in bytes: UnsafeRawBufferPointer) -> Bool {
    let own = UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
    return (hasEscapes || !Placeholder.isPlainlyMeaningful(own))
      && Placeholder.isPlaceholder(string(in: bytes), as: use)
  }
}
