import StrictJSON
import Testing

struct JSONScannerNumberTests {
  /// A number and its parts: mantissa × 10^exponent.
  struct Reading: CustomStringConvertible, Sendable {
    let description: String
    let number: JSONNumber

    init(_ text: String, _ mantissa: UInt64, _ exponent: Int = 0, overflows: Bool = false) {
      description = text
      number = JSONNumber(
        isNegative: text.hasPrefix("-"), mantissa: mantissa, exponent: exponent,
        overflows: overflows)
    }
  }

  static let readings: [Reading] = [
    // int
    Reading("0", 0), Reading("-0", 0), Reading("7", 7), Reading("-7", 7), Reading("10", 10),
    Reading("62000", 62_000),
    Reading("999999999999999999", 999_999_999_999_999_999),
    Reading("1000000000000000000", 1_000_000_000_000_000_000),
    Reading("9223372036854775807", 9_223_372_036_854_775_807),
    Reading("-9223372036854775808", 9_223_372_036_854_775_808),
    Reading("9999999999999999999", 9_999_999_999_999_999_999),
    Reading("10000000000000000000", 10_000_000_000_000_000_000),
    Reading("18446744073709551615", 18_446_744_073_709_551_615),
    Reading("100000000000000000000", 10_000_000_000_000_000_000, 1),
    Reading("184467440737095516150", 18_446_744_073_709_551_615, 1),
    // frac
    Reading("0.1", 1, -1), Reading("0.10", 1, -1), Reading("-0.25", 25, -2), Reading("1.5", 15, -1),
    Reading("1.0", 1), Reading("100.00", 100), Reading("0.0", 0), Reading("-0.000", 0),
    Reading("0.000000000000000000000000000001", 1, -30),
    Reading("1.8446744073709551615", 18_446_744_073_709_551_615, -19),
    Reading("10.000000000000000000000000000000", 10),
    Reading("10.000000000000000000000000000000e2", 1_000),
    Reading("1234.5000000000000000000000000000", 12_345, -1),
    // exp
    Reading("1e3", 1_000), Reading("1E3", 1_000), Reading("1e+3", 1_000), Reading("1E-2", 1, -2),
    Reading("1.5e1", 15), Reading("1.5e3", 1_500), Reading("0e5", 0), Reading("0.0e-5", 0),
    Reading("1e0", 1), Reading("1e-0", 1), Reading("1e003", 1_000), Reading("25e-1", 25, -1),
    Reading("250e-2", 25, -1), Reading("2500e-2", 25),
    Reading("1e19", 10_000_000_000_000_000_000), Reading("1e20", 10_000_000_000_000_000_000, 1),
    Reading("1e400", 10_000_000_000_000_000_000, 381), Reading("1e-400", 1, -400),
    Reading("0e99999999999", 0), Reading("-0e-99999999999", 0),
    Reading("1e99999999999", 10_000_000_000_000_000_000, 99_999_999_980),
    Reading("1e-99999999999", 1, -99_999_999_999),
  ]

  @Test(arguments: readings)
  func `a number is read exactly, alone and before something else`(_ reading: Reading) {
    for (before, after) in [("", ""), ("[", "]"), (" ", "\n"), ("[0,", ",0]")] {
      let text = before + reading.description + after
      withScanner(Array(text.utf8)) { scanner in
        if before.hasPrefix("[") {
          try scanner.beginArray()
          _ = try scanner.nextElement()
        }
        if before == "[0," {
          _ = try scanner.number()
          _ = try scanner.nextElement()
        }
        #expect(try scanner.peek() == .number)
        let start = scanner.offset
        #expect(try scanner.number() == reading.number, "\(text)")
        #expect(scanner.offset == start + reading.description.utf8.count)
      }
    }
  }

  static let overflowing: [(text: String, exponent: Int)] = [
    ("18446744073709551616", 0), ("-18446744073709551616", 0), ("99999999999999999999", 0),
    ("123456789012345678901234567890", 1), ("123456789012345678901", 0),
    ("0.33333333333333333333333", -23), ("1.00000000000000000000000000001", -29),
    ("3.14159265358979323846264338e20", -6), ("100000000000000000000000001e5", 5),
  ]

  @Test(arguments: overflowing)
  func `a number with more digits than a mantissa holds says so and keeps their place`(
    _ text: String, exponent: Int
  ) {
    for after in ["", " ", "\n\n"] {
      withScanner(Array((text + after).utf8)) { scanner in
        let number = try scanner.number()
        #expect(number.overflows)
        #expect(number.exponent == exponent)
        #expect(number.isNegative == text.hasPrefix("-"))
      }
    }
  }

  static let refusals: [Refusal] = [
    // number = [ minus ] int [ frac ] [ exp ]
    Refusal("-", .unexpectedEnd, at: 1),
    Refusal("[-]", .missingDigit, at: 2),
    Refusal("[- 1]", .missingDigit, at: 2),
    Refusal("[--1]", .missingDigit, at: 2),
    Refusal("[-.5]", .missingDigit, at: 2),
    Refusal("[-Infinity]", .missingDigit, at: 2),
    Refusal("[-十]", .missingDigit, at: 2),
    // int = zero / ( digit1-9 *DIGIT )
    Refusal("00", .leadingZero, at: 0),
    Refusal("[1,007]", .leadingZero, at: 3),
    Refusal("[-01]", .leadingZero, at: 1),
    Refusal("[01.5]", .leadingZero, at: 1),
    Refusal("0123456789012345678901234567890", .leadingZero, at: 0),
    // frac = decimal-point 1*DIGIT
    Refusal("1.", .unexpectedEnd, at: 2),
    Refusal("[1.]", .missingDigit, at: 3),
    Refusal("[1.e5]", .missingDigit, at: 3),
    Refusal("[0..1]", .missingDigit, at: 3),
    // exp = e [ minus / plus ] 1*DIGIT
    Refusal("1e", .unexpectedEnd, at: 2),
    Refusal("1E+", .unexpectedEnd, at: 3),
    Refusal("1e-", .unexpectedEnd, at: 3),
    Refusal("[1e]", .missingDigit, at: 3),
    Refusal("[1e+]", .missingDigit, at: 4),
    Refusal("[1e+-1]", .missingDigit, at: 4),
    Refusal("[1e.5]", .missingDigit, at: 3),
    Refusal("[1ee5]", .missingDigit, at: 3),
  ]

  @Test(arguments: refusals)
  func `a number that is not one is refused where a digit is missing or too many`(
    _ refusal: Refusal
  ) {
    #expect(refusal.found == refusal.fault)
    #expect(refusal.foundByWalking == refusal.fault)
  }

  @Test func `a million digits or zeros cost no more than reading them`() {
    let zeros = String(repeating: "0", count: 1_000_000)
    let number = { (text: String) -> JSONNumber? in
      var number: JSONNumber?
      withScanner(Array(text.utf8)) { scanner in number = try scanner.number() }
      return number
    }
    #expect(
      number("1" + zeros)
        == JSONNumber(
          isNegative: false, mantissa: 10_000_000_000_000_000_000, exponent: 1_000_000 - 19))
    #expect(
      number("0." + zeros + "1")
        == JSONNumber(isNegative: false, mantissa: 1, exponent: -1_000_001))
    #expect(
      number("0." + zeros + "1e1000001") == JSONNumber(isNegative: false, mantissa: 1, exponent: 0))
    #expect(number("1" + zeros + "1")?.overflows == true)
    #expect(number("1e" + zeros + "1") == JSONNumber(isNegative: false, mantissa: 10, exponent: 0))
    #expect(number("1e" + zeros.replacing("0", with: "9"))?.units(decimals: 0) == .outOfRange)
    #expect(number("1e-" + zeros.replacing("0", with: "9"))?.units(decimals: 0) == .fractional)
  }
}
