public import StrictJSON

/// Something wrong with the text of an application, so that it could not be read as one.
public struct Problem: Hashable, Sendable {
  /// What should have stood at a place.
  public enum Expectation: Hashable, Sendable {
    case object
    case list
    case count
    case figure(Figure)
    case text
    case choice([Term])
    case claim
    case listing(Listing)
    case item
    case truth
  }

  /// The kinds of facts that a requirement can compare.
  public enum FactKind: Hashable, Sendable {
    case figure, choice, claim, listing, closedListing, text
  }

  /// What is wrong.
  public enum Kind: Error, Hashable, Sendable {
    /// Not JSON.
    case syntax(JSONError.Kind)
    /// A line in which something is mistyped, so that the text is not JSON.
    case faultyLine(FaultyLine)
    /// No problem by itself: mending the lines told before, so many, makes the text readable.
    case mendedBy(Int)
    /// Mending the lines told before may not be enough to make the text readable.
    case furtherSlips
    /// A key that no fact has; the nearest known one if any is near.
    case unknownKey(String, nearest: String?)
    /// A key that the section of an application does not have.
    case unknownField(String, in: Section)
    /// A key that its object has twice; the byte offset of the first.
    case repeatedKey(first: Int)
    /// A value of another kind than the fact has.
    case wrongKind(expected: Expectation, found: JSONKind)
    /// A figure between quotation marks, and what it says.
    case quotedFigure(String, FigureSuggestion)
    /// A figure below zero where that means nothing.
    case negative(String)
    /// A count with a fraction.
    case fractional(String)
    /// An amount with more decimals than one fen.
    case tooManyDecimals(String)
    /// A figure beyond what can be held exactly.
    case tooLarge(String)
    /// A rank of 0, or a year that has not four digits.
    case outOfRange(String, allowed: ClosedRange<Int64>)
    /// A word that is none of the terms.
    case unknownTerm(String, allowed: [Term])
    /// An item that its list already has; the byte offset of the first.
    case repeatedItem(first: Int)
    /// A fiscal year that has an entry already; the byte offset of the first.
    case repeatedYear(Int64, first: Int)
    /// An object for a claim that does not say whether the claim is met.
    case claimWithoutMet
    /// An object for a declared choice that does not say what is chosen.
    case choiceWithoutForm
    /// An object for a listing that has no items.
    case listingWithoutItems
    /// A text without anything to read in it.
    case blankText
    /// A character that nobody can see, or that a terminal would act on.
    case invisibleCharacter(Unicode.Scalar)
    /// A member that a rule set cannot do without.
    case missingMember(String)
    /// A path that no fact has; the nearest known one if any is near.
    case unknownFact(String, nearest: String?)
    /// A fact of another kind than the requirement compares.
    case wrongFact(String, expected: FactKind)
    /// A fact that does not belong where the requirement stands: a group's outside of it, or the reverse.
    case factOutOfPlace(String)
    /// An id or a name that was given before; the byte offset of the first.
    case repeatedID(String, first: Int)
    /// More members of a group than an application may list; the place is that of the first too many.
    case tooManyMembers(limit: Int)
    /// A list that needs at least one item.
    case emptyList
    /// More than there can be.
    case impossibleCount(Int64, possible: Int64)
    /// An object that says none, or more than one, of the things that a requirement can be.
    case unclearRequirement(found: [String])
    /// A threshold with no comparison, or with more than one.
    case unclearComparison(found: [String])
    /// A share of figures that are not counted in the same unit.
    case unequalUnits(part: String, whole: String)
    /// A review that cannot be one.
    case faultyReview(ReviewFault)
    /// No application, but another document of this program.
    case otherDocument(DocumentKind)
    /// The application names no category, and none was asked for.
    case noCategory
    /// The application names a category for which there are no rules.
    case categoryWithoutRules(Category)
    /// The file itself could not be read, for the reason given.
    case notReadable(Words)
    /// More problems than are kept; so many more.
    case furtherProblems(rest: Int)
  }

  /// What is wrong.
  public var kind: Kind
  /// The place as a path, `industries[1].production` for example; empty for the whole text.
  public var path: String
  /// The byte offset from the start of the application's text.
  public var offset: Int

  /// Describes a problem.
  public init(_ kind: Kind, path: String, at offset: Int) {
    self.kind = kind
    self.path = path
    self.offset = offset
  }

  /// How many problems of one text are kept.
  public static let limit = 1_000

  /// Whether it is about the problems before it and none by itself.
  public var isRemark: Bool {
    switch kind {
    case .mendedBy, .furtherSlips: true
    default: false
    }
  }

  /// The line that it is about, as it stands and as it should be, where that is what is wrong.
  public var line: FaultyLine? {
    if case .faultyLine(let line) = kind { return line }
    return nil
  }
}

extension [Problem] {
  /// Notes a problem of a text of so many bytes, or counts it where as many are there as are kept.
  mutating func note(
    _ kind: @autoclosure () -> Problem.Kind, path: String, at offset: Int, in size: Int
  ) {
    guard count >= Problem.limit else {
      append(Problem(kind(), path: path, at: offset))
      return
    }
    var rest = 0
    if case .furtherProblems(let known)? = last?.kind {
      rest = known
      removeLast()
    }
    append(Problem(.furtherProblems(rest: rest + 1), path: "", at: size))
  }
}
