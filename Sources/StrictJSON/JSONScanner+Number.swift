extension JSONScanner {
  /// Reads the number that comes next, exactly; the caller has seen its kind.
  ///
  /// A whole number of up to 18 digits, which no mantissa can lose, is read here; anything else starts again.
  public mutating func number() throws(JSONError) -> JSONNumber {
    let first = peekByte()
    let start = position
    let isNegative = first == UInt8(ascii: "-")
    let firstDigit = isNegative ? start + 1 : start
    var index = firstDigit
    var mantissa: UInt64 = 0
    while index < text.end, let digit = text.digit(at: index) {
      mantissa = mantissa &* 10 &+ UInt64(digit)
      index += 1
    }
    let count = index - firstDigit
    guard 1...18 ~= count, index < text.end, !Self.continuesNumber(text.byte(index)),
      count == 1 || text.byte(firstDigit) != UInt8(ascii: "0")
    else { return try anyNumber() }
    position = index
    return JSONNumber(isNegative: isNegative, mantissa: mantissa, exponent: 0)
  }

  @inline(__always)
  private static func continuesNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
  }

  /// Reads a number of any form.
  private mutating func anyNumber() throws(JSONError) -> JSONNumber {
    let start = position
    let isNegative = passes(UInt8(ascii: "-"))
    let firstDigit = position
    var digits = SignificantDigits()
    try passDigits { digits.append($0) }
    if text.byte(firstDigit) == UInt8(ascii: "0"), position > firstDigit + 1 {
      throw JSONError(.leadingZero, at: start)
    }
    var exponent: Int64 = 0
    if passes(UInt8(ascii: ".")) {
      try passDigits {
        digits.append($0)
        exponent -= 1
      }
    }
    if passes(UInt8(ascii: "e")) || passes(UInt8(ascii: "E")) {
      let exponentIsNegative = passes(UInt8(ascii: "-"))
      if !exponentIsNegative { _ = passes(UInt8(ascii: "+")) }
      var written: Int64 = 0
      // Beyond this, far more than a text has digits, one exponent is as good as another.
      try passDigits { written = min(written &* 10 &+ Int64($0), 1_000_000_000_000_000) }
      exponent += exponentIsNegative ? -written : written
    }
    return digits.number(isNegative: isNegative, exponent: exponent)
  }

  /// Passes a sign of a number if it comes next.
  private mutating func passes(_ sign: UInt8) -> Bool {
    guard position < text.end, text.byte(position) == sign else { return false }
    position += 1
    return true
  }

  private mutating func passDigits(_ body: (UInt8) -> Void) throws(JSONError) {
    let start = position
    while position < text.end, let digit = text.digit(at: position) {
      body(digit)
      position += 1
    }
    guard position > start else {
      throw JSONError(position < text.end ? .missingDigit : .unexpectedEnd, at: position)
    }
  }
}

extension JSONScanner.Text {
  @inline(__always)
  fileprivate func digit(at index: Int) -> UInt8? {
    let value = byte(index) &- UInt8(ascii: "0")
    return value < 10 ? value : nil
  }
}

/// Gathers the digits of a number into a mantissa that loses none of them or says so.
private struct SignificantDigits {
  private var mantissa: UInt64 = 0
  /// The digits since the last one that was not zero; they wait, so that `1.000…0` fits however long it is.
  private var zeros: Int64 = 0
  private var overflows = false

  mutating func append(_ digit: UInt8) {
    guard digit != 0 else {
      zeros += 1
      return
    }
    while zeros >= 0, let product = mantissa.timesTen {
      mantissa = product
      zeros -= 1
    }
    let (sum, overflow) = mantissa.addingReportingOverflow(UInt64(digit))
    if zeros >= 0 || overflow { overflows = true } else { mantissa = sum }
    zeros = 0
  }

  /// The digits times a power of ten; of all ways to state it, the one whose exponent is nearest to zero.
  consuming func number(isNegative: Bool, exponent: Int64) -> JSONNumber {
    guard mantissa != 0 else { return JSONNumber(isNegative: isNegative, mantissa: 0, exponent: 0) }
    var exponent = exponent + zeros
    while exponent > 0, !overflows, let product = mantissa.timesTen {
      mantissa = product
      exponent -= 1
    }
    return JSONNumber(
      isNegative: isNegative, mantissa: mantissa, exponent: Int(clamping: exponent),
      overflows: overflows)
  }
}
