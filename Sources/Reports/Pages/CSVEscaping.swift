internal import Eligibility

extension String {
  /// The most code points of a cell; Excel holds 32,767 UTF-16 units and silently drops the rest.
  public static let cellLimit = 16_000

  /// The text as one cell of a CSV file (RFC 4180) that a spreadsheet takes for text and nothing else.
  ///
  /// An apostrophe goes in front where a program would run the cell as a formula or show it as another number or as a
  /// date, and where the text itself begins with one: so a reader that takes one leading apostrophe away has the text
  /// again. Only a short whole number stays one, because counts are there to be added up.
  /// Control characters are written out and line breaks become spaces, so a row is always one line.
  public func escapedForCSV(limit: Int = cellLimit) -> String {
    var cell = visible(limit: limit)
    if cell.unicodeScalars.first == "'" || cell.beginsLikeFormula || cell.passesForOther {
      cell = "'" + cell
    }
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";")
    }
    guard needsQuotes || cell.utf8.first == 0x20 || cell.utf8.last == 0x20 else { return cell }
    return "\"" + cell.replacingBytes { byte, _ in byte == UInt8(ascii: "\"") ? "\"\"" : nil }
      + "\""
  }

  /// Whether the first character that counts starts a formula; spaces and quotation marks before it are skipped,
  /// because spreadsheets drop them, and full-width signs count, because Excel reads them as the plain ones.
  private var beginsLikeFormula: Bool {
    for scalar in unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
      case " ", "\u{A0}", "\u{3000}", "\"", "'", "“", "”", "‘", "’", "＂", "＇": continue
      default: return false
      }
    }
    return false
  }

  /// Whether a spreadsheet would take the text for a number or a date and show something else: `4.2` is a day in many
  /// countries, `1.10` loses its zero, `1E5` and a credit code with one `E` become powers, more than eleven digits are
  /// rounded and a zero in front is dropped.
  private var passesForOther: Bool {
    var digits = 0
    var isPlain = utf8.first != UInt8(ascii: "0") || utf8.count == 1
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "E"), UInt8(ascii: "e"):
        isPlain = false
      default: return false
      }
    }
    return digits > 0 && !(isPlain && digits < 12)
  }
}
