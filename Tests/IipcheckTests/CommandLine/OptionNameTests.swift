import Eligibility
import Testing

@testable import iipcheck

struct OptionNameTests {
  @Test
  func `no two options share a letter`() {
    let letters = OptionName.allCases.compactMap(\.declaration.letter)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: OptionName.allCases)
  func `an option is written in lower case and explained in both languages`(_ option: OptionName) {
    #expect(option.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
    let help = option.declaration.help
    #expect(help.en.first?.isLowercase == true && !help.en.hasSuffix("."))
    #expect(!help.zh.isEmpty && !help.zh.hasSuffix("。"))
  }

  @Test(arguments: OptionName.allCases)
  func `a flag has no placeholder, anything else has one`(_ option: OptionName) {
    let declaration = option.declaration
    #expect((declaration.value == .nothing) == (declaration.placeholder == nil))
  }

  @Test
  func `the words that can follow an option are those of the notice and of the product`() {
    let command = SampleCommands.check
    #expect(
      OptionName.category.declaration.allowedValues(with: command)
        == ["cross-industry", "industry-level", "enterprise-level", "key-cultivation", "all"])
    #expect(OptionName.lang.declaration.allowedValues(with: command) == ["zh", "en"])
    #expect(
      OptionName.color.declaration.allowedValues(with: command) == ["auto", "always", "never"])
    #expect(OptionName.format.declaration.allowedValues(with: command) == command.formats)
    #expect(OptionName.output.declaration.allowedValues(with: command) == nil)
  }
}
