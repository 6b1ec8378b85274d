internal import Eligibility
internal import StrictJSON

extension Verdict {
  var tone: TextTone {
    switch self {
    case .eligible: .good
    case .incomplete: .warning
    case .ineligible: .bad
    }
  }
}

extension Outcome {
  var tone: TextTone {
    switch self {
    case .pass: .good
    case .fail: .bad
    case .missing: .warning
    }
  }
}

extension Words {
  /// The words between parentheses, as the tail of a line.
  func tail(_ language: Language) -> TextTail {
    switch language {
    case .zh: TextTail("（" + zh + "）")
    case .en: TextTail("(" + en + ")", gap: " ")
    }
  }

  static let notStatedLabel = Words(zh: "未填：", en: "not stated: ")
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
