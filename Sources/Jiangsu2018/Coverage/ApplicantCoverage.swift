extension Notice {
  /// Section 三.
  static var coverageOfApplicant: [CoveredItem] {
    [
      CoveredItem(
        "N.1",
        [
          .carried("注册地在江苏", "registered in Jiangsu", by: "registeredInJiangsu"),
          .carried("本身是独立法人", "a legal person of its own", by: "independentLegalPerson"),
          .carried("经营状况好", "business runs well", by: "soundOperation"),
          .carried("财务状况好", "finances are in good order", by: "soundFinances"),
          .carried("技术开发较强", "fairly strong in developing technology", by: "technicalDevelopment"),
          .carried("项目实施较强", "fairly strong in carrying out projects", by: "projectImplementation"),
          .carried("可持续发展较强", "fairly strong in lasting development", by: "sustainableDevelopment"),
          .carried("社会信用好", "good social credit", by: "goodCredit"),
        ]),
      CoveredItem(
        "N.2",
        [
          .carried(
            "属所列企业类型之一，或与之同类（所列以“等”结尾）",
            "one of the kinds of enterprise named, or one like them (the list is open)",
            by: "enterpriseTypes")
        ]),
      CoveredItem(
        "N.3",
        [.none("符合附件 1", "meets Attachment 1: its chapters 一 to 四 below", .reference)]),
      CoveredItem(
        "N.4",
        [
          .none(
            "填写附件 2 的申报书，交所在地主管部门",
            "fill in the form of Attachment 2 and hand it to the local authority", .procedure),
          .carried(
            "对所交材料的真实性承担全部责任", "answers in full for the truth of what is handed in",
            by: "truthfulness"),
        ]),
    ]
  }
}
