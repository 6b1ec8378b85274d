import Testing

@testable import iipcheck

struct SuggestionTests {
  @Test(arguments: SuggestionCase.all)
  func `a slip of the finger finds the name that was meant, a wild guess none`(
    _ example: SuggestionCase
  ) {
    #expect(Suggestion.nearest(to: example.text, among: example.known) == example.nearest)
  }
}

struct SuggestionCase: CustomTestStringConvertible, Sendable {
  var text: String
  var known: [String]
  var nearest: String?

  var testDescription: String { "\(text) among \(known.joined(separator: ", "))" }

  static let all = [
    SuggestionCase(text: "chck", known: ["check", "screen"], nearest: "check"),
    SuggestionCase(text: "checkk", known: ["check", "screen"], nearest: "check"),
    SuggestionCase(text: "chexk", known: ["check", "screen"], nearest: "check"),
    SuggestionCase(text: "hceck", known: ["check", "screen"], nearest: "check"),
    SuggestionCase(text: "CHECK", known: ["check", "screen"], nearest: "check"),
    SuggestionCase(text: "scren", known: ["check", "screen"], nearest: "screen"),
    SuggestionCase(text: "cheese", known: ["check", "screen"], nearest: nil),
    SuggestionCase(text: "cn", known: ["zh", "en"], nearest: nil),
    SuggestionCase(text: "ZH", known: ["zh"], nearest: "zh"),
    SuggestionCase(text: "fat", known: ["fit"], nearest: "fit"),
    SuggestionCase(text: "bat", known: ["cat", "bar"], nearest: "bar"),
    SuggestionCase(
      text: "requir", known: ["require-evidence", "screen"], nearest: "require-evidence"),
    SuggestionCase(text: "cr", known: ["criteria", "cross-industry"], nearest: nil),
    SuggestionCase(text: "c", known: ["criteria"], nearest: nil),
    SuggestionCase(text: "", known: ["criteria"], nearest: nil),
    SuggestionCase(text: "anything", known: [], nearest: nil),
  ]
}
