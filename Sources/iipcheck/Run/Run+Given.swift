import Eligibility
import Reports

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
      (
        ruleSet,
        ruleSet == builtInRuleSet(for: ruleSet.category, of: ruleSet.edition.id) ? nil : name
      )
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
    if let category = Category(code: name) { return builtInRuleSet(for: category) }
    return bytes(of: name).flatMap { accepted(RuleSet.read($0), of: $0, named: name) }
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
}

extension Run {
  /// The run with the reviews that `--reviews` names; `nil` once complaints have said what is wrong with them.
  ///
  /// Reviews settle verdicts, so a file with a fault in it is a wrong command line: nothing is judged.
  func withReviews() -> Run? {
    guard let name = invocation.value(of: .reviews) else { return self }
    guard let bytes = bytes(of: name) else { return nil }
    guard
      let file = accepted(
        ReviewFile.read(bytes, named: name, for: ruleSets), of: bytes, named: name)
    else { return nil }
    var run = self
    run.reviews = file
    return run
  }
}

extension Run {
  /// The run with what `--set` supposes; `nil` once a complaint has said which setting is wrong, and why.
  func withSettings() -> Run? {
    var run = self
    for argument in invocation.values[.set] ?? [] {
      do throws(Assumption.Fault) {
        run.settings.append(try Assumption(argument))
      } catch {
        complain(of: error)
        return nil
      }
    }
    return run
  }

  /// Complains if what is supposed cannot be supposed of one of the applications.
  func accepts(_ all: [Assessment]) -> Bool {
    guard let fault = all.lazy.compactMap({ $0.assumptionFault }).first else { return true }
    complain(of: fault)
    return false
  }

  private func complain(of fault: Assumption.Fault) {
    complain(Words(same: "--set ") + fault.wording.visible(limit: 600))
  }
}
