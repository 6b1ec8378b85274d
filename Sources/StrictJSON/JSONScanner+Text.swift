extension JSONScanner {
  /// The bytes of the text; whoever reads one has made sure that it lies before the end.
  ///
  /// A value of its own because a few words fit into registers and a whole scanner does not.
  @usableFromInline package struct Text {
    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline let end: Int
    /// Whether all of it is known to be UTF-8.
    let isWellFormed: Bool

    init(base: UnsafeRawPointer, end: Int, isWellFormed: Bool) {
      self.base = base
      self.end = end
      self.isWellFormed = isWellFormed
    }

    @inlinable @inline(__always)
    func byte(_ index: Int) -> UInt8 {
      base.load(fromByteOffset: index, as: UInt8.self)
    }

    /// The byte at a place that may be the end.
    @inlinable @inline(__always)
    func byteOrNul(_ index: Int) -> UInt8 {
      index < end ? byte(index) : 0
    }

    /// Four bytes as one word, the first of them lowest.
    @inlinable @inline(__always)
    func four(at index: Int) -> UInt32 {
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self))
    }

    /// Eight bytes as one word, the first of them lowest.
    @inlinable @inline(__always)
    func eight(at index: Int) -> UInt64 {
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    @inline(__always)
    func passSpace(from index: Int) -> Int {
      byteOrNul(index) > 0x20 ? index : passSpaces(from: index)
    }

    /// Passes white space and returns the place of the first byte that is none, or the end.
    @usableFromInline func passSpaces(from start: Int) -> Int {
      var index = start
      while index < end {
        switch byte(index) {
        case 0x20, 0x09, 0x0A, 0x0D: index += 1
        default: return index
        }
        // Mostly a line begins here: pass its indentation, up to eight spaces at a time.
        if index + 8 <= end {
          index += (eight(at: index) ^ 0x2020_2020_2020_2020).trailingZeroBitCount >> 3
        }
      }
      return index
    }
  }
}
