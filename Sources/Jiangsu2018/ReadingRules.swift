public import Eligibility

extension Notice {
  /// Who issued the notice.
  public static let issuer = Words(
    zh: "江苏省经济和信息化委员会", en: "Economy and Information Technology Commission of Jiangsu")

  /// How its sentences became rules: the term, or the kind of sentence, and what is made of it.
  public static let readingRules: [(term: Words, rule: Words)] = [
    (
      Words(zh: "不少于、至少、达、达到、以上", en: "不少于, 至少, 达, 达到, 以上"),
      Words(
        zh: "该数本身即算达到；“以上”含本数，依《民法典》第一千二百五十九条。“前十强”为第 1 至第 10 名",
        en: "the number itself is enough; 以上 includes it by article 1259 of the Civil Code. "
          + "前十强 is rank 1 to 10")
    ),
    (
      Words(zh: "万", en: "万"),
      Words(zh: "3 万即 30,000，1 万即 10,000", en: "3 万 is 30,000, 1 万 is 10,000")
    ),
    (
      Words(zh: "或；、和及", en: "或; 、 和 及"),
      Words(
        zh: "“或”取其一即可；顿号、“和”“及”及并列的句子须全部做到",
        en:
          "of things joined by 或 one is enough; things joined by 、, 和 or 及, and sentences side by side, "
          + "are all needed")
    ),
    (
      Words(zh: "以“等”结尾的列举", en: "a list that ends in 等"),
      Words(
        zh: "所列为举例：有一项同类的即可；写明多类、多种、各类、多个、多行业、多场景或各环节的，须有两项。"
          + "未列到的例子只作提示",
        en: "names examples: one of the kind is enough, or two where the text says 多类, 多种, 各类, 多个, "
          + "多行业, 多场景 or 各环节. Examples that are not claimed are shown and never fail")
    ),
    (
      Words(zh: "不带“等”也不带“或”的列举", en: "a list without 等 and without 或"),
      Words(zh: "为限定列举，每一项都须具备", en: "is closed: every item is needed")
    ),
    (
      Words(zh: "可选择", en: "可选择"),
      Words(zh: "可有可无：照录，不作不达标处理", en: "is optional: recorded, never failed")
    ),
    (
      Words(zh: "没有尺度的词（丰富、较好、明显等）", en: "words without a measure (丰富, 较好, 明显 and the like)"),
      Words(
        zh: "由申报单位声明并附佐证；无佐证的声明照样通过，但单独列出",
        en:
          "are declared by the applicant with evidence; a claim without evidence passes and is listed"
      )
    ),
    (
      Words(zh: "只为引出数值的句子", en: "a lead that only announces figures"),
      Words(
        zh: "由其后的数值认定，不另作要求；自有内容的引句（如知识的沉淀、转化与复用）另作要求",
        en:
          "is settled by them; a lead that says something of its own (knowledge is settled, converted and "
          + "reused) is a requirement of its own")
    ),
    (
      Words(zh: "离散与流程", en: "discrete and process manufacturing"),
      Words(
        zh: "离散看设备，流程看采集点，混合任选其一；管理设备自成一句，两类都约束",
        en:
          "discrete is judged on devices, process on data points, mixed on either; managing devices is a "
          + "sentence of its own and binds both")
    ),
    (
      Words(zh: "每个行业、每个领域", en: "each industry, each domain"),
      Words(
        zh: "达到个数的行业或领域各自达标即可，其余较弱者无碍；同一对象服务两个行业的可各计一次",
        en:
          "as many as are asked for must meet it, each by itself; weaker ones beside them do no harm. "
          + "What serves two industries may be counted in both")
    ),
    (
      Words(zh: "工业模型与机理模型", en: "industrial models and mechanism models"),
      Words(
        zh: "是两个不同的数；机理模型也是工业模型，反之不然",
        en: "are two figures; a mechanism model is an industrial model too, and not the reverse")
    ),
    (
      Words(zh: "近三年", en: "近三年"),
      Words(
        zh: "4.1 指 2015、2016、2017 三个会计年度，占比取其最近一年；4.3 指今后三年",
        en:
          "in 4.1 the fiscal years 2015, 2016 and 2017, the share being that of the latest; in 4.3 the three "
          + "years to come")
    ),
    (
      Words(zh: "没有填的数", en: "a figure that is not stated"),
      Words(
        zh: "记为未填，不作 0；占比按两数相乘准确比较，不作舍入",
        en: "is missing and not 0; shares are compared exactly, by multiplying, and never rounded")
    ),
  ]

  /// What changed in the encoding, the newest version last.
  public static let history: [(version: String, changes: Words)] = [
    (
      "1.0.0",
      Words(
        zh: "首次编制：第三节与附件 1 的全部条件。",
        en: "First encoding: all of section 三 and of Attachment 1.")
    )
  ]
}
