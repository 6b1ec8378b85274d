import Eligibility
import Foundation
import Jiangsu2018
import TestSupport
import Testing

/// A page of `criteria/` that people keep.
enum HandKeptPage: String, CaseIterable {
  case coverage = "coverage.md"
  case notice = "notice.md"

  var text: String {
    get throws { String(decoding: try ProjectFolder.bytes("criteria/" + rawValue), as: UTF8.self) }
  }
}

/// What the hand-kept pages say of the rule sets, held against them: ids, counts, links, the version.
struct HandKeptPageTests {
  /// The criteria of all categories in the notice's order, those of the applicant once.
  static let criteria = Notice.ruleSets.enumerated().flatMap { place, ruleSet in
    ruleSet.criteria.filter { place == 0 || !$0.id.hasPrefix("N.") }
  }

  /// The ids of the requirements, combinations included.
  static let requirements = Set(
    criteria.flatMap { criterion in criterion.walked.map { criterion.id(of: $0) } })

  @Test func `the short forms of terms are published, each in the row of its code`() throws {
    let rows = try HandKeptPage.notice.text.split(separator: "\n")
    let terms = Choice.allCases.flatMap { $0.terms } + Listing.allCases.flatMap { $0.terms ?? [] }
    let withShortForms = terms.filter { !$0.shortForms.isEmpty }
    #expect(withShortForms.count == Category.allCases.count + Choice.city.terms.count)
    for term in withShortForms where !Choice.city.terms.contains(term) {
      let row = "| `\(term.code)` | \(term.shortForms.joined(separator: "、")) |"
      #expect(rows.contains { $0 == row }, "\(row)")
    }
    for city in Choice.city.terms {
      #expect(city.shortForms == [String(city.label.zh.dropLast())])
      #expect(["市", "县"].contains(city.label.zh.last))
    }
  }

  // MARK: Requirements

  @Test func `every requirement is named in the coverage`() throws {
    let named = try Set(Page(.coverage).requirements)
    for criterion in Self.criteria {
      for id in criterion.idsToCover where !named.contains(id) {
        Issue.record("coverage.md does not name \(id)")
      }
    }
  }

  @Test(arguments: HandKeptPage.allCases)
  func `every requirement that a page names exists`(_ page: HandKeptPage) throws {
    for id in try Page(page).requirements where !Self.requirements.contains(id) {
      Issue.record("\(page.rawValue) names \(id), which is in no rule set")
    }
  }

  @Test func `the coverage goes through the criteria in the notice's order`() throws {
    let places = try Page(.coverage).rows.compactMap { $0[0].firstMatch(of: Page.link)?.1 }
    #expect(places.map { String($0) } == Self.criteria.map { $0.id })
  }

  @Test func `figures alone settle a lead, and the leads are counted`() throws {
    let page = try Page(.coverage)
    let leads = page.rows.compactMap { $0.last }.filter { $0.contains("*引句 / lead*") }
    for id in leads.flatMap({ Page.requirements(in: $0) }) {
      let requirement = Self.criteria.flatMap { criterion in
        criterion.walked.filter { criterion.id(of: $0) == id }
      }.first
      #expect(requirement?.isStatement == true && requirement?.isDeclared == false, "\(id)")
    }
    #expect(page.numbers(/([0-9]+) 处\*引句/) == [leads.count])
    #expect(page.numbers(/([0-9]+) \*leads/) == [leads.count])
  }

  @Test func `an id that is said to be retired is in no rule set`() throws {
    let retired = try Page(.notice).retired
    #expect(!retired.isEmpty)
    for id in retired { #expect(!Self.requirements.contains(id), "\(id)") }
  }

  // MARK: Readings

  @Test func `the table of readings has those of the rules and no other`() throws {
    let table = try Page(.notice).readings
    let ids = Set(Self.criteria.flatMap { $0.readings.map { $0.id } })
    #expect(Set(table.map { $0.id }).symmetricDifference(ids).sorted() == [])
    #expect(Set(table.map { $0.id }).count == table.count)
  }

  @Test func `a reading stands where the rules record it, and facts can tell where they say so`()
    throws
  {
    for row in try Page(.notice).readings {
      let places = Self.criteria.filter { $0.readings.contains { $0.id == row.id } }
      let readings = places.flatMap { $0.readings }.filter { $0.id == row.id }
      if !row.places.isEmpty { #expect(row.places == places.map { $0.id }, "\(row.id)") }
      #expect(row.canTell == readings.contains { $0.otherRequirements != nil }, "\(row.id)")
    }
  }

  // MARK: Counts

  @Test(arguments: Category.allCases)
  func `the number of criteria of a category is that of its rule set`(_ category: Category) throws {
    let rows = try Page(.notice).rows.filter { $0.count == 3 && $0[1] == "`\(category.code)`" }
    #expect(rows.map { $0[2] } == [String(Notice.ruleSet(for: category).criteria.count)])
  }

  @Test func `criteria and readings are counted right wherever they are counted`() throws {
    let total = try Page(.notice).rows.filter { $0[0].hasPrefix("合计") }.map { $0[2] }
    #expect(total == [String(Self.criteria.count)])
    for page in try HandKeptPage.allCases.map({ try Page($0) }) {
      for number in page.numbers(/([0-9]+) (?:项条件|criteria)/) {
        #expect(number == Self.criteria.count, "\(page.name)")
      }
      for number in page.numbers(/([0-9]+) (?:点理解|readings)/) {
        #expect(try number == Page(.notice).readings.count, "\(page.name)")
      }
    }
  }

  // MARK: Links

  @Test(arguments: HandKeptPage.allCases)
  func `every relative link leads somewhere`(_ page: HandKeptPage) throws {
    let links = try page.text.matches(of: Page.link).map { String($0.2) }
    #expect(links.count > 20)
    for link in links where !link.contains("://") {
      let parts = link.split(separator: "#", omittingEmptySubsequences: false)
      let name = parts[0].isEmpty ? page.rawValue : String(parts[0])
      let target = (try? ProjectFolder.bytes("criteria/" + name)) ?? []
      let text = String(decoding: target, as: UTF8.self)
      let isThere = parts.count == 1 || text.contains("<a id=\"\(parts[1])\"></a>")
      #expect(!text.isEmpty && isThere, "\(page.rawValue): \(link)")
    }
  }

  // MARK: The notice, its words and the history

  @Test func `the page on the notice says which edition it is`() throws {
    let cells = try Page(.notice).rows.compactMap { $0.count == 2 ? $0[1] : nil }
    #expect(cells.contains(Notice.edition.document))
    #expect(cells.contains(Notice.edition.issued))
    #expect(cells.contains("`\(Notice.edition.id)`"))
  }

  @Test func `every word of comparison is explained`() throws {
    let words = try Page(.notice).rows.filter { $0.count == 2 }.map { $0[0] }
    for phrase in Phrase.allCases {
      #expect(words.contains { $0.contains(phrase.rawValue) }, "\(phrase.rawValue)")
    }
  }

  @Test func `what the rules note is printed so stands under its heading`() throws {
    let text = try HandKeptPage.notice.text
    let section = text.split(separator: "\n## ").first { $0.contains("id=\"as-printed\"") } ?? ""
    for criterion in Self.criteria where criterion.note != nil {
      #expect(section.contains("[\(criterion.id)]("), "\(criterion.id)")
    }
  }

  @Test func `the words that say nothing are those that are passed over, and no other`() throws {
    let marker = "<!-- words that say nothing: held by a test -->"
    let text = try #require(try HandKeptPage.notice.text.split(separator: marker).last)
    let section = try #require(text.split(separator: "\n#").first)
    let lists = section.split(separator: "\n- ").map { Page.codes(in: $0) }.filter { !$0.isEmpty }
    try #require(lists.count == 4)
    #expect(Self.differences(lists[0] + lists[1], Placeholder.words) == [])
    #expect(Self.differences(lists[2], Placeholder.references) == [])
    #expect(lists[1].allSatisfy { $0.allSatisfy { $0.isASCII } })
    for word in lists[0] + lists[1] {
      #expect(Placeholder.isPlaceholder(word, as: .evidence), "\(word)")
    }
    for word in lists[2] {
      #expect(Placeholder.isPlaceholder(word, as: .name), "\(word)")
      #expect(!Placeholder.isPlaceholder(word, as: .evidence), "\(word)")
    }
    for word in lists[3] { #expect(!Placeholder.isPlaceholder(word, as: .item), "\(word)") }
  }

  /// What only one of two lists has, and what one of them has twice.
  private static func differences(_ one: [String], _ other: [String]) -> [String] {
    let repeated = [one, other].flatMap { list in
      Dictionary(grouping: list) { $0 }.filter { $1.count > 1 }.map { $0.key }
    }
    return (Set(one).symmetricDifference(other) + repeated).sorted()
  }

  @Test func `the newest version of the history is that of the rule sets`() throws {
    let text = try HandKeptPage.notice.text
    let versions = text.matches(of: /\n### ([0-9]+\.[0-9]+\.[0-9]+)\n/).map { String($0.1) }
    #expect(versions.first == "1.0.0")
    #expect(versions.last == Notice.edition.version)
  }
}

/// A page taken apart.
private struct Page {
  let name: String
  let text: String

  init(_ page: HandKeptPage) throws {
    name = page.rawValue
    text = try page.text
  }

  static var link: Regex<(Substring, Substring, Substring)> { /\[([^\]\[]+)\]\(([^)]+)\)/ }

  /// The cells of every row of a table, heads and rules left out.
  var rows: [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    return lines.indices.compactMap { place in
      let line = lines[place]
      let isHead = place + 1 < lines.count && lines[place + 1].hasPrefix("| ---")
      guard line.hasPrefix("|"), !line.hasPrefix("| ---"), !isHead else { return nil }
      return line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The ids of requirements that it names as those of the rules today.
  var requirements: [String] {
    Self.requirements(in: text.replacing(Self.retirement) { _ in "" })
  }

  /// The ids that it says are retired.
  var retired: [String] {
    text.matches(of: Self.retirement).flatMap { Self.requirements(in: $0.1) }
  }

  /// A row of the history about ids that no rule has any more.
  private static var retirement: Regex<(Substring, Substring)> { /\n\|([^|\n]+)\| 停用/ }

  static func requirements(in text: some StringProtocol) -> [String] {
    codes(in: text).filter { $0.wholeMatch(of: /[N1-4](?:\.[0-9]+)+\/.*/) != nil }
  }

  /// What stands between backticks.
  static func codes(in text: some StringProtocol) -> [String] {
    String(text).matches(of: /`([^`\n]+)`/).map { String($0.1) }
  }

  /// Every number that stands in such words.
  func numbers(_ words: Regex<(Substring, Substring)>) -> [Int] {
    text.matches(of: words).compactMap { Int($0.1) }
  }

  /// The rows of the table of readings.
  var readings: [(id: String, places: [String], canTell: Bool)] {
    rows.filter { $0.count == 5 && $0[0].hasPrefix("<a id=") }.map { row in
      (
        Self.codes(in: row[0]).first ?? "",
        row[1].matches(of: Self.link).map { String($0.1) }, row[4].hasPrefix("能")
      )
    }
  }
}

extension Criterion {
  /// The ids that a sentence has to stand behind: what is judged by itself, and what has a label of its own.
  fileprivate var idsToCover: [String] {
    let optional = walked.filter { if case .optional = $0.logic { true } else { false } }
    let inside = optional.flatMap { $0.parts.flatMap { $0.walked.map { $0.name } } }
    let needed = walked.filter { ($0.isStatement || $0.label != nil) && !inside.contains($0.name) }
    return (needed + optional).map { id(of: $0) }
  }
}
