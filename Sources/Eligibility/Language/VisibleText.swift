/// Making text from outside safe to show: what an applicant wrote may look odd on a terminal, but
/// it can neither move the cursor, nor colour or reorder what stands around it, nor hide in it.
extension String {
  /// The text on one line, with everything written out that a terminal would act on or not show.
  ///
  /// A control character, a mark that changes the direction of writing, or a character that nobody
  /// can see stands there as `\u{1B}`; a line break or a tab becomes a space. A backslash takes apart what a runner of
  /// GitHub Actions would take for a command in any line of any log: `::` in front, and `##[` anywhere.
  public var visible: String { visible(limit: .max) }

  /// The visible text, cut to at most so many code points, the last of them "…" if it was cut.
  ///
  /// The limit counts code points and not cells, so that a flood of combining marks is cut too. An
  /// escape is kept whole or left out.
  public func visible(limit: Int) -> String {
    withoutWorkflowCommands.shown(limit: limit)
  }

  /// The same, with whatever begins a command of a runner left as it is.
  public var visibleWithCommands: String { shown(limit: .max) }

  private func shown(limit: Int) -> String {
    if isHarmless, utf8.count <= limit || unicodeScalars.count <= limit { return self }
    var shown: [Unicode.Scalar] = []
    var countBeforeEllipsis = 0
    var scalars = unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\r", scalars.first == "\n" { continue }
      shown += scalar.visible
      guard shown.count <= limit else {
        return String(scalars: shown.prefix(countBeforeEllipsis) + ["…"])
      }
      if shown.count < limit { countBeforeEllipsis = shown.count }
    }
    return String(scalars: shown[...])
  }
}

extension String {
  /// The text with a backslash before what would begin a command, `::` behind any white space and `[` behind `##`.
  public var withoutWorkflowCommands: String {
    guard utf8.contains(UInt8(ascii: "#")) || beginsWorkflowCommand(unicodeScalars[...]) else {
      return self
    }
    var scalars: [Unicode.Scalar] = []
    var rest = unicodeScalars[...]
    if beginsWorkflowCommand(rest) {
      while let space = rest.first, space.isSpace {
        scalars.append(space)
        rest.removeFirst()
      }
      scalars.append("\\")
    }
    for scalar in rest {
      if scalar == "[", scalars.suffix(2) == ["#", "#"] { scalars.append("\\") }
      scalars.append(scalar)
    }
    return String(scalars: scalars[...])
  }

  private func beginsWorkflowCommand(_ scalars: Substring.UnicodeScalarView) -> Bool {
    scalars.drop { $0.isSpace }.prefix(2).elementsEqual("::".unicodeScalars)
  }

  /// Whether nothing needs to be written out, as in nearly every text.
  private var isHarmless: Bool {
    // No character that has to be begins with any other byte.
    let isSuspect = utf8.contains { byte in
      byte < 0x20 || byte == 0x7F || (0xC2...0xDF).contains(byte)
        || (0xE1...0xE3).contains(byte) || byte >= 0xEF
    }
    return !isSuspect || unicodeScalars.allSatisfy { !$0.isWrittenOut }
  }

  /// The text made of these code points.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 3)
    scalars.withUnsafeBufferPointer { scalars in
      for scalar in scalars {
        if scalar.isASCII {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// What stands for the scalar where nothing may act on the terminal.
  fileprivate var visible: [Unicode.Scalar] {
    if self == "\n" || self == "\t" { return [" "] }
    guard isWrittenOut else { return [self] }
    return Array("\\u{\(String(value, radix: 16, uppercase: true))}".unicodeScalars)
  }
}

/// How much is shown of a text that someone else wrote, in code points.
public enum DisplayLimit {
  /// A name or an item.
  public static let name = 120
  /// A text as long as a sentence.
  public static let sentence = 600
  /// A reason, so that who gives it and when still fit into a sentence with it.
  public static let reason = 400
}
