import Foundation

/// Measures how fast applications are read, judged and reported, as ratios to baselines of the same run.
///
///     swift run -c release benchmark [documents]
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "--time": return try time(Array(arguments.dropFirst()))
    case "--count":
      guard let phase = arguments.dropFirst().first.flatMap({ Phase(rawValue: $0) }),
        let count = arguments.last.flatMap({ Int($0) })
      else { return }
      return try Counts.perform(phase, count)
    default: break
    }
    let count = arguments.first.flatMap { Int($0) } ?? 20_000
    var writer = SampleWriter(seed: 2018)
    let lines = (0..<count).map { _ in writer.line() }
    let bytes = lines.reduce(0) { $0 + $1.count }
    let read = Phase.parse.worker()
    for line in lines where try read(line) > 0 { fatalError("a document has a problem") }
    print("\(count) documents, \(bytes / count) bytes on average, seed 2018")

    var baseline: Double?
    var sum: UInt64 = 0
    for phase in Phase.allCases {
      // The decoder takes so long that fewer documents tell as much.
      let lines = phase == .decoder ? Array(lines.prefix(max(1, count / 20))) : lines
      let work = phase.worker()
      let seconds = try measure(phase.rawValue, lines, against: baseline) { line in
        sum &+= try work(line)
      }
      baseline = baseline ?? seconds
    }
    try measureOrder(lines)
    try measureBrokenRows(lines)
    try measureStart()
    try measureFolder(lines)
    try measureTool(lines, bytes, against: baseline ?? 0)
    reportCounts()
    print("(checksum \(sum % 1_000))")
  }

  /// Instructions and allocations of a document, where they can be counted.
  private static func reportCounts() {
    for phase in Phase.allCases {
      guard let counts = Counts(phase) else {
        print("instructions and allocations are not counted: valgrind is not installed")
        return
      }
      let name = phase.rawValue.column
      print(
        name,
        String(
          format: "%9d instructions %8d allocations a document", counts.instructions,
          counts.allocations))
    }
  }

  /// How long a row takes of a line with a problem, as a ratio to the same lines without it.
  private static func measureBrokenRows(_ lines: [[UInt8]]) throws {
    for kind in BrokenRows.allCases {
      let pairs = lines.prefix(1_000).compactMap { good in kind.line(good).map { (good, $0) } }
      guard !pairs.isEmpty else { continue }
      let ratio = try secondsOfRows(pairs.map { $0.1 }) / secondsOfRows(pairs.map { $0.0 })
      let name = "row: \(kind.rawValue)".column
      print(name, String(format: "%6.2f × a good row", ratio))
    }
  }

  /// How long a row takes of a line whose keys stand in any order, as a ratio to the order of the form.
  private static func measureOrder(_ lines: [[UInt8]]) throws {
    let ordered = lines.prefix(1_000)
    let shuffled = try ordered.map { line in
      [UInt8](
        try JSONSerialization.data(withJSONObject: JSONSerialization.jsonObject(with: Data(line))))
        + [0x0A]
    }
    let ratio = try secondsOfRows(shuffled) / secondsOfRows(Array(ordered))
    print("row: keys in any order".column, String(format: "%6.2f × a good row", ratio))
  }

  /// The best of five times that the rows of some lines take.
  private static func secondsOfRows(_ lines: [[UInt8]]) throws -> Double {
    let work = Phase.row.worker()
    var best = Double.infinity
    for _ in 0..<5 {
      let time = try ContinuousClock().measure { for line in lines { _ = try work(line) } }
      best = min(best, time / .seconds(1))
    }
    return best
  }

  /// How long the tool takes from its start to the report of one application, as a ratio to a program that does nothing.
  private static func measureStart() throws {
    var writer = SampleWriter(seed: 2018)
    try inFolder { folder in
      let file = folder.appending(path: "one.json")
      try Data(writer.line()).write(to: file)
      let pairs = try (0..<25).map { _ in
        (
          try run(["check", file.path]).seconds,
          try run(["/bin/true"], isOther: true).seconds
        )
      }
      let ratio = pairs.map { $0.0 }.sorted()[12] / pairs.map { $0.1 }.sorted()[12]
      print("tool, one file".column, String(format: "%6.2f × /bin/true", ratio))
    }
  }

  /// How long a folder takes, one application a file, as a ratio to opening, reading and closing the same files.
  private static func measureFolder(_ lines: [[UInt8]]) throws {
    try inFolder { folder in
      let files = try lines.enumerated().map { index, line in
        let file = folder.appending(path: "\(index).json")
        try Data(line).write(to: file)
        return file.path
      }
      var best = Double.infinity
      for _ in 0..<5 {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let time = ContinuousClock().measure {
          for file in files {
            let descriptor = open(file, O_RDONLY)
            while read(descriptor, &buffer, buffer.count) > 0 {}
            close(descriptor)
          }
        }
        best = min(best, time / .seconds(1))
      }
      for jobs in [1, 2] {
        let times = try (0..<5).map { _ in
          try run(["screen", folder.path, "--format", "ndjson", "--jobs", "\(jobs)"]).seconds
        }
        print(
          "tool, folder, \(jobs) job(s)".column,
          String(format: "%6.2f × open, read, close", (times.min() ?? 0) / best))
      }
    }
  }

  /// Lends a folder that is gone afterwards.
  private static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "iipcheck-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  /// Seconds a byte, printed as documents and megabytes a second and as a ratio to the baseline.
  private static func measure(
    _ name: String, _ lines: [[UInt8]], against baseline: Double? = nil,
    _ body: ([UInt8]) throws -> Void
  ) throws -> Double {
    let bytes = lines.reduce(0) { $0 + $1.count }
    var best = Double.infinity
    for _ in 0..<3 {
      let time = try ContinuousClock().measure { for line in lines { try body(line) } }
      best = min(best, time / .seconds(1))
    }
    report(name, seconds: best, documents: lines.count, bytes: bytes, against: baseline)
    return best / Double(bytes)
  }

  private static func report(
    _ name: String, seconds: Double, documents: Int, bytes: Int, against baseline: Double?
  ) {
    let ratio = baseline.map { $0 * Double(bytes) / seconds }
    print(
      name.column,
      String(
        format: "%9.0f documents/s %8.1f MB/s", Double(documents) / seconds,
        Double(bytes) / seconds / 1e6),
      ratio.map { String(format: "%6.1f × JSONDecoder", $0) } ?? "")
  }

  /// The whole tool over a file, on one thread and on two, with its peak memory; and over a file ten times as long.
  private static func measureTool(_ lines: [[UInt8]], _ bytes: Int, against baseline: Double) throws
  {
    try inFolder { folder in
      let file = folder.appending(path: "stream.ndjson")
      let whole = Data(lines.joined())
      try whole.write(to: file)
      try measureFormats(of: file)
      for times in [1, 10] {
        var content = Data()
        for _ in 0..<times { content += whole }
        try content.write(to: file)
        for jobs in [1, 2] {
          let (seconds, peak) = try run([
            "screen", file.path, "--format", "ndjson", "--jobs", "\(jobs)",
          ])
          report(
            "tool, \(jobs) job(s), \(times) × the file", seconds: seconds,
            documents: lines.count * times,
            bytes: bytes * times, against: baseline)
          print("  peak memory \(peak / 1024) MiB")
        }
      }
    }
  }

  /// How long each format takes on one thread, as a ratio to the rows of the same runs.
  private static func measureFormats(of file: URL) throws {
    let formats = ["ndjson", "csv", "text", "markdown", "json", "html"]
    var seconds: [String: [Double]] = [:]
    for _ in 0..<9 {
      for format in formats {
        let time = try run(["screen", file.path, "--format", format, "--jobs", "1"]).seconds
        seconds[format, default: []].append(time)
      }
    }
    let medians = formats.map { format in (seconds[format] ?? []).sorted()[4] }
    for (format, median) in zip(formats, medians) {
      let name = "tool, \(format)".column
      print(name, String(format: "%6.2f × ndjson", median / medians[0]))
    }
  }

  /// Runs the tool from a fresh process of this program: a child's peak memory would count its parent's as well.
  private static func run(
    _ arguments: [String], isOther: Bool = false
  ) throws -> (seconds: Double, peakKilobytes: Int) {
    let timer = Process()
    let output = Pipe()
    timer.executableURL = URL(filePath: CommandLine.arguments[0])
    timer.arguments = ["--time"] + (isOther ? arguments : [tool.path] + arguments + ["--quiet"])
    timer.standardOutput = output
    try timer.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    timer.waitUntilExit()
    let figures = text.split(whereSeparator: \.isWhitespace)
    return (figures.first.flatMap { Double($0) } ?? 0, figures.last.flatMap { Int($0) } ?? 0)
  }

  private static let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "iipcheck")

  /// Prints how long a run of a program took, in seconds, and its peak memory in kilobytes.
  ///
  /// `Process` waits in a loop that takes longer than a program that does nothing.
  private static func time(_ command: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var words = command.map { strdup($0) } + [nil]
    let time = ContinuousClock().measure {
      var id = pid_t()
      guard posix_spawn(&id, command[0], &actions, nil, &words, environ) == 0 else { return }
      waitpid(id, nil, 0)
    }
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    print(time / .seconds(1), usage.ru_maxrss)
  }
}

extension String {
  /// The text as the first column of what is printed.
  fileprivate var column: String { padding(toLength: 32, withPad: " ", startingAt: 0) }
}
