internal import Eligibility

/// What an applicant declares of one requirement, as whoever reviews it needs it.
struct DeclaredStatement {
  let criterion: Criterion
  /// What is required, what is stated and the evidence.
  let statement: Statement
  /// What was found of it, or a review that is not made yet.
  let review: Review
  /// What was found of it in another state of the application, the latest last.
  let earlier: [Review]
}

extension Assessment {
  /// Why no review can be made of it by a file; `nil` where one can.
  var obstacleToReviews: Words? {
    guard isReadable else { return Words(zh: "无法读取", en: "it could not be read") }
    guard !isRepeated else {
      return Words(zh: "与前面一份内容相同", en: "an earlier one has the same content")
    }
    guard application.text(.creditCode).flatMap({ CreditCode($0) }) == nil else { return nil }
    return Words(
      zh: "未填有效的统一社会信用代码，审核意见无从对应",
      en: "it states no valid credit code, by which reviews are matched")
  }

  /// Everything that the applicant declares and that decides something, each requirement once, in the notice's order.
  var declaredStatements: [DeclaredStatement] {
    guard obstacleToReviews == nil, let code = application.text(.creditCode), let digest else {
      return []
    }
    let list = StatementList(assessment: self, isDetailed: true)
    let made = (reviews?.applied ?? []) + (reviews?.open ?? [])
    var seen: Set<String> = []
    return determinations.flatMap { determination in
      determination.findings.flatMap { finding in
        finding.judgements.flatMap { $0.walked }.compactMap { judgement -> DeclaredStatement? in
          guard judgement.requirement.isDeclared, judgement.missingFacts.isEmpty,
            let statement = list.statements(of: [judgement]).first
          else { return nil }
          let id = finding.criterion.id(of: judgement.requirement)
          guard seen.insert(id).inserted else { return nil }
          let review = Review(
            creditCode: code, requirement: id, isMet: nil, by: "", date: "", reason: "",
            digest: digest, rules: determination.ruleSet.edition.version)
          return DeclaredStatement(
            criterion: finding.criterion, statement: statement,
            review: made.first { $0.requirement == id } ?? review,
            earlier: (reviews?.stale ?? []).filter { $0.requirement == id }
              .sorted { $0.date < $1.date })
        }
      }
    }
  }
}

extension DeclaredStatement {
  /// What is required, with what the clause names.
  var required: Words {
    (statement.inFull ?? statement.required).visible(limit: DisplayLimit.sentence)
  }

  /// The evidence that stands beside it, or that there is none; `nil` where none is asked for.
  var evidence: Words? {
    switch statement.evidence {
    case .given(let text): Words(same: text.visible(limit: DisplayLimit.reason))
    case .lacking: Words(zh: "无佐证", en: "no evidence")
    case nil: nil
    }
  }
}
