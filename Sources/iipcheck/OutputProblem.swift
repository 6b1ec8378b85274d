/// Why a result could not be written.
struct OutputProblem: Error, Hashable, Sendable {
  /// The facts; the sentences are in `OutputProblem+Message.swift`.
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
    /// Any other reason, by the number and in the words of the operating system.
    case other(code: Int32, reason: String)
  }

  /// The path as it was given; "-" for standard output and standard error.
  var path: String
  /// What is the matter with it.
  var kind: Kind
}
