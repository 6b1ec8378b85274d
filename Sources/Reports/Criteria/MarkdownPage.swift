internal import Eligibility

extension String {
  /// The text as Markdown that shows it as it is: nothing in it can become markup, a link or a new cell.
  var markdown: String { escapedForMarkdown() }

  /// The text as a code span; what would end the span or a table's cell, which no name of ours has, is replaced.
  var markdownCode: String {
    guard !isEmpty else { return "" }
    var code = "`"
    for scalar in unicodeScalars {
      switch scalar {
      case "`": code += "'"
      case "|": code += "/"
      case "\n", "\r": code += " "
      default: code.unicodeScalars.append(scalar)
      }
    }
    return code + "`"
  }
}

extension Words {
  /// Both languages in one line.
  var markdownLine: String { zh == en ? zh.markdown : zh.markdown + " / " + en.markdown }

  /// Both languages in a table's cell, one below the other.
  var markdownCell: String { zh == en ? zh.markdown : zh.markdown + "<br>" + en.markdown }
}

/// A page of Markdown as it grows, block by block.
struct MarkdownPage {
  private(set) var text = ""

  /// Adds a block, an empty line between it and the one before.
  mutating func add(_ block: String) {
    if !text.isEmpty { text += "\n" }
    text += block + "\n"
  }

  /// Adds a heading that links can point at by its anchor.
  mutating func heading(_ level: Int, _ title: String, anchor: String? = nil) {
    let mark = anchor.map { "<a id=\"\($0.markdownAnchor)\"></a>" } ?? ""
    add(String(repeating: "#", count: level) + " " + mark + title)
  }

  /// Adds a table.
  mutating func table(_ head: [String], _ rows: [[String]]) {
    let rule = head.map { _ in "---" }
    add(
      ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(
        separator: "\n"))
  }

  /// Adds a list.
  mutating func list(_ items: [String]) {
    add(items.map { "- " + $0 }.joined(separator: "\n"))
  }
}

extension String {
  /// The text with only what an anchor may have.
  var markdownAnchor: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          switch scalar {
          case "0"..."9", "a"..."z", "A"..."Z", ".", "-": true
          default: false
          }
        }))
  }
}
