internal import Eligibility
internal import StrictJSON

extension TextReport {
  /// What stands where other applications have their verdict.
  func writeUnreadable(_ assessment: Assessment, on page: inout TextPage) {
    page.line(
      [TextSpan(assessment.place, .strong), TextSpan(.colon + assessment.problemCount)],
      head: TextSpan(Verdict.unreadable, .bad),
      headWidth: page(Verdict.unreadable).displayWidth + 2, wraps: false)
  }

  /// What keeps a text from being read as an application: where, what, the line itself, and what helps.
  func write(_ problem: Problem, of assessment: Assessment, on page: inout TextPage) {
    page.blank()
    guard !problem.isRemark else {
      page.line([TextSpan(problem.wording, .strong)])
      return
    }
    var place = assessment.file == "-" ? "<stdin>" : assessment.file.visible
    if problem.hasPlace {
      let location = assessment.location(of: problem.offset)
      place += ":\(location.line):\(location.column)"
    }
    let label = [
      TextSpan(Words(same: place + ": "), .strong),
      TextSpan(Words(zh: "错误：", en: "error: "), .bad),
    ]
    let message = TextSpan(problem.wording.visible(limit: DisplayLimit.sentence), .strong)
    if place.displayWidth + 30 > style.width {
      page.line(label, wraps: false)
      page.line([message], indent: 2)
    } else {
      page.line(label + [message], hang: 2)
    }
    if !problem.path.isEmpty {
      let path = Words(same: problem.path.visible(limit: DisplayLimit.name))
      page.line(Words(zh: "位于 ", en: "at ") + path, .dim, indent: 2)
    }
    if let excerpt = assessment.excerpt(around: problem, width: style.width - 4) {
      page.verbatim("    " + excerpt.line)
      page.verbatim("    " + String(repeating: " ", count: excerpt.column) + "^", .bad)
    }
    if let earlier = problem.earlierOffset {
      let words = assessment.location(of: earlier).words
      page.line(Words(zh: "前一处在", en: "the first one stands at ") + words, indent: 2)
    }
    if let remedy = problem.remedy {
      page.line(
        remedy.visible(limit: DisplayLimit.sentence),
        head: TextSpan(Words(zh: "建议：", en: "help:"), .good), headWidth: 6)
    }
  }
}

extension Problem {
  /// Whether the source line helps to see what is wrong.
  fileprivate var hasExcerpt: Bool {
    switch kind {
    case .notReadable, .noCategory, .furtherProblems, .syntax(.emptyText), .syntax(.wideEncoding),
      .syntax(.gb18030), .syntax(.otherFile), .otherDocument:
      false
    default: true
    }
  }
}

extension Assessment {
  /// The line on which a problem stands, cut on either side to fit a width, and the cell that a caret belongs under.
  fileprivate func excerpt(around problem: Problem, width: Int) -> (line: String, column: Int)? {
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
    start = min(place, start + text[start...].byteOrderMarkCount)
    while end > place, end < text.endIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
    guard start < end, let before = String(validating: text[start..<place], as: UTF8.self)?.visible,
      let after = String(validating: text[place..<end], as: UTF8.self)?.visible
    else { return nil }
    let dots = "..."
    var isCut = start > text.startIndex && !text[start - 1].endsLine
    // Indentation goes.
    var head = String(before.unicodeScalars.drop { $0 == " " && !isCut })
    // The caret may stand behind the last cell of the line, so one is left for it.
    let room = width - max(1, min(after.displayWidth, width / 2))
    if head.displayWidth + (isCut ? dots.count : 0) > room {
      isCut = true
      head = String(
        String.UnicodeScalarView(
          head.unicodeScalars.reversed().fitting(room - dots.count).reversed()))
    }
    if isCut { head = dots + head }
    var tail = after
    if end < text.endIndex && !text[end].endsLine || head.displayWidth + tail.displayWidth > width {
      let room = width - head.displayWidth - dots.count
      tail = String(tail.unicodeScalars.fitting(room)) + dots
    }
    return (head + tail, head.displayWidth)
  }
}

extension Sequence<Unicode.Scalar> {
  /// As many as fit into a width.
  fileprivate func fitting(_ width: Int) -> String.UnicodeScalarView {
    var used = 0
    return String.UnicodeScalarView(
      prefix { scalar in
        used += scalar.displayWidth
        return used <= width
      })
  }
}

extension UInt8 {
  /// Whether the byte ends a line in an editor's eyes.
  fileprivate var endsLine: Bool { self == 0x0A || self == 0x0D }
}
