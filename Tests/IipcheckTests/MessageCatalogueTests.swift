import Eligibility
import Foundation
import StrictJSON
import Testing

/// Every kind of problem with its message and its remedy in both languages, word for word.
///
/// `RECORD_GOLDEN=1` writes the file anew; such a run fails.
struct MessageCatalogueTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Data/problem-messages.txt")

  private static let line: FaultyLine? = {
    var application = Application()
    let problems = application.read(Array(#"{"devices": {"connected": 3万}}"#.utf8))
    return application.problemsOfMendedText(insteadOf: problems).first?.line
  }()

  /// An example of each kind; a new kind is a case that the switch below asks for.
  private static let problems: [Problem.Kind] =
    [
      .mendedBy(3), .furtherSlips, .unknownKey("xyzzy", nearest: "openness"),
      .unknownKey("xyzzy", nearest: nil), .unknownField("connected", in: .platform),
      .unknownField("xyzzy", in: .platform), .repeatedKey(first: 0), .negative("-12"),
      .fractional("4.5"), .tooManyDecimals("1.1234567"), .tooLarge("12345678901234567890"),
      .outOfRange("17", allowed: 1_000...9_999), .outOfRange("0", allowed: 1...Int64.max),
      .unknownTerm("双跨平台级", allowed: Choice.category.terms),
      .unknownTerm("丹徒区", allowed: Choice.city.terms), .repeatedItem(first: 0),
      .repeatedYear(2017, first: 0), .claimWithoutMet, .choiceWithoutForm, .listingWithoutItems,
      .blankText, .invisibleCharacter("\u{200B}"), .missingMember("name"),
      .unknownFact("devices.conected", nearest: "devices.connected"),
      .unknownFact("x", nearest: nil), .wrongFact("devices.connected", expected: .claim),
      .factOutOfPlace("industries[].name"), .repeatedID("1.1", first: 0),
      .tooManyMembers(limit: 1_000), .emptyList, .impossibleCount(9, possible: 3),
      .unclearRequirement(found: []), .unclearRequirement(found: ["figure", "claim"]),
      .unclearComparison(found: []), .unclearComparison(found: ["atLeast", "atMost"]),
      .unequalUnits(part: "a", whole: "b"), .noCategory, .categoryWithoutRules(.keyCultivation),
      .notReadable(Words(zh: "没有读取权限", en: "no permission to read it")),
      .furtherProblems(rest: 12),
    ] + (line.map { [.faultyLine($0)] } ?? []) + syntax.map { .syntax($0) }
    + DocumentKind.allCases.map { .otherDocument($0) } + reviews.map { .faultyReview($0) }
    + figures.map { .quotedFigure($0, FigureSuggestion($0, for: .count(.connectedDevices))) }
    + expectations.map { .wrongKind(expected: $0, found: .string) }
    + [JSONKind.object, .array, .number, .boolean, .null].map {
      .wrongKind(expected: .text, found: $0)
    } + [.wrongKind(expected: .object, found: .array)]

  private static let syntax: [JSONError.Kind] =
    [
      .emptyText, .unexpectedEnd, .unterminatedString, .typographicSign("，", ascii: ","),
      .typographicSign("\u{3000}", ascii: " "), .trailingComma, .trailingText, .singleQuotes,
      .comment, .unknownWord, .leadingZero, .leadingPlus, .missingDigit, .controlCharacter(0x0A),
      .controlCharacter(0x09), .controlCharacter(0x07), .nul, .invalidEscape, .loneSurrogate,
      .wideEncoding, .invalidUTF8, .gb18030, .tooDeep(limit: 128), .duplicateKey(first: 0),
    ] + JSONError.FileKind.allCases.map { .otherFile($0) }
    + [
      JSONError.Expectation.value, .valueOrClosingBracket, .key, .keyOrClosingBrace, .colon,
      .commaOrClosingBrace, .commaOrClosingBracket,
    ].map { .unexpectedCharacter("x", expected: $0) }

  private static let reviews: [ReviewFault] = [
    .malformedCode("123"), .malformedCode("91321081xn7b6uy67w"), .noDate("8.10.2018"),
    .malformedDigest("0a"), .unknownRequirement("3.1.3/sotf", nearest: "3.1.3/softwareInterfaces"),
    .unknownRequirement("x", nearest: nil), .measured("3.2/devices"), .combined("3.2/connection"),
    .repeated(first: 0),
  ]

  private static let figures = ["3万", "超过3万台", "约2000", "无", "300-400", "很多"]

  private static let expectations: [Problem.Expectation] = [
    .object, .list, .count, .figure(.amount(.profit)), .text, .choice(Choice.production.terms),
    .claim,
    .listing(.iotProtocols), .item, .truth,
  ]

  @Test func `every kind of problem says what is recorded`() throws {
    var text = ""
    for kind in Self.problems {
      let problem = Problem(kind, path: "", at: 0)
      text += problem.wording.zh + "\n  " + (problem.remedy?.zh ?? "–") + "\n"
      text += problem.wording.en + "\n  " + (problem.remedy?.en ?? "–") + "\n\n"
    }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: Self.file)
      Issue.record("recorded \(Self.file.lastPathComponent)")
    }
    #expect(try String(decoding: Data(contentsOf: Self.file), as: UTF8.self) == text)
  }

  @Test func `every problem but a remark says what to do next`() {
    for kind in Self.problems {
      let problem = Problem(kind, path: "", at: 0)
      switch kind {
      case .notReadable, .syntax(.unexpectedEnd): continue
      default: break
      }
      #expect((problem.remedy == nil) == problem.isRemark, "\(problem.wording.en)")
    }
  }

  @Test func `no kind is left out`() {
    var seen: Set<Int> = []
    for kind in Self.problems { seen.insert(kind.number) }
    #expect(seen == Set(0..<39))
  }
}

extension Problem.Kind {
  /// A number for each kind, so that one that is new does not compile before it has an example.
  fileprivate var number: Int {
    switch self {
    case .syntax: 0
    case .faultyLine: 1
    case .mendedBy: 2
    case .furtherSlips: 3
    case .unknownKey: 4
    case .unknownField: 5
    case .repeatedKey: 6
    case .wrongKind: 7
    case .quotedFigure: 8
    case .negative: 9
    case .fractional: 10
    case .tooManyDecimals: 11
    case .tooLarge: 12
    case .outOfRange: 13
    case .unknownTerm: 14
    case .repeatedItem: 15
    case .repeatedYear: 16
    case .claimWithoutMet: 17
    case .choiceWithoutForm: 18
    case .listingWithoutItems: 19
    case .blankText: 20
    case .invisibleCharacter: 21
    case .missingMember: 22
    case .unknownFact: 23
    case .wrongFact: 24
    case .factOutOfPlace: 25
    case .repeatedID: 26
    case .tooManyMembers: 27
    case .emptyList: 28
    case .impossibleCount: 29
    case .unclearRequirement: 30
    case .unclearComparison: 31
    case .unequalUnits: 32
    case .faultyReview: 33
    case .otherDocument: 34
    case .noCategory: 35
    case .categoryWithoutRules: 36
    case .notReadable: 37
    case .furtherProblems: 38
    }
  }
}
