public import Eligibility

/// Finds what must not be filed among what is eligible, one application after another in the order of the input.
public struct FilingCheck: Sendable {
  /// The city or county whose bureau files; `nil` for any.
  private let city: Term?
  /// Where each credit code was filed first.
  private var places: [String: Words] = [:]

  /// Begins with nothing filed.
  public init(for city: Term? = nil) { self.city = city }

  /// Notes of an eligible application why it must not be filed, if that is so.
  mutating func note(_ assessment: inout Assessment) {
    guard assessment.verdict == .eligible else { return }
    assessment.filingRemark = reason(against: assessment)
  }

  /// Why an application must not be filed; `nil` if it may, and then it is remembered.
  ///
  /// Without a code that can be one there is no telling applicants apart; with one it is the same applicant by its code
  /// alone, whatever names and texts say.
  private mutating func reason(against assessment: Assessment) -> Words? {
    let application = assessment.application
    guard application.stated(.applicantName) != nil else {
      return Words(zh: "未填申报单位名称", en: "the applicant has no name")
    }
    guard let code = application.text(.creditCode)?.foldedCode else {
      return Words(zh: "未填统一社会信用代码", en: "it has no credit code")
    }
    guard CreditCode(code)?.isValid == true else {
      let shown = code.visible(limit: 40)
      return Words(zh: "统一社会信用代码“\(shown)”有误", en: "the credit code \"\(shown)\" cannot be one")
    }
    let stated = application.stated(.city).map { Choice.city.terms[Int($0.value)] }
    if let city, stated != city {
      let label = stated?.label ?? .notStated
      return Words(
        zh: "推荐单位所在地为\(label.zh)，不是\(city.label.zh)",
        en: "its city is \(label.en) and not \(city.label.en)")
    }
    if let place = places[code] {
      return Words(zh: "与 \(place.zh) 是同一申报单位", en: "the applicant is that of \(place.en)")
    }
    places[code] = assessment.place
    return nil
  }
}
