import Eligibility

/// What a screening takes in, found from the paths on the command line: every file once, in a fixed order.
///
/// Folders are gone through by the bytes of the names. A link in a folder is not followed, so nothing outside of it
/// comes in and no circle is walked; it is named instead, as is every file that is no application, so that nothing
/// disappears without a word.
struct Intake {
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
      guard matches.isEmpty else {
        for match in matches { add(named: match) }
        return
      }
      sources.append(.refused(path, error.message))
    }
  }

  private mutating func add(file path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
      sources.append(.lines(path))
    } else if Self.compressedEndings.contains(where: name.hasSuffix) {
      sources.append(.refused(path, Self.compressed))
    } else {
      sources.append(.file(path))
    }
  }

  private mutating func addFolder(_ folder: String) throws(FileProblem) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for entry in try console.listFolder(folder) where !entry.name.hasPrefix(".") {
      let path = prefix + entry.name
      switch entry.kind {
      case .folder:
        do throws(FileProblem) {
          try addFolder(path)
        } catch {
          sources.append(.refused(path, error.message))
        }
      case .link: sources.append(.refused(path, Self.link))
      case .file, .other: addFound(path, entry.name.lowercased())
      }
    }
  }

  private mutating func addFound(_ path: String, _ name: String) {
    if name.hasSuffix(".expected.json") {
      expectations.append(path)
      return
    }
    let isTaken =
      Self.endings.contains(where: name.hasSuffix)
      || Self.compressedEndings.contains(where: name.hasSuffix)
    if isTaken { add(file: path) } else { ignored.append(path) }
  }

  private static let endings = [".json", ".ndjson", ".jsonl"]
  private static let compressedEndings = [".gz", ".zip", ".7z", ".rar", ".zst", ".xz", ".bz2"]

  private static let compressed = Words(
    zh: "压缩文件不能直接读取；请先解压，例如 gunzip -c 文件 | iipcheck screen -",
    en: "a compressed file cannot be read; unpack it first, "
      + "for example gunzip -c FILE | iipcheck screen -")

  private static let link = Words(
    zh: "是链接，未跟随；请直接给出它指向的文件", en: "a link, not followed; name the file that it leads to")
}
