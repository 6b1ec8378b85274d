import StrictJSON

/// Every way to read a text agrees with every other, and with a second, plain reading of the grammar.
enum JSONFuzzing {
  /// Keys that the dictionary has too: one of a word, one of a word with its quotation mark, one of more.
  private static let keys = ["a", "claims", "meets78", "evidence", "connectedDevices"].map {
    (text: Array($0.utf8), key: JSONKey($0))
  }

  static func run(_ bytes: UnsafeRawBufferPointer) {
    let skipped = fault { () throws(JSONError) in
      var scanner = try JSONScanner(bytes)
      try scanner.skipValue()
      try scanner.finish()
      if let repeated = scanner.duplicateKeys.first { throw repeated }
    }
    let walked = fault { () throws(JSONError) in
      var scanner = try JSONScanner(bytes)
      try walk(&scanner)
      try scanner.finish()
    }
    if case .duplicateKey? = skipped?.kind {
      demand(walked == nil, "repeated keys where walking fails: \(walked as Any)")
    } else {
      demand(walked == skipped, "walked \(walked as Any), skipped \(skipped as Any)")
    }
    demand(skipped.map { (0...bytes.count).contains($0.offset) } ?? true, "a fault beyond the text")
    compareWithGrammar(bytes, skipped)
    let kept = node(bytes, keepingRepeatedKeys: true)
    demand((kept == nil) == (walked != nil), "the tree is accepted otherwise than by walking")
    demand((node(bytes) == nil) == (skipped != nil), "the tree is accepted otherwise than skipped")
    if let kept { writeAndRead(kept, bytes) }
  }

  private static func compareWithGrammar(_ bytes: UnsafeRawBufferPointer, _ fault: JSONError?) {
    let verdict: GrammarOracle.Verdict =
      switch fault?.kind {
      case nil: .accepted
      case .duplicateKey: .repeatedKey
      default: .refused
      }
    let expected = GrammarOracle.verdict(on: Array(bytes))
    demand(verdict == expected, "\(verdict), by the grammar \(expected)")
  }

  /// Reads a value; each key is looked for by name as well, and both answers are the same.
  private static func walk(_ scanner: inout JSONScanner) throws(JSONError) {
    switch try scanner.peek() {
    case .object:
      try scanner.beginObject()
      while let key = try nextKey(&scanner) {
        demand(key.string(in: scanner.bytes).utf8.elementsEqual(key.utf8(in: scanner.bytes)), "key")
        try walk(&scanner)
      }
    case .array:
      try scanner.beginArray()
      while try scanner.nextElement() { try walk(&scanner) }
    case .string: copy(try scanner.string(), in: scanner.bytes)
    case .number: demandSound(try scanner.number())
    case .boolean: _ = try scanner.boolean()
    case .null: try scanner.null()
    }
  }

  private static func nextKey(_ scanner: inout JSONScanner) throws(JSONError) -> JSONText? {
    let before = scanner
    let key = try scanner.nextKey()
    for (text, wanted) in keys {
      var other = before
      let match = try other.nextKey(expecting: wanted)
      demand(other.offset == scanner.offset, "keys end in different places")
      switch match {
      case nil: demand(key == nil, "no key where there is one")
      case .expected(let found)?:
        demand(found == key, "the expected key stands elsewhere")
        demand(!found.hasEscapes && found.utf8(in: scanner.bytes) == text, "not the expected key")
      case .other(let found)?:
        demand(found == key, "another key stands elsewhere")
        // So near the end that a word would reach beyond it, it may say no.
        let isNearEnd = found.start + text.count + 8 > scanner.bytes.count
        let isExpected = !found.hasEscapes && found.utf8(in: scanner.bytes) == text
        demand(!isExpected || isNearEnd, "the expected key is taken for another")
      }
    }
    return key
  }

  private static func demandSound(_ number: JSONNumber) {
    guard !number.overflows else { return }
    let sign = number.isNegative ? "-" : ""
    let written = Array("\(sign)\(number.mantissa)e\(number.exponent)".utf8)
    let again = written.withUnsafeBytes { node($0)?.number }
    demand(again == number || number.exponent.magnitude > 1 << 40, "\(number) is read otherwise")
  }

  /// A text that is copied is written as one that is read first.
  private static func copy(_ text: JSONText, in bytes: UnsafeRawBufferPointer) {
    var copied = JSONWriter()
    copied.string(text, in: bytes)
    let back = copied.bytes.withUnsafeBytes { node($0)?.string }
    demand(back?.utf8.elementsEqual(text.utf8(in: bytes)) == true, "a copied text has changed")
    let isSafe = String(decoding: copied.bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      !(0x00...0x1F ~= $0.value || 0x7F...0x9F ~= $0.value || 0x2028...0x202E ~= $0.value)
    }
    demand(isSafe, "a copied text could act where it is shown")
  }
}
