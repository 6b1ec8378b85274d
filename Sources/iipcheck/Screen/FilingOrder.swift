import Eligibility
import Reports

/// The order in which a bureau files its recommendations: a text with one credit code a line.
///
/// White space counts for nothing, nor does the width or case of a character; of a code that stands twice, the first
/// place counts.
struct FilingOrder: Sendable {
  /// A code and the line that it stands on.
  struct Entry: Hashable, Sendable {
    var code: String
    var line: Int
  }

  /// The name of the file, as it was given.
  let name: String
  /// The codes in the order of the text, each once.
  let entries: [Entry]
  private let places: [String: Int]

  init(_ bytes: [UInt8], named name: String) {
    self.name = name
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      // An editor may have put a byte order mark in front.
      let code = line.filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
      let key = code.foldedCode
      guard !code.isEmpty, places[key] == nil else { continue }
      places[key] = entries.count
      entries.append(Entry(code: code, line: number + 1))
    }
    self.entries = entries
    self.places = places
  }

  /// The place of a credit code, if it has one.
  func place(of code: String?) -> Int? { code.flatMap { places[$0.foldedCode] } }

  /// How many entries are named one by one where no row is theirs.
  static let namedLimit = 20

  /// What a bureau must know before it files the table: codes that no row has, and rows that no code placed; `found`
  /// is for each row its place in this order, if it has one.
  func remarks(on found: [Int?]) -> [Words] {
    let taken = Set(found.compactMap { $0 })
    let missing = entries.indices.filter { !taken.contains($0) }.map { entries[$0] }
    var remarks = missing.prefix(Self.namedLimit).map { entry in
      let place = "\(name.visible):\(entry.line)"
      let code = entry.code.visible(limit: 40)
      return Words(
        zh: "\(place)：表中没有统一社会信用代码为 \(code) 的申报",
        en: "\(place): no row of the table has the credit code \(code)")
    }
    if missing.count > Self.namedLimit {
      let more = missing.count - Self.namedLimit
      remarks.append(
        Words(
          zh: "\(name.visible)：另有 \(more) 个代码在表中没有对应的申报",
          en: "\(name.visible): \(more) more credit codes have no row"))
    }
    let unplaced = found.count { $0 == nil }
    if unplaced > 0 {
      remarks.append(
        Words(
          zh: "\(name.visible)：表中有 \(unplaced) 份申报未列入次序，按名称排在最后",
          en: "\(name.visible): the order does not name \(unplaced) rows; they stand last, by name")
      )
    }
    return remarks
  }
}
