import Eligibility
import Foundation
import TestSupport

extension Samples {
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

  private static func data(_ name: String) throws -> Data { Data(try bytes(name)) }

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
