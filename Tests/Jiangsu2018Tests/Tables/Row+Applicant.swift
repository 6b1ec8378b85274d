extension Row {
  /// Section 三 of the notice, by hand.
  static let applicant: [Row] =
    claims(
      "N.1", "registeredInJiangsu", "independentLegalPerson", "soundOperation", "soundFinances",
      "technicalDevelopment", "projectImplementation", "sustainableDevelopment", "goodCredit")
    + [
      .name("N.1", "applicant.name"),
      .items(
        "N.2", "applicant.enterpriseTypes", 1, "等",
        naming: ["制造行业大型骨干企业", "互联网企业", "信息技术企业", "自动化企业"]),
    ]
    + claims("N.4", "truthfulness")
}
