internal import Eligibility
internal import StrictJSON

extension PageSession {
  /// The reviews as they are now; `nil` where there are none.
  var reviewsInHand: ReviewFile? {
    guard !reviews.isEmpty else { return nil }
    let numbered = reviews.enumerated().map { place, review in
      var review = review.asFiled
      review.number = place
      return review
    }
    return ReviewFile(name: "", digest: "", reviews: numbered)
  }

  /// The reviews as they are filed, which is what reports name; `nil` where there are none.
  func filedReviews(_ language: Language) -> ReviewFile? {
    guard !reviews.isEmpty else { return nil }
    let name = Words(zh: "审核意见.json", en: "reviews.json")[language]
    return try? ReviewFile.read(
      savedReviews(language), named: name, for: editions[0].ruleSets
    ).get()
  }

  /// The applications that can be reviewed: the one at work and those that were screened.
  func reviewable() -> [Assessment] {
    let own = assessor(by: reviewsInHand).check(bytes, file: name)
    let isScreened = screened.contains { $0.digest == own.digest }
    return (isScreened || own.declaredStatements.isEmpty ? [] : [own]) + screened
  }

  /// Opens a file of reviews; answers what is wrong with it, line by line, if anything is.
  mutating func openReviews(_ bytes: [UInt8], _ language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("problems")
      writer.array { writer in
        switch ReviewFile.read(bytes, named: "", for: editions[0].ruleSets) {
        case .failure(let problems):
          for problem in problems.list.prefix(Assessment.shownProblems) {
            let place = TextPosition(offset: problem.offset, in: bytes)
            let line = Words(zh: "第 \(place.line) 行", en: "line \(place.line)") + .colon
            writer.string((line + problem.wordsWithRemedy)[language])
          }
        case .success(let file):
          // Those that nobody has touched are made anew.
          reviews = file.reviews.filter {
            $0.isMet != nil || !($0.by + $0.date + $0.reason).isBlank
          }
          judgeAgain()
        }
      }
    }
    return writer.bytes
  }

  /// Notes what is found of a requirement of one application; role and day complete those findings that lack them.
  mutating func decide(
    _ target: Int, _ requirement: String, isMet: Bool?, by: String, date: String, reason: String
  ) {
    for place in reviews.indices where reviews[place].isMet != nil {
      if reviews[place].by.isBlank { reviews[place].by = by }
      if reviews[place].date.isEmpty { reviews[place].date = date }
    }
    let all = reviewable()
    let statements = all.indices.contains(target) ? all[target].declaredStatements : []
    guard var review = statements.first(where: { $0.review.requirement == requirement })?.review
    else { return judgeAgain() }
    reviews.removeAll { $0.isSameStatement(as: review) }
    review.isMet = isMet
    review.by = by
    review.date = date
    review.reason = reason
    if isMet != nil || !reason.isBlank { reviews.append(review) }
    judgeAgain(review.digest)
  }

  /// Judges what was screened again, all of it or one application.
  private mutating func judgeAgain(_ digest: String? = nil) {
    let reviews = reviewsInHand
    for place in screened.indices where digest == nil || screened[place].digest == digest {
      screened[place] = again(screened[place], by: reviews)
    }
  }

  /// An application of the screening, judged once more.
  func again(_ assessment: Assessment, by reviews: ReviewFile?) -> Assessment {
    let application = assessment.application
    return screeningAssessor(by: reviews).check(
      application.source, extent: application.extent, file: assessment.file, line: assessment.line)
  }

  /// The file of reviews: everything that can be reviewed, and what else was opened.
  func savedReviews(_ language: Language) -> [UInt8] {
    var seen: Set<String> = []
    var rows = reviewable().filter { seen.insert($0.digest ?? "").inserted }
      .compactMap { ReviewList.rows(of: $0, language) }
    let others = reviews.filter { !seen.contains($0.digest) }
    if !others.isEmpty { rows.append(ReviewList.rows(of: others.map { $0.asFiled })) }
    return ReviewList.opening + Array(rows.joined(separator: ReviewList.separator))
      + ReviewList.ending
  }
}

extension Review {
  /// Whether it is about the same statement of the same state of an application.
  func isSameStatement(as other: Review) -> Bool {
    requirement == other.requirement && digest == other.digest && creditCode == other.creditCode
  }

  /// What it still lacks to count, once it is decided.
  var lack: Words? {
    guard isMet != nil else { return nil }
    if by.isBlank { return Words(zh: "审核人的角色（上方）", en: "the reviewer’s role (above)") }
    if !date.isDate { return Words(zh: "审核日期（上方）", en: "the day of the review (above)") }
    return reason.isBlank ? Words(zh: "理由", en: "the reason") : nil
  }

  /// As a file may have it: what lacks something is not decided.
  fileprivate var asFiled: Review {
    var filed = self
    if lack != nil { filed.isMet = nil }
    return filed
  }
}
