internal import Eligibility
internal import StrictJSON

/// A screening as a table for the terminal: one row an application, then what the batch comes to.
public struct TextScreenReport: Sendable {
  private let style: TextStyle

  /// Prepares a report in a style.
  public init(style: TextStyle) {
    self.style = style
  }

  /// The heading of the table, and before it where reviews come from.
  public func begin(_ header: RunHeader? = nil) -> String {
    let marks = (header?.marks ?? []).map { $0[style.language] + "\n\n" }.joined()
    let source = marks + (header?.reviews.map { $0.source[style.language] + "\n\n" } ?? "")
    let heading = row(
      verdict: words("结果", "result"), category: words("类别", "category"),
      applicant: words("申报单位", "applicant"),
      details: words("不通过 / 缺项；文件", "failing / missing; file"), place: "")
    return source + heading + "\n" + String(repeating: "-", count: min(style.width, 100)) + "\n"
  }

  /// The row of one application.
  public func row(of checked: Checked) -> String {
    let place = checked.file.visible + (checked.line.map { ":\($0)" } ?? "")
    guard checked.isReadable, let determination = checked.determinations.first else {
      let problem = checked.problems.first
      let location = checked.location(of: problem?.offset ?? 0)
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
      let count = checked.count(severity)
      return count == 0 ? nil : severity.words(count)[style.language]
    }
    let raw =
      checked.rawVerdict(of: determination).map {
        [words("原为", "was ") + $0.plainWord[style.language]]
      } ?? []
    let stale = checked.reviews?.stale.count ?? 0
    let reviews =
      raw + (stale > 0 ? [words("审核意见未采用 \(stale) 条", stale.counted("stale review"))] : [])
    return row(
      verdict: determination.verdict.word[style.language],
      category: determination.ruleSet.category.code,
      applicant: checked.application.text(.applicantName)?.visible ?? words("（未填）", "(not stated)"),
      details: (lists + reviews + remarks).joined(separator: "; "), place: place) + "\n"
  }

  /// What the batch comes to: the sum, categories, cities, what stops applicants, and what is there twice.
  public func end(_ summary: ScreenSummary, _ header: RunHeader) -> String {
    let tallies = summary.categories.map { category, tally in
      let name = category?.term.label[style.language] ?? words("无法读取", "unreadable")
      return self.tally("  " + name, tally)
    }
    var text = "\n" + lines([tally(words("合计", "total"), summary.tally)] + tallies)
    text += section(
      words("按推荐单位所在地", "by city"),
      summary.cities.map { city, tally in
        self.tally("  " + (city?.label[style.language] ?? words("未填", "not stated")), tally)
      })
    text += section(
      words("未通过最多的条件", "most failed criteria"),
      summary.stops.prefix(10).map { stop in
        let counts = words(
          "\(stop.failing) 份不通过，\(stop.missing) 份缺项",
          "\(stop.failing) fail, \(stop.missing) missing")
        return "  \(stop.id.padded(to: 8))\(counts)  \(stop.title[style.language])"
      })
    text += section(
      words("疑似重复", "possible duplicates"),
      summary.duplicates.map { duplicate in
        "  \(duplicate.kind.words[style.language]): \(duplicate.shownValue.visible(limit: 40)): "
          + duplicate.placeWords[style.language]
      })
    text += summary.reviews.map { end($0) } ?? ""
    if let edition = header.edition {
      text +=
        "\n\(edition.document) \(edition.id) \(edition.version); iipcheck \(header.toolVersion)\n"
    }
    return text
  }

  private func end(_ reviews: ReviewTotals) -> String {
    let lines = [reviews.words, reviews.rawWords, reviews.basisWords].map { $0[style.language] }
    return section(words("审核意见", "reviews"), lines.map { "  " + $0 })
      + section(
        Words.unmatchedReviews[style.language],
        reviews.unmatchedWords.map { "  " + $0[style.language] })
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n== \(title) ==\n" + self.lines(lines)
  }

  /// Lines that go on below, set in, where they are wider than the terminal.
  private func lines(_ lines: [String]) -> String {
    lines.flatMap { line in
      guard line.displayWidth > style.width else { return [line] }
      return line.wrapped(to: style.width - 6).enumerated().map { $0 == 0 ? $1 : "      " + $1 }
    }.map { $0 + "\n" }.joined()
  }

  private func tally(_ name: String, _ tally: Tally) -> String {
    let sum = words(
      "\(tally.read) = 符合 \(tally.eligible) + 不符合 \(tally.ineligible)"
        + " + 资料不全 \(tally.incomplete) + 无法读取 \(tally.unreadable)",
      "\(tally.read) = eligible \(tally.eligible) + ineligible \(tally.ineligible)"
        + " + incomplete \(tally.incomplete) + unreadable \(tally.unreadable)")
    return "\(name): \(sum)"
  }

  /// One line, or as many as it takes: details go on below themselves and the place, whole, below the verdict.
  ///
  /// Only the applicant's name is cut where the width does not allow all of it.
  private func row(
    verdict: String, category: String, applicant: String, details: String, place: String
  ) -> String {
    let nameWidth = min(40, max(16, style.width / 4))
    let start =
      verdict.padded(to: 11) + category.padded(to: 17)
      + applicant.truncated(to: nameWidth).padded(to: nameWidth) + " "
    let width = max(style.width, 60)
    let line = start + [details, place].filter { !$0.isEmpty }.joined(separator: "; ")
    guard line.displayWidth > width else { return line }
    let indent = String(repeating: " ", count: start.displayWidth)
    let lines = details.wrapped(to: width - start.displayWidth)
    return ([start + lines[0]] + lines.dropFirst().map { indent + $0 })
      .map { $0.trimmingTrailingSpaces }.joined(separator: "\n")
      + "\n" + String(repeating: " ", count: 11) + place
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
