/// One thing that differs between two rule sets.
public struct RuleSetChange: Hashable, Sendable {
  /// What became of it.
  public enum Kind: String, CaseIterable, Sendable { case added, removed, changed, moved }

  /// What it is that differs.
  public enum Aspect: String, CaseIterable, Sendable {
    /// What is said of the notice: its number, date, title, or the version of the encoding.
    case edition
    case category
    /// A whole criterion.
    case criterion
    case title
    case clause
    case note
    /// A whole requirement, or what it asks for by its kind.
    case requirement
    /// A threshold: the number or the comparison.
    case figure
    /// Words that change nothing of what is judged: a label, the notice's word for a comparison, examples.
    case wording
    /// A recorded reading.
    case reading
    /// The order in which things stand.
    case order
  }

  /// What became of it.
  public var kind: Kind
  /// What it is that differs.
  public var aspect: Aspect
  /// The id of the criterion, or `nil` where it is the rule set itself.
  public var criterion: String?
  /// The requirement inside the criterion, the id of the reading, or the member of the edition.
  public var name: String?
  /// What the older rule set says.
  public var from: Words?
  /// What the newer rule set says.
  public var to: Words?

  /// Notes a change.
  init(
    _ kind: Kind, _ aspect: Aspect, criterion: String? = nil, name: String? = nil,
    from: Words? = nil, to: Words? = nil
  ) {
    self.kind = kind
    self.aspect = aspect
    self.criterion = criterion
    self.name = name
    self.from = from
    self.to = to
  }

  /// Where it is: `1.2.1/devices.connected`, `1.2.1`, or nothing for the rule set itself.
  public var place: String {
    guard let criterion else { return name ?? "" }
    return name.map { criterion + (aspect == .reading ? " " : "/") + $0 } ?? criterion
  }
}

extension RuleSetChange {
  /// What happened, without the place and without what was there before and after.
  public var wording: Words {
    let aspect = aspect.wording
    return switch kind {
    case .added: Words(zh: "新增\(aspect.zh)", en: "\(aspect.en) added")
    case .removed: Words(zh: "删去\(aspect.zh)", en: "\(aspect.en) removed")
    case .changed: Words(zh: "\(aspect.zh)变更", en: "\(aspect.en) changed")
    case .moved: Words(zh: "\(aspect.zh)移动", en: "\(aspect.en) moved")
    }
  }
}

extension RuleSetChange.Aspect {
  var wording: Words {
    switch self {
    case .edition: Words(zh: "申报通知", en: "edition")
    case .category: Words(zh: "类别", en: "category")
    case .criterion: Words(zh: "条件", en: "criterion")
    case .title: Words(zh: "标题", en: "title")
    case .clause: Words(zh: "条款", en: "clause")
    case .note: Words(zh: "说明", en: "note")
    case .requirement: Words(zh: "要求", en: "requirement")
    case .figure: Words(zh: "数值", en: "figure")
    case .wording: Words(zh: "措辞", en: "wording")
    case .reading: Words(zh: "理解", en: "reading")
    case .order: Words(zh: "顺序", en: "order")
    }
  }
}
