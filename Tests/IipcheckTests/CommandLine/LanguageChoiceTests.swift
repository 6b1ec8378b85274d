import Eligibility
import Testing

@testable import iipcheck

struct LanguageChoiceTests {
  @Test(arguments: LanguageCase.all)
  func `the command line decides, then the locale, then English`(_ example: LanguageCase) {
    let language = Language.chosen(by: example.arguments) { example.environment[$0] }
    #expect(language == example.language)
  }
}

struct LanguageCase: CustomTestStringConvertible, Sendable {
  var arguments: [String]
  var environment: [String: String]
  var language: Language

  init(_ arguments: [String], _ environment: [String: String], _ language: Language) {
    (self.arguments, self.environment, self.language) = (arguments, environment, language)
  }

  var testDescription: String { "\(arguments) in \(environment.sorted { $0.key < $1.key })" }

  static let all = [
    LanguageCase([], [:], .en),
    LanguageCase([], ["LANG": "zh_CN.UTF-8"], .zh),
    LanguageCase([], ["LANG": "ZH"], .zh),
    LanguageCase([], ["LANG": "de_DE.UTF-8"], .en),
    LanguageCase([], ["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], .en),
    LanguageCase([], ["LANG": "zh_CN.UTF-8", "LC_ALL": ""], .zh),
    LanguageCase([], ["LANG": "en_US", "LC_MESSAGES": "zh_CN"], .zh),
    LanguageCase([], ["LC_MESSAGES": "zh_CN", "LC_ALL": "en_US"], .en),
    LanguageCase(["check", "--lang", "zh"], ["LANG": "en_US"], .zh),
    LanguageCase(["--lang=en", "check"], ["LANG": "zh_CN"], .en),
    LanguageCase(["check", "--nonsense", "--lang=zh"], [:], .zh),
    LanguageCase(["check", "--lang", "cn"], ["LANG": "zh_CN"], .zh),
    LanguageCase(["check", "--lang", "zh", "--lang"], [:], .zh),
    LanguageCase(["--lang", "zh", "--lang", "en"], [:], .en),
    LanguageCase(["--lang", "en", "--lang", "zh"], [:], .zh),
    LanguageCase(["check", "--", "--lang", "zh"], [:], .en),
  ]
}
