import Eligibility
import Jiangsu2018

@testable import Reports

/// An expectation that is read can be written and read again, and holds once it has been brought up to date.
enum ExpectationFuzzing {
  static func run(_ bytes: [UInt8]) {
    switch Expectation.read(bytes) {
    case .failure(let problems):
      demand(!problems.list.isEmpty, "refused without a reason")
      ApplicationFuzzing.demandSound(problems.list, in: bytes)
      let words = problems.words(in: bytes, named: "a\u{1B}[31m.json")
      demand(words.count == problems.list.count, "a problem without words")
    case .success(let expectation):
      guard case .success(let again) = Expectation.read(expectation.text) else {
        fatalError("an expectation that was written cannot be read")
      }
      demand(again == expectation, "what was written is another expectation")
      update(expectation)
    }
  }

  private static func update(_ expectation: Expectation) {
    guard expectation.cases.count < 8 else { return }
    let all = expectation.settings.map { settings in
      var assessor = Assessor(by: { category, _ in Notice.ruleSet(for: category) })
      assessor.settings = settings
      return assessor.check(Array(#"{"category": "key-cultivation"}"#.utf8), file: "a.json")
    }
    var updated = expectation
    updated.update(to: all[0], Array(all.dropFirst()))
    for check in updated.check(all, file: "a.json") {
      if case .different = check.result { fatalError("brought up to date, and still different") }
    }
    guard case .success = Expectation.read(updated.text) else {
      fatalError("brought up to date, it cannot be read")
    }
  }
}
