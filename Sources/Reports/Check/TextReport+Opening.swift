internal import Eligibility

extension TextReport {
  /// The verdict, whose it is, and how firm the ground is that it stands on.
  func writeOpening(of assessment: Assessment, on page: inout TextPage) {
    writeVerdicts(of: assessment, on: &page)
    // A default of `.plain` is what the Embedded compiler refuses in a function inside another.
    func label(_ label: Words, _ value: Words, _ tone: TextTone? = nil, wraps: Bool = true) {
      page.line(
        value, tone ?? .plain, indent: 2, head: TextSpan(label, .dim),
        headWidth: style.language == .zh ? 10 : 11, wraps: wraps)
    }
    label(.applicant, assessment.stated(.applicantName))
    let code = assessment.application.text(.creditCode).map { Words(same: $0.visible(limit: 40)) }
    let registration = [code, assessment.city].compactMap { $0 }
    if !registration.isEmpty { label(Words(same: ""), registration.commas) }
    label(.platform, assessment.stated(.platformName))
    if assessment.determinations.map({ $0.ruleSet.category })
      != assessment.application.category.map({ [$0] })
    {
      label(.appliesAs, assessment.statedCategory)
    }
    label(.file, assessment.place, wraps: false)
    label(.basis, assessment.ground(inFull: true))
    var last: Words?
    for concern in assessment.concerns(withEvidence: true, withExamples: detail == .all) {
      // Readings go on below the first without their label.
      let goesOn = concern.isAlert && concern.label == last
      label(
        goesOn ? Words(same: "") : concern.label, concern.value,
        concern.isAlert ? .warning : .plain)
      last = concern.label
    }
  }

  /// One line for each category: the verdict, the category and how many criteria came to what.
  func writeVerdicts(of assessment: Assessment, on page: inout TextPage) {
    let width = assessment.determinations.map { page($0.verdict.word).displayWidth }.max() ?? 0
    for determination in assessment.determinations {
      page.line(
        [
          TextSpan(header.mark, .warning),
          TextSpan(determination.ruleSet.category.term.label, .strong),
          TextSpan(.colon + assessment.tally(of: determination)),
        ], head: TextSpan(determination.verdict.word, determination.verdict.tone),
        headWidth: width + 2)
    }
  }
}
