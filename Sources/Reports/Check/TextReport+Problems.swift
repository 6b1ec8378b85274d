internal import Eligibility
internal import StrictJSON

extension TextReport {
  /// Everything that keeps a text from being read as an application, in the order of the text.
  func writeProblems(of checked: Checked, on page: inout TextPage) {
    writeUnreadable(checked, on: &page)
    for problem in checked.problems {
      page.blank()
      write(problem, of: checked, on: &page)
    }
  }

  /// What stands where other applications have their verdict.
  func writeUnreadable(_ checked: Checked, on page: inout TextPage) {
    page.line(
      [TextSpan(checked.place, .strong), TextSpan(.colon + checked.problemCount)],
      head: TextSpan(Verdict.unreadable, .bad),
      headWidth: page(Verdict.unreadable).displayWidth + 2, wraps: false)
  }

  private func write(_ problem: Problem, of checked: Checked, on page: inout TextPage) {
    guard !problem.isRemark else {
      page.line([TextSpan(problem.wording, .strong)])
      return
    }
    var place = checked.file == "-" ? "<stdin>" : checked.file.visible
    if problem.hasPlace {
      let location = checked.location(of: problem.offset)
      place += ":\(location.line):\(location.column)"
    }
    let label = [
      TextSpan(Words(same: place + ": "), .strong),
      TextSpan(Words(zh: "错误：", en: "error: "), .bad),
    ]
    let message = TextSpan(problem.wording.visible(limit: TextLimit.sentence), .strong)
    if place.displayWidth + 30 > style.width {
      page.line(label, wraps: false)
      page.line([message], indent: 2)
    } else {
      page.line(label + [message], hang: 2)
    }
    if !problem.path.isEmpty {
      let path = Words(same: problem.path.visible(limit: TextLimit.name))
      page.line(Words(zh: "位于 ", en: "at ") + path, .dim, indent: 2)
    }
    if let excerpt = checked.excerpt(around: problem, width: style.width - 4) {
      page.verbatim("    " + excerpt.line)
      page.verbatim("    " + String(repeating: " ", count: excerpt.column) + "^", .bad)
    }
    if let earlier = problem.earlierOffset {
      let words = checked.location(of: earlier).words
      page.line(Words(zh: "前一处在", en: "the first one stands at ") + words, indent: 2)
    }
    if let remedy = problem.remedy {
      page.line(
        remedy.visible(limit: TextLimit.sentence),
        head: TextSpan(Words(zh: "建议：", en: "help:"), .good), headWidth: 6)
    }
  }
}

extension Problem {
  /// Whether there is a place in the text to look at.
  fileprivate var hasPlace: Bool {
    switch kind {
    case .notReadable: false
    default: true
    }
  }

  /// Whether the source line helps to see what is wrong.
  fileprivate var hasExcerpt: Bool {
    switch kind {
    case .notReadable, .noCategory, .furtherProblems, .syntax(.emptyText),
      .syntax(.wideEncoding),
      .syntax(.gb18030), .syntax(.byteOrderMark):
      false
    default: true
    }
  }
}

extension Checked {
  /// A source line as far as it fits, and the cell in it that a caret belongs under.
  struct Excerpt {
    var line: String
    var column: Int
  }

  /// The line on which a problem stands, cut on either side to fit a width.
  fileprivate func excerpt(around problem: Problem, width: Int) -> Excerpt? {
    guard problem.hasExcerpt else { return nil }
    let text = application.source[application.extent]
    let place = min(max(0, problem.offset), text.count) + text.startIndex
    // A line may be as long as the file; no more of it is looked at than could be shown.
    let reach = 4 * width
    var start = place
    while start > text.startIndex, place - start < reach, !text[start - 1].endsLine { start -= 1 }
    var end = place
    while end < text.endIndex, end - place < reach, !text[end].endsLine { end += 1 }
    while start < place, text[start] & 0xC0 == 0x80 { start += 1 }
    while end > place, end < text.endIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
    let isCutBefore = start > text.startIndex && !text[start - 1].endsLine
    let isCutAfter = end < text.endIndex && !text[end].endsLine
    guard start < end, let before = String(validating: text[start..<place], as: UTF8.self),
      let after = String(validating: text[place..<end], as: UTF8.self)
    else { return nil }
    return Excerpt(
      before: before.visible, after: after.visible, isCutBefore: isCutBefore,
      isCutAfter: isCutAfter, width: width)
  }
}

extension Checked.Excerpt {
  /// Fits what stands before and after a place into a width; indentation goes, what is cut leaves dots.
  init(before: String, after: String, isCutBefore: Bool, isCutAfter: Bool, width: Int) {
    let dots = "..."
    var head = String(before.unicodeScalars.drop { $0 == " " && !isCutBefore })
    var headIsCut = isCutBefore
    // The caret may stand behind the last cell of the line, so one is left for it.
    let room = width - max(1, min(after.displayWidth, width / 2))
    if head.displayWidth + (headIsCut ? dots.count : 0) > room {
      headIsCut = true
      head = head.suffix(width: room - dots.count)
    }
    if headIsCut { head = dots + head }
    var tail = after
    if isCutAfter || head.displayWidth + tail.displayWidth > width {
      tail = tail.prefix(width: width - head.displayWidth - dots.count) + dots
    }
    self.init(line: head + tail, column: head.displayWidth)
  }
}

extension String {
  /// As much of the beginning as fits.
  fileprivate func prefix(width: Int) -> String {
    var used = 0
    return String(
      String.UnicodeScalarView(
        unicodeScalars.prefix { scalar in
          used += scalar.displayWidth
          return used <= width
        }))
  }

  /// As much of the end as fits.
  fileprivate func suffix(width: Int) -> String {
    var used = 0
    return String(
      String.UnicodeScalarView(
        unicodeScalars.reversed().prefix { scalar in
          used += scalar.displayWidth
          return used <= width
        }.reversed()))
  }
}

extension UInt8 {
  /// Whether the byte ends a line in an editor's eyes.
  fileprivate var endsLine: Bool { self == 0x0A || self == 0x0D }
}
