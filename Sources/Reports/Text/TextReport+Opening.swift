internal import Eligibility

extension TextReport {
  /// The verdict, whose it is, and how firm the ground is that it stands on.
  func writeOpening(of checked: Checked, on page: inout TextPage) {
    writeVerdicts(of: checked, on: &page)
    let application = checked.application
    let name = application.text(.applicantName)
    let code = application.text(.creditCode)
    let city = application.stated(.city).map { Choice.city.terms[Int($0.value)].label }
    let registration = [code.map { Words(same: $0.visible(limit: 40)) }, city].compactMap { $0 }
    label(
      Words(zh: "申报单位", en: "Applicant"),
      name.map { Words(same: $0.visible(limit: TextLimit.name)) } ?? .notNamed, on: &page)
    if !registration.isEmpty {
      label(Words(zh: "", en: ""), registration.commas, on: &page)
    }
    label(
      Words(zh: "平台名称", en: "Platform"),
      application.text(.platformName).map { Words(same: $0.visible(limit: TextLimit.name)) }
        ?? .notNamed,
      on: &page)
    if checked.determinations.map({ $0.ruleSet.category }) != application.category.map({ [$0] }) {
      label(
        Words(zh: "申报类别", en: "Applies as"), application.category?.term.label ?? .notNamed,
        on: &page)
    }
    label(Words(zh: "申报文件", en: "File"), checked.place, wraps: false, on: &page)
    writeGround(of: checked, on: &page)
  }

  /// One line for each category: the verdict, the category and how many criteria came to what.
  func writeVerdicts(of checked: Checked, on page: inout TextPage) {
    let width = checked.determinations.map { page($0.verdict.word).displayWidth }.max() ?? 0
    for determination in checked.determinations {
      let category = determination.ruleSet.category.term.label
      let raw = checked.rawWords(of: determination).map { .semicolon + $0 }
      page.line(
        [
          TextSpan(settingMark, .warning), TextSpan(page(category), .strong),
          TextSpan(page(Words(zh: "：", en: ": ") + determination.tally)),
          TextSpan(page(raw ?? Words(same: ""))),
        ],
        head: TextSpan(page(determination.verdict.word), determination.verdict.tone),
        headWidth: width + 2)
    }
  }

  /// What the verdict rests on, and what could still turn it around.
  private func writeGround(of checked: Checked, on page: inout TextPage) {
    let (measured, declared, reviewed, settled) = checked.ground
    label(
      Words(zh: "判断依据", en: "Basis"),
      measured == 0 && reviewed == 0
        ? Words(
          zh: "各条都含单位声明", en: "every criterion rests at least partly on the applicant's word")
        : Words(
          zh: "\(measured) 条只凭数据，\(declared) 条含单位声明",
          en:
            "\(measured) \(measured == 1 ? "criterion rests" : "criteria rest") on figures alone, "
            + "\(declared) also on the applicant's word") + settled,
      on: &page)
    if let reviews = checked.reviewWords { label(.reviews, reviews, on: &page) }
    let unsupported = checked.unsupportedClaims.count
    if unsupported > 0 {
      label(
        Words(zh: "缺少佐证", en: "Evidence"),
        Words(
          zh: "\(unsupported) 项声明没有佐证",
          en: "\(unsupported) \(unsupported == 1 ? "claim has" : "claims have") none"),
        .warning, on: &page)
    }
    if !checked.warnings.isEmpty {
      let count = checked.warnings.count
      label(
        Words(zh: "前后矛盾", en: "Conflicts"),
        Words(
          zh: "\(count) 处，不影响结论",
          en: "\(count) \(count == 1 ? "contradiction" : "contradictions"), "
            + "which change no verdict"),
        .warning, on: &page)
    }
    let other = otherReadings(of: checked)
    if !other.isEmpty {
      label(
        Words(zh: "解读存疑", en: "Readings"),
        Words(zh: "换一种解读：", en: "under another reading: ") + other.semicolons
          + Words(zh: "（见该条）", en: " (see there)"),
        .warning, on: &page)
    }
  }

  /// The criteria that would come to something else under a reading that was not chosen, by what they would come to.
  private func otherReadings(of checked: Checked) -> [Words] {
    let other = checked.findings.compactMap { finding in
      checked.divergingReadings(of: finding).map { $0.outcome }.min().map {
        (id: finding.criterion.id, outcome: $0)
      }
    }
    return Outcome.allCases.compactMap { outcome in
      let ids = other.filter { $0.outcome == outcome }.map { Words(same: $0.id) }
      return ids.isEmpty ? nil : ids.enumeration + Words(same: " ") + outcome.word
    }
  }

  private func label(
    _ label: Words, _ value: Words, _ tone: TextTone = .plain, wraps: Bool = true,
    on page: inout TextPage
  ) {
    page.line(
      [TextSpan(page(value), tone)], indent: 2,
      head: TextSpan(page(label), .dim), headWidth: style.language == .zh ? 10 : 11,
      wraps: wraps)
  }
}

extension Words {
  static let notNamed = Words(zh: "未填", en: "not stated")
}

extension Checked {
  /// The claims without evidence, once each, in the order of the categories and their criteria.
  var unsupportedClaims: [Claim] {
    var claims: [Claim] = []
    for claim in determinations.flatMap({ $0.unsupportedClaims }) where !claims.contains(claim) {
      claims.append(claim)
    }
    return claims
  }

  /// The readings of a criterion under which its outcome would be another, each with that outcome.
  func divergingReadings(of finding: Finding) -> [(id: String, outcome: Outcome)] {
    guard !finding.criterion.readings.isEmpty else { return [] }
    let ruleSet = determinations.first { determination in
      determination.findings.contains { $0.criterion.id == finding.criterion.id }
    }?.ruleSet
    let application = application(under: ruleSet)
    return finding.criterion.readings.compactMap { reading in
      guard let requirements = reading.otherRequirements else { return nil }
      var other = finding.criterion
      other.requirements = requirements
      let outcome = application.outcome(
        of: other, requiringEvidence: determinations.first?.requiresEvidence ?? false)
      return outcome == finding.outcome ? nil : (reading.id, outcome)
    }
  }
}
