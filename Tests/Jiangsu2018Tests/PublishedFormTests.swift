import Eligibility
import Jiangsu2018
import TestSupport
import Testing

/// The published form of the rule sets, which programs read and `--criteria` reads back.
struct PublishedFormTests {
  @Test(arguments: Notice.ruleSets)
  func `a rule set is read back unchanged`(ruleSet: RuleSet) throws {
    let read = try RuleSet.read(ruleSet.canonicalForm).get()
    #expect(read == ruleSet)
    #expect(read.canonicalForm == ruleSet.canonicalForm)
  }

  @Test(arguments: Notice.ruleSets)
  func `a form that is cut off is refused`(ruleSet: RuleSet) {
    let form = ruleSet.canonicalForm
    for length in stride(from: 0, to: form.count, by: 397) {
      guard case .failure(let problems) = RuleSet.read(Array(form.prefix(length))) else {
        Issue.record("cut off after \(length) bytes")
        continue
      }
      #expect(!problems.list.isEmpty)
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `a form that is damaged at random is refused or is another rule set`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ruleSet = Notice.ruleSets[Int(generator.next() % 4)]
    for _ in 0..<10 {
      var form = ruleSet.canonicalForm
      let place = Int(generator.next() % UInt64(form.count))
      form[place] = UInt8(truncatingIfNeeded: generator.next() % 128)
      switch RuleSet.read(form) {
      case .failure(let problems):
        for problem in problems.list {
          #expect(!problem.wording.zh.isEmpty && !problem.wording.en.isEmpty)
        }
      case .success(let read):
        #expect(read != ruleSet || form == ruleSet.canonicalForm)
        _ = read.determine(Application())
      }
    }
  }

  @Test(arguments: Notice.ruleSets)
  func `what is read back judges a sample alike`(ruleSet: RuleSet) throws {
    let read = try RuleSet.read(ruleSet.canonicalForm).get()
    for name in Samples.names {
      let application = try Samples.application(name)
      #expect(read.determine(application).exceptions == ruleSet.determine(application).exceptions)
    }
  }
}
