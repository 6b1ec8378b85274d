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
    process.executableURL = URL(filePath: "/bin/sh")
    // Into files: who reads one pipe to its end waits for ever once the other is full.
    let written = try TemporaryFolder()
    let redirections = "exec >'\(written.path)/output' 2>'\(written.path)/complaint'; "
    process.arguments = ["-c", redirections + script]
    // What a sanitizer is told holds for the tool as well.
    let own = ["iipcheck": Self.path, "PATH": "/usr/bin:/bin", "LANG": "C"]
    process.environment = own.merging(
      ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    ) { own, _ in own }
    process.currentDirectoryURL = URL(filePath: folder.path)
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try written.text(of: "output"), try written.text(of: "complaint")
    )
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
