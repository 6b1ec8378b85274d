internal import StrictJSON

/// Members that are written one by one.
extension JSONWriter {
  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    integer(Int64(value))
  }

  mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }
}
