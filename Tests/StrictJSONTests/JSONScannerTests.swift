import StrictJSON
import Testing

struct JSONScannerTests {
  @Test func `a reader learns keys, kinds and values in the order of the text`() {
    let text =
      #" { "name" : "苏州" , "on":true,"off":false, "none": null, "n":-12.5, "list":[1,[ ],{}] } "#
    var events: [String] = []
    let error = withScanner(Array(text.utf8)) { scanner in
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        events.append(key.string(in: scanner.bytes))
        switch try scanner.peek() {
        case .string: events.append(try scanner.string().string(in: scanner.bytes))
        case .boolean: events.append(try scanner.boolean() ? "yes" : "no")
        case .null:
          try scanner.null()
          events.append("nothing")
        case .number: events.append("\(try scanner.number().units(decimals: 1))")
        case .array:
          try scanner.beginArray()
          while try scanner.nextElement() {
            events.append("\(try scanner.peek())")
            try scanner.skipValue()
          }
        case .object: Issue.record("no member is an object")
        }
      }
      try scanner.finish()
    }
    #expect(error == nil)
    #expect(
      events == [
        "name", "苏州", "on", "yes", "off", "no", "none", "nothing", "n", "exactly(-125)", "list",
        "number", "array", "object",
      ])
  }

  @Test func `peeking passes white space, so the offset is that of the value`() {
    withScanner(Array(" [ 1 ,\n\t\"a\"]".utf8)) { scanner in
      #expect(scanner.offset == 1)
      try scanner.beginArray()
      _ = try scanner.nextElement()
      _ = try scanner.peek()
      #expect(scanner.offset == 3)
      _ = try scanner.number()
      _ = try scanner.nextElement()
      #expect(try scanner.peek() == .string)
      #expect(scanner.offset == 8)
      #expect(try scanner.string() == JSONText(start: 9, count: 1, hasEscapes: false))
      #expect(try scanner.nextElement() == false)
      #expect(scanner.offset == 12)
    }
  }

  @Test(arguments: [
    "null", "true", "false", "0", "\"\"", "[]", "{}", " \t\r\n[\t] \r\n", "[[],[[]],{}]",
    #"{"":{"":""}}"#, "[true,false,null]", "{ \"a\" : [ ] , \"b\" : { } }",
  ])
  func `any value may be a text of its own`(_ text: String) {
    #expect(fault(of: text) == nil)
    #expect(faultByWalking(Array(text.utf8)) == nil)
  }

  static let refusals: [Refusal] = [
    // nothing
    Refusal("", .emptyText, at: 0),
    Refusal(" \r\n\t", .emptyText, at: 4),
    // array = begin-array [ value *( value-separator value ) ] end-array
    Refusal("[", .unexpectedEnd, at: 1),
    Refusal("[ \n ", .unexpectedEnd, at: 4),
    Refusal("[1", .unexpectedEnd, at: 2),
    Refusal("[1,", .unexpectedEnd, at: 3),
    Refusal("[[]", .unexpectedEnd, at: 3),
    Refusal("[,1]", .unexpectedCharacter(",", expected: .valueOrClosingBracket), at: 1),
    Refusal("[ }", .unexpectedCharacter("}", expected: .valueOrClosingBracket), at: 2),
    Refusal("[:]", .unexpectedCharacter(":", expected: .valueOrClosingBracket), at: 1),
    Refusal("[1,,2]", .unexpectedCharacter(",", expected: .value), at: 3),
    Refusal("[1, :]", .unexpectedCharacter(":", expected: .value), at: 4),
    Refusal("[1 2]", .unexpectedCharacter("2", expected: .commaOrClosingBracket), at: 3),
    Refusal("[1 true]", .unexpectedCharacter("t", expected: .commaOrClosingBracket), at: 3),
    Refusal("[[][]]", .unexpectedCharacter("[", expected: .commaOrClosingBracket), at: 3),
    Refusal("[1}", .unexpectedCharacter("}", expected: .commaOrClosingBracket), at: 2),
    Refusal("[\"a\":1]", .unexpectedCharacter(":", expected: .commaOrClosingBracket), at: 4),
    Refusal("[1;2]", .unexpectedCharacter(";", expected: .commaOrClosingBracket), at: 2),
    Refusal("[1,]", .trailingComma, at: 2),
    Refusal("[1 ,\n ]", .trailingComma, at: 3),
    // object = begin-object [ member *( value-separator member ) ] end-object
    Refusal("{", .unexpectedEnd, at: 1),
    Refusal("{\"a\"", .unexpectedEnd, at: 4),
    Refusal("{\"a\" ", .unexpectedEnd, at: 5),
    Refusal("{\"a\":", .unexpectedEnd, at: 5),
    Refusal("{\"a\":1", .unexpectedEnd, at: 6),
    Refusal("{\"a\":1,", .unexpectedEnd, at: 7),
    Refusal("{,}", .unexpectedCharacter(",", expected: .keyOrClosingBrace), at: 1),
    Refusal("{]", .unexpectedCharacter("]", expected: .keyOrClosingBrace), at: 1),
    Refusal("{[", .unexpectedCharacter("[", expected: .keyOrClosingBrace), at: 1),
    Refusal("{\"a\":1,,}", .unexpectedCharacter(",", expected: .key), at: 7),
    Refusal("{\"a\":1,{", .unexpectedCharacter("{", expected: .key), at: 7),
    Refusal("{\"a\" 1}", .unexpectedCharacter("1", expected: .colon), at: 5),
    Refusal("{\"a\",1}", .unexpectedCharacter(",", expected: .colon), at: 4),
    Refusal("{\"a\"}", .unexpectedCharacter("}", expected: .colon), at: 4),
    Refusal("{\"a\"::1}", .unexpectedCharacter(":", expected: .value), at: 5),
    Refusal("{\"a\":}", .unexpectedCharacter("}", expected: .value), at: 5),
    Refusal("{\"a\":,", .unexpectedCharacter(",", expected: .value), at: 5),
    Refusal("{\"a\":1 \"b\":2}", .unexpectedCharacter("\"", expected: .commaOrClosingBrace), at: 7),
    Refusal("{\"a\":1]", .unexpectedCharacter("]", expected: .commaOrClosingBrace), at: 6),
    Refusal("{\"a\":1,}", .trailingComma, at: 6),
    Refusal("{\"a\":1 , \n}", .trailingComma, at: 7),
    Refusal("{\"a\":1,]", .trailingComma, at: 6),
    // JSON-text = ws value ws
    Refusal("]", .unexpectedCharacter("]", expected: .value), at: 0),
    Refusal(" ,", .unexpectedCharacter(",", expected: .value), at: 1),
    Refusal("1 2", .trailingText, at: 2),
    Refusal("{}{}", .trailingText, at: 2),
    Refusal("[]\n]", .trailingText, at: 3),
    Refusal("\"a\"b", .trailingText, at: 3),
    Refusal("null,", .trailingText, at: 4),
    // ws = *( %x20 / %x09 / %x0A / %x0D )
    Refusal("\u{0B}1", .unexpectedCharacter("\u{0B}", expected: .value), at: 0),
    Refusal("[\u{0C}]", .unexpectedCharacter("\u{0C}", expected: .valueOrClosingBracket), at: 1),
    Refusal("[1\u{85}]", .unexpectedCharacter("\u{85}", expected: .commaOrClosingBracket), at: 2),
    Refusal(
      "[1,\u{2060}2]", .unexpectedCharacter("\u{2060}", expected: .value), at: 3),
    Refusal("[1\u{7F}]", .unexpectedCharacter("\u{7F}", expected: .commaOrClosingBracket), at: 2),
  ]

  @Test(arguments: refusals)
  func `a text out of the grammar is refused at its first wrong byte`(_ refusal: Refusal) {
    #expect(refusal.found == refusal.fault)
    #expect(refusal.foundByWalking == refusal.fault)
  }

  // MARK: Depth

  static func nested(_ depth: Int, objects: Bool) -> [UInt8] {
    let opening = objects ? "{\"a\":" : "["
    let closing = objects ? "}" : "]"
    let inner = objects ? "1" : ""
    return Array(
      (String(repeating: opening, count: depth) + inner + String(repeating: closing, count: depth))
        .utf8)
  }

  @Test(arguments: [false, true])
  func `512 levels are read and 513 refused at the bracket that is too many`(_ objects: Bool) {
    let width = objects ? 5 : 1
    let allowed = Self.nested(512, objects: objects)
    let refused = Self.nested(513, objects: objects)
    let error = JSONError(.tooDeep(limit: 512), at: 512 * width)
    #expect(fault(of: allowed) == nil)
    #expect(faultByWalking(allowed) == nil)
    #expect(fault(of: refused) == error)
    #expect(faultByWalking(refused) == error)
  }

  @Test func `leaving a bracket makes room for the next`() {
    #expect(fault(of: Array("[[[]],[[]],{\"a\":[]}]".utf8), depthLimit: 3) == nil)
    #expect(
      fault(of: Array("[[[]],[[{}]]]".utf8), depthLimit: 3)
        == JSONError(.tooDeep(limit: 3), at: 8))
    #expect(fault(of: Array("1".utf8), depthLimit: 0) == nil)
    #expect(fault(of: Array("[]".utf8), depthLimit: 0) == JSONError(.tooDeep(limit: 0), at: 0))
  }

  @Test func `an array within skipped members counts from the depth of the reader`() {
    let error = withScanner(Array("{\"a\":{\"b\":[[]]}}".utf8), depthLimit: 3) {
      scanner in
      try scanner.beginObject()
      _ = try scanner.nextKey()
      try scanner.skipValue()
    }
    #expect(error == JSONError(.tooDeep(limit: 3), at: 11))
  }
}
