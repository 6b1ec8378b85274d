#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#else
  #error("iipcheck calls POSIX: this platform needs its own way to open, list, write and rename")
#endif

extension Console {
  /// The world as it is; from then on a closed pipe and a file that may not grow are problems to report and no longer
  /// deadly by themselves, so that nothing unfinished stays behind.
  static let system: Console = {
    let former = unsafeBitCast(signal(SIGPIPE, SIG_IGN), to: Int.self)
    let isIgnored = former == unsafeBitCast(SIG_IGN, to: Int.self)
    signal(SIGXFSZ, SIG_IGN)
    return Console(
      readFile: { path, limit throws(FileProblem) in
        let file = try System.openInput(path)
        defer { file.close() }
        return try file.readWhole(limit: limit)
      },
      openInput: System.openInput, listFolder: System.listFolder, kindOfPath: System.kindOfPath,
      identity: System.identity, realPath: System.realPath,
      readInput: { count, bytes throws(FileProblem) in
        try System.readPiece(atMost: count, onto: &bytes, from: STDIN_FILENO)
      },
      write: { bytes, stream throws(OutputProblem) in
        try System.writeAll(bytes, to: stream.rawValue, path: "-")
      },
      openOutput: System.openOutput, openOutputFolder: System.openOutputFolder,
      endByClosedPipe: {
        guard !isIgnored else { return }
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
      },
      isTerminal: { isatty($0.rawValue) == 1 },
      terminalWidth: System.terminalWidth,
      environment: { getenv($0).map { String(cString: $0) } },
      processorCount: { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) })
  }()
}

/// The operating system, which nothing outside of this folder calls.
enum System {
  static func terminalWidth() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Repeats a call for as long as a signal interrupts it or a stream that does not wait is busy.
  static func completed(
    on descriptor: Int32 = -1, for event: Int32 = 0, _ call: () -> Int
  ) -> Int {
    while true {
      let result = call()
      guard result == -1 else { return result }
      if errno == EAGAIN, descriptor >= 0 {
        var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return result
      }
    }
  }

  /// Opens a file, a pipe or a device; -1 if that cannot be done.
  static func opened(_ path: String, _ access: Int32) -> Int32 {
    Int32(completed { Int(open(path, access | O_CLOEXEC)) })
  }

  static func openInput(_ path: String) throws(FileProblem) -> InputFile {
    let descriptor = opened(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileProblem(errno, at: path) }
    return InputFile(
      read: { count, bytes throws(FileProblem) in
        try readPiece(atMost: count, onto: &bytes, from: descriptor)
      },
      close: { close(descriptor) })
  }

  /// The most bytes that are taken at once: a pipe gives no more however many are asked for.
  private static let pieceSize = 1 << 17

  /// Appends what comes next.
  ///
  /// What is there already stays where it is but for when the array grows, by as much again: a pipe gives little at a
  /// time, and all of it would be copied with each piece otherwise.
  static func readPiece(
    atMost count: Int, onto bytes: inout [UInt8], from descriptor: Int32
  ) throws(FileProblem) {
    let result = withUnsafeTemporaryAllocation(
      byteCount: min(count, pieceSize), alignment: 1
    ) { piece in
      let result = completed(on: descriptor, for: Int32(POLLIN)) {
        read(descriptor, piece.baseAddress, piece.count)
      }
      bytes.append(contentsOf: piece.prefix(max(0, result)))
      return result < 0 ? errno : 0
    }
    if result != 0 { throw FileProblem(result, at: "") }
  }

  /// The place of the first such byte, if there is one.
  static func firstIndex(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    return memchr(base, Int32(byte), bytes.count).map { UnsafeRawPointer($0) - base }
  }

  static func kindOfPath(_ path: String) throws(FileProblem) -> Console.PathKind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileProblem(errno, at: path) }
    let kind = kind(of: status.st_mode)
    return kind == .file && descriptor(at: path) != nil ? .other : kind
  }

  static func listFolder(_ path: String) throws(FileProblem) -> [Console.FolderEntry] {
    guard let folder = opendir(path) else { throw FileProblem(errno, at: path) }
    defer { closedir(folder) }
    var entries: [Console.FolderEntry] = []
    errno = 0
    while let entry = readdir(folder) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if let name = String(validating: bytes, as: UTF8.self) {
        if name != ".", name != ".." {
          let kind = kind(listed: entry.pointee.d_type, at: "\(path)/\(name)")
          entries.append(Console.FolderEntry(name: name, kind: kind))
        }
      } else {
        entries.append(Console.FolderEntry(name: nameOfNoUTF8(bytes), kind: .unreachable))
      }
      errno = 0
    }
    guard errno == 0 else { throw FileProblem(errno, at: path) }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// A name that tells two files apart though no text is their name.
  private static func nameOfNoUTF8(_ bytes: [UInt8]) -> String {
    var name = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let scalar = (1...4).lazy.compactMap { length in
        String(validating: rest.prefix(length), as: UTF8.self)
      }.first
      name += scalar ?? "\\x" + String(byte, radix: 16, uppercase: true)
      rest = rest.dropFirst(scalar?.utf8.count ?? 1)
    }
    return name
  }

  /// Whether a name matches a pattern of POSIX, character by character; a dot in front only a dot in front.
  static func matches(_ name: String, _ pattern: String) -> Bool {
    // The locale that a process starts with knows bytes and no characters.
    let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let former = locale.map { uselocale($0) }
    defer {
      if let former { uselocale(former) }
      if let locale { freelocale(locale) }
    }
    return fnmatch(pattern, name, FNM_PERIOD) == 0
  }

  /// The kind that a listing states, in the upper bits of a mode; some file systems state none.
  ///
  /// What cannot be looked at passes for a file, so that reading it gives the reason.
  private static func kind(listed: UInt8, at path: String) -> Console.PathKind {
    if listed != UInt8(DT_UNKNOWN) { return kind(of: mode_t(listed) << 12) }
    var status = stat()
    return lstat(path, &status) == 0 ? kind(of: status.st_mode) : .file
  }

  static func kind(of mode: mode_t) -> Console.PathKind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(OutputProblem) {
    let failure: Int32? = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        let written = completed(on: descriptor, for: Int32(POLLOUT)) {
          write(descriptor, piece.baseAddress, piece.count)
        }
        guard written >= 0 else { return errno }
        rest = rest.dropFirst(written)
      }
      return nil
    }
    if let failure { throw OutputProblem(path: path, errorNumber: failure) }
  }

  /// Opens what keeps the numbers of standard input, output and error from becoming those of a file where they are
  /// closed: each the wrong way, so that using it fails as it did.
  static func occupyClosedStreams() {
    for stream in Console.Stream.allCases
    where fcntl(stream.rawValue, F_GETFD) == -1 && errno == EBADF {
      // Not closed on exec and never closed: the lowest number that is free is this one.
      _ = open("/dev/null", stream == .input ? O_WRONLY : O_RDONLY)
    }
  }

  /// Rests until the process is ended.
  static func sleep() -> Never {
    while true { pause() }
  }

  static func end(_ status: Int32) -> Never { exit(status) }
}

extension FileProblem {
  init(_ errorNumber: Int32, at path: String) {
    self =
      switch errorNumber {
      // The replacement character stands where a listing met bytes that are no UTF-8.
      case ENOENT: path.unicodeScalars.contains("\u{FFFD}") ? .unreadableName : .notFound
      case EISDIR: .isFolder
      case ENOTDIR: .isNoFolder
      case EACCES, EPERM: .noPermission
      default: .other(code: errorNumber, reason: String(cString: strerror(errorNumber)))
      }
  }
}

extension OutputProblem {
  init(path: String, errorNumber: Int32) {
    let kind: Kind =
      switch errorNumber {
      case EPIPE: .closedPipe
      case ENOSPC, EDQUOT: .noSpace
      case ENOENT, ENOTDIR: .folderNotFound
      case EISDIR: .isFolder
      case EACCES, EPERM, EROFS: .noPermission
      default: .other(code: errorNumber, reason: String(cString: strerror(errorNumber)))
      }
    self.init(path: path, kind: kind)
  }
}
