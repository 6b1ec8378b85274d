internal import Eligibility

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

  /// The language of everything but the applicants' own words.
  var language: Language { style.language }

  /// Settles what a report depends on.
  public init(
    header: RunHeader, style: TextStyle, layout: String? = nil, detail: ReportDetail = .decisive
  ) {
    self.header = header
    self.style = style
    self.layout = layout
    self.detail = detail
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
  /// Whether rows begin with their number from 1 and a comma, which is known once they are in order.
  public var numbersRows = false
  /// Whether the rows wait because what they come to stands before them.
  public var rowsWait = false
  /// Whether it shows the digest of each application.
  public var showsDigests = false
  /// Whether it is what a bureau files: what is eligible, but for what must not be filed.
  public var isFiled = false
  /// Whether its ending names the files that were not read.
  public var namesFilesNotRead = false
  /// Whether its ending names the groups of possible duplicates.
  public var namesDuplicates = false
  /// Whether it shows which categories each application meets as it stands.
  public var showsMetCategories = false
  /// Whether its ending needs a summary.
  public var isSummedUp = true
  /// The rows that had to wait, with all that follows.
  public var ending: @Sendable (_ rows: [UInt8], _ summary: ScreenSummary) -> [UInt8] = {
    rows, _ in rows
  }

  /// The whole report on applications in their order.
  public func whole(of all: [Assessment]) -> [UInt8] {
    var summary = ScreenSummary()
    var rows: [[UInt8]] = []
    for assessment in all {
      summary.add(assessment)
      if let row = row(assessment) { rows.append(row) }
    }
    return opening + ending(Array(rows.joined(separator: separator)), summary)
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
