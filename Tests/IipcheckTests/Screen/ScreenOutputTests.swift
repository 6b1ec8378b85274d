import Foundation
import Synchronization
import Reports
import Testing

@testable import iipcheck

/// Where the result goes, and what is left when it cannot get there.
struct ScreenOutputTests {
  private static let few = [
    "samples/industry-level-threshold.json", "samples/key-cultivation-rank-11.json",
    "samples/unreadable/truncated.json",
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: ScreenFormats.all.map(\.name))
  func `a file holds what standard output would, and standard output nothing`(
    _ format: String
  ) async throws {
    let path = try folder.write("old", to: "result")
    let printed = await ScreenRun(Self.few + ["--format", format])
    let written = await ScreenRun(Self.few + ["--format", format, "-o", path]) { console in
      console.openOutput = Console.system.openOutput
    }
    #expect(written.output == "")
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(printed.output.utf8))
    #expect(try folder.names == ["result"])
    #expect(written.status == printed.status && written.complaint == printed.complaint)
  }

  @Test func `a dash stands for standard output`() async {
    let run = await ScreenRun(Self.few + ["--format", "csv", "-o", "-"])
    #expect(run.table.count == 3)
  }

  /// Writes to a file until so many bytes are in it.
  private static func full(after limit: Int) -> (inout Console) -> Void {
    { console in
      console.openOutput = { path throws(OutputProblem) in
        var output = try Console.system.openOutput(path)
        let write = output.write
        let count = Mutex(0)
        output.write = { bytes throws(OutputProblem) in
          let total = count.withLock { count in
            count += bytes.count
            return count
          }
          guard total <= limit else { throw OutputProblem(path: path, kind: .noSpace) }
          try write(bytes)
        }
        return output
      }
    }
  }

  @Test(arguments: ScreenFormats.all.map(\.name))
  func `a disk that is full at any byte leaves the older file as it was`(_ format: String)
    async throws
  {
    let path = try folder.write("old", to: "result")
    let whole = await ScreenRun(Self.few + ["--format", format]).output.utf8.count
    for limit in [0, whole / 2, whole - 1] {
      for jobs in ["1", "2"] {
        let run = await ScreenRun(
          Self.few + ["--format", format, "-o", path, "--jobs", jobs],
          change: Self.full(after: limit))
        #expect(run.status == .output)
        #expect(run.complaint.hasSuffix("result: no space left on the disk\n"))
        #expect(run.complaint.split(separator: "\n").count == 1)
        #expect(try folder.text(of: "result") == "old")
        #expect(try folder.names == ["result"])
      }
    }
    let run = await ScreenRun(
      Self.few + ["--format", format, "-o", path], change: Self.full(after: whole))
    #expect(run.status == .unreadable)
    #expect(try folder.names == ["result"])
  }

  @Test(arguments: ScreenFormats.all.map(\.name))
  func `a closed pipe ends quietly, whatever is written when it closes`(_ format: String) async {
    for limit in 0...2 {
      for jobs in ["1", "2"] {
        let count = Mutex(0)
        let run = await ScreenRun(Self.few + ["--format", format, "--jobs", jobs]) { console in
          let write = console.write
          console.write = { bytes, stream throws(OutputProblem) in
            let isOpen =
              stream != .output
              || count.withLock { count in
                count += 1
                return count <= limit
              }
            guard isOpen else { throw OutputProblem(path: "-", kind: .closedPipe) }
            try write(bytes, stream)
          }
        }
        // Few writes may be all that there is.
        let isCut = count.withLock { $0 > limit }
        #expect(run.status == (isCut ? .output : .unreadable))
        #expect(run.complaint.isEmpty == isCut)
      }
    }
  }

  @Test func `a stream is not read on once nobody takes the rows`() async {
    let count = Mutex(0)
    let run = await ScreenRun(["-", "--format", "ndjson", "--jobs", "2"]) { console in
      console.readInput = { _, bytes throws(FileProblem) in
        count.withLock { $0 += 1 }
        bytes += Array("[]\n".utf8)
      }
      console.write = { _, _ throws(OutputProblem) in
        throw OutputProblem(path: "-", kind: .closedPipe)
      }
    }
    #expect(run.status == .output)
    #expect(count.withLock { $0 } < 50)
  }

  @Test func `a folder that is not there is told before anything is judged`() async {
    let run = await ScreenRun(Self.few + ["-o", folder.path("none/a.csv")]) { console in
      console.openOutput = Console.system.openOutput
      console.readFile = { path, _ throws(FileProblem) in
        Issue.record("\(path) was read")
        throw FileProblem.notFound
      }
    }
    #expect(run.status == .output)
    #expect(run.output == "")
  }

  // MARK: - Standard error

  private static let sum = "read 3 = eligible 1 + ineligible 1 + incomplete 0 + unreadable 1\n"

  @Test func `nobody but a terminal gets more than the closing sum`() async {
    let piped = await ScreenRun(Self.few)
    #expect(piped.complaint == Self.sum)
    let output = await ScreenRun(Self.few) { $0.isTerminal = { $0 == .output } }
    #expect(output.complaint == Self.sum)
    let shown = await ScreenRun(Self.few) { $0.isTerminal = { $0 == .error } }
    // A machine that is very busy may have time for a line of progress before the sum.
    #expect(shown.complaint.hasPrefix("\r\u{1B}[K"))
    #expect(shown.complaint.hasSuffix("\r\u{1B}[K" + Self.sum))
    #expect(shown.output == piped.output)
  }

  @Test(arguments: [true, false])
  func `a quiet run says nothing, and its result is the same`(_ isTerminal: Bool) async {
    let run = await ScreenRun(Self.few + ["--quiet", "--format", "csv"]) { console in
      console.isTerminal = { $0 == .error && isTerminal }
    }
    #expect(run.complaint == "")
    #expect(await run.output == ScreenRun(Self.few + ["--format", "csv"]).output)
    #expect(run.status == .unreadable)
  }

  @Test(arguments: [[], ["--quiet"]])
  func `a long batch shows on a terminal how far it has come`(_ options: [String]) async {
    let rest = Mutex(["[]\n", ""][...])
    let run = await ScreenRun(["-", "--format", "ndjson", "--jobs", "1"] + options) { console in
      console.isTerminal = { $0 == .error }
      console.readInput = { _, bytes throws(FileProblem) in
        let next = rest.withLock { $0.popFirst() } ?? ""
        if !next.isEmpty { Thread.sleep(forTimeInterval: 1.01) }
        bytes += Array(next.utf8)
      }
    }
    #expect(run.output.split(separator: "\n").count == 1)
    if options.isEmpty {
      #expect(run.complaint.hasPrefix("\r\u{1B}[K1 judged, "))
      #expect(
        run.complaint.hasSuffix(
          " a second\r\u{1B}[Kread 1 = eligible 0 + ineligible 0 + incomplete 0 + unreadable 1\n"))
    } else {
      #expect(run.complaint == "")
    }
  }

  @Test func `standard error that cannot be written is no reason to stop`() async {
    let run = await ScreenRun(Self.few + ["--format", "csv"]) { console in
      let write = console.write
      console.write = { bytes, stream throws(OutputProblem) in
        guard stream != .error else { throw OutputProblem(path: "-", kind: .closedPipe) }
        try write(bytes, stream)
      }
    }
    #expect(run.status == .unreadable)
    #expect(run.table.count == 3)
  }
}
