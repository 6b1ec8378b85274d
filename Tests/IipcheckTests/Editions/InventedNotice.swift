import Eligibility

/// An edition that is none: the same facts as in that of 2018, and another figure.
enum InventedNotice {
  static let edition = Edition(
    id: "jiangsu-2020", version: "1.0.0", document: "虚构〔2020〕1号", issued: "2020-01-01",
    title: Words(zh: "虚构的申报通知", en: "An invented notice"))

  static let encoded = EncodedEdition(edition) { category in
    RuleSet(
      edition: edition, category: category,
      criteria: [
        Criterion("2.2.2", "附件1 二（二）2", zh: "订阅企业", en: "Subscribing enterprises") {
          Count.subscribingEnterprises.atLeast(101, .notFewerThan)
        }
      ])
  }
}
