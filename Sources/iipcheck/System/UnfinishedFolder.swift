#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary folder beside the place that it will take.
private final class UnfinishedFolder {
  private let path: String
  private let target: String
  /// Where the files are until then; none once the folder is committed or discarded.
  private var temporary: String?
  private var names: [String] = []

  init(_ path: String) throws(OutputProblem) {
    self.path = path
    var given = path[...]
    while given.count > 1, given.last == "/" { given.removeLast() }
    target = System.realPath(String(given)) ?? String(given)
    var status = stat()
    if stat(target, &status) == 0 {
      let isEmpty =
        System.kind(of: status.st_mode) == .folder
        && (try? System.listFolder(target))?.isEmpty == true
      guard isEmpty else { throw OutputProblem(path: path, kind: .isTaken) }
    }
    for name in System.temporaryPaths(beside: target) {
      if mkdir(name, 0o777) == 0 {
        temporary = name
        return
      }
      guard errno == EEXIST else { break }
    }
    throw OutputProblem(path: path, errorNumber: errno)
  }

  func write(_ name: String, _ bytes: [UInt8]) throws(OutputProblem) {
    guard let temporary else { return }
    let descriptor = open("\(temporary)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputProblem(path: path, errorNumber: errno) }
    names.append(name)
    defer { close(descriptor) }
    try System.writeAll(bytes, to: descriptor, path: path)
  }

  func commit() throws(OutputProblem) {
    guard let temporary else { return }
    // Takes the place of an empty folder as well, and of nothing else.
    guard rename(temporary, target) == 0 else {
      let failure = errno
      discard()
      throw failure == ENOTEMPTY || failure == EEXIST || failure == ENOTDIR
        ? OutputProblem(path: path, kind: .isTaken)
        : OutputProblem(path: path, errorNumber: failure)
    }
    self.temporary = nil
  }

  func discard() {
    guard let temporary else { return }
    self.temporary = nil
    for name in names { unlink("\(temporary)/\(name)") }
    rmdir(temporary)
  }
}

extension System {
  static func openOutputFolder(_ path: String) throws(OutputProblem) -> OutputFolder {
    let folder = try UnfinishedFolder(path)
    return OutputFolder(write: folder.write, commit: folder.commit, discard: folder.discard)
  }
}
