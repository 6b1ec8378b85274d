import Eligibility
import Testing

/// GB 32100-2015: 18 characters, the last of which checks the others.
struct CreditCodeTests {
  @Test(arguments: [
    "91350100M000100Y43", "91110000600037341L", "914403001922038216", "91320594079903279G",
    "913200007665269890",
  ])
  func `a right code is valid`(text: String) throws {
    let code = try #require(CreditCode(text))
    #expect(code.isValid)
    #expect(code.expectedCheck == text.last)
  }

  @Test(
    arguments: [
      ("914403001922038217", "6"), ("91320500765135320R", "M"), ("91350100M000100Y44", "3"),
      ("91350100M000100Y4H", "3"),
    ] as [(String, Character)])
  func `a wrong check character is found, and the right one named`(
    text: String, expected: Character
  ) throws {
    let code = try #require(CreditCode(text))
    #expect(!code.isValid)
    #expect(code.expectedCheck == expected)
  }

  @Test(arguments: [
    "91350100M000100Y4Z", "91350100M000100Y4I", "9135O100M000100Y43", "9135S100M000100Y43",
    "9135V100M000100Y43", "91350100m000100y43", "91350100M000100Y4", "91350100M000100Y433", "",
    "91350100M000100Y4３", "９1350100M000100Y43", " 91350100M000100Y43", "91350100M000100Y43 ",
    "91350100-000100Y43", "统一社会信用代码", "91350100M000100Y4\u{301}3",
  ])
  func `what is not 18 characters of the alphabet is no code`(text: String) {
    #expect(CreditCode(text) == nil)
  }

  @Test(arguments: ["91350100M000100Y43", "91320594079903279G", "913200007665269890"])
  func `no single slip and no swap of neighbours goes unnoticed`(text: String) throws {
    let characters = Array(text)
    for place in characters.indices {
      for other in "0123456789ABCDEFGHJKLMNPQRTUWXY" where other != characters[place] {
        var slipped = characters
        slipped[place] = other
        #expect(CreditCode(String(slipped))?.isValid == false)
      }
      var swapped = characters
      swapped.swapAt(place, max(0, place - 1))
      #expect(CreditCode(String(swapped))?.isValid == (swapped == characters))
    }
  }

  @Test func `the division stands in the third to the eighth character`() {
    #expect(CreditCode("91320594079903279G")?.division == "320594")
    #expect(CreditCode("913200007665269890")?.division == "320000")
  }

  @Test(
    arguments: [
      ("91320594079903279G", true, nil), ("91320594079903279G", nil, nil),
      ("91110000600037341L", true, .division("110000")), ("91110000600037341L", false, nil),
      ("91110000600037341L", nil, nil),
      ("914403001922038217", true, .checkCharacter(expected: "6")),
      ("914403001922038217", nil, .checkCharacter(expected: "6")),
      ("91350100M000100Y4Z", true, .malformed),
    ] as [(String, Bool?, CreditCode.Fault?)])
  func `a code is warned about once, its division only where Jiangsu is claimed`(
    text: String, claimed: Bool?, fault: CreditCode.Fault?
  ) {
    let claim = claimed.map { "\($0)" } ?? "null"
    let read = ReadText(
      #"{"applicant": {"creditCode": "\#(text)"}, "claims": {"registeredInJiangsu": \#(claim)}}"#)
    let warnings = read.application.remarks()
    #expect(warnings.map { $0.kind } == (fault.map { [.creditCode(text, $0)] } ?? []))
    #expect(warnings.map { $0.offset } == (fault == nil ? [] : [29]))
  }
}
