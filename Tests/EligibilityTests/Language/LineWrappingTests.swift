import Eligibility
import Testing

struct LineWrappingTests {
  @Test(arguments: WrappingCase.all)
  func `a text breaks where a reader expects it`(_ example: WrappingCase) {
    #expect(example.text.wrapped(to: example.width) == example.lines)
  }

  @Test(arguments: 2...40)
  func `no line is too wide, strands punctuation or loses a letter`(_ width: Int) {
    let text =
      "平台应连接设备（离散制造业）不少于3万台，种类不少于30类；“流程制造业”连接的工艺数据点不少于10万个。"
      + "The platform connects (discrete manufacturing) 30,000 devices or more; "
      + "of 30 kinds, that is, “at least” 200 are managed."
    let closing = "，。；：、）】》”’！？,.;:)"
    let opening = "（【《“‘(["
    let lines = text.wrapped(to: width)
    for line in lines {
      #expect(line.displayWidth <= max(width, 4), "\(line)")
      guard let first = line.first, let last = line.last else { continue }
      #expect(width < 8 || !closing.contains(first), "\(line)")
      #expect(width < 8 || !opening.contains(last), "\(line)")
    }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}

struct WrappingCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var text: String
  var width: Int
  var lines: [String]

  init(_ description: String, _ text: String, _ width: Int, _ lines: [String]) {
    (testDescription, self.text, self.width, self.lines) = (description, text, width, lines)
  }

  static let all = [
    WrappingCase("a text that fits stays", "one two", 7, ["one two"]),
    WrappingCase("nothing is one empty line", "", 10, [""]),
    WrappingCase("English breaks at spaces", "one two three", 9, ["one two", "three"]),
    WrappingCase("Chinese breaks between characters", "工业互联网平台", 6, ["工业互", "联网平", "台"]),
    WrappingCase("half a character does not fit", "工业互联网", 5, ["工业", "互联", "网"]),
    WrappingCase("a full stop stays with its sentence", "工业互。联", 6, ["工业", "互。联"]),
    WrappingCase("a bracket stays with what it opens", "工业（互联）", 6, ["工业", "（互", "联）"]),
    WrappingCase("quotation marks do too", "工业“互联”网", 6, ["工业", "“互联”", "网"]),
    WrappingCase("several in a row stay together", "工业（互）。联", 8, ["工业", "（互）。", "联"]),
    WrappingCase("Latin words in Chinese stay whole", "用 JSON 文件核对", 8, ["用 JSON", "文件核对"]),
    WrappingCase("also without spaces", "采用JSON文件", 8, ["采用JSON", "文件"]),
    WrappingCase("a figure stays whole", "不少于30000台", 8, ["不少于", "30000台"]),
    WrappingCase("a comma after a Latin word stays", "JSON，CSV", 5, ["JSO", "N，", "CSV"]),
    WrappingCase("a word wider than the line is cut", "abcdefgh", 3, ["abc", "def", "gh"]),
    WrappingCase("a space before punctuation is no place", "ab cd ) ef", 6, ["ab", "cd )", "ef"]),
    WrappingCase("a line break stays", "one\ntwo", 10, ["one", "two"]),
    WrappingCase("an empty line stays", "one\n\ntwo", 10, ["one", "", "two"]),
    WrappingCase("an indentation stays", "  one two", 6, ["  one", "two"]),
    WrappingCase("spaces within a line stay", "a  b", 10, ["a  b"]),
    WrappingCase("spaces at the end of a line go", "one   two", 4, ["one", "two"]),
    WrappingCase("a mark stays on its letter", "ae\u{301}e\u{301}", 2, ["ae\u{301}", "e\u{301}"]),
    WrappingCase("a line holds at least one character", "工业", 1, ["工", "业"]),
    WrappingCase("whatever the width", "ab", 0, ["a", "b"]),
  ]
}
