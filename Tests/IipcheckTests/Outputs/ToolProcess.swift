import Foundation
import TestSupport

/// The tool as a process of its own, run by a shell in a folder that has one application, `a.json`.
struct ToolProcess {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try copy("key-cultivation-threshold.json", to: "a.json")
  }

  /// Puts a sample into the folder.
  func copy(_ sample: String, to name: String) throws {
    let file = ProjectFolder.root.appending(path: "samples/\(sample)")
    try folder.write(String(decoding: Data(contentsOf: file), as: UTF8.self), to: name)
  }

  /// Everything that came of a script in which `$iipcheck` is the tool.
  func run(_ script: String) throws -> (status: Int32, output: String, complaint: String) {
    let process = Process()
    let (output, complaint) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = ["iipcheck": Self.path, "PATH": "/usr/bin:/bin", "LANG": "C"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    let texts = [output, complaint].map {
      String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    return (process.terminationStatus, texts[0], texts[1])
  }

  /// What stands in every file of the folder.
  var contents: [String: String] {
    get throws {
      Dictionary(uniqueKeysWithValues: try folder.names.map { ($0, try folder.text(of: $0)) })
    }
  }

  /// The tool is built beside the tests.
  private static var path: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return URL(filePath: tests ?? CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "iipcheck").path(percentEncoded: false)
  }
}
