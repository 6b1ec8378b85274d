import Eligibility

/// What a screening takes in, found from the paths on the command line, in a fixed order.
///
/// Folders are gone through by the bytes of the names, hidden entries left out. A link in a folder is not followed, so
/// nothing outside of it comes in and no circle is walked; a pipe is not opened, so nobody is waited for. Both are
/// named instead, and files that are no applications are counted, so that nothing disappears without a word. What is
/// named twice is read twice, and the report says that it is there twice.
struct InputSources {
  /// One thing to read.
  enum Source: Hashable, Sendable {
    /// A file that is one application.
    case file(String)
    /// A file, or `-` for standard input, with one application a line.
    case lines(String)
    /// Something that was named or found and cannot be taken in, for the reason given.
    case refused(String, Words)
  }

  let console: Console

  /// What there is to read, in order.
  private(set) var sources: [Source] = []
  /// Files of folders that say what the application beside them should come to.
  private(set) var expectations: [String] = []
  /// Files of folders that are no applications, such as documents that lie beside them.
  private(set) var ignored: [String] = []

  /// What to say of paths that were named and lead nowhere.
  private(set) var unfound: [Words] = []

  /// The paths of everything that there is to read; `-` for standard input.
  var paths: [String] {
    expectations
      + sources.map { source in
        switch source {
        case .file(let path), .lines(let path), .refused(let path, _): path
        }
      }
  }

  /// How many applications there are, unless a stream has some of them.
  var knownCount: Int? {
    for case .lines in sources { return nil }
    return sources.count
  }

  init(_ paths: [String], console: Console) {
    self.console = console
    for path in paths { add(named: path) }
  }

  /// Takes in what the user named: even an unusual name is read, because it was asked for.
  private mutating func add(named path: String) {
    if path == "-" {
      sources.append(.lines(path))
      return
    }
    do throws(FileProblem) {
      switch try console.kindOfPath(path) {
      case .folder: try addFolder(path)
      default: add(file: path)
      }
    } catch {
      let matches = PathPattern(path).map { $0.matches(console) } ?? []
      for match in matches { add(match.path, match.kind) { $0.add(file: match.path) } }
      if matches.isEmpty {
        sources.append(.refused(path, error.message))
        unfound.append(error.message.prefixed(by: path))
      }
    }
  }

  /// Takes in what was found; `addFile` decides on a file.
  private mutating func add(
    _ path: String, _ kind: Console.PathKind, file addFile: (inout InputSources) -> Void
  ) {
    switch kind {
    case .file: addFile(&self)
    case .folder:
      do throws(FileProblem) {
        try addFolder(path)
      } catch {
        sources.append(.refused(path, error.message))
      }
    case .link:
      let reason = Words(
        zh: "是链接，未跟随；请直接给出它指向的文件", en: "a link, not followed; name the file that it leads to")
      sources.append(.refused(path, reason))
    case .other:
      let reason = Words(
        zh: "是管道或设备，未打开；要读取请直接给出它的名称", en: "a pipe or a device, not opened; name it to have it read"
      )
      sources.append(.refused(path, reason))
    }
  }

  private mutating func add(file path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
      sources.append(.lines(path))
    } else if Self.compressedEndings.contains(where: name.hasSuffix) {
      let reason = Words(
        zh: "压缩文件不能直接读取；请先解压，例如用 gunzip；每行一份的也可用 gunzip -c 文件 | iipcheck screen -",
        en: "a compressed file cannot be read; unpack it first, for example with gunzip; "
          + "lines of JSON also by gunzip -c FILE | iipcheck screen -")
      sources.append(.refused(path, reason))
    } else {
      sources.append(.file(path))
    }
  }

  private mutating func addFolder(_ folder: String) throws(FileProblem) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for entry in try console.listFolder(folder) where !entry.name.hasPrefix(".") {
      let path = prefix + entry.name
      add(path, entry.kind) { $0.addFound(path, entry.name.lowercased()) }
    }
  }

  private mutating func addFound(_ path: String, _ name: String) {
    if name.hasSuffix(".expected.json") {
      expectations.append(path)
      return
    }
    let isTaken = ([".json", ".ndjson", ".jsonl"] + Self.compressedEndings)
      .contains(where: name.hasSuffix)
    if isTaken { add(file: path) } else { ignored.append(path) }
  }

  private static let compressedEndings = [".gz", ".zip", ".7z", ".rar", ".zst", ".xz", ".bz2"]
}
