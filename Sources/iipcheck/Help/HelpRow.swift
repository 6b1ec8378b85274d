internal import Eligibility

import Reports

/// A term with its explanation, as help lists them in two columns.
struct HelpRow: Sendable {
  /// The command, option or number that is explained.
  var term: String
  /// The explanation.
  var text: String

  /// The rows under each other, the explanations aligned.
  ///
  /// A term that would push the explanations too far to the right stands on a line of its own.
  static func lines(of rows: [HelpRow], width: Int) -> [String] {
    let widest = width * 3 / 8
    let column = rows.map(\.term.displayWidth).filter { $0 <= widest }.max() ?? widest
    let indentation = String(repeating: " ", count: column + 4)
    return rows.flatMap { row in
      let explanation = row.text.wrapped(to: width - column - 4)
      let fits = row.term.displayWidth <= column
      let term = "  \(row.term.padded(to: column))"
      return [fits ? "\(term)  \(explanation[0])" : term]
        + explanation.dropFirst(fits ? 1 : 0).map { indentation + $0 }
    }
  }
}
