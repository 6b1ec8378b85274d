internal import StrictJSON

extension FaultyLine {
  /// What is mistyped in the line, each thing once.
  var wording: Words {
    var all: [(words: Words, count: Int)] = []
    for slip in edits {
      let words = slip.wording
      if let place = all.firstIndex(where: { $0.words == words }) {
        all[place].count += 1
      } else {
        all.append((words, 1))
      }
    }
    return all.map { one in
      one.count == 1
        ? one.words
        : one.words + Words(zh: "（\(one.count) 处）", en: " (\(one.count) times)")
    }.semicolons
  }

  /// The line as it should be.
  var remedy: Words? {
    guard !edits.contains(where: { $0.kind == .unclear }) else { return nil }
    guard !mended.isEmpty else { return Words(zh: "删去这一行", en: "remove the line") }
    return Words(zh: "写作：\(mended)", en: "write: \(mended)")
  }
}

extension JSONSlip {
  fileprivate var wording: Words {
    let found = found.visible(limit: 40)
    switch kind {
    case .sign where text == "\"":
      return Words(zh: "引号应为英文双引号 \"", en: "the quotation mark should be a plain \"")
    case .sign:
      return Words(zh: "“\(found)”应为英文（半角）的 \(text)", en: "\"\(found)\" should be a plain \(text)")
    case .blank:
      return Words(zh: "全角空格应为普通空格", en: "a full-width or no-break space should be a plain one")
    case .comment:
      return Words(
        zh: "不能写注释，删去“\(found)”，说明可写入“notes”",
        en: "remove the comment \"\(found)\"; remarks go under \"notes\"")
    case .quotationMark: return Words(zh: "缺少英文双引号 \"", en: "a quotation mark is missing")
    case .strayQuotationMark: return Words(zh: "多了一个引号", en: "a quotation mark too many")
    case .innerQuotationMark:
      return Words(zh: "文字里面的引号应为 “ ”", en: "quotation marks inside a text should be “ ”")
    case .lineBreak: return Words(zh: "引号内的文字换了行，接成一行", en: "a text goes over two lines: join them")
    case .controlCharacter:
      return Words(zh: "引号内有制表符之类，改为空格", en: "a tab or the like inside a text: type a space")
    case .backslash: return Words(zh: "反斜杠 \\ 要写两个", en: "a backslash is typed twice")
    case .literal:
      let shown = Words(zh: "“\(found)”", en: "\"\(found)\"")
      guard let figure, figure.number == nil else {
        return shown + Words(zh: "应写作 \(text)", en: " should be \(text)")
      }
      return shown + Words(zh: "：", en: ": ") + figure.reason
        + (figure == .nothing
          ? Words(zh: "", en: "")
          : Words(zh: "；尚不掌握就写 null", en: "; as long as it is not known, write null"))
    case .missingComma:
      let before = before.visible(limit: 40)
      return Words(zh: "\(before) 后面缺少逗号", en: "a comma is missing after \(before)")
    case .extraComma: return Words(zh: "多了一个逗号", en: "a comma too many")
    case .missingColon: return Words(zh: "缺少冒号 :", en: "a colon is missing")
    case .missingValue:
      return Words(zh: "没有填内容：填上，或写 null", en: "nothing is filled in: fill it in, or write null")
    case .missingOpening, .missingClosing:
      let sign = text.unicodeScalars.filter { $0 != " " && $0 != "," }.map { String($0) }.joined()
      return Words(zh: "缺少 \(sign)", en: "\(sign) is missing")
    case .wrongBracket: return Words(zh: "\(found) 应为 \(text)", en: "\(found) should be \(text)")
    case .extraClosing, .extraSign: return Words(zh: "多了 \(found)", en: "\(found) too many")
    case .leadingText, .trailingText:
      return Words(
        zh: "“\(found)”不属于申报内容，删去", en: "\"\(found)\" is no part of the application: remove it")
    case .unclear:
      return Words(
        zh: "从这里起看不出是什么意思，无法断定该怎样改",
        en: "what is meant from here on cannot be told, nor what to type")
    }
  }
}
