import Eligibility
import Foundation
import Jiangsu2018
@testable import Reports
import TestSupport
import Testing

/// A sample application and how it is judged: under the category that it names, or under all four.
struct TextSample: Hashable, Sendable, CustomTestStringConvertible {
  let name: String
  let underAll: Bool

  var testDescription: String { name + (underAll ? ", under all categories" : "") }

  /// The file as a user in the project's folder names it.
  var file: String { "samples/" + name }

  var assessment: Assessment {
    let assessor = Assessor(by: Notice.ruleSet(for:), under: underAll ? Category.allCases : nil)
    return assessor.check((try? ProjectFolder.bytes(file)) ?? [], file: file)
  }

  private static let names = ProjectFolder.samples.map { String($0.dropFirst("samples/".count)) }
    .sorted()

  static let readable = names.filter { !$0.contains("/") }
    .map { TextSample(name: $0, underAll: false) }

  /// Only some: judged under all categories, a sample says much the same as the next.
  static let underAll = readable.filter { sample in
    ["-comfortable", "applied-too-high", "contradictions"].contains { sample.name.contains($0) }
  }.map { TextSample(name: $0.name, underAll: true) }

  static let unreadable = names.filter { $0.hasPrefix("unreadable/") }
    .map { TextSample(name: $0, underAll: false) }

  static let all = readable + underAll + unreadable

  static func named(_ name: String) -> Assessment {
    TextSample(name: name, underAll: false).assessment
  }

  /// The sample's report, made once for all the tests that look at it.
  func report(_ language: Language, width: Int = 80, usesColor: Bool = false) -> String {
    let key = ReportKey(
      sample: self, style: TextStyle(language: language, width: width, usesColor: usesColor))
    if let known = Self.lock.withLock({ Self.reports[key] }) { return known }
    let report = textReport([assessment], language, width: width, usesColor: usesColor)
    Self.lock.withLock { Self.reports[key] = report }
    return report
  }

  private struct ReportKey: Hashable {
    var sample: TextSample
    var style: TextStyle
  }

  // No Mutex: the thread sanitizer does not see one change hands while somebody waits for it.
  private static let lock = NSLock()
  private nonisolated(unsafe) static var reports: [ReportKey: String] = [:]
}

/// The report of some applications, as lines without the last line break.
func textReport(
  _ all: [Assessment], _ language: Language = .en, width: Int = 80, usesColor: Bool = false
) -> String {
  let header = RunHeader(
    toolVersion: "1.2.3", ruleSets: Notice.ruleSets.map { .init($0) }, requiresEvidence: false)
  let style = TextStyle(language: language, width: width, usesColor: usesColor)
  return TextReport(header: header, style: style).text(of: all)
}

/// An application given as JSON text, checked.
func checking(
  _ json: String, file: String = "a.json", under categories: [Category]? = nil,
  requiringEvidence: Bool = false
) -> Assessment {
  Assessor(by: Notice.ruleSet(for:), under: categories, requiringEvidence: requiringEvidence)
    .check(Array(json.utf8), file: file)
}

extension String {
  var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The text on one line, whatever wrapping has done to it.
  var unwrapped: String {
    lines.map { line in String(line.drop { $0 == " " }) }.joined(separator: " ")
  }

  /// Whether a phrase stands in the text, be it across lines; Chinese wraps without a space.
  func says(_ phrase: String) -> Bool {
    func squeezed(_ text: String) -> String { text.filter { $0 != " " && $0 != "\n" } }
    return squeezed(self).contains(squeezed(phrase))
  }

  /// The part of a report below one heading and above the next.
  func section(_ heading: String) -> String {
    var rest = lines[...]
    rest = rest.drop { $0 != "== \(heading) ==" }.dropFirst()
    return rest.prefix { !$0.hasPrefix("== ") }.joined(separator: "\n")
  }
}
