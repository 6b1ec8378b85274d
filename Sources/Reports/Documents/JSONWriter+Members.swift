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
