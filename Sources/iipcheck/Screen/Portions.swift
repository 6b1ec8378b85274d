import Eligibility

/// A piece of the work of a screening, small enough to be held in memory, large enough to be worth a task.
enum Portion: Sendable {
  /// Files, one application each.
  case files([String])
  /// Whole lines of a stream, each up to its line feed or the end; `firstLine` is the number of the first.
  case lines([UInt8], extents: [Range<Int>], file: String, firstLine: Int)
  /// A text that cannot be taken in, for the reason given; `line` where it is a line of a stream.
  case refused(String, line: Int?, Words)
}

/// Cuts what there is to read into portions, in order.
///
/// A stream is cut at line ends and never held as a whole.
struct Portions {
  /// How many files make a portion.
  private static let fileCount = 64
  /// How many bytes of a stream make a portion, unless one line is longer: few enough to stay in a processor's cache.
  private static let byteCount = 1 << 17

  private let console: Console
  private var sources: ArraySlice<Intake.Source>
  private var stream: Stream?

  init(_ intake: Intake) {
    console = intake.console
    sources = intake.sources[...]
  }

  /// The next portion, or `nil` when everything has been handed out.
  mutating func next() -> Portion? {
    while true {
      if let portion = stream?.next() { return portion }
      stream = nil
      guard let source = sources.popFirst() else { return nil }
      switch source {
      case .refused(let path, let reason): return .refused(path, line: nil, reason)
      case .lines(let path): stream = Stream(path, console, byteCount: Self.byteCount)
      case .file(let path):
        var paths = [path]
        while paths.count < Self.fileCount, case .file(let path)? = sources.first {
          paths.append(path)
          sources.removeFirst()
        }
        return .files(paths)
      }
    }
  }
}

/// A stream of lines on its way in.
private struct Stream {
  private let path: String
  private let byteCount: Int
  private let console: Console
  private var file: InputFile?
  /// What has been read of a line whose end has not.
  private var rest: [UInt8] = []
  private var nextLine = 1
  private var hasEnded = false
  /// Whether the rest of a line that was too long is being passed over.
  private var isPassing = false

  init(_ path: String, _ console: Console, byteCount: Int) {
    self.path = path
    self.console = console
    self.byteCount = byteCount
  }

  private mutating func readPiece() throws(FileProblem) -> [UInt8] {
    if path == "-" { return try console.readInput(byteCount) }
    guard let file else {
      file = try console.openInput(path)
      return try readPiece()
    }
    let piece = try file.read(byteCount)
    if piece.isEmpty { file.close() }
    return piece
  }

  mutating func next() -> Portion? {
    while !hasEnded {
      let piece: [UInt8]
      do throws(FileProblem) {
        piece = try readPiece()
      } catch {
        hasEnded = true
        return .refused(path, line: nextLine == 1 ? nil : nextLine, error.message)
      }
      hasEnded = piece.isEmpty
      if let portion = take(piece) { return portion }
    }
    return nil
  }

  /// Adds a piece to what is waiting and hands out what is complete; an empty piece is the end.
  private mutating func take(_ piece: [UInt8]) -> Portion? {
    guard let lastBreak = hasEnded ? piece.endIndex : piece.lastIndex(of: 0x0A).map({ $0 + 1 })
    else {
      guard !isPassing else { return nil }
      rest += piece
      guard rest.count > Run.sizeLimit else { return nil }
      rest = []
      isPassing = true
      return .refused(path, line: nextLine, FileProblem.tooLarge(path).message)
    }
    var complete = piece[..<lastBreak]
    if isPassing, let end = complete.firstIndex(of: 0x0A) {
      complete = complete[(end + 1)...]
      nextLine += 1
      isPassing = false
    } else if isPassing {
      complete = []
    }
    var lines = rest
    lines += complete
    rest = Array(piece[lastBreak...])
    guard !lines.isEmpty else { return nil }
    let extents = lines.lineExtents
    defer { nextLine += extents.count }
    return .lines(lines, extents: extents, file: path, firstLine: nextLine)
  }
}

extension [UInt8] {
  /// Where each line stands, without its line feed; a last line may have none.
  fileprivate var lineExtents: [Range<Int>] {
    withUnsafeBytes { bytes in
      var extents: [Range<Int>] = []
      var start = 0
      while start < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
        let end = System.firstIndex(of: 0x0A, in: rest).map { start + $0 } ?? bytes.count
        extents.append(start..<end)
        start = end + 1
      }
      return extents
    }
  }
}

extension FileProblem {
  /// The problem of a text that has more bytes than are taken in.
  static func tooLarge(_ path: String) -> FileProblem {
    FileProblem(path: path, kind: .tooLarge(limit: Run.sizeLimit))
  }
}
