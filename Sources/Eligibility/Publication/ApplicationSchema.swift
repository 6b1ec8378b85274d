public import StrictJSON

/// The JSON Schema of an application: what an editor needs to help while somebody types.
///
/// It allows exactly what the reader accepts, so that a file which the editor does not underline can be read. What
/// cannot be said by a schema is left to the reader: that no key stands twice, and that the text is JSON at all.
public enum ApplicationSchema {
  /// Writes the schema, sections and facts in the order of the blank application.
  public static func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.schemaHead(
        title: Words(zh: "申报材料", en: "Application"),
        description: Words(
          zh: "江苏省重点工业互联网平台申报材料。null 或不写表示未填。",
          en: "An application to Jiangsu's programme of key industrial internet platforms. "
            + "null, or leaving a field out, says that it is not stated."))
      writer.type("object")
      writer.properties { writer in
        writer.property("$schema") { writer in
          writer.annotation(
            Words(zh: "本文件遵循的 JSON Schema", en: "the JSON Schema that the file follows"))
        }
        writer.facts(of: .root)
        for section in Section.allCases where section != .root { writer.section(section) }
        writer.notes()
      }
      writer.property("$defs") { writer in
        writer.property("claim") { $0.claim() }
        writer.property("list") { $0.listing(terms: nil) }
        writer.property("evidence") { writer in
          writer.annotation(
            Words(zh: "佐证", en: "evidence"),
            Words(zh: "文件名、编号、页码等", en: "document, number, page and the like"))
          writer.type("string", "null")
        }
        writer.property("notes") { writer in
          writer.annotation(
            Words(zh: "备注", en: "notes"),
            Words(zh: "可写任何内容，不参与评判", en: "anything; nothing is judged by it"))
        }
      }
    }
    writer.endLine()
  }

  /// Any character that the reader does not take for blank, spelled out because dialects differ about `\S`.
  public static let visibleText =
    #"[^\t-\r \u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\u3164\ufeff]"#
}

extension JSONWriter {
  fileprivate mutating func section(_ section: Section) {
    property(section.key) { writer in
      writer.annotation(section.label)
      guard let group = section.group else {
        writer.type("object", "null")
        return writer.properties { writer in
          writer.facts(of: section)
          writer.notes()
        }
      }
      writer.type("array", "null")
      writer.key("maxItems")
      writer.integer(Int64(Application.memberLimit))
      writer.property("items") { writer in
        writer.annotation(group.member)
        writer.type("object")
        writer.properties { writer in
          writer.facts(of: section)
          writer.notes()
        }
      }
    }
  }

  fileprivate mutating func facts(of section: Section) {
    for fact in Fact.all where fact.declaration.section == section {
      property(fact.declaration.key) { $0.fact(fact) }
    }
  }

  fileprivate mutating func notes() { property("notes", definedAs: "notes") }

  private mutating func fact(_ fact: Fact) {
    annotation(fact.declaration.label, fact.hint)
    switch fact {
    case .text: type("string", "null")
    case .choice(let choice): allowed(choice.terms, orNull: true)
    case .figure(let figure):
      member("x-unit", figure.unit.rawValue)
      self.figure(figure)
    case .claim: reference("claim")
    case .listing(let listing):
      if let terms = listing.terms { self.listing(terms: terms) } else { reference("list") }
    }
  }

  private mutating func figure(_ figure: Figure) {
    switch figure {
    case .count(let count):
      type("integer", "null")
      key("minimum")
      integer(count.range.lowerBound)
      key("maximum")
      integer(count.range.upperBound)
    case .amount(let amount):
      type("number", "null")
      key("multipleOf")
      raw(figure.json(1))
      key("minimum")
      raw(figure.json(amount.mayBeNegative ? .min : 0))
      key("maximum")
      raw(figure.json(.max))
    }
  }

  /// A claim: whether it is met, alone or with its evidence.
  fileprivate mutating func claim() {
    type("boolean", "object", "null")
    properties(required: ["met"]) { writer in
      writer.property("met") { writer in
        writer.annotation(Words(zh: "是否具备", en: "whether it holds"))
        writer.type("boolean", "null")
      }
      writer.property("evidence", definedAs: "evidence")
      writer.notes()
    }
  }

  /// A listing: its items, alone or with their evidence.
  fileprivate mutating func listing(terms: [Term]?) {
    type("array", "object", "null")
    items(terms)
    properties(required: ["items"]) { writer in
      writer.property("items") { writer in
        writer.annotation(Words(zh: "各项", en: "items"))
        writer.type("array", "null")
        writer.items(terms)
      }
      writer.property("evidence", definedAs: "evidence")
      writer.notes()
    }
  }

  private mutating func items(_ terms: [Term]?) {
    property("items") { writer in
      guard let terms else {
        writer.type("string")
        return writer.member("pattern", ApplicationSchema.visibleText)
      }
      writer.allowed(terms)
    }
    key("uniqueItems")
    boolean(true)
  }
}

extension Fact {
  /// How to fill it in: its unit and the note of its declaration.
  private var hints: [Words] {
    var hints: [Words] = []
    if case .figure(let figure) = self {
      let unit = figure.unit.label
      hints.append(
        Words(zh: "单位：\(unit.zh)", en: unit.en.isEmpty ? "a number" : "unit: \(unit.en)"))
    }
    if let note = declaration.note { hints.append(note) }
    return hints
  }

  fileprivate var hint: Words? { hints.isEmpty ? nil : hints.joined(zh: "；", en: "; ") }
}
