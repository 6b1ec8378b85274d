import Eligibility

/// A text with slips of the kinds that people make, planted by chance.
struct PlantedSlips {
  /// The text with its slips.
  private(set) var text: String
  /// The text as it should be once they are mended.
  private(set) var meant: String
  /// Each slip with the part of the faulty text, neighbours included, in which it may be reported.
  private(set) var slips: [(kind: Kind, place: Range<Int>)] = []

  enum Kind: String, CaseIterable {
    case fullComma, fullColon, fullQuotes, fullOpeningQuote, fullClosingQuote, missingComma
    case extraComma, doubleComma, missingOpeningQuote, missingClosingQuote, unquoted, unit
    case thousands, comment, singleQuotes, missingBrace, missingBracket, missingOpenBrace
    case missingOpenBracket, extraBrace, extraBracket, wrongBracket, lineBreak, innerQuotes
    case backslash, semicolon, fullDigits, word, missingColon, equals, missingValue, fullBracket
    case fullSpace, leadingSign, tab, trailingText
  }

  private struct Token {
    var start: Int
    var end: Int
    var text: String
    var isKey = false
    var isText: Bool { text.utf8.first == 0x22 }
    var isFigure: Bool { text.utf8.first.map { $0 == 0x2D || $0 &- 0x30 < 10 } ?? false }
  }

  private typealias Edit = (start: Int, end: Int, text: String)

  init<Generator: RandomNumberGenerator>(
    _ count: Int, of kinds: [Kind] = Kind.allCases, in source: String,
    using generator: inout Generator
  ) {
    let bytes = Array(source.utf8)
    let tokens = Self.tokens(of: bytes)
    var used: Set<Int> = []
    var edits: [(edit: [Edit], meant: Edit?, kind: Kind, token: Int)] = []
    for _ in 0..<(count * 200) where edits.count < count {
      guard let kind = kinds.randomElement(using: &generator) else { break }
      var index = kind == .trailingText ? tokens.count - 1 : 0
      var made: ([Edit], Edit?)?
      for _ in 0..<60 where made == nil {
        if kind != .trailingText { index = Int.random(in: tokens.indices, using: &generator) }
        made = Self.slip(kind, tokens, index, bytes, using: &generator)
      }
      guard let made, used.isDisjoint(with: index - 1...index + 1),
        !FaultyText.isJSON(Self.apply(made.0, to: bytes))
      else { continue }
      used.insert(index)
      edits.append((made.0, made.1, kind, index))
    }
    text = Self.apply(edits.flatMap { $0.edit }, to: bytes)
    meant = Self.apply(edits.compactMap { $0.meant }, to: bytes)
    let all = edits.flatMap { $0.edit }
    func shifted(_ place: Int, _ isEnd: Bool) -> Int {
      all.reduce(place) { sum, edit in
        edit.end < place || isEnd && edit.end == place
          ? sum + edit.text.utf8.count - (edit.end - edit.start) : sum
      }
    }
    slips = edits.map { edit in
      let first = tokens[max(0, edit.token - 1)].start
      let last = tokens[min(tokens.count - 1, edit.token + 1)].end
      let start = shifted(first, false)
      return (edit.kind, start..<max(start, shifted(last, true)) + 1)
    }
  }

  /// The edits that stand away from every slip.
  func falseReports(among edits: [JSONSlip]) -> [JSONSlip] {
    edits.filter { edit in !slips.contains { $0.place.contains(edit.offset) } }
  }

  private static func apply(_ edits: [Edit], to bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      result += bytes[place..<edit.start]
      result += Array(edit.text.utf8)
      place = edit.end
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }

  private static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var place = 0
    while place < bytes.count {
      let start = place
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D:
        place += 1
        continue
      case UInt8(ascii: "\""):
        place += 1
        while bytes[place] != UInt8(ascii: "\"") { place += bytes[place] == 0x5C ? 2 : 1 }
        place += 1
      case _ where "{}[]:,".utf8.contains(bytes[place]): place += 1
      default: while !"{}[]:, \n\r".utf8.contains(bytes[place]) { place += 1 }
      }
      let text = String(decoding: bytes[start..<place], as: UTF8.self)
      if text == ":" { tokens[tokens.count - 1].isKey = true }
      tokens.append(Token(start: start, end: place, text: text))
    }
    return tokens
  }

  private static func slip<Generator: RandomNumberGenerator>(
    _ kind: Kind, _ tokens: [Token], _ index: Int, _ bytes: [UInt8],
    using generator: inout Generator
  ) -> ([Edit], Edit?)? {
    let token = tokens[index]
    let (start, end, text) = (token.start, token.end, token.text)
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }
    func whole(_ text: String, meant: String? = nil) -> ([Edit], Edit?) {
      ([(start, end, text)], meant.map { (start, end, $0) })
    }
    /// A place inside the text at which no character is cut.
    func inside(_ range: ClosedRange<Int>) -> Int? {
      guard range.lowerBound < range.upperBound else { return nil }
      var place = Int.random(in: range, using: &generator)
      while bytes[place] & 0xC0 == 0x80 { place -= 1 }
      return bytes[..<place].last == 0x5C ? nil : place
    }
    let inner = String(text.dropFirst().dropLast())
    let isLong = token.isText && !token.isKey && text.utf8.count > 14
    let isCompact = !bytes.dropLast().contains(0x0A)
    let key = index >= 2 && tokens[index - 1].text == ":" ? tokens[index - 2].text : ""
    switch kind {
    case .fullComma where text == ",": return whole(pick(["，", "，", "，", "、"]))
    case .fullColon where text == ":": return whole("：")
    case .fullQuotes where token.isText: return whole("“\(inner)”")
    case .fullOpeningQuote where token.isText: return whole("“\(inner)\"")
    case .fullClosingQuote where token.isText: return whole("\"\(inner)”")
    case .missingComma where text == ",": return whole("")
    case .extraComma where text == "}" || text == "]":
      let before = tokens[index - 1]
      guard before.text != "{", before.text != "[" else { return nil }
      return ([(before.end, before.end, pick([",", ",", "，"]))], nil)
    case .doubleComma where text == ",": return whole(",,")
    case .missingOpeningQuote where token.isText && !inner.isEmpty: return whole(inner + "\"")
    case .missingClosingQuote where token.isText && !inner.isEmpty: return whole("\"" + inner)
    case .unquoted where token.isText && !inner.isEmpty && !inner.utf8.allSatisfy({ $0 < 0x3A }):
      return whole(inner)
    case .unit where token.isFigure && !token.isKey:
      if ["\"revenue\"", "\"profit\"", "\"researchExpense\""].contains(key) {
        return whole(pick(["\(text)万元", "\(text) 万元"]))
      }
      guard text.utf8.first != 0x2D else { return nil }
      switch pick(["台", "约", "+", "以上", "个", "≥", "余家"]) {
      case "台": return whole(text + "台")
      case "个": return whole(text + " 个")
      case "约": return whole("约" + text, meant: "null")
      case let mark:
        let isDivided = ["\"total\"", "\"revenueRankInProvince\"", "\"year\""].contains(key)
        let written = mark == "≥" ? "≥" + text : text + mark
        return whole(written, meant: isDivided ? "null" : text)
      }
    case .thousands
    where token.isFigure && text.utf8.count > 3 && text.utf8.allSatisfy({ $0 > 0x2F }):
      let digits = Array(text)
      var grouped = ""
      for (place, digit) in digits.enumerated() {
        if place > 0, (digits.count - place) % 3 == 0 { grouped += "," }
        grouped.append(digit)
      }
      return whole(grouped)
    case .comment where text == ",":
      if isCompact { return whole(", /* 见附件 */") }
      guard bytes[end] == 0x0A || bytes[end] == 0x0D else { return nil }
      return whole(pick([", // 待核实", ", # 见附件", ", /* 2018年数据 */", "， // 备注"]))
    case .singleQuotes where token.isText && !inner.contains("'"): return whole("'\(inner)'")
    case .missingBrace where text == "}", .missingBracket where text == "]",
      .missingOpenBrace where text == "{", .missingOpenBracket where text == "[":
      return whole("")
    case .extraBrace where text == "}": return whole("}}")
    case .extraBracket where text == "]": return whole("]]")
    case .wrongBracket where text == "}" || text == "]": return whole(text == "]" ? "}" : "]")
    case .lineBreak where isLong:
      guard let place = inside(start + 3...end - 4) else { return nil }
      return ([(place, place, "\n" + pick(["", "    ", "      "]))], nil)
    case .innerQuotes where isLong:
      guard let first = inside(start + 1...end - 8), let second = inside(first + 4...end - 1),
        second > first
      else { return nil }
      return ([(first, first, "\""), (second, second, "\"")], nil)
    case .backslash where isLong:
      guard let place = inside(start + 1...end - 2), bytes[place] > 0x7F else { return nil }
      let path = pick(["D:\\资料\\", "C:\\My\\", "E:\\2018\\"])
      return ([(place, place, path)], (place, place, path.replacing("\\", with: "\\\\")))
    case .semicolon where text == ",": return whole(pick([";", "；"]))
    case .fullDigits where token.isFigure:
      return whole(
        String(
          String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
              ("0"..."9").contains(scalar)
                ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
            })))
    case .word where text == "true": return whole(pick(["True", "TRUE", "是", "yes"]))
    case .word where text == "false": return whole(pick(["False", "FALSE", "否"]))
    case .word where text == "null": return whole(pick(["NULL", "None", "无"]))
    case .missingColon where text == ":": return whole("")
    case .equals where text == ":": return whole(" = ")
    case .missingValue where !key.isEmpty && !"{[".contains(text): return whole("", meant: "null")
    case .fullBracket where "{}[]".contains(text):
      return whole(
        ["{": "｛", "}": "｝", "[": pick(["【", "［"]), "]": pick(["】", "］"])][text] ?? "")
    case .fullSpace where text == ":" || text == ",":
      return whole(text + pick(["\u{3000}", "\u{A0}"]))
    case .leadingSign where token.isFigure && text.utf8.first != 0x2D:
      return whole(pick(["0", "+", "00"]) + text)
    case .tab where isLong:
      guard let place = inside(start + 2...end - 2) else { return nil }
      return ([(place, place, "\t")], nil)
    case .trailingText: return whole("}\n" + pick(["以上内容属实。", "END", "{\"name\": \"x\"}"]))
    default: return nil
    }
  }
}
