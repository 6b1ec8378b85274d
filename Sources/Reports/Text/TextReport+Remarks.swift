internal import Eligibility

extension TextReport {
  /// What there is to look at, one below the other: contradictions, doubts, notes.
  func writeWarnings(of checked: Checked, on page: inout TextPage) {
    for (title, warnings) in checked.warningGroups {
      page.heading(page(title))
      for warning in warnings {
        let wording = checked.application.wording(of: warning).visible(limit: TextLimit.sentence)
        let place = warning.offset.map { checked.location(of: $0).words.tail(style.language) }
        page.item([TextSpan(page(wording))], indent: 2, tail: place)
      }
    }
  }

  /// What stands on the applicant's word alone.
  func writeUnsupported(of checked: Checked, on page: inout TextPage) {
    let facts = checked.unsupported
    guard !facts.isEmpty else { return }
    page.heading(page(.withoutEvidence(facts.count)))
    for fact in facts {
      page.item(
        [TextSpan(page(fact.declaration.label))], indent: 2,
        tail: checked.place(of: fact).tail(style.language))
    }
  }
}
