/// One line of a table for spreadsheets, RFC 4180: every cell escaped, ended by CRLF.
enum CSVLine {
  static func of(_ cells: [String]) -> String {
    cells.map { $0.escapedForCSV() }.joined(separator: ",") + "\r\n"
  }
}
