import Eligibility
import TestSupport
import Testing

/// How a share is printed: cut off after two decimals, never rounded up over a limit.
struct PercentTests {
  @Test(arguments: [
    Printed(500, of: 2_500, "20.00%"), Printed(599, of: 2_999, "19.97%"),
    Printed(1_999, of: 10_000, "19.99%"), Printed(199_999, of: 1_000_000, "19.99%"),
    Printed(1_999_999_999, of: 10_000_000_000, "19.99%"), Printed(1, of: 3, "33.33%"),
    Printed(2, of: 3, "66.66%"), Printed(1, of: 100_000, "0.00%"), Printed(0, of: 7, "0.00%"),
    Printed(5, of: 100, "5.00%"), Printed(505, of: 10_000, "5.05%"), Printed(7, of: 7, "100.00%"),
    Printed(14, of: 7, "200.00%"), Printed(0, of: 0, "–"), Printed(5, of: 0, "–"),
    Printed(.max, of: .max, "100.00%"), Printed(.max - 1, of: .max, "99.99%"),
    Printed(.max, of: 1, "> 100%"),
  ])
  fileprivate func `a share is cut off, not rounded`(_ printed: Printed) {
    #expect(Self.percent(printed.part, of: printed.whole) == printed.text)
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `what is printed never exceeds the share and is less than a hundredth below`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let (part, whole) = generator.share()
      guard whole > 0, part <= whole else { continue }
      let hundredths = Int128(part) * 10_000 / Int128(whole)
      let digits = "\(100 + hundredths % 100)".dropFirst()
      #expect(Self.percent(part, of: whole) == "\(hundredths / 100).\(digits)%")
    }
  }

  @Test func `a share that fails is never printed as its limit`() {
    for whole in 1...2_000 as ClosedRange<Int64> {
      let part = (whole * 20 - 1) / 100  // the largest part below a fifth
      let printed = Self.percent(part, of: whole)
      #expect(!printed.hasPrefix("20."), "\(part) of \(whole)")
    }
  }

  private static func percent(_ part: Int64, of whole: Int64) -> String {
    let application = Application.developers(part, of: whole)
    let judgement = application.judge(.share(Bound(.atLeast, 20, .orMore)))
    let wording = application.wording(observedBy: judgement)
    #expect(wording.zh == "\(wording.en)".replacing(" (", with: "（").replacing(")", with: "）"))
    return String(wording.en.prefix { $0 != "(" }.dropLast())
  }
}

/// A share and how it is printed.
private struct Printed: CustomTestStringConvertible {
  var part: Int64
  var whole: Int64
  var text: String

  init(_ part: Int64, of whole: Int64, _ text: String) {
    self.part = part
    self.whole = whole
    self.text = text
  }

  var testDescription: String { "\(part) of \(whole): \(text)" }
}
