/// The two languages that every message, label and report exists in.
public enum Language: String, CaseIterable, Sendable {
  case zh
  case en
}

/// One text in both languages, written side by side so that neither can be forgotten.
public struct Words: Hashable, Sendable {
  /// The Chinese text.
  public let zh: String
  /// The English text.
  public let en: String

  /// Pairs a Chinese text with its English counterpart.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

extension Words {
  /// The same in both languages, as a path or a name is.
  public init(same text: String) { self.init(zh: text, en: text) }

  /// Both texts with the other's after them.
  public static func + (left: Words, right: Words) -> Words {
    Words(zh: left.zh + right.zh, en: left.en + right.en)
  }

  /// The other's text after this one, in Chinese with a space where a figure or a Latin word meets the seam.
  public func spaced(_ next: Words, en separator: String = " ") -> Words {
    let scalars = (zh.unicodeScalars.last, next.zh.unicodeScalars.first)
    let isLatin = (scalars.0?.isASCII ?? false) || (scalars.1?.isASCII ?? false)
    let space = isLatin && scalars.1 != " " ? " " : ""
    return Words(zh: zh + space + next.zh, en: en + separator + next.en)
  }

  /// The words between parentheses of the language.
  public var inParentheses: Words { Words(zh: "（" + zh + "）", en: " (" + en + ")") }

  /// Whether there is nothing to say.
  public var isEmpty: Bool { zh.isEmpty && en.isEmpty }

  /// The words as far as they are shown where they hold someone else's text.
  public func visible(limit: Int) -> Words {
    Words(zh: zh.visible(limit: limit), en: en.visible(limit: limit))
  }

  /// What is said of a field that is left out.
  public static let notStated = Words(zh: "未填", en: "not stated")
  /// A colon with the space that follows it in English.
  public static let colon = Words(zh: "：", en: ": ")
  /// A comma between parts of a sentence.
  public static let comma = Words(zh: "，", en: ", ")
  /// A semicolon between sentences.
  public static let semicolon = Words(zh: "；", en: "; ")
}

extension [Words] {
  /// The texts in a row, as parts of a sentence.
  public var commas: Words { joined(zh: "，", en: ", ") }

  /// The texts in a row, as things of one kind.
  public var enumeration: Words { joined(zh: "、", en: ", ") }

  /// The texts in a row, as sentences of their own.
  public var semicolons: Words { joined(zh: "；", en: "; ") }

  /// From what to what.
  public var arrows: Words { joined(zh: " → ", en: " → ") }

  /// The texts in a row, with a separator of each language between them.
  public func joined(zh: String, en: String) -> Words {
    Words(
      zh: map { $0.zh }.joined(separator: zh), en: map { $0.en }.joined(separator: en))
  }
}
