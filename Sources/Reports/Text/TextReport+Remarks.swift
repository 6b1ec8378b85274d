internal import Eligibility

extension TextReport {
  /// Figures that contradict each other, one below the other.
  func writeWarnings(of checked: Checked, on page: inout TextPage) {
    guard !checked.warnings.isEmpty else { return }
    page.heading(
      page(Words(zh: "前后矛盾（不影响结论）", en: "Contradictions (they change no verdict)")))
    for warning in checked.warnings {
      let wording = checked.application.wording(of: warning).visible(limit: TextLimit.sentence)
      let place = warning.offset.map { checked.location(of: $0).words.tail(style.language) }
      page.item([TextSpan(page(wording))], indent: 2, tail: place)
    }
  }

  /// The claims that stand on the applicant's word alone.
  func writeUnsupportedClaims(of checked: Checked, on page: inout TextPage) {
    let claims = checked.unsupportedClaims
    guard !claims.isEmpty else { return }
    page.heading(
      page(
        Words(zh: "没有佐证的声明（\(claims.count) 项）", en: "Claims without evidence (\(claims.count))")))
    for claim in claims {
      let declaration = claim.declaration
      let place = checked.place(
        declaration.path, checked.application.stated(claim)?.offset)
      page.item(
        [TextSpan(page(declaration.label))], indent: 2, tail: place.tail(style.language))
    }
  }
}
