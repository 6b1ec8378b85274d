import Eligibility

/// Why a result could not be written.
struct OutputProblem: Error, Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The reader at the other end of a pipe went away, as `head` does: no reason to complain.
    case closedPipe
    /// The disk, or what the user may use of it, is full.
    case noSpace
    /// The folder that should take the file does not exist.
    case folderNotFound
    /// A folder stands where the file should be.
    case isFolder
    /// The user may not write there.
    case noPermission
    /// The run reads the file, under this name.
    case isRead(as: String)
    /// A file is there, and nobody said that it may be replaced.
    case exists
    /// Something stands where a new folder should be.
    case isTaken
    /// The tool was built without what the page consists of.
    case withoutPage
    /// Any other reason, by the number and in the words of the operating system.
    case other(code: Int32, reason: String)
  }

  /// The path as it was given; "-" for standard output and standard error.
  var path: String
  var kind: Kind
}

extension OutputProblem {
  /// What is the matter, without the path, which the caller puts in front.
  var message: Words {
    switch kind {
    case .closedPipe: Words(zh: "接收输出的程序已退出", en: "the program that reads the output has ended")
    case .noSpace: Words(zh: "磁盘空间不足", en: "no space left on the disk")
    case .folderNotFound: Words(zh: "目标文件夹不存在", en: "the folder to write to does not exist")
    case .isFolder: Words(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
    case .noPermission: Words(zh: "没有写入权限", en: "no permission to write it")
    case .isRead(let name):
      Words(
        zh: "本次运行要读取它（\(name.visible)），不能写入；请另写一个文件",
        en: "this run reads it, as \(name.visible), and does not write over it; name another file")
    case .exists:
      Words(
        zh: "文件已存在，未改动；要替换它请加 --force",
        en: "the file exists and was left as it is; --force replaces it")
    case .isTaken:
      Words(
        zh: "须是新文件夹或空文件夹，此处已有内容，未改动；请另写一个名称",
        en:
          "a new or an empty folder is needed, and what is there was left as it is; name another one"
      )
    case .withoutPage:
      Words(
        zh:
          "此版本未内置网页；在源代码文件夹中运行 IIPCHECK_PAGE=1 swift run -c release iipcheck page -o 自查.html，即可编译带网页的版本并输出网页",
        en:
          "this iipcheck was built without the page; in the folder of the sources, "
          + "IIPCHECK_PAGE=1 swift run -c release iipcheck page -o page.html builds one that has it and prints the page"
      )
    case .other(let code, let reason):
      Words(
        zh: "无法写入：\(reason.visible)（\(code)）",
        en: "it cannot be written: \(reason.visible) (\(code))")
    }
  }
}
