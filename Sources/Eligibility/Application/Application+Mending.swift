internal import StrictJSON

extension Application {
  /// All that is wrong with the text where it has failed for its syntax: every slip of it, line by line, and then what
  /// is wrong with the facts once these are mended, at their places in the text as it stands.
  ///
  /// The problems are those that reading it found; they stay where nothing more can be said. Nothing is read from a
  /// mended text but its problems: the application stays unreadable.
  public func problemsOfMendedText(insteadOf problems: [Problem]) -> [Problem] {
    guard problems.contains(where: { $0.kind.canBeMended }) else { return problems }
    return source.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[extent])
      guard let recovery = JSONRecovery(text) else { return problems }
      let slips = recovery.slips
      let lines = FaultyLine.lines(slips, in: text)
      var found = lines.map { line in
        Problem(.faultyLine(line), path: "", at: line.edits.first?.offset ?? 0)
      }
      if recovery.isCutOff {
        return found + [Problem(.syntax(.unexpectedEnd), path: "", at: text.count)]
      }
      var mended = Application()
      let remaining = mended.read(text.applying(slips[...], to: 0..<text.count))
      let failure = remaining.first { $0.kind.isSyntax }
      if let failure {
        let place = slips.place(inOriginal: failure.offset)
        found.removeAll { $0.offset > place }
        // Where nothing can be said to type, what the reader found says more.
        return found.allSatisfy { $0.remedy == nil }
          ? problems : found + [Problem(.furtherSlips, path: "", at: place)]
      }
      guard let last = found.last else { return problems }
      let isComplete = slips.count < JSONRecovery.limit
      found.append(
        Problem(
          isComplete ? .mendedBy(lines.count) : .furtherSlips, path: "", at: last.offset))
      return found
        + remaining.map { problem in
          Problem(
            problem.kind.moved { slips.place(inOriginal: $0) }, path: problem.path,
            at: slips.place(inOriginal: problem.offset))
        }
    }
  }
}

extension Problem.Kind {
  fileprivate var isSyntax: Bool {
    if case .syntax = self { return true }
    return false
  }

  /// Whether the text may be mended sign by sign.
  fileprivate var canBeMended: Bool {
    switch self {
    case .syntax(.emptyText), .syntax(.nul), .syntax(.otherFile), .syntax(.wideEncoding),
      .syntax(.invalidUTF8), .syntax(.gb18030), .syntax(.tooDeep):
      false
    default: isSyntax
    }
  }

  /// The same with the earlier place that it names moved.
  fileprivate func moved(_ place: (Int) -> Int) -> Self {
    switch self {
    case .repeatedKey(let first): .repeatedKey(first: place(first))
    case .repeatedItem(let first): .repeatedItem(first: place(first))
    case .repeatedYear(let year, let first): .repeatedYear(year, first: place(first))
    default: self
    }
  }
}

extension [JSONSlip] {
  /// The place in the text as it stands of a byte of the text with these mended.
  fileprivate func place(inOriginal offset: Int) -> Int {
    var place = 0  // how far the text as it stands is passed
    var mended = 0  // and the mended one
    for slip in self where slip.offset >= place {
      let kept = slip.offset - place
      if offset < mended + kept { break }
      mended += kept
      place = slip.offset
      if offset < mended + slip.text.utf8.count { return place }
      mended += slip.text.utf8.count
      place += slip.length
    }
    return place + offset - mended
  }
}
