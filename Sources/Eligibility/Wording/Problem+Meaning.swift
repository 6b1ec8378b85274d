extension Problem {
  /// What to do with a key that has no meaning that anyone could guess.
  static let notes = Words(
    zh: "删去此项，或写入“notes”", en: "remove it, or put it under \"notes\"")

  static func question(_ name: String) -> Words {
    Words(zh: "是否应为“\(name)”？", en: "did you mean \"\(name)\"?")
  }

  /// Where a key belongs that its section does not have.
  static func remedy(for key: String, in section: Section) -> Words {
    let said = FieldName.said(by: key, in: section)
    if said.count == 1 { return said[0].direction(from: section) }
    let meant = said.isEmpty ? FieldName.meant(by: key, in: section) : said
    if meant.count == 1, meant[0].section == section { return question(meant[0].key) }
    // A key of very many sections is a guess of none.
    guard !meant.isEmpty, !said.isEmpty || meant.count < 5 else { return notes }
    let names = meant.map {
      Words(zh: "\($0.path)（\($0.label.zh)）", en: "\($0.path) (\($0.label.en))")
    }
    return Words(
      zh: "是否指 \(names.map { $0.zh }.joined(separator: "、"))？",
      en: "did you mean \(names.map { $0.en }.joined(separator: ", "))?")
  }

  /// What to write instead of a word that is none of the terms.
  static func remedy(for name: String, among terms: [Term]) -> Words {
    let list = terms.map { Words(zh: "\($0.code)（\($0.label.zh)）", en: $0.code) }.enumeration
    let allowed = Words(zh: "可选：\(list.zh)", en: "allowed: \(list.en)")
    if let place = terms.place(probablyMeantBy: name) {
      let term = terms[place]
      return terms.allSatisfy { $0.parts.isEmpty }
        ? Words(
          zh: "如指“\(term.label.zh)”，请写作 \"\(term.code)\"；\(allowed.zh)",
          en: "if \(term.label.en) is meant, write \"\(term.code)\"; \(allowed.en)")
        : Words(
          zh: "由\(term.label.zh)推荐，请写作 \"\(term.code)\"",
          en: "\(term.label.en) recommends it: write \"\(term.code)\"")
    }
    guard let nearest = name.nearest(among: terms.map { $0.code }) else { return allowed }
    let question = question(nearest)
    return Words(zh: question.zh + allowed.zh, en: question.en + " " + allowed.en)
  }
}

extension FieldName {
  /// Where the field belongs, told to somebody who wrote it in a section.
  fileprivate func direction(from other: Section) -> Words {
    if section == other {
      return Words(zh: "此项的名称写作“\(key)”", en: "write its name as \"\(key)\"")
    }
    let each = section.group == nil ? Words(zh: "", en: "") : Words(zh: "的每一项", en: "each of ")
    let home =
      section == .root
      ? Words(zh: "写在最外层", en: "at the outermost level")
      : Words(
        zh: "属于“\(section.label.zh)”（\(section.key)）\(each.zh)",
        en: "in \(each.en)\"\(section.key)\" (\(section.label.en))")
    return Words(
      zh: "此项\(home.zh)，名称写作“\(key)”", en: "it belongs \(home.en) as \"\(key)\"")
  }
}
