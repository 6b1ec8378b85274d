internal import Eligibility

extension Notice {
  /// Section 三: what every applicant must be, whatever the category.
  ///
  /// Item 3 is Attachment 1 itself.
  static let applicant: [Criterion] = [
    Criterion("N.1", "三、1", zh: "申报单位基本条件", en: "Basic conditions of the applicant") {
      Requirement.named("name", .applicantName)
      Claim.registeredInJiangsu
      Claim.independentLegalPerson
      Claim.soundOperation
      Claim.soundFinances
      Claim.technicalDevelopment
      Claim.projectImplementation
      Claim.sustainableDevelopment
      Claim.goodCredit
    },
    Criterion("N.2", "三、2", zh: "申报单位类型", en: "Kind of applicant") {
      Listing.enterpriseTypes.atLeast(
        1, .anyOf,
        naming: [
          Words(zh: "制造行业大型骨干企业", en: "large backbone manufacturer"),
          Words(zh: "互联网企业", en: "internet enterprise"),
          Words(zh: "信息技术企业", en: "information technology enterprise"),
          Words(zh: "自动化企业", en: "automation enterprise"),
        ])
    },
    Criterion("N.4", "三、4", zh: "材料真实性", en: "Truthfulness of the materials") {
      Claim.truthfulness
    },
  ]
}
