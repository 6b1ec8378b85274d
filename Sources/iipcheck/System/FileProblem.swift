import Eligibility

/// Why a file, a folder or standard input could not be read.
enum FileProblem: Error, Hashable, Sendable {
  /// Nothing stands at the path.
  case notFound
  /// A file was expected.
  case isFolder
  /// A folder was expected, at the path or on the way to it.
  case isNoFolder
  /// The user may not read it.
  case noPermission
  /// It has more bytes than the caller wants to take in.
  case tooLarge(limit: Int)
  /// Its name has bytes that are no UTF-8, as names from a GBK archive do, and was not kept.
  case unreadableName
  /// Any other reason, by the number and in the words of the operating system.
  case other(code: Int32, reason: String)

  /// What is the matter, without the path, which the caller puts in front.
  var message: Words {
    switch self {
    case .notFound: Words(zh: "没有这个文件或文件夹", en: "no such file or folder")
    case .isFolder: Words(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
    case .isNoFolder:
      Words(zh: "路径中应为文件夹之处不是文件夹", en: "the path leads through something that is no folder")
    case .noPermission: Words(zh: "没有读取权限", en: "no permission to read it")
    case .tooLarge(let limit):
      Words(zh: "超过 \(Self.size(limit)) 的上限", en: "larger than the limit of \(Self.size(limit))")
    case .unreadableName:
      Words(
        zh: "文件名不是 UTF-8 编码，请先改名，例如用 convmv -f gb18030 -t utf-8",
        en: "the file name is not UTF-8, rename it first, for instance with "
          + "convmv -f gb18030 -t utf-8")
    case .other(let code, let reason):
      Words(
        zh: "无法读取：\(reason.visible)（\(code)）", en: "it cannot be read: \(reason.visible) (\(code))")
    }
  }

  private static func size(_ bytes: Int) -> String {
    let mebibyte = 1 << 20
    return bytes > 0 && bytes.isMultiple(of: mebibyte) ? "\(bytes / mebibyte) MiB" : "\(bytes) B"
  }
}
