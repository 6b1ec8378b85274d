internal import Eligibility
internal import StrictJSON

/// The file of reviews that a bureau fills in: everything that applications declare, with what is decided of it.
enum ReviewList {
  /// Everything before the first review.
  static let opening = Array(
    "{\n  \"$schema\": \"./reviews.schema.json\",\n  \"reviews\": [\n".utf8)

  /// Everything after the last one.
  static let ending = Array("\n  ]\n}\n".utf8)

  /// What stands between the reviews of two applications.
  static let separator = Array(",\n".utf8)

  /// The reviews of one application; `nil` where it declares nothing or no review can be matched with it.
  static func rows(of assessment: Assessment, _ language: Language) -> [UInt8]? {
    let reviews = assessment.declaredStatements.map { $0.listed(language) }
    return reviews.isEmpty ? nil : rows(of: reviews)
  }

  /// Reviews one after another.
  static func rows(of reviews: [Review]) -> [UInt8] {
    let rows = reviews.map { review in
      var writer = JSONWriter(.indented)
      ReviewFileForm.review.write(review, to: &writer)
      return writer.bytes.split(separator: 0x0A).map { "    ".utf8 + $0 }.joined(separator: [0x0A])
    }
    return Array(rows.joined(separator: separator))
  }
}

extension DeclaredStatement {
  /// The review with what its reader has to look at as notes.
  fileprivate func listed(_ language: Language) -> Review {
    var review = review
    let lines: [Words?] = [
      criterion.title,
      Words(zh: "要求：", en: "required: ") + required,
      Words(zh: "所报：", en: "stated: ") + statement.stated.visible(limit: DisplayLimit.sentence),
      evidence.map { Words(zh: "佐证：", en: "evidence: ") + $0 },
    ]
    let earlier = earlier.map {
      Words(zh: "材料改动前：", en: "before the application changed: ") + $0.finding
    }
    review.notes = (lines.compactMap { $0 } + earlier).map { $0[language] }
    return review
  }
}
