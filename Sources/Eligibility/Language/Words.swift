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
