import Eligibility
import Reports
import StrictJSON

/// What a run takes in, found from the paths on the command line, in a fixed order.
///
/// Folders are gone through by the bytes of the names. Everything in them that may hold an application is taken, whatever
/// it is called; what does not is named with the reason, so that nothing disappears without a word. A link is followed
/// once and never back into what is gone through; a pipe is not opened, so nobody is waited for. What is named twice is
/// read twice, and the report says that it is there twice.
struct InputSources {
  /// One thing to read.
  enum Source: Hashable, Sendable {
    /// A file that was named as one application.
    case file(String)
    /// A file of a folder that may be one.
    case found(String)
    /// A file, or `-` for standard input, with one application a line.
    case lines(String)
    /// Something that was named and cannot be taken in, for the reason given.
    case refused(String, Words)

    var path: String {
      switch self {
      case .file(let path), .found(let path), .lines(let path), .refused(let path, _): path
      }
    }

    /// Whether a file was found in a folder; `nil` for what is no file by itself.
    var isFound: Bool? {
      switch self {
      case .file: false
      case .found: true
      case .lines, .refused: nil
      }
    }
  }

  let console: Console
  /// Whether what an application should come to is taken apart from the applications, by the ending of its name.
  private let separatesExpectations: Bool

  /// What there is to read, in order.
  private(set) var sources: [Source] = []
  /// Files of folders that say what the application beside them should come to.
  private(set) var expectations: [String] = []
  /// Files of folders that are not read, with the reason.
  private(set) var notRead: [FileNotRead] = []
  /// What to say of paths that were named and lead nowhere.
  private(set) var unfound: [Words] = []
  /// The folders and patterns that were named, with the places of what was found in them.
  private(set) var folders: [(path: String, sources: Range<Int>)] = []

  /// The folders that are gone through, without links.
  private var opened: [String] = []
  /// The files that links lead to.
  private var linked: Set<String> = []

  /// The paths of everything that there is to read; `-` for standard input.
  var paths: [String] { expectations + sources.map { $0.path } }

  /// How many applications there are, unless a stream has some of them.
  var knownCount: Int? {
    for case .lines in sources { return nil }
    return sources.count
  }

  init(_ paths: [String], console: Console, separatingExpectations: Bool = false) {
    self.console = console
    separatesExpectations = separatingExpectations
    for path in paths { add(named: path) }
  }

  /// The named folders and patterns of which nothing was read, if these files turned out to be no applications.
  func foldersWithoutApplication(except notRead: Set<String>) -> [String] {
    folders.filter { folder in
      sources[folder.sources].allSatisfy { notRead.contains($0.path) }
    }.map { $0.path }
  }

  /// Takes in what the user named: even an unusual name is read, because it was asked for.
  private mutating func add(named path: String) {
    if path == "-" {
      sources.append(.lines(path))
      return
    }
    let start = sources.endIndex
    do throws(FileProblem) {
      guard try console.kindOfPath(path) == .folder else { return add(file: path) }
      try addFolder(path)
    } catch {
      let matches = PathPattern(path).map { $0.matches(console) } ?? []
      for match in matches { add(match.path, match.kind) { $0.add(file: match.path) } }
      guard !matches.isEmpty else {
        sources.append(.refused(path, error.message))
        unfound.append(error.message.prefixed(by: path))
        return
      }
    }
    folders.append((path, start..<sources.endIndex))
  }

  /// Takes in what was found; `addFile` decides on a file.
  private mutating func add(
    _ path: String, _ kind: Console.PathKind, file addFile: (inout InputSources) -> Void
  ) {
    do throws(FileProblem) {
      switch kind {
      case .file: addFile(&self)
      case .folder: try addFolder(path)
      case .link: try addTarget(of: path, file: addFile)
      case .other:
        pass(path, Words(zh: "是管道或设备，未打开", en: "a pipe or a device, not opened"))
      case .unreachable:
        // What may be an application is a row, so that it is counted.
        let name = path.lowercased()
        guard name.hasSuffix(".json") || name.namesFileOfLines else {
          return pass(path, FileProblem.unreadableName.message)
        }
        throw .unreadableName
      }
    } catch {
      sources.append(.refused(path, error.message))
    }
  }

  /// Follows a link, unless what it leads to is read anyway or was.
  private mutating func addTarget(
    of link: String, file addFile: (inout InputSources) -> Void
  ) throws(FileProblem) {
    guard let target = console.realPath(link), let kind = try? console.kindOfPath(link) else {
      pass(link, Words(zh: "是链接，指向的文件不存在", en: "a link that leads nowhere"))
      return
    }
    func holds(_ folder: String, _ path: String) -> Bool {
      path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
    let leadsBack =
      opened.contains { holds($0, target) || holds(target, $0) }
      || !linked.insert(target).inserted
    guard !leadsBack else {
      pass(
        link,
        Words(zh: "是链接，指向的内容已在读取之列", en: "a link to what is read already"))
      return
    }
    add(link, kind, file: addFile)
  }

  private mutating func add(file path: String) {
    let name = path.lowercased()
    if name.namesFileOfLines {
      sources.append(.lines(path))
    } else if Self.compressedEndings.contains(where: name.hasSuffix) {
      sources.append(.refused(path, Self.compressed))
    } else {
      sources.append(.file(path))
    }
  }

  private mutating func addFolder(_ folder: String) throws(FileProblem) {
    let entries = try console.listFolder(folder)
    opened.append(console.realPath(folder) ?? folder)
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for entry in entries {
      let path = prefix + entry.name
      if entry.name.hasPrefix(".") {
        pass(path, FileNotRead.hidden)
      } else {
        add(path, entry.kind) { $0.addFound(path, entry.name.lowercased()) }
      }
    }
  }

  private mutating func addFound(_ path: String, _ name: String) {
    if separatesExpectations, name.hasSuffix(".expected.json") {
      expectations.append(path)
    } else if name.namesFileOfLines {
      sources.append(.lines(path))
    } else if name.hasSuffix(".json") {
      sources.append(.found(path))
    } else if Self.compressedEndings.contains(where: name.hasSuffix) {
      pass(path, Self.compressed)
    } else if let reason = reasonNotToRead(path) {
      pass(path, reason)
    } else {
      sources.append(.found(path))
    }
  }

  /// Why a file whose name does not say so holds no application; `nil` for a text that begins as one.
  private func reasonNotToRead(_ path: String) -> Words? {
    var beginning: [UInt8] = []
    do throws(FileProblem) {
      let file = try console.openInput(path)
      defer { file.close() }
      try file.read(Self.beginningCount, &beginning)
    } catch {
      return error.message
    }
    return FileNotRead.reason(beginning: beginning)
  }

  /// Enough to see what a file is.
  private static let beginningCount = 4_096

  private mutating func pass(_ path: String, _ reason: Words) {
    notRead.append(FileNotRead(path: path, reason: reason))
  }

  private static let compressedEndings = [".gz", ".zip", ".7z", ".rar", ".zst", ".xz", ".bz2"]

  private static let compressed = Words(
    zh: "压缩文件不能直接读取；请先解压，例如用 gunzip；每行一份的也可用 gunzip -c 文件 | iipcheck screen -",
    en: "a compressed file cannot be read; unpack it first, for example with gunzip; "
      + "lines of JSON also by gunzip -c FILE | iipcheck screen -")
}
