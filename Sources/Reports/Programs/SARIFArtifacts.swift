internal import StrictJSON

/// The files of a SARIF log, each once, in the order in which results first name them.
///
/// A class, so that a report can note a file without being copied together with all files before it.
///
/// Safe to share because the rows of a sequential report are made one at a time.
final class SARIFArtifacts: @unchecked Sendable {
  private var files: [(uri: String, digest: String?)] = []
  private var indices: [String: Int] = [:]

  /// The place of an application's file among all.
  func add(_ checked: Checked) -> Int {
    let uri = checked.uri
    if let index = indices[uri] { return index }
    indices[uri] = files.count
    // The digest of one line is not that of its file.
    files.append((uri, checked.line == nil ? checked.digest : nil))
    return files.count - 1
  }

  /// Writes the files.
  func write(to writer: inout JSONWriter) {
    for file in files {
      writer.object { writer in
        writer.key("location")
        writer.object { $0.member("uri", file.uri) }
        guard let digest = file.digest else { return }
        writer.key("hashes")
        writer.object { $0.member("sha-256", digest) }
      }
    }
  }
}

extension Checked {
  /// The file as a reference; standard input has no address and goes by its name.
  var uri: String { file == "-" ? "stdin" : file.escapedForURI() }
}
