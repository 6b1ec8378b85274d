public import Eligibility

/// What a batch comes to, gathered one application after another.
///
/// It takes the same memory however many are added, but for what finding duplicates needs: about a hundred bytes an
/// application, measured with a million of them, and four times as much where every second one repeats another.
public struct ScreenSummary: Sendable {
  /// A criterion that keeps applicants from being eligible, and how many of them.
  public struct Stop: Hashable, Sendable {
    /// The criterion's id.
    public let id: String
    /// The criterion's heading.
    public let title: Words
    /// Applications that do not meet it.
    public internal(set) var failing = 0
    /// Applications that do not say enough to tell.
    public internal(set) var missing = 0
    /// Where it stands in the notice: the earliest category that has it, and its place there.
    var order: Int

    /// All applications that it stops.
    public var count: Int { failing + missing }
  }

  /// How many applications came to what.
  public private(set) var tally = Tally()
  /// The contradictions and doubts within all applications; `nil` where not all tell theirs.
  public private(set) var warnings: Int? = 0
  /// What passes without evidence in all applications.
  public private(set) var unsupported = 0
  /// What became of the reviews of the run; `nil` without any.
  public private(set) var reviews: ReviewTotals?
  /// The files of folders that are no applications.
  public var notRead: [FileNotRead] = []

  /// One tally a category in the notice's order, and one for what could not be judged under any.
  private var byCategory = [Tally](repeating: Tally(), count: Category.allCases.count + 1)
  /// One tally a city in the order of its choice, and one for applications that name none.
  private var byCity = [Tally](repeating: Tally(), count: Choice.city.terms.count + 1)
  private var counted: [Stop] = []
  private var duplicateFinder = DuplicateFinder()
  /// What tells which must not be filed, and what there is to know of those that are eligible, where something shows it.
  private var filing: FilingCheck?
  private(set) var eligible: EligibleTotals?

  /// Begins with nothing added; `filing` finds what must not be filed, where something shows that.
  public init(reviews: ReviewFile? = nil, filing: FilingCheck? = nil) {
    self.reviews = reviews.map { ReviewTotals($0) }
    self.filing = filing
    eligible = filing == nil ? nil : EligibleTotals()
  }

  /// Adds one more application, and notes in it what only those before it tell: its number, why it must not be filed,
  /// and what of it they had already.
  public mutating func take(_ assessment: inout Assessment) {
    assessment.number = tally.read + 1
    filing?.note(&assessment)
    let earlier = add(assessment)
    assessment.repeats = earlier.words
    assessment.isRepeated = earlier.contains { $0.kind == .content }
  }

  /// Adds one more application; says of everything that an earlier one had already which was the first.
  @discardableResult
  public mutating func add(_ assessment: Assessment) -> [ScreenDuplicate.Earlier] {
    reviews?.add(assessment)
    eligible?.add(assessment)
    return add(ScreenedRow(assessment))
  }

  /// Adds what a row tells of an application.
  @discardableResult
  mutating func add(_ row: ScreenedRow) -> [ScreenDuplicate.Earlier] {
    tally.count(row.verdict)
    warnings = warnings.flatMap { sum in row.alerts.map { sum + $0 } }
    unsupported += row.unsupported
    byCity[row.city ?? byCity.count - 1].count(row.verdict)
    for (category, verdict) in row.verdicts {
      byCategory[Int(category.rawValue)].count(verdict)
    }
    if row.verdicts.isEmpty { byCategory[byCategory.count - 1].count(nil) }
    for lack in row.lacks {
      let index = index(of: lack)
      if lack.outcome == .fail {
        counted[index].failing += 1
      } else {
        counted[index].missing += 1
      }
    }
    return duplicateFinder.add(row)
  }

  /// The criteria that stop applicants, those that stop most first.
  public var stops: [Stop] {
    counted.filter { $0.count > 0 }.sorted { left, right in
      (right.count, right.failing, left.order) < (left.count, left.failing, right.order)
    }
  }

  /// What the applications came to under each category that was judged; `nil` stands for what could not be read.
  ///
  /// With one category an application, these add up to the whole; judged under several, an application counts in each.
  public var categories: [(category: Category?, tally: Tally)] {
    zip(Category.allCases.map { Optional($0) } + [nil], byCategory).filter { $0.1.read > 0 }.map {
      ($0, $1)
    }
  }

  /// What the applications of each city came to; `nil` stands for those that name none.
  public var cities: [(city: Term?, tally: Tally)] {
    zip(Choice.city.terms.map { Optional($0) } + [nil], byCity).filter { $0.1.read > 0 }.map {
      ($0, $1)
    }
  }

  /// Applications that seem to be there more than once: by kind, each in input order.
  public var duplicates: [ScreenDuplicate] { duplicateFinder.duplicates }

  /// The criterion's entry, made if there is none.
  ///
  /// The order belongs to the criterion and not to the run, so that it does not depend on what came first.
  private mutating func index(of lack: ScreenedRow.Lack) -> Int {
    guard let index = counted.firstIndex(where: { $0.id == lack.id }) else {
      counted.append(Stop(id: lack.id, title: lack.title, order: lack.order))
      return counted.count - 1
    }
    counted[index].order = min(counted[index].order, lack.order)
    return index
  }
}
