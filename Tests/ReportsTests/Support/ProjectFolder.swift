import Foundation

/// The project's own files, as the tests find them.
enum ProjectFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// The names in a folder, hidden ones left out, in the order of their bytes.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)
      .filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths of all samples, readable and not.
  static let samples: [String] = ["samples", "samples/unreadable"].flatMap { folder in
    ((try? names(in: folder)) ?? [])
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".expected.json") }.map { folder + "/" + $0 }
  }
}
