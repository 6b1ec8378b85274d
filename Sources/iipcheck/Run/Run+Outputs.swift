import Eligibility
import Reports
import StrictJSON

extension Run {
  /// Refuses an output that would destroy what the run reads, or what stands there already where a command fills in a
  /// file for the first time.
  func protect(_ files: some Sequence<String>) throws(OutputProblem) {
    if invocation.command.takes(.force), !invocation.flags.contains(.force),
      let path = invocation.destinations[0].path, (try? console.kindOfPath(path)) == .file
    {
      throw OutputProblem(path: path, kind: .exists)
    }
    let outputs = outputIdentities
    guard !outputs.isEmpty else { return }
    for file in files {
      let identity = console.identity(file == "-" ? "/dev/stdin" : file)
      guard let (path, _) = outputs.first(where: { $0.1 == identity }) else { continue }
      throw OutputProblem(path: path, kind: .isRead(as: file))
    }
  }

  /// The outputs that are files, there already or not, with what they are called.
  private var outputIdentities: [(path: String, identity: FileIdentity)] {
    invocation.destinations.compactMap { destination in
      console.identity(destination.path ?? "/dev/stdout").map { (destination.path ?? "-", $0) }
    }
  }

  /// Whether every output has a file of its own; a complaint has said which has not.
  func hasOutputsApart() -> Bool {
    var taken: Set<FileIdentity> = []
    for (path, identity) in outputIdentities where !taken.insert(identity).inserted {
      complain(
        Words(
          zh: "有两份结果要写入同一文件，每份须有各自的文件", en: "two results would go to one file, each needs its own"
        )
        .prefixed(by: path))
      return false
    }
    return true
  }

  /// Opens what a result is written to: standard output, or a file that appears only when it is complete.
  func openOutput(_ destination: Destination) throws(OutputProblem) -> OutputFile {
    if let path = destination.path { return try console.openOutput(path) }
    return OutputFile(
      write: { bytes throws(OutputProblem) in try console.write(bytes, .output) },
      commit: {}, discard: {})
  }

  /// Writes the command's own result to where the user wants it.
  func write(_ bytes: [UInt8]) throws(OutputProblem) {
    try openOutput(invocation.destinations[0]).writeWhole(bytes)
  }

  func writeJSON(_ body: (inout JSONWriter) -> Void) throws(OutputProblem) {
    var writer = JSONWriter(.indented)
    body(&writer)
    try write(writer.bytes)
  }

  /// Writes the command's own result as JSON, Markdown or text, whichever was asked for.
  func writeReport(
    json: (inout JSONWriter) -> Void, markdown: (Language) -> String,
    text: (Language, _ width: Int) -> String
  ) throws(OutputProblem) {
    switch format {
    case "json": try writeJSON(json)
    case "markdown": try write(Array(markdown(language).utf8))
    default: try write(Array(text(language, width).utf8))
    }
  }

  /// Writes every result that the user wants; no file takes its place before all are written.
  func withOutputs(
    _ body: (
      _ destination: Destination, _ write: (_ bytes: [UInt8]) throws(OutputProblem) -> Void
    ) throws(OutputProblem) -> Void
  ) throws(OutputProblem) {
    var outputs: [OutputFile] = []
    defer { for output in outputs { output.discard() } }
    for destination in invocation.destinations { outputs.append(try openOutput(destination)) }
    for (destination, output) in zip(invocation.destinations, outputs) {
      try body(destination, output.write)
    }
    for output in outputs { try output.commit() }
  }
}
