import Eligibility
import Testing

/// How figures are written in reports.
struct NumberWordingTests {
  @Test(
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"),
      (1_234_567, "1,234,567"), (-5, "-5"), (-999, "-999"), (-1_000, "-1,000"),
      (.max, "9,223,372,036,854,775,807"), (.min, "-9,223,372,036,854,775,808"),
    ] as [(Int64, String)])
  func `thousands are set apart`(value: Int64, text: String) { #expect(value.grouped == text) }

  @Test(
    arguments: [
      (0, "0"), (1, "0.000001"), (100, "0.0001"), (1_000_000, "1"), (1_500_000, "1.5"),
      (-1_500_000, "-1.5"), (-1, "-0.000001"), (20_000_500_000, "20,000.5"),
      (1_234_567_890_123, "1,234,567.890123"), (.max, "9,223,372,036,854.775807"),
      (.min, "-9,223,372,036,854.775808"),
    ] as [(Int64, String)])
  func `an amount has the decimals that it needs`(value: Int64, text: String) {
    #expect(Figure.amount(.revenue).number(value) == text)
    let read = ReadText(#"{"finances": [{"profit": \#(text.replacing(",", with: ""))}]}"#)
    #expect(read.application.stated(.profit, member: 0)?.value == value)
  }

  @Test(
    arguments: [
      (.count(.connectedDevices), 5_000, "5,000 台", "5,000"),
      (.count(.deviceKinds), 30, "30 种", "30"),
      (.count(.apps), 50, "50 个", "50"),
      (.count(.thirdPartyDevelopers), 500, "500 人", "500"),
      (.count(.toolkitCalls), 3_000, "3,000 次", "3,000"),
      (.count(.subscribingEnterprises), 100, "100 家", "100"),
      (.count(.revenueRank), 11, "第 11 名", "rank 11"),
      (.amount(.profit), -500_000, "-0.5 万元", "-0.5 × 10,000 yuan"),
    ] as [(Figure, Int64, String, String)])
  func `a figure has its unit`(figure: Figure, value: Int64, zh: String, en: String) {
    #expect(figure.quantity(value) == Words(zh: zh, en: en))
  }
}
