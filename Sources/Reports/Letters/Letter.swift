internal import Eligibility

/// What a bureau sends an applicant back: what is short, missing or unclear in an application, in the applicant's words
/// and without a path of the file, unless the file cannot be read.
struct Letter {
  let assessment: Assessment
  let header: RunHeader
  /// Until when and to whom, in the bureau's words; `nil` leaves room to write.
  let note: String?
  /// What it asks for, part by part.
  private(set) var parts: [DocumentPart] = []
  /// What each numbered part asks for, in a few words.
  private var asked: [Words] = []

  init(to assessment: Assessment, _ header: RunHeader, note: String?) {
    self.assessment = assessment
    self.header = header
    self.note = note
    if assessment.isReadable {
      addFailing()
      addMissing()
      addAlerts()
      addReadings()
      addUnsupported()
    } else {
      addProblems()
    }
  }

  /// Whether there is anything to write about: an application that is not eligible, or that has contradictions or doubts.
  static func isDue(to assessment: Assessment) -> Bool {
    assessment.verdict != .eligible || !assessment.alerts.isEmpty
  }

  static let title = Words(
    zh: "关于请予补正省重点工业互联网平台申报材料的函",
    en: "Request to complete an application as a key industrial internet platform of Jiangsu")

  /// Whom it is to.
  var addressee: Words {
    let name = assessment.application.text(.applicantName)
      .map { Words(same: $0.visible(limit: DisplayLimit.name)) }
    return Words(zh: "", en: "To ")
      + (name ?? Words(zh: "申报单位（文件 \(place.zh)）", en: "the applicant (file \(place.en))"))
      + Words(zh: "：", en: "")
  }

  /// What was received and what it comes to.
  var opening: Words {
    guard let determination = assessment.determinations.first, assessment.isReadable else {
      return Words(
        zh: "你单位报送的申报文件 \(place.zh) 无法读取，尚不能评判。请按下列各处改正后重新报送。",
        en:
          "The file \(place.en) of your application cannot be read and so not be judged. Please correct it as "
          + "follows and send it again.")
    }
    let ruleSet = determination.ruleSet
    let (platform, code) = (assessment.stated(.platformName), assessment.stated(.creditCode))
    let counts = assessment.tally(of: determination)
    let ends = assessment.verdict == .eligible
    return Words(
      zh: "你单位（统一社会信用代码 \(code.zh)）报送的“\(platform.zh)”\(ruleSet.category.term.label.zh)申报材料收悉。"
        + "对照\(ruleSet.edition.document)附件 1 初审，\(counts.zh)，"
        + (ends ? "按现有材料符合该类别的条件，但有以下各处须澄清。" : "按现有材料尚不符合该类别的条件。请予补正，具体如下。"),
      en:
        "Thank you for the application for \(platform.en) (\(ruleSet.category.term.label.en); credit code \(code.en)). "
        + "Compared with Attachment 1 of \(ruleSet.edition.document), of the criteria \(counts.en). "
        + (ends
          ? "As it stands it meets the conditions of this category; please clear up the following."
          : "As it stands it does not meet the conditions of this category. Please complete it as follows.")
    )
  }

  /// Until when, to whom, what and how.
  var fields: [Labelled] {
    let when: [Labelled] =
      note.map { [(Words(zh: "期限与报送", en: "When and where"), Words(same: $0))] }
      ?? [
        (Words(zh: "期限", en: "By when"), .blank), (Words(zh: "报送至", en: "To whom"), .blank),
      ]
    return when + [
      (Words(zh: "补正内容", en: "What"), asked.commas),
      (
        Words(zh: "补正方式", en: "How"),
        Words(
          zh: "在原申报材料上改正后整份重报，请勿只报改动之处；所填属实的不必改动",
          en:
            "correct your application and send all of it again, not the changes alone; leave as it is what is right"
        )
      ),
    ]
  }

  /// What stands below the parts.
  var closing: Words {
    Words(
      zh: "逾期未补正的，按现有材料处理。感谢支持与配合。",
      en:
        "If nothing arrives in time, your application is handled as it stands. Thank you for your cooperation."
    )
  }

  /// Where all of this comes from.
  var source: Words {
    Words(zh: "本函所列内容均取自你单位所报材料。", en: "Everything here is taken from your application. ")
      + .comparedOnly
      + Words(zh: "", en: " ")
      + header.provenanceLine(
        assessment.determinations.map { $0.ruleSet }, digits: 12, of: assessment, isShort: true)
  }

  /// The name of the file without its folders, which are the bureau's.
  private var place: Words {
    let name = assessment.file.split(separator: "/").last.map { String($0) } ?? assessment.file
    var own = assessment
    own.file = name
    return own.place.visible(limit: DisplayLimit.name)
  }
}

extension Letter {
  /// Adds a numbered part with its title, what it asks for, and what stands below.
  private mutating func add(
    _ title: Words, _ summary: Words, _ part: DocumentPart, below: Words? = nil
  ) {
    let numbers = ["一", "二", "三", "四", "五"]
    let place = asked.count
    asked.append(
      summary + Words(zh: "（第\(numbers[place])部分）", en: " (part \(place + 1))"))
    parts += [.heading(2, Words(zh: numbers[place] + "、", en: "\(place + 1). ") + title), part]
    if let below { parts.append(.paragraph(below)) }
  }

  private mutating func addFailing() {
    let failing = assessment.findings.filter { $0.outcome == .fail }
    guard !failing.isEmpty else { return }
    var rows: [[Words]] = []
    for finding in failing {
      var head = finding.name + finding.criterion.clauseWords.inParentheses
      // What a choice that was not made would open is no concern of this applicant.
      for statement in assessment.shortStatements(of: finding) where statement.status != .closed {
        let indent = Words(same: String(repeating: "— ", count: statement.depth))
        rows.append(
          [
            head, indent + statement.required, statement.stated,
            statement.shortfall ?? Words(same: ""),
          ])
        head = Words(same: "")
      }
    }
    let columns = [
      Words(zh: "条款", en: "Clause"), Words(zh: "要求", en: "Required"), Words(zh: "所填", en: "Stated"),
      Words(zh: "差距", en: "Shortfall"),
    ]
    let count = failing.count
    add(
      Words(zh: "不通过的条件（\(count) 条）", en: "Criteria that fail (\(count))"),
      Words(zh: "不通过 \(count) 条", en: "criteria that fail: \(count)"),
      .table(head: columns, rows: rows),
      below: Words(
        zh: "以上各条如确未达到，请如实保留所填；是否改报其他类别，请对照附件 1 自行斟酌。",
        en:
          "If what you stated is right, please leave it as it is. Whether another category fits is for you to judge "
          + "by Attachment 1."))
  }

  private mutating func addMissing() {
    let fields = assessment.fieldsToFill
    let count = fields.reduce(0) { $0 + $1.count }
    guard count > 0 else { return }
    add(
      Words(zh: "未填的填报项（\(count) 项）", en: "Not stated (\(count))"),
      Words(zh: "未填 \(count) 项", en: "fields not stated: \(count)"),
      .list(fields.map { $0.section.label + .colon + $0.items.enumeration }),
      below: Words(
        zh: "没有数据的，请留空，勿以 0 代替。",
        en: "Where you have no figure, leave the field empty; do not write 0."))
  }

  private mutating func addAlerts() {
    let alerts = assessment.alerts
    guard !alerts.isEmpty else { return }
    let count = alerts.count
    add(
      Words(zh: "互相矛盾或可疑之处（\(count) 处）", en: "Contradictions and doubts (\(count))"),
      Words(zh: "矛盾与疑点 \(count) 处", en: "contradictions and doubts: \(count)"),
      .list(
        alerts.map {
          assessment.application.wording(of: $0, withPaths: false).visible(
            limit: DisplayLimit.sentence)
        }),
      below: Words(
        zh: "以上不影响结论，但须澄清：请核实，改正有误的一处。",
        en:
          "They change no verdict and have to be cleared up: please check, and correct what is wrong."
      ))
  }

  private mutating func addReadings() {
    let readings = assessment.toldReadings
    guard !readings.isEmpty else { return }
    let count = readings.count
    add(
      Words(zh: "条文的另一种理解（\(count) 处）", en: "Other readings of the text (\(count))"),
      Words(zh: "另一种理解 \(count) 处", en: "other readings: \(count)"),
      .list(readings.map { $0.line }),
      below: Words(
        zh: "条文有不止一种理解，本次初审各取其一；按另一种理解，上列结果会变。",
        en:
          "The text can be read in more than one way, of which this screening takes one; by the other, the above "
          + "would change."))
  }

  private mutating func addUnsupported() {
    let facts = assessment.unsupported
    guard !facts.isEmpty else { return }
    let count = facts.count
    add(
      Words(zh: "声明成立而无佐证的（\(count) 项）", en: "Declared without evidence (\(count))"),
      Words(zh: "无佐证 \(count) 项", en: "declarations without evidence: \(count)"),
      .list(facts.map { $0.declaration.label }),
      below: Words(
        zh: "请逐项写明佐证材料的名称和页码，并附该材料；写“无”“见附件”“同上”的，视为无佐证。",
        en:
          "For each, name the document and the page and enclose it; none, see annex or as above count as no evidence."
      ))
  }

  private mutating func addProblems() {
    let items = assessment.problems.shown(Assessment.shownProblems) {
      assessment.wordsWithRemedy(for: $0)
    }
    let count = assessment.numberOfProblems
    add(
      Words(zh: "文件中的问题（\(count) 处）", en: "Problems of the file (\(count))"),
      assessment.problemCount, .list(items),
      below: Words(
        zh: "行首两数为第几行、第几列。", en: "The two numbers in front are the line and the column."))
  }
}
