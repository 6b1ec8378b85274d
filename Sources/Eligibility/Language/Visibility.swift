/// What can be seen of a character.
///
/// Whatever is blank, is folded, is written out, or is refused by a schema goes by these few lines, which go by the
/// Unicode properties of the toolchain.
extension Unicode.Scalar {
  /// Whether it shows as empty room: white space, the ideographic space among it, and what only looks like it.
  public var isSpace: Bool {
    if isPlain { return self == " " }
    return properties.isWhitespace || Self.blankLooking.contains(self)
  }

  /// Whether it shows nothing and takes no room, or acts on the text around it: what Unicode calls default-ignorable
  /// (marks of direction, joiners, fillers, selectors, tags), controls, marks of annotation.
  public var isHidden: Bool {
    if isPlain { return false }
    switch value {
    case 0xFFF9...0xFFFB: return true
    default:
      return properties.isDefaultIgnorableCodePoint
        || properties.generalCategory == .control && !properties.isWhitespace
    }
  }

  /// Whether nobody can see it by itself.
  public var isBlank: Bool { isSpace || isHidden }

  /// Whether a report writes it out as `\u{…}`: hidden or a false blank, and any white space but spaces of a line.
  public var isWrittenOut: Bool {
    if isPlain { return false }
    return isHidden || Self.blankLooking.contains(self)
      || properties.isWhitespace && properties.generalCategory != .spaceSeparator
  }

  /// What shows as empty room though Unicode does not call it white space: Braille without dots, a musical note
  /// without a head, two blanks of hieroglyphs.
  static let blankLooking: [Unicode.Scalar] = ["\u{2800}", "\u{1D159}", "\u{13441}", "\u{13442}"]

  /// Whether one look tells that it can be seen, or is a plain space: ASCII and nearly all Chinese characters and signs.
  private var isPlain: Bool {
    (0x20...0x7E).contains(value) || (0x3001...0x312F).contains(value)
      || (0x3400...0x9FFF).contains(value) || (0xFF01...0xFF5E).contains(value)
  }

  /// Whether it is punctuation or a symbol (general categories P and S).
  var isSign: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}

extension String {
  /// Whether the text has nothing that can be seen.
  public var isBlank: Bool { unicodeScalars.allSatisfy { $0.isBlank } }
}
