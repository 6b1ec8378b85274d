import Eligibility
import StrictJSON
import Testing

struct FormTests {
  private struct Part {
    var name: String
    var count: Int?
  }

  private struct Whole {
    var parts: [Part] = []
    var note: String?
  }

  private static let part = Form<Part> {
    Member("name", .text) { $0.name }
    Member(ifAny: "count", .count) { $0.count }
  }

  private static let whole = Form<Whole> {
    Member("form", .version(1)) { _ in }
    Member("parts", .list(of: part.named("part"), atLeast: 1)) { $0.parts }
    Member(ifAnyOf: part) { $0.parts.last }
    Member("note", .orNull(.text)) { $0.note }
  }

  private static func written(_ whole: Whole) -> String {
    var writer = JSONWriter(.compact)
    Self.whole.write(whole, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `members are written in their order, each that has something to say`() {
    #expect(
      Self.written(Whole(parts: [Part(name: "a"), Part(name: "b", count: 2)], note: "n"))
        == #"{"form":1,"parts":[{"name":"a"},{"name":"b","count":2}],"name":"b","count":2,"note":"n"}"#
    )
  }

  @Test func `what is not there is left out or null, as the form says`() {
    #expect(Self.written(Whole()) == #"{"form":1,"parts":[],"note":null}"#)
  }

  @Test func `the schema says the same of every member`() {
    let schema = Schema(
      title: Words(zh: "t", en: "t"), description: Words(zh: "述", en: "d"), Self.whole.shape,
      definitions: [
        Property("part", Self.part.shape),
        Property("count", .titled(Words(zh: "n", en: "n"), .whole(atLeast: 0))),
      ])
    var writer = JSONWriter(.compact)
    schema.write(to: &writer)
    let expected =
      ##"{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"t","description":"述\nd","##
      + #""type":"object","properties":{"form":{"const":1},"#
      + ##""parts":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part"}},"##
      + ##""name":{"type":"string"},"count":{"$ref":"#/$defs/count"},"note":{"type":["string","null"]}},"##
      + ##""required":["form","parts","note"],"additionalProperties":false,"$defs":{"##
      + ##""part":{"type":"object","properties":{"name":{"type":"string"},"count":{"$ref":"#/$defs/count"}},"##
      + #""required":["name"],"additionalProperties":false},"#
      + #""count":{"title":"n","type":"integer","minimum":0}}}"#
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected + "\n")
  }
}
