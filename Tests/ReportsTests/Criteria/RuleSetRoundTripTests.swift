import Eligibility
import Jiangsu2018
@testable import Reports
import StrictJSON
import TestSupport
import Testing

/// What is exported can be read back and judges as before, to the byte.
struct RuleSetRoundTripTests {
  static let loaded: [RuleSet] = Notice.ruleSets.compactMap { ruleSet in
    var writer = JSONWriter(.indented)
    ruleSet.writeFile(to: &writer)
    return try? RuleSet.read(writer.bytes).get()
  }

  @Test(arguments: Category.allCases)
  func `a rule set that is exported and read back is the same`(_ category: Category) throws {
    let ruleSet = Notice.ruleSet(for: category)
    #expect(try RuleSet.read(ruleSet.canonicalForm).get() == ruleSet)
    #expect(Self.loaded[Int(category.rawValue)] == ruleSet)
    #expect(Self.loaded[Int(category.rawValue)].canonicalForm == ruleSet.canonicalForm)
  }

  @Test(arguments: ProjectFolder.samples)
  func `a sample is judged alike by the loaded rule sets`(_ path: String) throws {
    let bytes = try ProjectFolder.bytes(path)
    #expect(Self.result(of: bytes, by: Self.loaded) == Self.result(of: bytes, by: Notice.ruleSets))
  }

  @Test func `random applications are judged alike by the loaded rule sets`() {
    var texts = RandomApplicationText(seed: 796)
    for number in 0..<80 {
      let text = texts.next()
      let category = Category.allCases[number % Category.allCases.count]
      let expected = Self.result(of: text, by: Notice.ruleSets, under: category)
      #expect(
        Self.result(of: text, by: Self.loaded, under: category) == expected,
        "application \(number) of seed 796: \(String(decoding: text, as: UTF8.self))")
      #expect(!String(decoding: expected, as: UTF8.self).contains("\"problems\""), "\(number)")
    }
  }

  /// The result under one category, or under that which the application names.
  static func result(
    of bytes: [UInt8], by ruleSets: [RuleSet], under category: Category? = nil
  ) -> [UInt8] {
    let assessor = Assessor(by: { ruleSets[Int($0.rawValue)] }, under: category.map { [$0] })
    let header = RunHeader(
      toolVersion: "test", ruleSets: ruleSets.map { RunHeader.AppliedRuleSet($0) },
      requiresEvidence: false)
    var writer = JSONWriter(.indented)
    ResultForm.document.write(
      ([assessor.check(bytes, file: "application.json")], header), to: &writer)
    return writer.bytes
  }
}
