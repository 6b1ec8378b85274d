internal import Eligibility
internal import StrictJSON

/// A screening as a table for the terminal: one row an application, then what the batch comes to.
struct TextScreenReport: Sendable {
  let style: TextStyle

  /// The heading of the table, and before it where reviews come from.
  func begin(_ header: RunHeader? = nil) -> String {
    let marks = (header?.marks ?? []).map { $0[style.language] + "\n\n" }.joined()
    let source = marks + (header?.reviews.map { $0.source[style.language] + "\n\n" } ?? "")
    let heading = row(
      verdict: words("结果", "result"), category: words("类别", "category"),
      applicant: words("申报单位", "applicant"),
      details: words("不通过 / 缺项；文件", "failing / missing; file"), place: "")
    return source + heading + "\n" + String(repeating: "-", count: min(style.width, 100)) + "\n"
  }

  func row(of assessment: Assessment) -> String {
    let place = assessment.file.visible + (assessment.line.map { ":\($0)" } ?? "")
    guard assessment.isReadable, let determination = assessment.determinations.first else {
      let problem = assessment.problems.first
      let location = assessment.location(of: problem?.offset ?? 0)
      let reason = problem?.wording[style.language].visible ?? ""
      return row(
        verdict: words("无法读取", "UNREADABLE"), category: "", applicant: "",
        details: "\(location.line):\(location.column) \(reason)", place: place) + "\n"
    }
    let lists = [
      (words("不通过", "fail"), determination.ids(.fail)),
      (words("缺", "missing"), determination.ids(.missing)),
    ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: " "))" }
    let remarks = [Warning.Severity.contradiction, .doubt].compactMap { severity in
      let count = assessment.count(severity)
      return count == 0 ? nil : severity.words(count)[style.language]
    }
    var reviews: [String] = []
    if let raw = assessment.verdictWithoutReviews(of: determination) {
      reviews.append(words("原为", "was ") + raw.plainWord[style.language])
    }
    if let stale = assessment.reviews?.stale.count, stale > 0 {
      reviews.append(words("审核意见未采用 \(stale) 条", stale.counted("stale review")))
    }
    return row(
      verdict: determination.verdict.word[style.language],
      category: determination.ruleSet.category.shortName[style.language],
      applicant: assessment.application.text(.applicantName)?.visible
        ?? words("（未填）", "(not stated)"),
      details: (lists + reviews + remarks).joined(separator: "; "), place: place) + "\n"
  }

  /// What the batch comes to: the sum, categories, cities, what stops applicants, and what is there twice.
  func end(_ summary: ScreenSummary, _ header: RunHeader) -> String {
    func sum(_ label: Words, _ tally: Tally) -> Words { label + Words(same: ": ") + tally.sum }
    let total = sum(Words(zh: "合计", en: "total"), summary.tally)
    let categories = summary.categoryRows.map { Words(same: "  ") + sum($0.label, $0.tally) }
    var text = "\n" + ([total] + categories).map { line($0) }.joined()
    var sections = [
      (Words(zh: "按推荐单位所在地", en: "by city"), summary.cityRows.map { sum($0.label, $0.tally) }),
      (
        Words(zh: "未通过最多的条件", en: "most failed criteria"),
        summary.stops.prefix(10).map { stop in
          Words(same: stop.id.padded(to: 8))
            + Words(
              zh: "\(stop.failing) 份不通过，\(stop.missing) 份缺项  ",
              en: "\(stop.failing) fail, \(stop.missing) missing  ") + stop.title
        }
      ),
      (
        Words(zh: "疑似重复", en: "possible duplicates"),
        summary.duplicates.map { $0.words }
      ),
    ]
    if let reviews = summary.reviews {
      let totals = [reviews.words, reviews.wordsWithoutReviews, reviews.basisWords]
      sections.append((Words(zh: "审核意见", en: "reviews"), totals))
      sections.append((.unmatchedReviews, reviews.unmatchedWords))
    }
    sections.append((.notRead, summary.notRead.words))
    for (title, items) in sections where !items.isEmpty {
      text += "\n== \(title[style.language]) ==\n"
      text += items.map { line(Words(same: "  ") + $0) }.joined()
    }
    if let edition = header.edition {
      let tool =
        "\(edition.document) \(edition.id) \(edition.version); iipcheck \(header.toolVersion)"
      text += "\n" + line(Words(same: tool))
    }
    return text
  }

  /// A line that goes on below, set in, where it is wider than the terminal.
  private func line(_ words: Words) -> String {
    let line = words[style.language]
    let isWide = line.displayWidth > style.width
    return (isWide ? line.wrapped(to: style.width - 6) : [line])
      .map { $0.withoutWorkflowCommands }.joined(separator: "\n      ") + "\n"
  }

  /// One line, or as many as it takes: details go on below themselves and the place, whole, below the verdict.
  ///
  /// No name is cut: what tells two applicants apart may stand at its end.
  private func row(
    verdict: String, category: String, applicant: String, details: String, place: String
  ) -> String {
    let nameWidth = min(40, max(16, style.width / 4))
    let width = max(style.width, 60)
    let head = verdict.padded(to: 11) + category.padded(to: 17)
    let name = applicant.padded(to: nameWidth) + " "
    let line = head + name + [details, place].filter { !$0.isEmpty }.joined(separator: "; ")
    guard line.displayWidth > width || applicant.displayWidth > nameWidth else { return line }
    // Details stand beside a name that fits, and else below it.
    let names = applicant.wrapped(to: width - head.displayWidth)
    let isBeside = applicant.displayWidth <= nameWidth
    let indent = String(
      repeating: " ", count: head.displayWidth + (isBeside ? name.displayWidth : 0))
    var lines = details.wrapped(to: width - indent.displayWidth).map { indent + $0 }
    if isBeside {
      lines[0] = head + name + lines[0].dropFirst(indent.count)
    } else {
      let under = String(repeating: " ", count: head.displayWidth)
      lines = [head + names[0]] + names.dropFirst().map { under + $0 } + lines
    }
    lines.append(String(repeating: " ", count: 11) + place)
    return lines.map { $0.trimmingTrailingSpaces.withoutWorkflowCommands }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func words(_ zh: String, _ en: String) -> String {
    Words(zh: zh, en: en)[style.language]
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmingTrailingSpaces: String {
    guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(self[...last])
  }
}
