import Eligibility
import Reports
import Testing

struct CSVEscapingTests {
  @Test(arguments: EscapingCase.csv)
  func `a spreadsheet takes the cell for text`(_ example: EscapingCase) {
    #expect(example.text.escapedForCSV() == example.escaped)
  }

  @Test(arguments: ForeignText.all)
  func `a cell read back, without one leading apostrophe, is the text`(
    _ foreign: ForeignText
  ) throws {
    let table = try #require(CSVTable(foreign.text.escapedForCSV() + ",x\r\n"))
    var cell = try #require(table.rows.first?.first)
    if cell.unicodeScalars.first == "'" { cell.unicodeScalars.removeFirst() }
    #expect(cell == foreign.text.visible)
    #expect(table.rows.count == 1 && table.rows[0].count == 2)
  }

  @Test func `a cell holds no more than Excel does`() {
    let cell = String(repeating: "\u{1F469}", count: 100_000).escapedForCSV()
    #expect(cell.utf16.count <= 32_767)
    #expect(cell.hasSuffix("…"))
  }
}

extension EscapingCase {
  static let csv = [
    EscapingCase("plain text stays", "苏州 3万台", "苏州 3万台"),
    EscapingCase("nothing", "", ""),
    EscapingCase("a comma", "a,b", "\"a,b\""),
    EscapingCase("a quotation mark", "a\"b", "\"a\"\"b\""),
    EscapingCase("a semicolon, which separates cells in some countries", "a;b", "\"a;b\""),
    EscapingCase("spaces outside, which readers like to drop", " a ", "\" a \""),
    EscapingCase("a line break becomes a space", "a\r\nb", "a b"),
    EscapingCase("a formula", "=1+1", "'=1+1"),
    EscapingCase("a sum", "+1", "'+1"),
    EscapingCase("a negative number", "-1", "'-1"),
    EscapingCase("a function of another program", "@SUM(1)", "'@SUM(1)"),
    EscapingCase("a tab before a formula", "\t=1", "' =1"),
    EscapingCase("a carriage return alone", "\r=1", #"\u{D}=1"#),
    EscapingCase("a full-width formula", "＝1", "'＝1"),
    EscapingCase("full-width signs", "＋－＠", "'＋－＠"),
    EscapingCase("spaces before a formula", " \u{3000}=1", "' \u{3000}=1"),
    EscapingCase("quotation marks before a formula", "\"=1", "\"'\"\"=1\""),
    EscapingCase("an apostrophe of its own is doubled", "'a", "''a"),
    EscapingCase("a minus inside stays", "a-b=c", "a-b=c"),
    EscapingCase("eleven digits are a number", "12345678901", "12345678901"),
    EscapingCase("twelve digits are a name", "123456789012", "'123456789012"),
    EscapingCase("a code of digits", "913200001347632541", "'913200001347632541"),
    EscapingCase("a code that looks like an exponent", "9132000013476E2541", "'9132000013476E2541"),
    EscapingCase("a code with letters is text anyway", "91320205XN5NRPK07A", "91320205XN5NRPK07A"),
    EscapingCase("a criterion's id that passes for a day", "4.2", "'4.2"),
    EscapingCase("a criterion's id that would lose its zero", "1.10", "'1.10"),
    EscapingCase("a criterion's id of three parts", "2.2.1", "'2.2.1"),
    EscapingCase("a criterion's id with a letter is text anyway", "N.1", "N.1"),
    EscapingCase("several ids are text anyway", "4.1 4.2", "4.1 4.2"),
    EscapingCase("a count is a number", "0", "0"),
    EscapingCase("a number that begins with zero would lose it", "007", "'007"),
    EscapingCase("a short power", "1E5", "'1E5"),
    EscapingCase("a day", "2018-10-08", "'2018-10-08"),
    EscapingCase("a day with strokes, or a fraction", "10/8", "'10/8"),
    EscapingCase("a time", "8:30", "'8:30"),
    EscapingCase("groups of digits", "1,000", "\"'1,000\""),
    EscapingCase("a share", "10%", "'10%"),
    EscapingCase("signs without a digit are text anyway", "./:", "./:"),
    EscapingCase("an E alone is text anyway", "E", "E"),
    EscapingCase("a version with a letter is text anyway", "v4.2", "v4.2"),
    EscapingCase("a null", "a\u{0}b", #"a\u{0}b"#),
  ]
}
