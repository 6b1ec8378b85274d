extension Application {
  /// What a warning says.
  public func wording(of warning: Warning) -> Words {
    switch warning.kind {
    case .partExceedsWhole(let part, let whole):
      let part = wording(of: part)
      let whole = wording(of: whole)
      return Words(
        zh: "\(part.zh)，多于\(whole.zh)", en: "\(part.en), is more than \(whole.en)")
    case .sumExceedsWhole(let part, let sum, let whole):
      let whole = wording(of: whole)
      let path = part.declaration.path
      return Words(
        zh: "各行业\(part.declaration.label.zh)合计 \(sum.grouped)（\(path)），多于\(whole.zh)",
        en: "\(part.declaration.label.en) of all industries, \(sum.grouped) together (\(path)), "
          + "are more than \(whole.en)")
    case .repeatedMember(let group, let member, let first):
      let name = name(of: member, in: group) ?? ""
      if group == .finances {
        return Words(
          zh: "\(group.section.key)[\(member)]与\(group.section.key)[\(first)]同为 \(name) 年，按较差的一条评判",
          en: "\(group.section.key)[\(member)] states \(name) again after "
            + "\(group.section.key)[\(first)]; the worse of the two decides")
      }
      return Words(
        zh: "\(group.section.key)[\(member)]与\(group.section.key)[\(first)]同为“\(name)”，只计一次",
        en: "\(group.section.key)[\(member)] has the name of \(group.section.key)[\(first)], "
          + "\"\(name)\", and counts once")
    case .yearsOutOfOrder(let earlier, let later):
      return Words(
        zh: "年度未按先后填写：\(earlier.value)（\(earlier.path)）在 \(later.value)（\(later.path)）之后",
        en: "fiscal years are out of order: \(earlier.value) (\(earlier.path)) "
          + "stands after \(later.value) (\(later.path))")
    case .creditCode(let code, let fault): return wording(of: fault, in: code)
    case .edition(let stated, let judged):
      return Words(
        zh: "所填申报通知为“\(stated)”，本次按“\(judged)”评判",
        en: "the application answers \"\(stated)\" and was judged by \"\(judged)\"")
    }
  }

  private func wording(of place: Warning.Place) -> Words {
    guard case .figure(let figure) = place.fact else { return Words(zh: "", en: "") }
    let quantity = figure.quantity(place.value)
    let label = figure.declaration.label
    return Words(
      zh: "\(label.zh) \(quantity.zh)（\(place.path)）",
      en: "\(label.en), \(quantity.en) (\(place.path))")
  }

  private func wording(of fault: CreditCode.Fault, in code: String) -> Words {
    let path = Text.creditCode.declaration.path
    return switch fault {
    case .malformed:
      Words(
        zh: "统一社会信用代码“\(code)”（\(path)）应为 18 位数字或大写字母，不含 I、O、S、V、Z",
        en: "the credit code \"\(code)\" (\(path)) should have 18 digits or capital letters "
          + "other than I, O, S, V and Z")
    case .checkCharacter(let expected):
      Words(
        zh: "统一社会信用代码“\(code)”（\(path)）的校验位应为 \(expected)",
        en: "the check character of the credit code \"\(code)\" (\(path)) should be \(expected)")
    case .division(let division):
      Words(
        zh: "统一社会信用代码“\(code)”（\(path)）的行政区划 \(division) 不在江苏（32），而申报称在江苏注册",
        en: "the credit code \"\(code)\" (\(path)) has the division \(division), not Jiangsu (32), "
          + "while registration in Jiangsu is claimed")
    }
  }
}

extension Warning.Place {
  /// The place as a path with its member, `industries[1].connectedDevices` for example.
  public var path: String { fact.declaration.path(member: member) }
}

extension Declaration {
  /// The path of the fact in one member of its group.
  public func path(member: Int?) -> String {
    guard let member, section.group != nil else { return path }
    return "\(section.key)[\(member)].\(key)"
  }
}
