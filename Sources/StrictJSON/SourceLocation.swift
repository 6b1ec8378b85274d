/// A place in a text as an editor shows it.
public struct SourceLocation: Hashable, Sendable {
  /// The line, from 1; `\n`, `\r\n` and a lone `\r` each end one.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Names a line and a column, both counted from 1.
  @inlinable
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Finds the line and column of a byte offset; an offset past the end means the place after the last byte.
  ///
  /// Offsets are all that is kept while reading; a location is derived only when a message needs it.
  @inlinable
  public init(offset: Int, in bytes: some Sequence<UInt8>) {
    self.init(line: 1, column: 1)
    var index = 0
    var previous: UInt8 = 0
    for byte in bytes {
      guard index < offset else { break }
      switch byte {
      case 0x0A:
        if previous != 0x0D { line += 1 }
        column = 1
      case 0x0D:
        line += 1
        column = 1
      default:
        if byte & 0xC0 != 0x80 { column += 1 }  // continuation bytes belong to the scalar before
      }
      previous = byte
      index += 1
    }
  }
}
