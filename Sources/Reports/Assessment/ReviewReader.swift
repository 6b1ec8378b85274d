public import Eligibility
internal import StrictJSON

extension ReviewFile {
  /// Reads the reviews in a file, or returns every problem of it; `ruleSets` are those that the run goes by.
  public static func read(
    _ bytes: [UInt8], named name: String, for ruleSets: [RuleSet]
  ) -> Result<ReviewFile, DocumentProblems> {
    var reader = ReviewReader(bytes, ruleSets)
    return reader.document { $0.reviews($1) }.map { reviews in
      ReviewFile(name: name, digest: SHA256.hexadecimal(of: bytes), reviews: reviews)
    }
  }
}

/// The state of reading one file of reviews.
private struct ReviewReader: DocumentReader {
  private struct Key: Hashable {
    let code: String
    let requirement: String
    let digest: String
  }

  let bytes: [UInt8]
  var problems: [Problem] = []
  var path: [String] = []
  private let requirements: ReviewableRequirements
  /// The version of the rule sets of the run.
  private let version: String?
  /// Where each requirement of each application was first reviewed.
  private var firsts: [Key: Int] = [:]
  /// A file may have thousands of reviews, and each is located.
  private let marks: LineIndex

  init(_ bytes: [UInt8], _ ruleSets: [RuleSet]) {
    self.bytes = bytes
    marks = LineIndex(bytes[...])
    requirements = ReviewableRequirements(ruleSets)
    version = ruleSets.first?.edition.version
  }

  mutating func reviews(_ node: JSONNode) -> [Review]? {
    guard object(node, ReviewFileForm.document) else { return nil }
    var number = -1
    return list(node, "reviews", mayBeEmpty: true) { reader, node in
      number += 1
      return reader.review(node, number)
    }
  }

  private mutating func review(_ node: JSONNode, _ number: Int) -> Review? {
    guard object(node, ReviewFileForm.review.properties) else { return nil }
    let code = text(node, "creditCode") { code in
      CreditCode(code) == nil ? { .malformedCode(code) } : nil
    }
    let requirement = text(node, "requirement") { [requirements] in requirements.fault(of: $0) }
    let isOpen = node["met"]?.kind == .null
    let by = text(node, "by", mayBeBlank: isOpen)
    let hasNoDate = isOpen && node["date"]?.string == ""
    let date =
      hasNoDate ? "" : text(node, "date") { date in date.isDate ? nil : { .noDate(date) } }
    let reason = text(node, "reason", mayBeBlank: isOpen)
    let digest = text(node, "digest") { digest in
      digest.isDigest ? nil : { .malformedDigest(digest) }
    }
    let isMet = isOpen ? nil : member(node, "met") { $0.boolean($1) }
    let rules = text(node, "rules")
    guard let code, let requirement, let by, let date, let reason, let digest,
      isOpen || isMet != nil
    else { return nil }
    let key = Key(code: code, requirement: requirement, digest: digest)
    if let first = firsts[key] {
      report(.faultyReview(.repeated(first: first)), at: node.offset)
      return nil
    }
    firsts[key] = node.offset
    return Review(
      creditCode: code, requirement: requirement, isMet: isMet, by: by, date: date,
      reason: reason, digest: digest, rules: rules,
      otherRules: rules == version ? nil : rules, number: number,
      location: marks.location(of: node.offset, in: bytes[...]))
  }

  /// A text that is not blank and with which nothing is wrong; empty where it may be blank and is.
  private mutating func text(
    _ node: JSONNode, _ key: String, mayBeBlank: Bool = false,
    _ fault: (String) -> Fault? = { _ in nil }
  ) -> String? {
    member(node, key) { reader, value in
      if mayBeBlank, value.string?.isBlank == true { return "" }
      guard let text = reader.text(value) else { return nil }
      guard let fault = fault(text) else { return text }
      reader.report(.faultyReview(fault()), at: value.offset)
      return nil
    }
  }

  /// What is wrong with a text, put together where it is told.
  fileprivate typealias Fault = () -> ReviewFault
}

/// Which requirements of some rule sets a review can settle.
private struct ReviewableRequirements {
  private var known: [String: [Requirement]] = [:]
  private var ids: [String] = []

  init(_ ruleSets: [RuleSet]) {
    for criterion in ruleSets.flatMap({ $0.criteria }) {
      for requirement in criterion.walked {
        let id = criterion.id(of: requirement)
        if known[id] == nil { ids.append(id) }
        known[id, default: []].append(requirement)
      }
    }
  }

  func fault(of id: String) -> ReviewReader.Fault? {
    guard let requirements = known[id] else {
      return { .unknownRequirement(id, nearest: id.nearest(among: ids)) }
    }
    guard !requirements.contains(where: { $0.isDeclared }) else { return nil }
    let isStatement = requirements.contains { $0.isStatement }
    return { isStatement ? .measured(id) : .combined(id) }
  }
}

extension String {
  /// Whether it is a day of the calendar as ISO 8601 writes it, 2018-10-08 for example.
  var isDate: Bool {
    let bytes = Array(utf8)
    let isSpelled = bytes.indices.allSatisfy { place in
      place == 4 || place == 7
        ? bytes[place] == UInt8(ascii: "-") : (0x30...0x39).contains(bytes[place])
    }
    guard bytes.count == 10, isSpelled else { return false }
    func number(_ digits: Range<Int>) -> Int {
      bytes[digits].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    guard year > 0, (1...12).contains(month) else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// Whether it is a SHA-256 in lower-case hexadecimal.
  fileprivate var isDigest: Bool {
    utf8.count == 64
      && utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}
