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
}
