/// A place in a text as an editor shows it.
public struct TextPosition: Hashable, Sendable {
  /// The line, from 1; `\n`, `\r\n` and a lone `\r` each end one.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Names a line and a column, both counted from 1.
  @inlinable public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Finds the line and column of a byte offset; an offset past the end means the place after the last byte.
  ///
  /// A byte order mark before the text takes no column.
  /// Offsets are all that is kept while reading; a location is derived only when a message needs it.
  @inlinable public init(offset: Int, in bytes: some Collection<UInt8>) {
    let found = bytes.withContiguousStorageIfAvailable { bytes in
      var location = TextPosition(line: 1, column: 1)
      let start = bytes.byteOrderMarkCount
      let end = max(start, min(offset, bytes.count))
      location.pass(UnsafeBufferPointer(rebasing: bytes[start..<end]), after: 0)
      return location
    }
    self = found ?? TextPosition(offset: offset, in: Array(bytes))
  }

  /// Goes on behind some bytes; `previous` is the one before them.
  ///
  /// A report may need hundreds of places in a text of megabytes: every loop is one that the compiler can do many
  /// bytes at a time.
  @usableFromInline mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>, after previous: UInt8) {
    var feeds = 0
    var returns = 0
    for byte in bytes {
      feeds &+= byte == 0x0A ? 1 : 0
      returns &+= byte == 0x0D ? 1 : 0
    }
    let lineEnds = feeds + returns
    if feeds > 0, returns > 0 || previous == 0x0D {
      // A line feed right after a carriage return ends no further line.
      var last = previous
      for byte in bytes {
        if byte == 0x0A, last == 0x0D { feeds -= 1 }
        last = byte
      }
    }
    line += feeds + returns
    var start = 0
    if lineEnds > 0, let end = bytes.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      start = end + 1
      column = 1
    }
    var scalars = 0
    for byte in bytes[start...] {
      scalars &+= byte & 0xC0 == 0x80 ? 0 : 1  // continuation bytes belong to the scalar before
    }
    column += scalars
  }
}

/// Places in a long text, known in advance so that any other is found from the one before it.
///
/// Without them the places of a hundred thousand members would each be counted from the beginning.
public struct LineIndex: Sendable {
  private static let distance = 1 << 12

  private var locations: [TextPosition] = []

  /// Notes where a text stands after each so many bytes.
  public init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var location = TextPosition(line: 1, column: 1)
      if bytes.byteOrderMarkCount > 0 { location.column = 0 }
      for start in stride(from: 0, to: bytes.count, by: Self.distance) {
        locations.append(location)
        location.pass(
          Self.part(of: bytes, from: start, to: start + Self.distance), in: bytes, start)
      }
    }
  }

  /// Finds a byte offset in the text that was noted.
  public func location(of offset: Int, in bytes: ArraySlice<UInt8>) -> TextPosition {
    bytes.withUnsafeBufferPointer { bytes in
      let offset = min(max(0, offset), bytes.count)
      guard let last = locations.indices.last else { return TextPosition(line: 1, column: 1) }
      let mark = min(offset / Self.distance, last)
      let start = mark * Self.distance
      var location = locations[mark]
      location.pass(Self.part(of: bytes, from: start, to: offset), in: bytes, start)
      location.column = max(1, location.column)
      return location
    }
  }

  private static func part(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<min(end, bytes.count)])
  }
}

extension TextPosition {
  fileprivate mutating func pass(
    _ part: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) { pass(part, after: start > 0 ? bytes[start - 1] : 0) }
}
