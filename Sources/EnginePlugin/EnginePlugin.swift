import Foundation
import PackagePlugin

/// Packs the engine of the page before the tool is compiled.
@main struct EnginePlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let sources = context.package.directoryURL.appending(path: "Sources")
    let inputs =
      try ["StrictJSON", "Eligibility", "Jiangsu2018", "Reports", "Engine"].flatMap { name in
        try FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: name).path)
          .filter { $0.hasSuffix("build") || $0.contains(".") }
          .map { sources.appending(path: name).appending(path: $0) }
      }
      + [
        "Run/Editions.swift", "CommandLine/ToolVersion.swift", "Page/PageScript.swift",
        "Page/PageScript+Views.swift", "Page/PageScript+Filling.swift",
        "Page/PageScript+Bureau.swift",
      ].map { sources.appending(path: "iipcheck/" + $0) }
    let packed = context.pluginWorkDirectoryURL.appending(path: "PackedEngine.swift")
    let toolchain = try context.tool(named: "swiftc").url.deletingLastPathComponent()
    return [
      .buildCommand(
        displayName: "Compiling the engine of the page",
        executable: sources.appending(path: "Engine/build"),
        arguments: [toolchain.path, sources.path, packed.path], inputFiles: inputs,
        outputFiles: [packed])
    ]
  }
}
