extension Assumption.Fault {
  /// What is wrong, and the remedy if it is plain.
  public var wording: Words {
    switch self {
    case .noSign(let text):
      return Words(
        zh: "“\(text)”应写作 路径=值，例如 devices.connected=5000",
        en: "\"\(text)\" should be PATH=VALUE, devices.connected=5000 for example")
    case .unknownPath(let path, let nearest):
      let guess = nearest.map { Words(zh: "，是否指“\($0)”？", en: "; did you mean \"\($0)\"?") }
      return Words(
        zh: "没有名为“\(path)”的填报项\(guess?.zh ?? "")",
        en: "there is no field \"\(path)\"\(guess?.en ?? "")")
    case .noMember(let path, let group):
      let key = group.section.key
      let year = group == .finances
      return Words(
        zh: "“\(path)”未写明是哪一个\(group.member.zh)，例如 \(key)[\(year ? "2017" : "0")]",
        en:
          "\"\(path)\" does not say which \(group.member.en), as \(key)[\(year ? "2017" : "0")] does"
      )
    case .noFigure(let path, let text, let suggestion):
      let remedy =
        suggestion.number.map { Words(zh: "请写作 \($0)", en: "write \($0)") } ?? suggestion.reason
      return Words(
        zh: "\(path) 应为数字，实为“\(text)”；\(remedy.zh)",
        en: "\(path) takes a number, found \"\(text)\"; \(remedy.en)")
    case .noClaim(let path, let text):
      return Words(
        zh: "\(path) 应为 true、false 或 null，实为“\(text)”",
        en: "\(path) is one of true, false and null, found \"\(text)\"")
    case .value(let path, let kind):
      let problem = Problem(kind, path: path, at: 0)
      let remedy = problem.remedy
      return Words(
        zh: "\(path)：\(problem.wording.zh)" + (remedy.map { "；\($0.zh)" } ?? ""),
        en: "\(path): \(problem.wording.en)" + (remedy.map { "; \($0.en)" } ?? ""))
    case .memberOutOfReach(let path, let group, let listed):
      let key = group.section.key
      return Words(
        zh: "“\(path)”超出范围：申报材料列有 \(listed) 个\(group.member.zh)，下一个是 \(key)[\(listed)]",
        en:
          "\"\(path)\" is out of reach: \(listed) \(group.members.en) are listed, the next is \(key)[\(listed)]"
      )
    }
  }
}
