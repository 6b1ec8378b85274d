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
