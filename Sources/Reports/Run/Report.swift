public import Eligibility

/// What a report depends on besides the applications.
public struct ReportSettings: Sendable {
  /// What is said about the run.
  public var header: RunHeader
  /// The language and the width of text, and whether it is coloured.
  public var style: TextStyle
  /// What a row of a table stands for; `nil` for one application.
  public var layout: String?
  /// How much text says of each application.
  public var detail: ReportDetail
  /// The city or county whose bureau files; `nil` where that is not said.
  public var city: Term?
  /// Whether what must not be filed is filed all the same, with the reason.
  public var filesAnyway: Bool
  /// Tells the user what the report leaves out.
  public var warn: @Sendable (_ words: Words) -> Void
  /// Whether rows give the digest of what was judged.
  public var givesDigests: Bool

  /// The language of everything but the applicants' own words.
  var language: Language { style.language }

  /// Settles what a report depends on.
  public init(
    header: RunHeader, style: TextStyle, layout: String? = nil, detail: ReportDetail = .decisive,
    city: Term? = nil, filesAnyway: Bool = false, givesDigests: Bool = false,
    warn: @escaping @Sendable (_ words: Words) -> Void = { _ in }
  ) {
    self.header = header
    self.style = style
    self.layout = layout
    self.detail = detail
    self.city = city
    self.filesAnyway = filesAnyway
    self.warn = warn
    self.givesDigests = givesDigests
  }
}

/// How much a text for people says of an application.
public enum ReportDetail: Sendable {
  /// A line, and one for each gap.
  case brief
  /// What decides, and each criterion in a line.
  case decisive
  /// Every statement of every criterion.
  case all
}

/// A report that is made piece by piece: an opening, a row for each application in any number, an ending.
///
/// So only the text of rows is held where they have to be sorted, and a report may be as long as a stream.
public struct Report: Sendable {
  /// Everything before the first row.
  public var opening: [UInt8] = []
  /// The row of one application; `nil` for one that this report has no place for.
  public let row: @Sendable (_ assessment: Assessment) -> [UInt8]?
  /// What stands between two rows.
  public var separator: [UInt8] = []
  /// Whether a row depends on those before it, so that rows are made in order.
  public var isSequential = false
  /// What a row begins with once its number among the rows is known, from 1.
  public var rowStart: (@Sendable (_ number: Int, _ group: Int) -> [UInt8])?
  /// What tells how many rows of a group follow; nothing where rows make no groups.
  public var groupStart: (@Sendable (_ group: Int, _ count: Int) -> [UInt8])?
  /// What ends a group.
  public var groupEnd: [UInt8] = []
  /// The group that a row belongs to, in the order of the groups; whatever else orders rows does so within one.
  public var group: @Sendable (_ assessment: Assessment) -> Int = { _ in 0 }
  /// What stands before the rows and tells what they come to, so that the rows wait for it.
  public var summaryFirst: (@Sendable (_ summary: ScreenSummary) -> [UInt8])?
  /// Whether it shows the digest of each application.
  public var showsDigests = false
  /// Whether it tells what must not be filed, and what the rest has to be checked for.
  public var checksFiling = false
  /// What is told beside it of an application that it holds back, or should.
  public var remark: (@Sendable (_ assessment: Assessment) -> Words?)?
  /// Whether its ending names the files that were not read.
  public var namesFilesNotRead = false
  /// Whether its ending names the groups of possible duplicates.
  public var namesDuplicates = false
  /// Whether it shows which categories each application meets as it stands.
  public var showsMetCategories = false
  /// Whether its ending needs a summary.
  public var isSummedUp = true
  /// All that follows the rows.
  public var ending: @Sendable (_ summary: ScreenSummary) -> [UInt8] = { _ in [] }

  /// Writes the rows that had to wait, in their order, and all that follows; no piece is much longer than a row.
  public func finish<Failure: Error>(
    _ rows: [(bytes: [UInt8], group: Int)], _ summary: ScreenSummary,
    write: (_ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var bytes = summaryFirst?(summary) ?? []
    var start = 0
    while start < rows.count {
      let group = rows[start].group
      let end = rows[start...].firstIndex { $0.group != group } ?? rows.count
      bytes += groupStart?(group, end - start) ?? []
      for place in start..<end {
        if place > 0 { bytes += separator }
        bytes += rowStart?(place + 1, group) ?? []
        bytes += rows[place].bytes
        guard bytes.count > 1 << 16 else { continue }
        try write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      if groupStart != nil { bytes += groupEnd }
      start = end
    }
    try write(bytes + ending(summary))
  }

  /// The whole report on applications in their order, or within groups by a key, in a run with or without reviews.
  public func whole(
    of all: [Assessment], reviews: ReviewFile? = nil, notRead: [FileNotRead] = [],
    orderedBy key: (_ assessment: Assessment) -> String = { _ in "" }
  ) -> [UInt8] {
    var summary = ScreenSummary(reviews: reviews, filing: checksFiling ? FilingCheck() : nil)
    summary.notRead = notRead
    var rows: [(key: String, row: (bytes: [UInt8], group: Int))] = []
    for var assessment in all {
      summary.take(&assessment)
      guard let row = row(assessment) else { continue }
      rows.append((key: key(assessment), row: (bytes: row, group: group(assessment))))
    }
    rows.sort { ($0.row.group, $0.key) < ($1.row.group, $1.key) }
    var bytes = opening
    finish(rows.map { $0.row }, summary) { bytes += $0 }
    return bytes
  }
}

/// Writes the whole report on things in their order.
public typealias ReportWriter<Item> = @Sendable (_ all: [Item]) -> [UInt8]

/// A format that a command offers, with how a report in it is made.
public struct ReportFormat<Made>: Sendable {
  /// What the user calls it.
  public let name: String
  /// What a row can stand for besides an application.
  public var layouts: [String] = []
  /// Makes the report, or what makes it.
  public let make: @Sendable (_ settings: ReportSettings) -> Made

  /// A format that writes text.
  static func text<Item>(
    _ name: String, _ text: @escaping @Sendable (_ all: [Item], ReportSettings) -> String
  ) -> Self where Made == ReportWriter<Item> {
    Self(name: name) { settings in { Array(text($0, settings).utf8) } }
  }
}
