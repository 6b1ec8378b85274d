import Eligibility
import Testing

/// Which numbers a text may state a count or an amount with, and what is said of the others.
struct FigureReadingTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("1", 1), ("1.0", 1), ("1.000000", 1), ("1e3", 1_000), ("1E+3", 1_000),
      ("1.5e1", 15), ("1000e-3", 1), ("120e-1", 12), ("0e400", 0), ("0.0e-400", 0),
      ("5000", 5_000), ("9223372036854775807", .max), ("9223372036854775807.0", .max),
    ] as [(String, Int64)])
  func `a count may be written in any way that is exact`(number: String, value: Int64) {
    let read = ReadText(#"{"apps": {"industrialApps": \#(number)}}"#)
    #expect(read.problems == [])
    #expect(read.application.stated(.apps)?.value == value)
    #expect(read.application.stated(.apps)?.offset == 28)
  }

  @Test(
    arguments: [
      ("1.5", .fractional("1.5")), ("0.1", .fractional("0.1")), ("1e-1", .fractional("1e-1")),
      ("1e-400", .fractional("1e-400")),
      ("1.0000000000000000000000001", .fractional("1.0000000000000000000000001")),
      ("-1", .negative("-1")), ("-1e400", .negative("-1e400")),
      ("-9223372036854775809", .negative("-9223372036854775809")),
      ("9223372036854775808", .tooLarge("9223372036854775808")), ("1e400", .tooLarge("1e400")),
      ("1e19", .tooLarge("1e19")), ("99999999999999999999", .tooLarge("99999999999999999999")),
      ("1e999999999999999999999", .tooLarge("1e999999999999999999999")),
    ] as [(String, Problem.Kind)])
  func `a count is whole, not negative and within 64 bits`(number: String, kind: Problem.Kind) {
    let read = ReadText(#"{"apps": {"industrialApps": \#(number)}}"#)
    #expect(read.problems == [Problem(kind, path: "apps.industrialApps", at: 28)])
    #expect(read.application.stated(.apps) == nil)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("1", 1_000_000), ("-1", -1_000_000), ("0.0001", 100),
      ("0.000001", 1), ("-0.000001", -1), ("0.0000010", 1), ("1.5e-6", nil), ("1.2345678", nil),
      ("0.0000001", nil), ("20000.5", 20_000_500_000), ("9223372036854.775807", .max),
      ("-9223372036854.775808", .min), ("1e3", 1_000_000_000),
    ] as [(String, Int64?)])
  func `an amount is kept to the fen and no further`(number: String, value: Int64?) {
    let read = ReadText(#"{"finances": [{"profit": \#(number)}]}"#)
    let problem = Problem(.tooManyDecimals(number), path: "finances[0].profit", at: 25)
    #expect(read.problems == (value == nil ? [problem] : []))
    #expect(read.application.stated(.profit, member: 0)?.value == value)
  }

  @Test(
    arguments: [
      ("profit", "9223372036854.775808", .tooLarge("9223372036854.775808")),
      ("profit", "-1e400", .tooLarge("-1e400")),
      ("revenue", "-1", .negative("-1")), ("revenue", "-0.000001", .negative("-0.000001")),
      ("researchExpense", "-5.5", .negative("-5.5")),
      ("revenue", "1e400", .tooLarge("1e400")),
    ] as [(String, String, Problem.Kind)])
  func `only a profit may be negative`(key: String, number: String, kind: Problem.Kind) {
    let read = ReadText(#"{"finances": [{"\#(key)": \#(number)}]}"#)
    #expect(read.problems.map { $0.kind } == [kind])
    #expect(read.problems.map { $0.path } == ["finances[0].\(key)"])
  }

  @Test(
    arguments: [
      ("0", 1...Int64.max), ("-1", nil), ("1", nil), ("10", nil),
    ] as [(String, ClosedRange<Int64>?)])
  func `a rank begins at 1`(number: String, allowed: ClosedRange<Int64>?) {
    let read = ReadText(#"{"applicant": {"revenueRankInProvince": \#(number)}}"#)
    let kinds: [Problem.Kind] =
      number == "-1"
      ? [.negative("-1")] : allowed.map { [.outOfRange(number, allowed: $0)] } ?? []
    #expect(read.problems.map { $0.kind } == kinds)
  }

  @Test(arguments: ["999", "10000", "17", "2017", "1000", "9999", "201", "20170"])
  func `a fiscal year has four digits`(number: String) {
    let read = ReadText(#"{"finances": [{"year": \#(number)}]}"#)
    let isYear = number.count == 4
    #expect(
      read.problems.map { $0.kind }
        == (isYear ? [] : [.outOfRange(number, allowed: 1_000...9_999)]))
    #expect((read.application.stated(.fiscalYear, member: 0) != nil) == isYear)
  }

  @Test(arguments: ["01", "+1", ".5", "1.", "1e", "0x10", "NaN", "Infinity", "１２", "1,000"])
  func `what is no JSON number is not taken for one`(number: String) {
    let read = ReadText(#"{"apps": {"industrialApps": \#(number)}}"#)
    #expect(!read.problems.isEmpty)
  }
}
