import Eligibility
import Foundation

/// The applications in `samples/`, which lies beside `Tests/` in the checkout.
enum Samples {
  /// The root of the checkout.
  static let checkout = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The names of all readable samples, sorted.
  static let names: [String] = {
    let folder = checkout.appending(path: "samples").path(percentEncoded: false)
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { $0.hasSuffix(".json") && !$0.hasSuffix(".expected.json") }
      .sorted()
  }()

  /// The application of one sample.
  static func application(_ name: String) throws -> Application { try application(data(name)) }

  /// The application of one sample after its document has been changed.
  static func application(
    _ name: String, change: (inout [String: Any]) -> Void
  ) throws -> Application {
    var document = try JSONSerialization.jsonObject(with: data(name)) as? [String: Any] ?? [:]
    change(&document)
    return try application(JSONSerialization.data(withJSONObject: document))
  }

  private static func data(_ name: String) throws -> Data {
    try Data(contentsOf: checkout.appending(path: "samples").appending(path: name))
  }

  private static func application(_ data: Data) throws -> Application {
    var application = Application()
    let problems = application.read([UInt8](data))
    guard problems.isEmpty else { throw Unreadable(problems: problems) }
    return application
  }

  /// Why a sample cannot be used.
  struct Unreadable: Error {
    let problems: [Problem]
  }
}
