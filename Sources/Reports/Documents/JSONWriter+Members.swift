internal import Eligibility
internal import StrictJSON

/// Members that are written one by one.
extension JSONWriter {
  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    integer(Int64(value))
  }

  mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }
}

extension Form {
  /// A value as a document of its own.
  func bytes(of value: Value) -> [UInt8] {
    var writer = JSONWriter(.indented)
    write(value, to: &writer)
    writer.endLine()
    return writer.bytes
  }
}
