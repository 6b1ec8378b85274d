public import Eligibility
internal import StrictJSON

/// A file of a folder that is no application, and why it was not read.
public struct FileNotRead: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// Why it was not read.
  public let reason: Words

  /// Names a file that was not read.
  public init(path: String, reason: Words) {
    self.path = path
    self.reason = reason
  }
}

extension FileNotRead {
  /// Why a file is passed over whose name begins with a dot.
  public static let hidden = Words(zh: "隐藏文件", en: "hidden")

  /// Why a file that begins like this holds no application; `nil` for a text that begins as one.
  public static func reason(beginning: [UInt8]) -> Words? {
    if let kind = beginning.withUnsafeBytes({ JSONError.FileKind(of: $0) }) {
      return Problem(.syntax(.otherFile(kind)), path: "", at: 0).wording
    }
    let text = beginning.dropFirst(beginning.byteOrderMarkCount).drop { $0 <= 0x20 }
    if beginning.hasWideMark || text.first == UInt8(ascii: "{") { return nil }
    return Words(zh: "不是申报材料（不是 JSON 文本）", en: "no application (not a text in JSON)")
  }

  /// The file and the reason, as a line.
  var line: Words { Words(same: path.visible) + .colon + reason }
}

extension [FileNotRead] {
  /// A line a reason with the files that it is the reason for, in their order.
  public var words: [Words] {
    var reasons: [Words] = []
    var files: [Words: [Words]] = [:]
    for file in self {
      if files[file.reason] == nil { reasons.append(file.reason) }
      files[file.reason, default: []].append(Words(same: file.path.visible))
    }
    return reasons.map { $0 + .colon + (files[$0] ?? []).enumeration }
  }
}

extension Assessment {
  /// That a file found in a folder is another document of this program and no application; `nil` for any other.
  public var otherDocument: FileNotRead? {
    guard problems.count == 1, case .otherDocument = problems[0].kind else { return nil }
    return FileNotRead(path: file, reason: problems[0].wording)
  }
}

extension Words {
  static let notRead = Words(zh: "未读取的文件", en: "Files that were not read")
}
