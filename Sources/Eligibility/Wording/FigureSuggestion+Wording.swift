extension FigureSuggestion {
  /// What to type instead, or why that cannot be said.
  public var remedy: Words {
    if let number {
      return Words(zh: "请写作 \(number)（不加引号）", en: "write \(number), without quotation marks")
    }
    return reason
  }

  /// Why no number can be told, and what is needed.
  var reason: Words {
    switch self {
    case .nothing:
      return Words(
        zh: "不掌握就写 null（不加引号）；0 也是数字，确实一个也没有才写 0",
        en: "write null if it is not known; 0 is a figure, for what there is none of")
    case .estimate:
      return Words(zh: "这是约数，此项要填准确的数字", en: "that is an estimate: the exact figure is needed")
    case .lowerBound:
      return Words(
        zh: "这只说明不少于多少，此项要填准确的数字", en: "that only says at least: the exact figure is needed")
    case .upperBound:
      return Words(
        zh: "这只说明不超过多少，此项要填准确的数字", en: "that only says at most: the exact figure is needed")
    case .range:
      return Words(zh: "这是一个范围，此项要填一个准确的数字", en: "that is a range: one exact figure is needed")
    case .share:
      return Words(
        zh: "这是比例，此项要填数量本身", en: "that is a share: the figure itself is needed")
    case .several:
      return Words(
        zh: "看不出是哪一个数，请只写一个数字，例如 31500",
        en: "it can be read in several ways: write one number, 31500 for example")
    case .unclearUnit:
      return Words(
        zh: "单位不清楚：金额请换算成万元后只写数字，其他各项不写金额",
        en: "the unit is not clear: write amounts in units of 10,000 yuan, digits only")
    case .impossible:
      return Words(zh: "此项不能是这个数，请核对", en: "the field cannot have that figure: check it")
    case .words, .exactly:
      return Words(
        zh: "只写阿拉伯数字，不加引号和单位", en: "write digits only, without quotation marks or unit")
    }
  }
}
