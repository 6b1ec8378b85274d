internal import Eligibility
internal import StrictJSON

extension Verdict {
  /// The verdict in one word; in English in capitals, so that it stands out without colour.
  var word: Words {
    switch self {
    case .eligible: Words(zh: "符合", en: "ELIGIBLE")
    case .incomplete: Words(zh: "资料不全", en: "INCOMPLETE")
    case .ineligible: Words(zh: "不符合", en: "INELIGIBLE")
    }
  }

  var tone: TextTone {
    switch self {
    case .eligible: .good
    case .incomplete: .warning
    case .ineligible: .bad
    }
  }

  /// What stands in place of a verdict where an application could not be read.
  static let unreadable = Words(zh: "无法读取", en: "UNREADABLE")
}

extension Outcome {
  /// The outcome of a criterion in one word.
  var word: Words {
    switch self {
    case .pass: Words(zh: "通过", en: "PASS")
    case .fail: Words(zh: "不通过", en: "FAIL")
    case .missing: Words(zh: "缺项", en: "MISSING")
    }
  }

  /// The same in a low voice, for what passes or does no harm.
  var quietWord: Words {
    switch self {
    case .pass: Words(zh: "通过", en: "pass")
    case .fail: Words(zh: "不通过", en: "fail")
    case .missing: Words(zh: "缺项", en: "missing")
    }
  }

  var tone: TextTone {
    switch self {
    case .pass: .good
    case .fail: .bad
    case .missing: .warning
    }
  }
}

extension Basis {
  /// What an outcome rests on, in one word.
  var word: Words {
    switch self {
    case .measured: Words(zh: "按所报数据", en: "stated figures")
    case .declared: Words(zh: "含声明", en: "declared")
    case .reviewed: Words(zh: "经审核", en: "reviewed")
    }
  }
}

extension Determination {
  /// How many criteria came to what, those with nothing to count left out.
  var tally: Words {
    let all = findings.count
    let pass = count(.pass)
    guard pass < all else {
      return Words(zh: "\(all) 条全部通过", en: "all \(all) criteria pass")
    }
    var parts = [
      Words(zh: "\(all) 条中 \(pass) 条通过", en: "\(pass) of \(all) pass")
    ]
    let fail = count(.fail)
    let missing = count(.missing)
    if fail > 0 {
      parts.append(Words(zh: "\(fail) 条不通过", en: fail.counted("fails", "fail")))
    }
    if missing > 0 {
      parts.append(
        Words(zh: "\(missing) 条缺项", en: "\(missing) missing"))
    }
    return parts.commas
  }
}

extension Words {
  /// Both texts with the other's after them.
  static func + (left: Words, right: Words) -> Words {
    Words(zh: left.zh + right.zh, en: left.en + right.en)
  }

  /// The other's text after this one, in Chinese with a space before a figure or a Latin word.
  func spaced(_ next: Words) -> Words {
    let isLatin = next.zh.unicodeScalars.first?.isASCII ?? false
    return Words(zh: zh + (isLatin ? " " : "") + next.zh, en: en + " " + next.en)
  }

  /// The same in both languages, as a path or a name is.
  init(same text: String) { self.init(zh: text, en: text) }

  /// The words between parentheses of the language.
  var inParentheses: Words { Words(zh: "（" + zh + "）", en: " (" + en + ")") }

  /// The words between parentheses, as the tail of a line.
  func tail(_ language: Language) -> TextTail {
    switch language {
    case .zh: TextTail("（" + zh + "）")
    case .en: TextTail("(" + en + ")", gap: " ")
    }
  }

  /// Whether there is nothing to say.
  var isEmpty: Bool { zh.isEmpty && en.isEmpty }

  /// The words as far as they are shown where they hold someone else's text.
  func visible(limit: Int) -> Words {
    Words(zh: zh.visible(limit: limit), en: en.visible(limit: limit))
  }

  static let colon = Words(zh: "：", en: ": ")
  static let comma = Words(zh: "，", en: ", ")
  static let semicolon = Words(zh: "；", en: "; ")
  static let notStatedLabel = Words(zh: "未填：", en: "not stated: ")
}

extension [Words] {
  /// The texts in a row, as parts of a sentence.
  var commas: Words { separated(zh: "，", en: ", ") }

  /// The texts in a row, as things of one kind.
  var enumeration: Words { separated(zh: "、", en: ", ") }

  /// The texts in a row, as sentences of their own.
  var semicolons: Words { separated(zh: "；", en: "; ") }

  private func separated(zh: String, en: String) -> Words {
    Words(
      zh: map { $0.zh }.joined(separator: zh), en: map { $0.en }.joined(separator: en))
  }
}

extension SourceLocation {
  /// Where something stands, in words.
  var words: Words {
    Words(zh: "第 \(line) 行第 \(column) 列", en: "line \(line), column \(column)")
  }
}

extension Checked {
  /// What the user calls the place that the application came from.
  var place: Words {
    let name = file == "-" ? Words(zh: "标准输入", en: "standard input") : Words(same: file.visible)
    guard let line else { return name }
    return name + Words(zh: "，第 \(line) 行", en: ", line \(line)")
  }

  /// Where a fact is stated: its path, and the line and column if a text states it.
  func place(_ path: String, _ offset: Int?) -> Words {
    guard let offset else { return Words(same: path) }
    return [Words(same: path), location(of: offset).words].commas
  }
}

/// How much is shown of a text that someone else wrote, in code points.
enum TextLimit {
  static let name = 120
  static let sentence = 600
  /// A reason, so that who gives it and when still fit into a sentence with it.
  static let reason = 400
}
