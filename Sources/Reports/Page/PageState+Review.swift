internal import Eligibility
internal import StrictJSON

extension PageSession {
  /// The applications that can be reviewed, each with how much is decided of it, and how many findings there are.
  func reviewableState(_ language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for assessment in reviewable() {
        writer.string(assessment.title(declaring: assessment.declaredStatements)[language])
      }
    }
    return writer.bytes
  }

  /// What one application declares, what is decided of it, and what it comes to.
  func reviewState(of target: Int, _ language: Language) -> [UInt8] {
    let all = reviewable()
    var writer = JSONWriter()
    writer.object { writer in
      guard all.indices.contains(target) else { return }
      let assessment = all[target]
      let statements = assessment.declaredStatements
      writer.member("title", assessment.title(declaring: statements)[language])
      if let obstacle = assessment.obstacleToReviews {
        writer.member(
          "obstacle",
          (Words(zh: "此份不能按文件审核：", en: "This one cannot be reviewed by file: ") + obstacle)[
            language])
      }
      if let determination = assessment.determinations.first {
        assessment.writeVerdict(of: determination, language, to: &writer)
      }
      writer.key("statements")
      writer.array { writer in
        for declared in statements {
          writer.object { write(declared, language, to: &$0) }
        }
      }
    }
    return writer.bytes
  }

  private func write(
    _ declared: DeclaredStatement, _ language: Language, to writer: inout JSONWriter
  ) {
    let review = reviews.first { $0.isSameStatement(as: declared.review) } ?? declared.review
    writer.member("requirement", review.requirement)
    writer.member(
      "clause", (declared.criterion.title + .space + declared.criterion.clauseWords)[language])
    writer.member("required", declared.required[language])
    writer.member(
      "stated", declared.statement.stated.visible(limit: DisplayLimit.sentence)[language])
    writer.member("evidence", declared.evidence?[language] ?? "")
    writer.member("met", review.isMet.map { $0 ? "true" : "false" } ?? "")
    writer.member("reason", review.reason)
    let lack = review.lack.map {
      Words(zh: "尚未计入，还缺：", en: "does not count yet; still lacking: ") + $0
    }
    let made =
      review.isMet == nil ? nil : Words(same: review.by) + .comma + Words(same: review.date)
    writer.member("remark", (lack ?? made)?.visible(limit: DisplayLimit.sentence)[language] ?? "")
    writer.key("earlier")
    writer.array { writer in
      guard review.isMet == nil else { return }
      for earlier in declared.earlier {
        writer.object { writer in
          writer.member("met", earlier.isMet == true ? "true" : "false")
          writer.member("reason", earlier.reason)
          writer.member(
            "text",
            (Words(zh: "材料改动前：", en: "before the application changed: ") + earlier.finding)[
              language])
        }
      }
    }
  }
}

extension Assessment {
  /// Whose application it is, and how much of it is reviewed.
  fileprivate func title(declaring statements: [DeclaredStatement]) -> Words {
    let (made, all) = (reviews?.applied.count ?? 0, statements.count)
    let counts = Words(zh: "已审核 \(made)/\(all)", en: "\(made) of \(all) reviewed")
    return [title, place, obstacleToReviews ?? counts].semicolons
  }
}
