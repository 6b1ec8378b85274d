internal import StrictJSON

/// The form of an application: its JSON Schema is what an editor needs to help while somebody types.
///
/// It allows all that the reader accepts, and refuses all that the reader refuses but for what cannot be said by a schema:
/// that no key and no fiscal year stands twice, that two texts are equal once folded, that an amount has six decimals at
/// most, and that the text is JSON at all.
public enum ApplicationForm {
  /// The JSON Schema, sections and facts in the order of the blank application.
  public static let schema = Schema(
    title: Words(zh: "申报材料", en: "Application"),
    description: Words(
      zh: "江苏省重点工业互联网平台申报材料。null 或不写表示未填。",
      en: "An application to Jiangsu's programme of key industrial internet platforms. "
        + "null, or leaving a field out, says that it is not stated."),
    .object(
      [
        optional(
          "$schema",
          .titled(
            Words(zh: "本文件遵循的 JSON Schema", en: "the JSON Schema that the file follows"), .any))
      ]
        + facts(of: .root) + Section.allCases.filter { $0 != .root }.map { section($0) } + [notes]),
    definitions: [
      Property("claim", claim), Property("list", listing(of: .string)),
      Property(
        "evidence",
        .titled(
          Words(zh: "佐证", en: "evidence"),
          about: Words(zh: "文件名、编号、页码等", en: "document, number, page and the like"),
          .orNull(.string))),
      Property(
        "placeholder",
        .titled(
          Words(zh: "等于未填的词", en: "a word that says nothing"),
          about: Words(
            zh: "按未填处理，请填写或写 null", en: "counts as not stated: fill it in, or write null"),
          .pattern(placeholder))),
      Property(
        "notes",
        .titled(
          Words(zh: "备注", en: "notes"),
          about: Words(zh: "可写任何内容，不参与评判", en: "anything; nothing is judged by it"), .any)),
    ])

  private static func optional(_ key: String, _ shape: Shape) -> Property {
    Property(key, shape, isRequired: false)
  }

  private static let notes = optional("notes", .named("notes"))
  private static let evidence = optional("evidence", .named("evidence"))

  private static func section(_ section: Section) -> Property {
    let members = Shape.object(facts(of: section) + [notes])
    let shape =
      section.group.map { group in
        Shape.list(.titled(group.member, members), atMost: Int64(Application.memberLimit))
      } ?? members
    return optional(section.key, .titled(section.label, .orNull(shape)))
  }

  private static func facts(of section: Section) -> [Property] {
    section.facts.map { fact in
      let declaration = fact.declaration
      return optional(
        declaration.key, .titled(declaration.label, about: fact.hint, shape(of: fact)))
    }
  }

  private static func shape(of fact: Fact) -> Shape {
    switch fact {
    case .text: return .orNull(.string)
    case .choice(let choice):
      let values = terms(choice.terms, orNull: true)
      guard choice.isDeclared else { return .anyOf(values) }
      return .anyOf(values + [.object([Property("form", .anyOf(values)), evidence, notes])])
    case .figure(let figure):
      let unit = figure.unit.rawValue
      return .all([.keyword("x-unit") { $0.string(unit) }, .orNull(range(of: figure))])
    case .claim: return .named("claim")
    case .listing(let listing):
      return listing.terms.map { self.listing(of: .anyOf(terms($0))) } ?? .named("list")
    }
  }

  private static func range(of figure: Figure) -> Shape {
    switch figure {
    case .count(let count):
      .number("integer", from: String(count.range.lowerBound), to: String(count.range.upperBound))
    case .amount(let amount):
      // Nothing of its decimals: validators that divide by a millionth refuse 7906.52.
      .number(
        "number", from: figure.json(amount.mayBeNegative ? .min : 0), to: figure.json(.max))
    }
  }

  /// A claim: whether it is met, alone or with its evidence.
  private static var claim: Shape {
    let pattern = Shape.keyword("pattern") { $0.string(placeholder) }
    let isMet = Words(zh: "是否具备", en: "whether it holds")
    let met = Shape.all([.kinds(["boolean", "string", "null"]), pattern])
    return .all([
      .kinds(["boolean", "string", "object", "null"]), pattern,
      .members([Property("met", .titled(isMet, met)), evidence, notes]),
    ])
  }

  /// A listing: its items, alone or with their evidence.
  private static func listing(of item: Shape) -> Shape {
    let items = Shape.titled(Words(zh: "各项", en: "items"), .kinds(["array", "null"], items: item))
    return .all([
      .kinds(["array", "object", "null"], items: item),
      .members([Property("items", items), evidence, notes]),
    ])
  }

  /// One of some terms, by its code or a label, or a word that says nothing.
  private static func terms(_ terms: [Term], orNull: Bool = false) -> [Shape] {
    [
      orNull ? .orNull(.terms(terms)) : .terms(terms),
      .codes(terms.flatMap { $0.names.dropFirst() }), .named("placeholder"),
    ]
  }

  // MARK: Texts

  /// A pattern that wants a character which can be seen, spelled out because dialects differ about `\S`.
  ///
  /// It names the ranges of the basic plane; what lies beyond stands in surrogate pairs, which few dialects can name.
  public static let visibleText = "[^" + blanks + "]"

  /// Texts that say nothing, 是 and 否 among them, as they are written plainly; what only folding makes equal to them no pattern can say.
  private static let placeholder: String = {
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

extension Fact {
  /// How to fill it in: its unit and the note of its declaration.
  fileprivate var hint: Words? {
    var hints: [Words] = []
    if case .figure(let figure) = self {
      let unit = figure.unit.label
      hints.append(
        Words(zh: "单位：\(unit.zh)", en: unit.en.isEmpty ? "a number" : "unit: \(unit.en)"))
    }
    if let note = declaration.note { hints.append(note) }
    return hints.isEmpty ? nil : hints.joined(zh: "；", en: "; ")
  }
}
