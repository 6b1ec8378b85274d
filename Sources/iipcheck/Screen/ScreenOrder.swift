import Eligibility
import Reports

/// The place of a row among others: numbers first, then a text, then the order of the input.
struct SortKey: Comparable {
  var numbers: [Int] = []
  var text: [UInt8] = []
  var place: Int

  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.numbers != right.numbers {
      return left.numbers.lexicographicallyPrecedes(right.numbers)
    }
    if left.text != right.text { return left.text.lexicographicallyPrecedes(right.text) }
    return left.place < right.place
  }
}

/// The order in which the user wants the rows.
struct ScreenOrder {
  private enum Kind {
    case input, nearest, name, city
    /// The order of credit codes that the bureau gave; others follow by name.
    case given([String: Int])
  }

  private let kind: Kind

  /// Takes the order from the options; fails if the file with the order cannot be read.
  init(_ run: Run) throws(OutputProblem) {
    if let path = run.invocation.value(of: .order) {
      let bytes: [UInt8]
      do throws(FileProblem) {
        bytes = try run.read(path)
      } catch {
        throw OutputProblem(path: path, kind: .other(code: 0, reason: error.message[run.language]))
      }
      var places: [String: Int] = [:]
      for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
        let code = String(line.filter { !$0.isWhitespace })
        if places[code] == nil { places[code] = places.count }
      }
      kind = .given(places)
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
    let name = checked.application.text(.applicantName)?.folded ?? []
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
    case .given(let places):
      let code = checked.application.text(.creditCode) ?? ""
      return SortKey(numbers: [places[code] ?? .max], text: name, place: place)
    }
  }
}
