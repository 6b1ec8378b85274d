import Eligibility
import Foundation
import Jiangsu2018
import Reports

/// Measures how fast applications are read, judged and reported, as ratios to baselines of the same run.
///
///     swift run -c release benchmark [documents]
@main
enum Main {
  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "--time" {
      return try timeTool(Array(CommandLine.arguments.dropFirst(2)))
    }
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
    var writer = SampleWriter(seed: 2018)
    let lines = (0..<count).map { _ in writer.line() }
    let bytes = lines.reduce(0) { $0 + $1.count }
    print("\(count) documents, \(bytes / count) bytes on average, seed 2018")

    let few = Array(lines.prefix(max(1, count / 20)))
    let decoder = JSONDecoder()
    let baseline = try measure("JSONDecoder into structs", few) { line in
      _ = try decoder.decode(PlainApplication.self, from: Data(line))
    }
    var sum: UInt64 = 0
    _ = try measure("bytes alone", lines, against: baseline) { line in
      var own: UInt64 = 0
      for byte in line { own &+= UInt64(byte) }
      sum &+= own
    }
    var application = Application()
    _ = try measure("parse", lines, against: baseline) { line in
      sum &+= UInt64(application.read(line).count)
    }
    var judge = Judge()
    _ = try measure("parse and judge", lines, against: baseline) { line in
      sum &+= judge.read(line)
    }
    var rows = RowWriter(Judging(by: Notice.ruleSet(for:)))
    _ = try measure("parse, judge and write the row", lines, against: baseline) { line in
      _ = rows.append(line, extent: line.indices, file: "-", line: 1)
      if rows.bytes.count > 1 << 20 { rows.removeAll() }
    }
    try measureTool(lines, bytes, against: baseline)
    print("(checksum \(sum % 1_000))")
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
      name.padding(toLength: 32, withPad: " ", startingAt: 0),
      String(
        format: "%9.0f documents/s %8.1f MB/s", Double(documents) / seconds,
        Double(bytes) / seconds / 1e6),
      ratio.map { String(format: "%6.1f × JSONDecoder", $0) } ?? "")
  }

  /// The whole tool over a file, on one thread and on two, with its peak memory; and over a file ten times as long.
  private static func measureTool(_ lines: [[UInt8]], _ bytes: Int, against baseline: Double) throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "iipcheck-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "stream.ndjson")
    let whole = Data(lines.joined())
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

  /// Runs the tool from a fresh process of this program: a child's peak memory would count its parent's as well.
  private static func run(_ arguments: [String]) throws -> (seconds: Double, peakKilobytes: Int) {
    let timer = Process()
    let output = Pipe()
    timer.executableURL = URL(filePath: CommandLine.arguments[0])
    timer.arguments = ["--time"] + arguments + ["--quiet"]
    timer.standardOutput = output
    try timer.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    timer.waitUntilExit()
    let figures = text.split(whereSeparator: \.isWhitespace)
    return (figures.first.flatMap { Double($0) } ?? 0, figures.last.flatMap { Int($0) } ?? 0)
  }

  /// Prints how long a run of the tool took, in seconds, and its peak memory in kilobytes.
  private static func timeTool(_ arguments: [String]) throws {
    let tool = Process()
    tool.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "iipcheck")
    tool.arguments = arguments
    tool.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
    let time = try ContinuousClock().measure {
      try tool.run()
      tool.waitUntilExit()
    }
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    print(time / .seconds(1), usage.ru_maxrss)
  }
}

/// Reads one application after another and judges it by its category.
private struct Judge {
  private var application = Application()
  private let rules = Notice.ruleSets.map { $0.criteria.map { $0.requirements } }

  /// Anything that depends on every outcome, so that none is left out.
  mutating func read(_ line: [UInt8]) -> UInt64 {
    var sum = UInt64(application.read(line).count)
    for requirements in rules[Int(application.category?.rawValue ?? 0)] {
      sum &+= UInt64(application.outcome(of: requirements).rawValue)
    }
    return sum
  }
}
