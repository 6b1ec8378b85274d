extension Criterion {
  /// Where it stands in the notice; in English in figures, with the notice's own numbering behind.
  public var clauseWords: Words {
    let english = Self.inFigures(clause)
    return Words(zh: clause, en: english == clause ? clause : "\(english), \(clause)")
  }

  /// `附件1 二（二）3` as `Attachment 1, 2 (2) 3`; what is numbered otherwise stays as it is.
  private static func inFigures(_ clause: String) -> String {
    var result = ""
    var isSection = true
    var rest = clause.unicodeScalars[...]
    if rest.starts(with: "附件".unicodeScalars) {
      rest.removeFirst(2)
      isSection = false
      result = "Attachment "
    }
    for scalar in rest {
      switch scalar {
      case "（": result += " ("
      case "）": result += ") "
      case "、": result += " "
      case " ": result += ", "
      default:
        guard
          let digit = "一二三四五六七八九".unicodeScalars.enumerated().first(where: { $0.element == scalar })
        else {
          guard scalar.isASCII else { return clause }
          result += String(Character(scalar))
          continue
        }
        result += "\(digit.offset + 1)"
      }
    }
    while result.last == " " { result.removeLast() }
    return isSection ? "section " + result : result
  }
}
