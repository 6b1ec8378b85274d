internal import StrictJSON

/// Members that the results of several commands have.
extension JSONWriter {
  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    integer(Int64(value))
  }

  mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  mutating func location(_ location: SourceLocation) {
    member("line", location.line)
    member("column", location.column)
  }

  mutating func tally(_ tally: Tally) {
    object { writer in
      writer.member("read", tally.read)
      writer.member("eligible", tally.eligible)
      writer.member("ineligible", tally.ineligible)
      writer.member("incomplete", tally.incomplete)
      writer.member("unreadable", tally.unreadable)
    }
  }
}
