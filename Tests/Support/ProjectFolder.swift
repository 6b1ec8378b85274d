public import Foundation

/// The project's own files, as the tests find them.
public enum ProjectFolder {
  /// The root of the checkout.
  public static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file.
  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// The names in a folder, hidden ones left out, in the order of their bytes.
  public static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)
      .filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a file of `samples/` is an application and not what is expected of one.
  public static func isApplication(_ name: String) -> Bool {
    name.hasSuffix(".json") && !name.hasSuffix(".expected.json")
  }

  /// The paths of all samples, readable and not.
  public static let samples: [String] = ["samples", "samples/unreadable"].flatMap { folder in
    ((try? names(in: folder)) ?? []).filter(isApplication).map { folder + "/" + $0 }
  }
}
