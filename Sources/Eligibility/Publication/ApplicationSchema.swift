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
        writer.property("placeholder") { writer in
          writer.annotation(
            Words(zh: "等于未填的词", en: "a word that says nothing"),
            Words(zh: "按未填处理，请填写或写 null", en: "counts as not stated: fill it in, or write null"))
          writer.type("string")
          writer.member("pattern", placeholder)
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

  /// A pattern that wants a character which can be seen, spelled out because dialects differ about `\S`.
  ///
  /// It names the ranges of the basic plane; what lies beyond stands in surrogate pairs, which few dialects can name.
  public static let visibleText = "[^" + blanks + "]"

  /// Texts that say nothing, 是 and 否 among them, as they are written plainly; what only folding makes equal to them no pattern can say.
  static let placeholder: String = {
    let words = (Placeholder.words + Placeholder.references).map { word in
      word.unicodeScalars.map { $0 == "." ? "\\." : String($0) }.joined()
    }
    return "^([" + blanks + "]*|" + words.joined(separator: "|") + ")$"
  }()

  /// The blank characters as the ranges of a class.
  private static let blanks: String = {
    var pattern = ""
    var start: UInt32?
    for value in UInt32(0)...0x1_0000 {
      let isBlank = value < 0x1_0000 && Unicode.Scalar(value)?.isBlank == true
      if isBlank, start == nil { start = value }
      guard !isBlank, let first = start else { continue }
      start = nil
      pattern += first.asEscape
      if value - 1 > first { pattern += "-" + (value - 1).asEscape }
    }
    return pattern
  }()
}

extension UInt32 {
  /// The code unit as regular expressions of all dialects name it.
  fileprivate var asEscape: String {
    let digits = String(self, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
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
    case .choice(let choice) where choice.isDeclared: declared(choice)
    case .choice(let choice): terms(choice.terms, orNull: true)
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
    type("boolean", "string", "object", "null")
    member("pattern", ApplicationSchema.placeholder)
    properties(required: ["met"]) { writer in
      writer.property("met") { writer in
        writer.annotation(Words(zh: "是否具备", en: "whether it holds"))
        writer.type("boolean", "string", "null")
        writer.member("pattern", ApplicationSchema.placeholder)
      }
      writer.property("evidence", definedAs: "evidence")
      writer.notes()
    }
  }

  /// A choice that is declared: its value, alone or with its evidence.
  private mutating func declared(_ choice: Choice) {
    terms(choice.terms, orNull: true) { writer in
      writer.type("object")
      writer.properties(required: ["form"]) { writer in
        writer.property("form") { $0.terms(choice.terms, orNull: true) }
        writer.property("evidence", definedAs: "evidence")
        writer.notes()
      }
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
      if let terms { writer.terms(terms) } else { writer.type("string") }
    }
  }

  /// One of some terms, by its code or a label, or a word that says nothing; or an object.
  private mutating func terms(
    _ terms: [Term], orNull: Bool = false, object: ((inout JSONWriter) -> Void)? = nil
  ) {
    key("anyOf")
    array { writer in
      writer.object { $0.allowed(terms, orNull: orNull) }
      writer.object { writer in
        writer.member("enum", terms.flatMap { [$0.label.zh, $0.label.en] })
      }
      writer.object { $0.reference("placeholder") }
      if let object { writer.object(object) }
    }
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
