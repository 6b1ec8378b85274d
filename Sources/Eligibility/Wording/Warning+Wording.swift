internal import StrictJSON

extension Application {
  /// What a warning says; the paths of fields, which only the file of an application shows, can be left out.
  public func wording(of warning: Warning, withPaths: Bool = true) -> Words {
    WarningWording(application: self, showsPaths: withPaths).words(for: warning.kind)
  }
}

private struct WarningWording {
  let application: Application
  let showsPaths: Bool

  func words(for kind: Warning.Kind) -> Words {
    switch kind {
    case .partExceedsWhole(let part, let whole):
      let part = wording(of: part)
      let whole = wording(of: whole)
      return Words(zh: "\(part.zh)，多于\(whole.zh)", en: "\(part.en), is more than \(whole.en)")
    case .creditCode(let code, let fault): return wording(of: fault, in: code)
    case .otherRegistration(let prefix):
      return Words(
        zh: "统一社会信用代码以 \(prefix) 开头，不是企业的代码（91）：请核对是否填错单位",
        en: "the credit code begins with \(prefix) and not with 91 as those of enterprises do: "
          + "is it the applicant's?")
    case .probablyYuan(let place):
      let stated = wording(of: place)
      return Words(
        zh: "\(stated.zh)：单位是万元，是否按元填写？如是，请除以 10,000",
        en: "\(stated.en): the unit is 10,000 yuan; if yuan were written, divide by 10,000")
    case .unlikeSizes(let one, let other):
      let one = wording(of: one)
      let other = wording(of: other)
      return Words(
        zh: "\(one.zh)与\(other.zh)相差一千倍以上：请核对两者单位都是万元",
        en: "\(one.en), and \(other.en), are more than a thousand times apart: "
          + "is each in 10,000 yuan?")
    case .damagedText(let fact, let member, let text):
      let place = place(of: fact, member: member)
      return Words(
        zh: "\(place.zh)中的文字“\(text)”似有乱码：请用原文重填",
        en: "the text \"\(text)\" of \(place.en) seems to have lost characters: type it again")
    case .digitsAlone(let listing, let text):
      let place = place(of: .listing(listing))
      return Words(
        zh: "\(place.zh)中的“\(text)”只有数字：请写名称",
        en: "\"\(text)\" in \(place.en) is digits alone: give a name")
    case .namesake(let stated, let other):
      let stated = wording(of: stated)
      let place = place(of: .figure(.count(other)))
      return Words(
        zh: "填了\(stated.zh)，本类别看的是\(place.zh)，未填：请核对是否填错位置",
        en: "\(stated.en), is stated, while this category reads \(place.en), which is not: "
          + "is the figure in its place?")
    case .repeatedMember(let group, let member, let first):
      let name = application.name(of: member, in: group) ?? ""
      guard showsPaths else {
        return Words(
          zh: "“\(name)”填了两条，只计一次，取较好的一条",
          en: "\"\(name)\" stands twice and counts once, with the better of the two")
      }
      return Words(
        zh: "\(group.section.key)[\(member)]与\(group.section.key)[\(first)]同为“\(name)”，只计一次，取较好的一条",
        en: "\(group.section.key)[\(member)] has the name of \(group.section.key)[\(first)], "
          + "\"\(name)\": it counts once, with the better of the two")
    case .repeatedItems(let listing, let texts):
      let place = place(of: .listing(listing))
      return Words(
        zh: "\(place.zh)中“\(texts.joined(separator: "”“"))”已列过，只计一次",
        en: "\(texts.quoted) in \(place.en): named already, counts once")
    case .placeholders(let fact, let member, let texts):
      return wording(ofPlaceholders: texts, place(of: fact, member: member), fact)
    case .emptyEvidence(let facts, let text):
      let label = place(of: facts[0])
      return facts.count == 1
        ? Words(
          zh: "\(label.zh)的佐证写作“\(text)”，按无佐证处理：请写文件名、编号或页码，没有就填 null",
          en: "the evidence for \(label.en), \"\(text)\", says nothing and counts as none: "
            + "name the document, or write null")
        : Words(
          zh: "“\(text)”之类的佐证共 \(facts.count) 处，按无佐证处理（如\(label.zh)）：请写文件名、编号或页码，没有就填 null",
          en:
            "the evidence for \(facts.count) fields, \"\(text)\" and the like, says nothing and counts as none "
            + "(\(label.en) for one): name the document, or write null")
    case .severalInOne(let listing, let text, let pieces):
      let place = place(of: .listing(listing))
      return Words(
        zh: "\(place.zh)中的“\(text)”只算一项；如是 \(pieces.count) 项，请分开写：\(pieces.asJSON)",
        en:
          "\"\(text)\" in \(place.en) counts as one item; if it is \(pieces.count), write them apart: "
          + pieces.asJSON)
    case .foldedCode(let written, let code):
      return Words(
        zh: "统一社会信用代码“\(written)”按 \(code) 读取",
        en: "the credit code \"\(written)\" is read as \(code)")
    case .entryWithoutYear(let member):
      let path = "finances[\(member)]"
      return Words(
        zh: "\(showsPaths ? path : "第 \(member + 1) 条财务数据")没有填会计年度，不计入任何一年",
        en:
          "\(showsPaths ? path : "entry \(member + 1) of the finances") has no fiscal year and counts for none"
      )
    case .unreadYears(let years):
      let list = years.enumeration
      return Words(
        zh: "所填 \(list) 年的财务数据，本类别不看", en: "the finances of \(list) are not read by this category")
    case .namelessPlatform:
      return Words(zh: "平台名称", en: "the platform has no name") + path("platform.name")
        + Words(zh: "未填", en: "")
    case .edition(nil, let judged):
      return Words(
        zh: "未写申报通知\(path("edition").zh)，本次按“\(judged)”评判",
        en:
          "the application does not say which edition it answers\(path("edition").en) and was judged by \"\(judged)\""
      )
    case .edition(let stated?, let judged):
      return Words(
        zh: "所填申报通知为“\(stated)”，本次按“\(judged)”评判",
        en: "the application answers \"\(stated)\" and was judged by \"\(judged)\"")
    }
  }

  private func wording(ofPlaceholders texts: [String], _ place: Words, _ fact: Fact) -> Words {
    let list = texts.joined(separator: "”“")
    guard case .listing = fact else {
      return Words(
        zh: "\(place.zh)写作“\(list)”，按未填处理：请填写，不清楚就填 null",
        en:
          "\(place.en), \(texts.quoted), says nothing and counts as not stated: fill it in, or write null"
      )
    }
    return Words(
      zh: "\(place.zh)中的“\(list)”没有说明内容，不计：请写名称；不清楚就填 null，确实没有就填 []",
      en:
        "\(texts.quoted) in \(place.en) says nothing and does not count: give names; write null if nothing "
        + "is known, [] if there is none")
  }

  private func wording(of place: Warning.StatedFigure) -> Words {
    let quantity = place.figure.quantity(place.value)
    let label = label(of: place.figure.declaration, place.member)
    return label + Words(zh: " ", en: ", ") + quantity + path(place.path)
  }

  /// A fact by its label and its path.
  private func place(of fact: Fact, member: Int? = nil) -> Words {
    label(of: fact.declaration, member) + path(fact.declaration.path(member: member))
  }

  /// What a fact is called; without its path, behind the name of its member.
  private func label(of fact: FactDefinition, _ member: Int?) -> Words {
    guard !showsPaths, let member, let group = fact.section.group,
      let name = application.name(of: member, in: group)
    else { return fact.label }
    return Words(same: name) + .colon + fact.label
  }

  /// A path in brackets, where paths are shown.
  private func path(_ path: String) -> Words {
    showsPaths ? Words(zh: "（\(path)）", en: " (\(path))") : Words(same: "")
  }

  /// What exactly is wrong with a text that is no code, and the code where only look-alikes stand in its way.
  private static func details(ofMalformed code: String) -> Words {
    let scalars = Array(code.unicodeScalars)
    if let corrected = CreditCode.corrected(code) {
      return Words(zh: "；是否应为 \(corrected)？", en: "; should it be \(corrected)?")
    }
    guard scalars.count == 18 else {
      return Words(zh: "；现有 \(scalars.count) 位", en: "; it has \(scalars.count) characters")
    }
    let places = CreditCode.foreignPlaces(in: code).prefix(3)
    let found = places.map {
      Words(zh: "第 \($0) 位是“\(scalars[$0 - 1])”", en: "character \($0) is \"\(scalars[$0 - 1])\"")
    }
    return Words(zh: "；", en: "; ") + found.joined(zh: "，", en: ", ")
  }

  private func wording(of fault: CreditCode.Fault, in code: String) -> Words {
    let path = path(Text.creditCode.declaration.path)
    return switch fault {
    case .malformed:
      Words(
        zh: "统一社会信用代码“\(code)”\(path.zh)应为 18 位数字或大写字母，不含 I、O、S、V、Z",
        en: "the credit code \"\(code)\"\(path.en) should have 18 digits or capital letters "
          + "other than I, O, S, V and Z") + Self.details(ofMalformed: code)
    case .checkCharacter(let expected):
      Words(
        zh: "统一社会信用代码“\(code)”\(path.zh)的校验位应为 \(expected)",
        en: "the check character of the credit code \"\(code)\"\(path.en) should be \(expected)")
    case .division(let division):
      Words(
        zh: "统一社会信用代码“\(code)”\(path.zh)的行政区划 \(division) 不在江苏（32），而申报称在江苏注册",
        en: "the credit code \"\(code)\"\(path.en) has the division \(division), not Jiangsu (32), "
          + "while registration in Jiangsu is claimed")
    case .individualBusiness:
      Words(
        zh: "统一社会信用代码“\(code)”\(path.zh)是个体工商户的代码（92），而申报称具有独立法人资格",
        en: "the credit code \"\(code)\"\(path.en) is one of an individual business (92), "
          + "while the status of a legal person is claimed")
    }
  }
}

extension Warning.StatedFigure {
  /// The place as a path with its member, `industries[1].connectedDevices` for example.
  public var path: String { figure.declaration.path(member: member) }
}

extension FactDefinition {
  /// The path of the fact in one member of its group.
  public func path(member: Int?) -> String {
    guard let member, section.group != nil else { return path }
    return "\(section.key)[\(member)].\(key)"
  }
}

extension [String] {
  /// The texts in quotation marks.
  fileprivate var quoted: String { map { "\"\($0)\"" }.joined(separator: ", ") }

  /// The texts as a list in JSON.
  var asJSON: String {
    var writer = JSONWriter(.compact)
    writer.array { writer in for text in self { writer.string(text) } }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
