/// Why a file, a folder or standard input could not be read.
struct FileProblem: Error, Hashable, Sendable {
  /// The facts; the sentences are in `FileProblem+Message.swift`.
  enum Kind: Hashable, Sendable {
    /// Nothing stands at the path.
    case notFound
    /// A file was expected.
    case isFolder
    /// A folder was expected, at the path or on the way to it.
    case isNoFolder
    /// The user may not read it.
    case noPermission
    /// It has more bytes than the caller wants to take in.
    case tooLarge(limit: Int)
    /// Its name has bytes that are no UTF-8, as names from a GBK archive do, and was not kept.
    case unreadableName
    /// Any other reason, by the number and in the words of the operating system.
    case other(code: Int32, reason: String)
  }

  /// The path as it was given; "-" for standard input.
  var path: String
  /// What is the matter with it.
  var kind: Kind
}
