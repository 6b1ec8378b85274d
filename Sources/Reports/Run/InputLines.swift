internal import Eligibility

extension String {
  /// Whether a file with this name has an application a line.
  public var namesFileOfLines: Bool {
    let ending = split(separator: ".").last.map { String($0).folded }
    return contains(".") && (ending == "ndjson" || ending == "jsonl")
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line has nothing but white space.
  public var isBlankLine: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}

extension [UInt8] {
  /// Where each line stands, without its end: a line feed, a carriage return before it or not; a last line may have none.
  ///
  /// `firstFeed` finds the first line feed; whoever has long texts has a quicker way.
  public func lineExtents(
    firstFeed: (UnsafeRawBufferPointer) -> Int? = { $0.firstIndex(of: 0x0A) }
  ) -> [Range<Int>] {
    withUnsafeBytes { bytes in
      var extents: [Range<Int>] = []
      var start = 0
      while start < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
        let end = firstFeed(rest).map { start + $0 } ?? bytes.count
        let hasReturn = end > start && bytes[end - 1] == 0x0D
        extents.append(start..<(hasReturn ? end - 1 : end))
        start = end + 1
      }
      return extents
    }
  }
}
