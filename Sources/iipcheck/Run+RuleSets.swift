import Eligibility
import Jiangsu2018
import Reports
import StrictJSON

extension Run {
  /// The run with the rule sets that `--criteria` names, and no others; `nil` once complaints have said what is wrong
  /// with them.
  ///
  /// The built-in rule sets never fill the gaps: an application judged by another notice than its neighbour would
  /// look like a result of the same run. A wrong rule set is a wrong command line: nothing is judged.
  func withRuleSets() -> Run? {
    guard let names = invocation.values[.criteria] else { return self }
    var found: [(name: String, ruleSet: RuleSet)] = []
    var isWrong = false
    for name in names {
      guard let ruleSet = ruleSet(named: name) else {
        isWrong = true
        continue
      }
      if let fault = fault(of: ruleSet, beside: found) {
        complain(fault.prefixed(by: name))
        isWrong = true
      }
      found.append((name, ruleSet))
    }
    guard !isWrong else { return nil }
    var run = self
    // A file that holds what is built in is not another rule set.
    run.givenRuleSets = found.map { name, ruleSet in
      (ruleSet, ruleSet == Notice.ruleSet(for: ruleSet.category) ? nil : name)
    }
    for code in invocation.values[.category] ?? [] {
      guard let category = Category(code: code), run.ruleSet(for: category) == nil else { continue }
      complain(Problem.Kind.categoryWithoutRules(category).wording)
      return nil
    }
    return run
  }

  /// The rule set in a file, or the built-in one of a category; `nil` once complaints have said what is wrong with it.
  func ruleSet(named name: String) -> RuleSet? {
    if let category = Category(code: name) { return Notice.ruleSet(for: category) }
    return bytes(of: name).flatMap { ruleSet(in: $0, named: name) }
  }

  /// The rule set that a text is; `nil` once complaints have said what is wrong with it.
  func ruleSet(in bytes: [UInt8], named name: String) -> RuleSet? {
    switch RuleSet.read(bytes) {
    case .success(let ruleSet): return ruleSet
    case .failure(let problems):
      complain(of: problems, in: bytes, named: name)
      return nil
    }
  }

  /// The bytes of a file; `nil` once a complaint has said why it cannot be read.
  func bytes(of name: String) -> [UInt8]? {
    do throws(FileProblem) {
      return try read(name)
    } catch {
      complain(error.message.prefixed(by: name))
      return nil
    }
  }

  /// Why a rule set cannot be used together with those before it.
  private func fault(
    of ruleSet: RuleSet, beside others: [(name: String, ruleSet: RuleSet)]
  ) -> Words? {
    if let other = others.first(where: { $0.ruleSet.category == ruleSet.category }) {
      let code = ruleSet.category.code
      let name = other.name.visible
      return Words(
        zh: "类别“\(code)”已由 \(name) 给出", en: "the category \"\(code)\" is already given by \(name)")
    }
    if let other = others.first(where: { $0.ruleSet.edition.id != ruleSet.edition.id }) {
      let id = ruleSet.edition.id
      let otherID = other.ruleSet.edition.id
      return Words(
        zh: "申报通知“\(id)”与 \(other.name.visible) 的“\(otherID)”不同，一次只按一个通知评判",
        en:
          "it encodes \"\(id)\", and \(other.name.visible) encodes \"\(otherID)\": a run goes by one notice"
      )
    }
    return nil
  }

  // MARK: Complaints

  /// Says on standard error what is wrong with the command line.
  func complain(_ words: Words) {
    say(Words(zh: "错误：", en: "error: "), words)
  }

  /// Says on standard error what the user should know although the command line is right.
  func warn(_ words: Words) {
    say(Words(zh: "注意：", en: "warning: "), words)
  }

  private func say(_ label: Words, _ words: Words) {
    try? console.write(Array("iipcheck: \(label[language])\(words[language])\n".utf8), .error)
  }

  /// Says on standard error everything that is wrong with a file.
  func complain(of problems: DocumentProblems, in bytes: [UInt8], named name: String) {
    for problem in problems.list { complain(of: problem, in: bytes, named: name) }
  }

  /// Says on standard error what is wrong with a file, and where, in the form that editors follow.
  func complain(of problem: Problem, in bytes: [UInt8], named name: String) {
    let location = SourceLocation(offset: problem.offset, in: bytes)
    let file = name == "-" ? "<stdin>" : name.visible
    var text = "\(file):\(location.line):\(location.column): "
    text += Words(zh: "错误：", en: "error: ")[language] + problem.wording[language].visible + "\n"
    if let remedy = problem.remedy {
      text += Words(zh: "建议：", en: "help: ")[language] + remedy[language].visible + "\n"
    }
    try? console.write(Array(text.utf8), .error)
  }
}

extension Words {
  /// The text with the name of what it is about in front.
  fileprivate func prefixed(by name: String) -> Words {
    Words(zh: "\(name.visible)：\(zh)", en: "\(name.visible): \(en)")
  }
}
