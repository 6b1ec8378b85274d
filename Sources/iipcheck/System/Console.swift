/// The few effects that the tool has on the world, as values, so that a test can pass its own.
///
/// Paths are texts as given on the command line; "-" has no meaning here.
struct Console: Sendable {
  /// One of the three streams that a process is born with, under the number that POSIX gives it.
  enum Stream: Int32, CaseIterable, Sendable {
    case input = 0
    case output = 1
    case error = 2
  }

  /// What stands at a path.
  enum PathKind: Hashable, Sendable {
    case file
    case folder
    /// A symbolic link, found while listing a folder; a path that is asked for is followed.
    case link
    /// A pipe, a device or a socket, or what is open already and named as that, as by `/dev/stdout`.
    case other
    /// Something found while listing a folder whose name is no UTF-8, so that no path leads there.
    case unreachable
  }

  /// One thing that stands in a folder.
  struct FolderEntry: Hashable, Sendable {
    /// The name without the folder before it; a byte that is no UTF-8 is written out, `\xD6` for example.
    var name: String
    /// What the entry is, links not followed.
    var kind: PathKind
  }

  /// All bytes of a file or pipe, unless there are more of them than the limit.
  var readFile: @Sendable (_ path: String, _ limit: Int) throws(FileProblem) -> [UInt8]
  /// Opens a file that is too long to be held as a whole.
  var openInput: @Sendable (_ path: String) throws(FileProblem) -> InputFile
  /// What stands in a folder, hidden entries included, sorted by the bytes of the names.
  var listFolder: @Sendable (_ path: String) throws(FileProblem) -> [FolderEntry]
  /// What stands at a path once links are followed, so never a link.
  var kindOfPath: @Sendable (_ path: String) throws(FileProblem) -> PathKind
  /// What tells the file at a path from every other, links followed; of a path where none stands yet, what would tell it.
  var identity: @Sendable (_ path: String) -> FileIdentity?
  /// The path without links and without `.` and `..`; none if it leads nowhere.
  var realPath: @Sendable (_ path: String) -> String?
  /// Appends the next bytes of standard input, at least one and at most so many; none at its end.
  var readInput: @Sendable (_ count: Int, _ bytes: inout [UInt8]) throws(FileProblem) -> Void
  /// Writes all bytes to standard output or standard error at once, without a buffer between.
  var write: @Sendable (_ bytes: [UInt8], _ stream: Stream) throws(OutputProblem) -> Void
  /// Opens a file that takes the place of the one at the path only when it is complete; a pipe, a device and what is
  /// open already, as `/dev/stdout` is, are written to as they are.
  var openOutput: @Sendable (_ path: String) throws(OutputProblem) -> OutputFile
  /// Opens a folder that appears only when it is complete, where none stands or an empty one.
  var openOutputFolder: @Sendable (_ path: String) throws(OutputProblem) -> OutputFolder
  /// Ends the process as a closed pipe ends other filters, unless whoever started it had that signal ignored.
  var endByClosedPipe: @Sendable () -> Void
  /// Whether a person sits at the other end of a stream.
  var isTerminal: @Sendable (_ stream: Stream) -> Bool
  /// The number of cells in a line of the terminal that standard output goes to, if it is one.
  var terminalWidth: @Sendable () -> Int?
  /// The value of an environment variable.
  var environment: @Sendable (_ name: String) -> String?
  /// The number of processors that may work at once.
  var processorCount: @Sendable () -> Int
}

/// A file that is being read from its beginning.
struct InputFile {
  /// Appends the next bytes, at least one and at most so many; none at the end.
  var read: (_ count: Int, _ bytes: inout [UInt8]) throws(FileProblem) -> Void
  /// Gives the file back.
  var close: () -> Void

  /// All bytes up to the end, unless there are more of them than the limit.
  func readWhole(limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let known = bytes.count
      // No more than the first one too many.
      try read(min(max(Self.leastCount, known) - 1, limit - known) + 1, &bytes)
      if bytes.count == known { return bytes }
    }
    throw .tooLarge(limit: limit)
  }

  /// Enough for most applications to come in one piece.
  private static let leastCount = 1 << 13
}

/// A file that is being written and is not there yet for anybody else.
///
/// Whoever opens one ends it by `commit` or `discard`. Ending it again does nothing, so that
/// `discard` may stand in a `defer`.
struct OutputFile {
  /// Writes all bytes behind those already written.
  var write: (_ bytes: [UInt8]) throws(OutputProblem) -> Void
  /// Puts the file in its place, whole and on disk; the permissions of an older one are kept.
  ///
  /// If that fails, the older one stays and nothing else is left behind.
  var commit: () throws(OutputProblem) -> Void
  /// Leaves everything as it was before.
  var discard: () -> Void

  /// Writes the whole file and puts it in its place.
  func writeWhole(_ bytes: [UInt8]) throws(OutputProblem) {
    defer { discard() }
    try write(bytes)
    try commit()
  }
}

/// A folder that is being filled and is not there yet for anybody else; whoever opens one ends it as an `OutputFile`.
struct OutputFolder {
  /// Writes a whole file into it, whose name no other of its files has.
  var write: (_ name: String, _ bytes: [UInt8]) throws(OutputProblem) -> Void
  /// Puts the folder in its place.
  var commit: () throws(OutputProblem) -> Void
  /// Leaves everything as it was before.
  var discard: () -> Void
}
