import Eligibility
import Reports

extension OutputProblem {
  /// What is the matter, without the path, which the caller puts in front.
  var message: Words {
    switch kind {
    case .closedPipe:
      Words(zh: "接收输出的程序已退出", en: "the program that reads the output has ended")
    case .noSpace:
      Words(zh: "磁盘空间不足", en: "no space left on the disk")
    case .folderNotFound:
      Words(zh: "目标文件夹不存在", en: "the folder to write to does not exist")
    case .isFolder:
      Words(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
    case .noPermission:
      Words(zh: "没有写入权限", en: "no permission to write it")
    case .other(let code, let reason):
      Words(
        zh: "无法写入：\(reason.visible)（\(code)）",
        en: "it cannot be written: \(reason.visible) (\(code))")
    }
  }
}
