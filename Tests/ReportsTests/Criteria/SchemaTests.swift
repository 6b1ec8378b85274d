import Eligibility
import Jiangsu2018
import Reports
import StrictJSON
import Testing

/// What can be said of the schemas without a validator; `.ci/schema` holds them against an independent one.
struct SchemaTests {
  private static func bytes(of schema: PublishedSchema) -> [UInt8] {
    var writer = JSONWriter(.indented)
    schema.write(to: &writer)
    return writer.bytes
  }

  /// Every object of a schema, itself included.
  static func objects(in node: JSONNode) -> [JSONNode] {
    let inner = (node.members?.map { $0.value } ?? []) + (node.items ?? [])
    return (node.members == nil ? [] : [node]) + inner.flatMap { objects(in: $0) }
  }

  @Test(arguments: PublishedSchema.allCases)
  func `a schema is strict JSON that names its dialect`(_ kind: PublishedSchema) throws {
    let schema = try JSONNode(Self.bytes(of: kind))
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["title"]?.string?.isEmpty == false)
  }

  @Test(arguments: PublishedSchema.allCases)
  func `every reference leads to a definition, and every definition is referred to`(
    _ kind: PublishedSchema
  )
    throws
  {
    let schema = try JSONNode(Self.bytes(of: kind))
    let references = Self.objects(in: schema).compactMap { $0["$ref"]?.string }
    let definitions = schema["$defs"]?.members?.map { "#/$defs/" + $0.key } ?? []
    #expect(Set(references) == Set(definitions))
  }

  @Test(arguments: PublishedSchema.allCases)
  func `every object with properties says that it has no others and requires only its own`(
    _ kind: PublishedSchema
  ) throws {
    for object in Self.objects(in: try JSONNode(Self.bytes(of: kind)))
    where object["properties"]?.members != nil && object.members?.count != 1 {
      // Properties alone are a condition, and what follows from it.
      // "properties" as the name of a property of something else has no keyword beside it.
      let keys = object["properties"]?.members?.map { $0.key } ?? []
      #expect(object["additionalProperties"]?.boolean == false)
      for required in object["required"]?.items ?? [] {
        #expect(keys.contains(required.string ?? ""))
      }
    }
  }

  @Test func `the application's schema has every fact in its place, with label and unit`() throws {
    let schema = try JSONNode(Self.bytes(of: .application))
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
    let schema = try JSONNode(Self.bytes(of: .application))
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

  @Test func `a choice lists its codes, null, labels and short forms in the schema`()
    throws
  {
    let schema = try JSONNode(Self.bytes(of: .application))
    for choice in Choice.allCases {
      let declaration = choice.declaration
      var holder =
        declaration.section == .root ? schema : schema["properties"]?[declaration.section.key]
      if declaration.section.group != nil { holder = holder?["items"] }
      let property = holder?["properties"]?[declaration.key]
      let lists = property?["anyOf"]?.items?.compactMap { $0["enum"]?.items }
      let values = try #require(lists?.first)
      #expect(values.compactMap { $0.string } == choice.terms.map { $0.code })
      #expect(values.last?.kind == .null)
      let labels = choice.terms.flatMap { $0.names.dropFirst() }
      #expect(lists?.last?.compactMap { $0.string } == labels)
    }
  }

  @Test func `the expectation's schema has what the reader knows, and nothing else`() throws {
    let schema = try JSONNode(Self.bytes(of: .expectation))
    let known =
      #"{"$schema": 1, "verdict": "unreadable", "criteria": {"1.1": "pass"}, "others": "fail", "#
      + #""cases": [{"set": [], "verdict": "eligible", "criteria": {}, "others": "missing", "notes": 1}], "notes": 1}"#
    let node = try JSONNode(Array(known.utf8))
    guard case .success = Expectation.read(Array(known.utf8)) else {
      Issue.record("the reader refuses it")
      return
    }
    #expect(Self.keys(schema) == Self.keys(node))
    #expect(
      Self.keys(schema["properties"]?["cases"]?["items"]) == Self.keys(node["cases"]?.items?[0]))
  }

  @Test func `the schema of a difference of rule sets has every kind and aspect`() throws {
    let schema = try JSONNode(Self.bytes(of: .ruleSetDiff))
    let change = schema["properties"]?["changes"]?["items"]?["properties"]
    #expect(change?["kind"]?["enum"]?.items?.count == RuleSetChange.Kind.allCases.count)
    #expect(change?["aspect"]?["enum"]?.items?.count == RuleSetChange.Aspect.allCases.count)
  }

  @Test(arguments: [
    PublishedSchema.result, .screen, .fit, .test, .resultDiff, .ruleSetDiff,
  ])
  func `a result's schema asks for the form's number`(_ kind: PublishedSchema) throws {
    let schema = try JSONNode(Self.bytes(of: kind))
    let form = try #require(schema["properties"]?.members?.first)
    #expect(form.key.hasSuffix("Form"))
    #expect(form.value["const"] != nil)
    #expect(schema["required"]?.items?.first?.string == form.key)
  }

  @Test func `the schema of a screening has what is written without reviews, and asks for it`()
    throws
  {
    let schema = try JSONNode(Self.bytes(of: .screen))
    let all = try SampleFolder.all()
    var summary = ScreenSummary()
    for assessment in all + [all[0]] { summary.add(assessment) }
    let rows = all.map { ScreenForm.row(of: $0) }.joined(separator: Array(",".utf8))
    let document = try JSONNode(
      ScreenForm.begin(SampleFolder.header) + rows + ScreenForm.end(summary))
    let always = try #require(Self.required(schema))
    #expect(Self.keys(document) == (always + ["edition"]).sorted())
    let properties = schema["properties"]
    for key in ["stops", "duplicates"] {
      let item = try #require(document[key]?.items?.first)
      #expect(Self.keys(item) == Self.keys(properties?[key]?["items"]))
    }
    for key in ["categories", "cities"] {
      let known = try #require(Self.keys(properties?[key]))
      #expect(Set(known).isSuperset(of: try #require(Self.keys(document[key]))))
    }
    for row in document["applications"]?.items ?? [] {
      let isReadable = row["problems"] == nil
      let definition = schema["$defs"]?[isReadable ? "screened" : "unreadable"]
      #expect(Self.keys(row) == Self.required(definition).map { ($0 + ["sha256"]).sorted() })
    }
  }

  @Test func `the schema of a line has what is written without reviews, and asks for it`() throws {
    let schema = try JSONNode(Self.bytes(of: .screenRow))
    let writer = RowWriter(header: SampleFolder.header)
    for var assessment in try SampleFolder.all() {
      assessment.line = 1
      let definition = schema["$defs"]?[assessment.isReadable ? "judged" : "unreadable"]
      let always = try #require(Self.required(definition))
      var keys = Self.keys(try JSONNode(writer.row(of: assessment))) ?? []
      // What cannot be read may name the applicant all the same.
      let names = ["applicant", "creditCode", "platform", "city"]
      if !assessment.isReadable { keys.removeAll { names.contains($0) } }
      #expect(keys == (always + ["line"]).sorted())
    }
  }

  @Test func `what check and screen write tell each other apart by their first key`() throws {
    let forms = try [PublishedSchema.result, .screen].map { kind in
      try JSONNode(Self.bytes(of: kind))["required"]?.items?.first?.string
    }
    #expect(forms == ["resultForm", "screenForm"])
  }

  private static func required(_ schema: JSONNode?) -> [String]? {
    schema?["required"]?.items?.compactMap { $0.string }
  }

  /// The keys of an object, or those that a schema allows.
  private static func keys(_ node: JSONNode?) -> [String]? {
    (node?["properties"] ?? node)?.members?.map { $0.key }.sorted()
  }
}
