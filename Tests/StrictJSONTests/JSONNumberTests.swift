import StrictJSON
import Testing

struct JSONNumberTests {
  struct Case: CustomStringConvertible, Sendable {
    let text: String
    let decimals: Int
    let result: JSONNumber.Conversion

    init(_ text: String, _ decimals: Int, _ result: JSONNumber.Conversion) {
      self.text = text
      self.decimals = decimals
      self.result = result
    }

    var description: String { "\(text) in units of 10^-\(decimals)" }
  }

  static let cases: [Case] = [
    Case("0", 0, .exactly(0)), Case("-0", 0, .exactly(0)), Case("0.00", 0, .exactly(0)),
    Case("0e99999999999", 0, .exactly(0)), Case("-0e-99999999999", 4, .exactly(0)),
    Case("3", 0, .exactly(3)), Case("-3", 0, .exactly(-3)), Case("1.0", 0, .exactly(1)),
    Case("1e3", 0, .exactly(1_000)), Case("1E-2", 0, .fractional), Case("1E-2", 2, .exactly(1)),
    Case("0.1", 0, .fractional), Case("0.1", 1, .exactly(1)), Case("0.1", 4, .exactly(1_000)),
    Case("1.5", 2, .exactly(150)), Case("-1.005", 2, .fractional), Case("1.50", 1, .exactly(15)),
    Case("1200e-2", 0, .exactly(12)), Case("1250e-2", 0, .fractional),
    Case("0.00000000000000000000", 0, .exactly(0)),
    Case("5.000000000000000000000000000", 0, .exactly(5)),
    Case("500", -2, .exactly(5)), Case("550", -2, .fractional),
    // the ends of 64 bits
    Case("9223372036854775807", 0, .exactly(.max)), Case("9223372036854775808", 0, .outOfRange),
    Case("-9223372036854775808", 0, .exactly(.min)), Case("-9223372036854775809", 0, .outOfRange),
    Case("-922337203685477580.8", 1, .exactly(.min)), Case("922337203685477580.8", 1, .outOfRange),
    Case("1000000000000000000", 0, .exactly(1_000_000_000_000_000_000)),
    Case("1000000000000000000", 1, .outOfRange), Case("10000000000000000000", 0, .outOfRange),
    Case("10000000000000000000e-1", 0, .exactly(1_000_000_000_000_000_000)),
    Case("18446744073709551615", 0, .outOfRange), Case("18446744073709551615e-1", 0, .fractional),
    Case("92233720368547758070e-1", 0, .exactly(.max)),
    Case("18446744073709551616", 0, .outOfRange), Case("184467440737095516161e-1", 0, .fractional),
    Case("0.33333333333333333333333", 4, .fractional),
    Case("0.33333333333333333333333", 23, .outOfRange),
    Case("1e400", 0, .outOfRange), Case("1e-400", 0, .fractional), Case("1e-400", 400, .exactly(1)),
    Case("1e99999999999", 0, .outOfRange), Case("1e-99999999999", 0, .fractional),
    Case("1e99999999999999999999999", 9, .outOfRange),
    Case("1e-99999999999999999999999", 9, .fractional),
  ]

  @Test(arguments: cases)
  func `a number is a whole number of units or it is said why not`(_ item: Case) {
    withScanner(Array(item.text.utf8)) { scanner in
      let number = try scanner.number()
      #expect(number.units(decimals: item.decimals) == item.result)
    }
  }

  @Test func `numbers are equal if their values are, but minus zero keeps its sign`() {
    let number = { (text: String) -> JSONNumber? in
      var number: JSONNumber?
      withScanner(Array(text.utf8)) { scanner in number = try scanner.number() }
      return number
    }
    #expect(Set(["1000", "1e3", "1000.0", "0.1e4", "100000e-2"].map(number)).count == 1)
    #expect(Set(["0.5", "5e-1", "0.50", "50E-2"].map(number)).count == 1)
    #expect(Set(["0", "0.0", "0e7"].map(number)).count == 1)
    #expect(number("0") != number("-0"))
    #expect(number("1") != number("-1"))
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max], [Int.min, -1, 0, 1, Int.max])
  func `no parts make the conversion trap`(_ exponent: Int, _ decimals: Int) {
    for mantissa in [0, 1, 10, UInt64.max] {
      for overflows in [false, true] {
        let number = JSONNumber(
          isNegative: true, mantissa: mantissa, exponent: exponent, overflows: overflows)
        _ = number.units(decimals: decimals)
      }
    }
    let one = JSONNumber(isNegative: false, mantissa: 1, exponent: exponent)
    if exponent < -1, decimals < 0 { #expect(one.units(decimals: decimals) == .fractional) }
    if exponent > 1, decimals > 0 { #expect(one.units(decimals: decimals) == .outOfRange) }
  }
}
