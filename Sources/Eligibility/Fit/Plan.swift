/// One statement that has to hold where it stands.
struct Demand: Hashable {
  let statement: Requirement.Logic
  let place: EvaluationContext
  /// The index of the criterion that asks for it, among those of the rule set.
  let criterion: Int
  /// Where what it asks for is stated: of a share its part, of a remainder the figure that includes the other.
  let field: Field

  /// `fact` is the first that the statement reads.
  init(
    _ statement: Requirement.Logic, of fact: Fact, at place: EvaluationContext, in criterion: Int
  ) {
    self.statement = statement
    self.place = place
    self.criterion = criterion
    field = place.field(fact)
  }
}

/// Demands that meet a requirement together, with the cost of the changes that they come to.
struct Plan {
  var demands: [Demand] = []
  var cost = ChangeCost()
  /// Where it was put together: which plan of each list it takes.
  var choice: [Int] = []

  /// Nothing to do.
  static let nothing = Plan()
}

/// How far the search goes.
///
/// Within these limits a smallest change is found; beyond them one that is enough, of which every part is needed.
enum SearchLimit {
  /// How many plans are kept while they are put together.
  ///
  /// More than one, for a plan that costs more than others may cost less in the end, once what something else asks for
  /// is there anyway. No clause of the notice offers more than three ways.
  static let plans = 24
  /// How many plans are kept for each number of members that the requirements have found: one would do if only one
  /// were told.
  static let memberPlans = 4
  /// The most members that a requirement may ask for; no clause asks for more than three.
  static let members: Int64 = 64
  /// The most requirements of members that are looked at together; no category has more than three of one group.
  static let memberGoals = 5
  /// The most combinations of numbers of members found; three requirements of three members each have 64.
  static let memberStates = 1_024
  /// The most items that a requirement may ask for of a list of any items; no clause asks for more than two.
  static let items: Int64 = 1_000
}

extension Sequence {
  /// By a key from small to large; elements of one key stay in the order in which they stand.
  func inOrder<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    enumerated().map { (key: key($1), offset: $0, element: $1) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
      .map { $0.element }
  }
}
