public import Eligibility
internal import StrictJSON

extension Verdict {
  /// The verdict in one word, without the capitals that make it stand out on a terminal.
  var plainWord: Words { Words(zh: word.zh, en: code) }
}

extension Eligibility.Category {
  /// The category in a cell of a table on a terminal.
  var shortName: Words { Words(zh: term.shortForms.first ?? code, en: code) }
}

extension Assessment {
  /// The verdict that counts, or that there is none, in one word.
  var plainWord: Words {
    verdict?.plainWord ?? Words(zh: Verdict.unreadable.zh, en: verdictCode)
  }

  /// The label of the city that is stated.
  var city: Words? { application.stated(.city).map { Choice.city.terms[Int($0.value)].label } }

  /// What the user calls the place that the application came from.
  public var place: Words {
    let name = file == "-" ? .standardInput : Words(same: file.visible)
    guard let line else { return name }
    return name + Words(zh: "，第 \(line) 行", en: ", line \(line)")
  }

  /// Where a fact is stated: its path, and the line and column if a text states it.
  func place(_ path: String, _ offset: Int?) -> Words {
    guard let offset else { return Words(same: path) }
    return [Words(same: path), location(of: offset).words].commas
  }
}

extension Words {
  static let standardInput = Words(zh: "标准输入", en: "standard input")
  static let space = Words(same: " ")
  static let notStatedLabel = Words(zh: "未填：", en: "not stated: ")
}
