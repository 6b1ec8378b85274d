import Eligibility
import Testing

@testable import iipcheck

struct ProblemMessageTests {
  @Test(arguments: ProblemCase.all)
  func `a problem with a file is one sentence in each language`(_ example: ProblemCase) {
    #expect(example.message.zh == example.zh)
    #expect(example.message.en == example.en)
  }
}

struct ProblemCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var message: Words
  var zh: String
  var en: String

  init(reading kind: FileProblem, zh: String, en: String) {
    message = kind.message
    (testDescription, self.zh, self.en) = ("reading: \(kind)", zh, en)
  }

  init(writing kind: OutputProblem.Kind, zh: String, en: String) {
    message = OutputProblem(path: "a.csv", kind: kind).message
    (testDescription, self.zh, self.en) = ("writing: \(kind)", zh, en)
  }

  static let all = [
    ProblemCase(reading: .notFound, zh: "没有这个文件或文件夹", en: "no such file or folder"),
    ProblemCase(
      reading: .isFolder, zh: "这是文件夹，不是文件", en: "this is a folder, not a file"),
    ProblemCase(
      reading: .isNoFolder,
      zh: "路径中应为文件夹之处不是文件夹", en: "the path leads through something that is no folder"),
    ProblemCase(reading: .noPermission, zh: "没有读取权限", en: "no permission to read it"),
    ProblemCase(
      reading: .tooLarge(limit: 64 << 20),
      zh: "超过 64 MiB 的上限", en: "larger than the limit of 64 MiB"),
    ProblemCase(
      reading: .tooLarge(limit: 1_000),
      zh: "超过 1000 B 的上限", en: "larger than the limit of 1000 B"),
    ProblemCase(
      reading: .unreadableName,
      zh: "文件名不是 UTF-8 编码，请先改名，例如用 convmv -f gb18030 -t utf-8",
      en: "the file name is not UTF-8, rename it first, for instance with "
        + "convmv -f gb18030 -t utf-8"),
    ProblemCase(
      reading: .other(code: 5, reason: "Input/output error"),
      zh: "无法读取：Input/output error（5）", en: "it cannot be read: Input/output error (5)"),
    ProblemCase(
      writing: .closedPipe,
      zh: "接收输出的程序已退出", en: "the program that reads the output has ended"),
    ProblemCase(writing: .noSpace, zh: "磁盘空间不足", en: "no space left on the disk"),
    ProblemCase(
      writing: .folderNotFound,
      zh: "目标文件夹不存在", en: "the folder to write to does not exist"),
    ProblemCase(
      writing: .isFolder, zh: "这是文件夹，不是文件", en: "this is a folder, not a file"),
    ProblemCase(writing: .noPermission, zh: "没有写入权限", en: "no permission to write it"),
    ProblemCase(
      writing: .isTaken,
      zh: "须是新文件夹或空文件夹，此处已有内容，未改动；请另写一个名称",
      en:
        "a new or an empty folder is needed, and what is there was left as it is; name another one"),
    ProblemCase(
      writing: .other(code: 5, reason: "Input/output error"),
      zh: "无法写入：Input/output error（5）", en: "it cannot be written: Input/output error (5)"),
  ]
}
