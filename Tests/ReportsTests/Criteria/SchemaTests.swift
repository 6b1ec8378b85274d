import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

/// What can be said of the schemas without a validator; `.ci/schema` holds them against an independent one.
struct SchemaTests {
  enum Kind: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case application, ruleSet, result, fit, reviews

    var testDescription: String { rawValue }

    var bytes: [UInt8] {
      var writer = JSONWriter(.indented)
      switch self {
      case .application: ApplicationSchema.write(to: &writer)
      case .ruleSet: RuleSetSchema.write(to: &writer)
      case .result: ResultSchema.write(to: &writer)
      case .fit: FitSchema.write(to: &writer)
      case .reviews: ReviewsSchema.write(to: &writer)
      }
      return writer.bytes
    }
  }

  /// Every object of a schema, itself included.
  static func objects(in node: JSONNode) -> [JSONNode] {
    let inner = (node.members?.map { $0.value } ?? []) + (node.items ?? [])
    return (node.members == nil ? [] : [node]) + inner.flatMap { objects(in: $0) }
  }

  @Test(arguments: Kind.allCases)
  func `a schema is strict JSON that names its dialect`(_ kind: Kind) throws {
    let schema = try JSONNode(kind.bytes)
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["title"]?.string?.isEmpty == false)
  }

  @Test(arguments: Kind.allCases)
  func `every reference leads to a definition, and every definition is referred to`(_ kind: Kind)
    throws
  {
    let schema = try JSONNode(kind.bytes)
    let references = Self.objects(in: schema).compactMap { $0["$ref"]?.string }
    let definitions = schema["$defs"]?.members?.map { "#/$defs/" + $0.key } ?? []
    #expect(Set(references) == Set(definitions))
  }

  @Test(arguments: Kind.allCases)
  func `every object with properties says that it has no others and requires only its own`(
    _ kind: Kind
  ) throws {
    for object in Self.objects(in: try JSONNode(kind.bytes))
    where object["properties"]?.members != nil {
      // "properties" as the name of a property of something else has no keyword beside it.
      let keys = object["properties"]?.members?.map { $0.key } ?? []
      #expect(object["additionalProperties"]?.boolean == false)
      for required in object["required"]?.items ?? [] {
        #expect(keys.contains(required.string ?? ""))
      }
    }
  }

  @Test func `the application's schema has every fact in its place, with label and unit`() throws {
    let schema = try JSONNode(Kind.application.bytes)
    for fact in Fact.all {
      let declaration = fact.declaration
      let section = declaration.section
      var holder = section == .root ? schema : schema["properties"]?[section.key]
      if section.group != nil { holder = holder?["items"] }
      let property = try #require(holder?["properties"]?[declaration.key], "\(declaration.path)")
      let title = try #require(property["title"]?.string)
      #expect(title.contains(declaration.label.zh) && title.contains(declaration.label.en))
      if let note = declaration.note {
        #expect(property["description"]?.string?.contains(note.zh) == true)
      }
      if case .figure(let figure) = fact {
        #expect(property["x-unit"]?.string == figure.unit.rawValue)
      }
    }
  }

  @Test func `the application's schema has nothing that the reader does not know`() throws {
    let schema = try JSONNode(Kind.application.bytes)
    var writer = JSONWriter(.compact)
    writer.object { writer in
      for section in schema["properties"]?.members ?? [] {
        writer.key(section.key)
        let holder = section.value["items"] ?? section.value
        guard let keys = holder["properties"]?.members else {
          writer.null()
          continue
        }
        let isList = section.value["items"] != nil
        func write(_ writer: inout JSONWriter) {
          writer.object { writer in
            for key in keys {
              writer.key(key.key)
              writer.null()
            }
          }
        }
        if isList { writer.array { write(&$0) } } else { write(&writer) }
      }
    }
    var application = Application()
    #expect(application.read(writer.bytes).isEmpty)
  }

  @Test func `a choice's values in the schema are those of its declaration, and null`() throws {
    let schema = try JSONNode(Kind.application.bytes)
    for choice in Choice.allCases {
      let declaration = choice.declaration
      var holder =
        declaration.section == .root ? schema : schema["properties"]?[declaration.section.key]
      if declaration.section.group != nil { holder = holder?["items"] }
      let values = holder?["properties"]?[declaration.key]?["enum"]?.items
      #expect(values?.compactMap { $0.string } == choice.terms.map { $0.code })
      #expect(values?.last?.kind == .null)
    }
  }
}
