#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells one file from every other, whatever the path or the link that leads to it.
struct FileIdentity: Hashable, Sendable {
  /// The number of the device.
  let device: UInt64
  /// The number of the file on its device; of a file that is not there yet, that of its folder.
  let number: UInt64
  /// The name in the folder, of a file that is not there yet.
  let name: String?

  fileprivate init(_ status: stat, name: String?) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    self.name = name
  }
}

extension System {
  /// What tells the file at a path from every other, links followed; none for a folder, a pipe, a device and a
  /// path that leads nowhere.
  static func identity(of path: String) -> FileIdentity? {
    var status = stat()
    if stat(path, &status) == 0 {
      return kind(of: status.st_mode) == .file ? FileIdentity(status, name: nil) : nil
    }
    guard errno == ENOENT else { return nil }
    let (folder, name) = parts(of: path)
    guard !name.isEmpty, stat(folder, &status) == 0 else { return nil }
    return FileIdentity(status, name: name)
  }

  /// The number of the open file that a path such as `/dev/stdout` or `/dev/fd/3` stands for, itself or as what a link
  /// leads to; none for any other path, and -1 for an open file of another process.
  static func descriptor(at path: String) -> Int32? {
    var path = path
    // More links than a system follows.
    for _ in 0..<40 {
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      let (folder, name) = parts(of: path)
      guard let resolved = realPath(folder) else { return nil }
      if resolved == "/dev/fd" || resolved == "/proc/\(getpid())/fd" { return Int32(name) }
      if resolved.hasPrefix("/proc/"), resolved.hasSuffix("/fd") { return -1 }
      guard kind(of: status.st_mode) == .link, let target = target(of: path) else { return nil }
      path = target.hasPrefix("/") ? target : "\(resolved)/\(target)"
    }
    return nil
  }

  /// The path without links and without `.` and `..`; none if it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func target(of link: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(link, &bytes, bytes.count)
    guard count >= 0 else { return nil }
    return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let name = String(path[path.utf8.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }
}
