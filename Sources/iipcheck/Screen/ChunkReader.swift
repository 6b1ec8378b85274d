import Eligibility
import Reports

/// A piece of the work of a screening, small enough to be held in memory, large enough to be worth a task.
enum Chunk: Sendable {
  /// Files, one application each; those found in folders are none where they are other documents of this program.
  case files([String], areFound: Bool)
  /// Whole lines of a stream, each up to its end; `firstLine` is the number of the first.
  case lines([UInt8], extents: [Range<Int>], file: String, firstLine: Int)
  /// A text that cannot be taken in, for the reason given; `line` where it is a line of a stream.
  case refused(String, line: Int?, Words)
}

/// Cuts what there is to read into portions, in order.
///
/// A stream is cut at line ends and never held as a whole.
struct ChunkReader {
  /// How many files make a portion.
  private static let fileCount = 64
  /// How many bytes of a stream make a portion, unless one line is longer: few enough to stay in a processor's cache.
  fileprivate static let byteCount = 1 << 17

  private let console: Console
  private let sizeLimit: Int
  /// What standard input is called.
  private let inputName: String
  private var sources: ArraySlice<InputSources.Source>
  private var stream: Stream?

  init(_ intake: InputSources, inputName: String = "-", sizeLimit: Int = Run.sizeLimit) {
    console = intake.console
    self.sizeLimit = sizeLimit
    self.inputName = inputName
    sources = intake.sources[...]
  }

  /// For files that are lines whatever they are called.
  init(lines paths: [String], console: Console) {
    self.console = console
    sizeLimit = Run.sizeLimit
    inputName = "-"
    sources = paths.map { .lines($0) }[...]
  }

  /// The next portion, or `nil` when everything has been handed out.
  mutating func next() -> Chunk? {
    while true {
      if let chunk = stream?.next() { return chunk }
      stream = nil
      guard let source = sources.popFirst() else { return nil }
      switch source {
      case .refused(let path, let reason): return .refused(path, line: nil, reason)
      case .lines(let path):
        stream = Stream(
          path: path, name: path == "-" ? inputName : path, console: console, sizeLimit: sizeLimit)
      case .file, .found:
        var paths = [source.path]
        while paths.count < Self.fileCount, let next = sources.first,
          next.isFound == source.isFound
        {
          paths.append(next.path)
          sources.removeFirst()
        }
        return .files(paths, areFound: source.isFound == true)
      }
    }
  }
}

/// A stream of lines on its way in.
private struct Stream {
  let path: String
  /// What it is called in results.
  let name: String
  let console: Console
  /// How many bytes a line may have.
  let sizeLimit: Int
  var file: InputFile?
  /// What has been read of a line whose end has not.
  var rest: [UInt8] = []
  var nextLine = 1
  var hasEnded = false
  /// Whether its first lines have been seen to be one application each, as far as they show it.
  var isChecked = false
  /// Whether the rest of a line that was too long is being passed over.
  var isPassing = false

  /// Reads on behind what is left of a line, but never past the first byte too many, so that a line is too long
  /// whatever the pieces that it comes in.
  private mutating func read() throws(FileProblem) {
    let known = rest.count
    let count = min(ChunkReader.byteCount, sizeLimit + 1 - known)
    if path == "-" { return try console.readInput(count, &rest) }
    if file == nil { file = try console.openInput(path) }
    try file?.read(count, &rest)
    if rest.count == known { file?.close() }
  }

  mutating func next() -> Chunk? {
    while !hasEnded {
      var known = rest.count
      do throws(FileProblem) {
        try read()
      } catch {
        hasEnded = true
        return .refused(name, line: nextLine == 1 ? nil : nextLine, error.message)
      }
      hasEnded = rest.count == known
      if !isChecked {
        let beginning = StreamBeginning(rest, isWhole: hasEnded)
        if let reason = beginning.reason {
          // At its end it is closed already.
          if !hasEnded { file?.close() }
          hasEnded = true
          return .refused(name, line: nil, reason)
        }
        isChecked = beginning.isPlain || rest.count > min(ChunkReader.byteCount, sizeLimit)
        guard isChecked else { continue }
        // What was held back may be whole lines.
        known = 0
      }
      if let chunk = take(known: known) { return chunk }
    }
    return nil
  }

  /// Hands out the lines that are complete and keeps the rest; the first bytes are known to have no line end.
  private mutating func take(known: Int) -> Chunk? {
    let end = hasEnded ? rest.count : rest[known...].lastIndex(of: 0x0A).map { $0 + 1 }
    guard let end else {
      if isPassing { rest = [] }
      guard rest.count > sizeLimit else { return nil }
      rest = []
      isPassing = true
      let problem = FileProblem.tooLarge(limit: sizeLimit)
      return .refused(name, line: nextLine, problem.message)
    }
    var lines = rest
    rest = Array(lines[end...])
    lines.removeSubrange(end...)
    if isPassing {
      lines = lines.firstIndex(of: 0x0A).map { Array(lines[($0 + 1)...]) } ?? []
      nextLine += 1
      isPassing = false
    }
    guard !lines.isEmpty else { return nil }
    let extents = lines.lineExtents { System.firstIndex(of: 0x0A, in: $0) }
    defer { nextLine += extents.count }
    return .lines(lines, extents: extents, file: name, firstLine: nextLine)
  }
}
