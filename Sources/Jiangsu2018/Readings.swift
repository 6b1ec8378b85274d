internal import Eligibility

extension Reading {
  /// 以上 with or without the number.
  static var orMore: Reading {
    Reading(
      "orMore",
      question: Words(zh: "“以上”是否包括本数", en: "whether 以上 includes the number itself"),
      chosen: Words(zh: "包括本数", en: "it does: the number itself is enough"),
      reason: Words(
        zh: "《民法典》第一千二百五十九条（此前为《民法总则》第二百零五条）规定“以上”包括本数",
        en:
          "Civil Code, article 1259 (before it General Provisions, article 205), counts the number in"
      ),
      other: Words(zh: "不包括本数，须超过", en: "it does not: the number must be exceeded"))
  }

  /// Whether process platforms must manage devices as well.
  static var managedDevices: Reading {
    Reading(
      "managedDevices",
      question: Words(
        zh: "可管理设备的数量是否也约束以采集点达标的平台",
        en: "whether a platform that is judged on data points must manage devices too"),
      chosen: Words(zh: "也约束", en: "it must"),
      reason: Words(
        zh: "管理设备自成一句，不在两个选项之内", en: "the duty is a sentence of its own, outside both alternatives"),
      other: Words(zh: "只约束以设备达标的平台", en: "only platforms judged on devices must"))
  }

  /// Whether further, weaker members of a group do harm.
  static var everyMember: Reading {
    Reading(
      "everyMember",
      question: Words(
        zh: "“每个”是否约束达标三个以外的行业或领域",
        en: "whether \"each\" binds industries or domains beyond the three that count"),
      chosen: Words(zh: "有三个达标即可", en: "three that count are enough"),
      reason: Words(
        zh: "多服务一个较弱的行业或领域不应使申报变差",
        en: "serving one more, weaker industry or domain should not make an application worse"),
      other: Words(zh: "所填的每一个都须达标", en: "every one that is listed must count"))
  }

  /// Subscriptions or subscribers.
  static var subscriptions: Reading {
    Reading(
      "subscriptions",
      question: Words(
        zh: "3000 指订阅数还是订阅企业数", en: "whether 3,000 are subscriptions or subscribing enterprises"),
      chosen: Words(zh: "订阅数", en: "subscriptions"),
      reason: Words(
        zh: "此处用词不同于 2.2.2 的订阅企业数量",
        en: "the words differ from those of 2.2.2, which counts enterprises"),
      other: Words(zh: "订阅企业数", en: "subscribing enterprises"))
  }

  /// Calls of models, or of models and algorithms together.
  static var calls: Reading {
    Reading(
      "calls",
      question: Words(
        zh: "月均调用次数是否合并计算机理模型与数据分析算法",
        en: "whether monthly calls count mechanism models and data-analysis algorithms together"),
      chosen: Words(zh: "合并计算", en: "they do"),
      reason: Words(zh: "两者是同一句的主语", en: "both are the subject of the one sentence"),
      other: Words(zh: "机理模型单独须达到", en: "the calls of mechanism models alone must reach it"))
  }

  /// The average month, or every month; no figure of an application tells them apart.
  static var everyMonth: Reading {
    Reading(
      "everyMonth",
      question: Words(
        zh: "每月调用次数未写“平均”，是否每个月都须达到",
        en: "whether every month must reach the calls, since this sentence leaves out the average"),
      chosen: Words(zh: "按月平均", en: "the average month"),
      reason: Words(zh: "与 1.2.2 一致", en: "as in 1.2.2"),
      other: Words(zh: "每个月都须达到", en: "every single month"))
  }
}
