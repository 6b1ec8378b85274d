import Eligibility
import StrictJSON

/// What the first lines of a stream show: whether each can be an application, or all are parts of one text.
struct StreamBeginning {
  /// Whether enough is there to say that lines are to be read one by one.
  private(set) var isPlain = true
  /// Why the stream cannot be read line by line, and what helps.
  private(set) var reason: Words?

  /// Looks at what has been read, which may be all of it.
  init(_ bytes: [UInt8], isWhole: Bool) {
    if bytes.hasWideMark || bytes.prefix(4).contains(0) {
      let problem = Problem(.syntax(.wideEncoding), path: "", at: 0)
      reason = [problem.wording, problem.remedy].compactMap { $0 }.semicolons
      return
    }
    guard isWhole || bytes.contains(0x0A) else {
      isPlain = false
      return
    }
    let lines = bytes.split(separator: 0x0A, maxSplits: 8)
      .map { $0.trimmingASCIISpace }.filter { !$0.isEmpty }
    guard let first = lines.first, let last = first.last, Self.openings.contains(last) else {
      isPlain = isWhole || !lines.isEmpty
      return
    }
    if first.first == UInt8(ascii: "["), first.count > 1 || lines.count > 1 || isWhole {
      reason = Words(
        zh: "这是一个列表，而不是每行一份申报；请先转成每行一份，例如 jq -c '.[]' 文件 | iipcheck screen -",
        en: "this is one list and not an application a line; turn it into lines first, for example "
          + "with jq -c '.[]' FILE | iipcheck screen -")
      return
    }
    guard lines.count > 1 else {
      isPlain = isWhole
      return
    }
    if lines[1].first == UInt8(ascii: "\"") {
      reason = Words(
        zh: "一份申报分写在多行，而这里每行须是一份完整的申报；请先转成每行一份，例如 jq -c . 文件 | iipcheck screen -，"
          + "或给文件取以 .json 结尾的名称",
        en:
          "an application stands on several lines, where each line has to be one; turn it into one line "
          + "first, for example with jq -c . FILE | iipcheck screen -, or give the file a name that ends in .json"
      )
    }
  }

  /// What the first line of an application ends with that goes on below.
  private static let openings = Array("{[,".utf8)
}

extension ArraySlice<UInt8> {
  /// Without the blanks and the byte order mark around it.
  fileprivate var trimmingASCIISpace: Self {
    var rest = self.dropFirst(byteOrderMarkCount)
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest.drop { $0 <= 0x20 }
  }
}
