import Foundation

/// What one document takes of something that a machine can count, whatever else it is doing.
///
/// Counted by valgrind, where it is installed, in a process of its own: once with some documents and once with twice as
/// many, so that what a start takes falls out.
struct Counts {
  let instructions: Int
  let allocations: Int

  private static let documents = 200

  /// `nil` where nothing can be counted.
  init?(_ phase: Phase) {
    guard
      let instructions = Self.perDocument(
        phase, ["--tool=callgrind", "--callgrind-out-file=/dev/null"], /Collected : ([0-9,]+)/),
      let allocations = Self.perDocument(
        phase, ["--tool=memcheck", "--undef-value-errors=no"], /total heap usage: ([0-9,]+) allocs/)
    else { return nil }
    self.instructions = instructions
    self.allocations = allocations
  }

  /// Does a phase to so many of twice as many documents: what is counted.
  static func perform(_ phase: Phase, _ count: Int) throws {
    var writer = SampleWriter(seed: 2018)
    let lines = (0..<documents * 2).map { _ in writer.line() }
    let work = phase.worker()
    var sum: UInt64 = 0
    for line in lines.prefix(count) { sum &+= try work(line) }
    print(sum)
  }

  private static func perDocument(
    _ phase: Phase, _ options: [String], _ pattern: Regex<(Substring, Substring)>
  ) -> Int? {
    let counts = [documents, documents * 2].map { count -> Int? in
      let valgrind = Process()
      let errors = Pipe()
      valgrind.executableURL = URL(filePath: "/usr/bin/env")
      valgrind.arguments =
        ["valgrind"] + options + [CommandLine.arguments[0], "--count", phase.rawValue, "\(count)"]
      valgrind.standardOutput = FileHandle.nullDevice
      valgrind.standardError = errors
      guard (try? valgrind.run()) != nil,
        let told = try? errors.fileHandleForReading.readToEnd()
      else { return nil }
      valgrind.waitUntilExit()
      return String(decoding: told, as: UTF8.self).firstMatch(of: pattern)
        .flatMap { Int($0.1.filter { $0 != "," }) }
    }
    guard let few = counts[0], let many = counts[1] else { return nil }
    return (many - few) / documents
  }
}
