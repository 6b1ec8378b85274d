import Eligibility
import Reports

/// The place of a row among others: numbers first, then a text; rows that are alike stay in the order of the input.
struct SortKey: Comparable {
  /// What rows are grouped by before anything else.
  var group = 0
  var numbers: [Int] = []
  var text = ""

  static func < (left: SortKey, right: SortKey) -> Bool {
    guard left.group == right.group else { return left.group < right.group }
    return left.numbers == right.numbers
      ? left.text < right.text : left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

/// The order in which the user wants the rows.
enum RowOrder: Sendable {
  case input, nearest, name, city
  /// The order that the bureau gave; applications that it does not name follow by name.
  case given(FilingOrder)

  /// Takes the order from the options, or from what the bureau gave.
  init(_ run: Run, filing: FilingOrder?) {
    if let filing {
      self = .given(filing)
      return
    }
    self =
      switch run.invocation.value(of: .sort) {
      case "nearest": .nearest
      case "name": .name
      case "city": .city
      default: run.invocation.value(of: .layout) == "recommendation" ? .name : .input
      }
  }

  /// Whether rows have to wait for each other.
  var sorts: Bool {
    if case .input = self { false } else { true }
  }

  /// What orders an application's row.
  func key(of assessment: Assessment) -> SortKey {
    if case .input = self { return SortKey() }
    let name = assessment.application.text(.applicantName)?.folded ?? ""
    switch self {
    case .input, .name: return SortKey(text: name)
    case .city:
      let city = assessment.application.stated(.city).map { Int($0.value) } ?? .max
      return SortKey(numbers: [city], text: name)
    case .nearest:
      let fail = assessment.determinations.reduce(0) { $0 + $1.count(.fail) }
      let missing = assessment.determinations.reduce(0) { $0 + $1.count(.missing) }
      return SortKey(numbers: [assessment.isReadable ? 0 : 1, fail, missing])
    case .given(let filing):
      let number = filing.place(of: assessment.application.text(.creditCode))
      return SortKey(numbers: [number ?? .max], text: name)
    }
  }

  /// What to say of an order that the bureau gave, once the rows are known.
  func remarks(on rows: [SortKey]) -> [Words] {
    guard case .given(let filing) = self else { return [] }
    return filing.remarks(on: rows.map { $0.numbers == [.max] ? nil : $0.numbers.first })
  }
}
