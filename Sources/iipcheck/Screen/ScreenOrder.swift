import Eligibility
import Reports

/// The place of a row among others: numbers first, then a text, then the order of the input.
struct SortKey: Comparable {
  var numbers: [Int] = []
  var text = ""
  var place: Int

  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.numbers != right.numbers {
      return left.numbers.lexicographicallyPrecedes(right.numbers)
    }
    if left.text != right.text { return left.text < right.text }
    return left.place < right.place
  }
}

/// The order in which the user wants the rows.
struct ScreenOrder {
  private enum Kind {
    case input, nearest, name, city
    /// The order that the bureau gave; applications that it does not name follow by name.
    case given(FilingOrder)
  }

  private let kind: Kind

  /// Takes the order from the options, or from what the bureau gave.
  init(_ run: Run, filing: FilingOrder?) {
    if let filing {
      kind = .given(filing)
      return
    }
    kind =
      switch run.invocation.value(of: .sort) {
      case "nearest": .nearest
      case "name": .name
      case "city": .city
      default: run.invocation.value(of: .layout) == "recommendation" ? .name : .input
      }
  }

  /// Whether rows have to wait for each other.
  var sorts: Bool {
    if case .input = kind { false } else { true }
  }

  /// The place of an application's row.
  func key(of checked: Checked, place: Int) -> SortKey {
    let name = checked.application.text(.applicantName)?.folded ?? ""
    switch kind {
    case .input: return SortKey(place: place)
    case .name: return SortKey(text: name, place: place)
    case .city:
      let city = checked.application.stated(.city).map { Int($0.value) } ?? .max
      return SortKey(numbers: [city], text: name, place: place)
    case .nearest:
      let fail = checked.determinations.reduce(0) { $0 + $1.count(.fail) }
      let missing = checked.determinations.reduce(0) { $0 + $1.count(.missing) }
      return SortKey(numbers: [checked.isReadable ? 0 : 1, fail, missing], place: place)
    case .given(let filing):
      let number = filing.place(of: checked.application.text(.creditCode))
      return SortKey(numbers: [number ?? .max], text: name, place: place)
    }
  }

  /// What to say of an order that the bureau gave, once the rows are known.
  func remarks(on rows: [SortKey]) -> [Words] {
    guard case .given(let filing) = kind else { return [] }
    return filing.remarks(on: rows.map { $0.numbers == [.max] ? nil : $0.numbers.first })
  }
}
