import Foundation
import StrictJSON
import TestSupport
import Testing

/// A text, and the fault it must be refused for.
struct Refusal: CustomStringConvertible, Sendable {
  let bytes: [UInt8]
  let fault: JSONError

  init(_ text: String, _ kind: JSONError.Kind, at offset: Int) {
    self.init(Array(text.utf8), kind, at: offset)
  }

  init(_ bytes: [UInt8], _ kind: JSONError.Kind, at offset: Int) {
    self.bytes = bytes
    self.fault = JSONError(kind, at: offset)
  }

  var description: String { String(decoding: bytes.prefix(60), as: UTF8.self) }

  /// The fault found by skipping the whole text; the faults found by walking it have to be the same.
  var found: JSONError? { StrictJSONTests.fault(of: bytes) }
  var foundByWalking: JSONError? { faultByWalking(bytes) }
}

/// The first fault of a text, if it has one.
func fault(of text: String) -> JSONError? {
  fault(of: Array(text.utf8))
}

/// The first fault of some bytes, if they have one.
func fault(of bytes: [UInt8], depthLimit: Int = JSONScanner.defaultDepthLimit) -> JSONError? {
  withExactCopy(of: bytes) { bytes in
    do throws(JSONError) {
      var scanner = try JSONScanner(bytes, depthLimit: depthLimit)
      try scanner.skipValue()
      try scanner.finish()
      return scanner.duplicateKeys.first
    } catch {
      return error
    }
  }
}

/// Hands over a copy that ends where memory ends: to read one byte more stops the process.
func withExactCopy<Result>(of bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Result) -> Result
{
  let page = Int(sysconf(Int32(_SC_PAGESIZE)))
  let size = (bytes.count + page - 1) / page * page
  let flags = MAP_PRIVATE | MAP_ANONYMOUS
  guard let base = mmap(nil, size + page, PROT_READ | PROT_WRITE, flags, -1, 0),
    base != MAP_FAILED, mprotect(base + size, page, PROT_NONE) == 0
  else { fatalError("no memory") }
  defer { munmap(base, size + page) }
  let copy = UnsafeMutableRawBufferPointer(
    start: base + size - bytes.count, count: bytes.count)
  copy.copyBytes(from: bytes)
  return body(UnsafeRawBufferPointer(copy))
}

/// Runs a reader over a text and returns the fault that it met.
@discardableResult
func withScanner(
  _ bytes: [UInt8], depthLimit: Int = JSONScanner.defaultDepthLimit,
  _ body: (inout JSONScanner) throws -> Void
) -> JSONError? {
  withExactCopy(of: bytes) { bytes in
    do {
      var scanner = try JSONScanner(bytes, depthLimit: depthLimit)
      try body(&scanner)
    } catch let error as JSONError {
      return error
    } catch {
      Issue.record(error)
    }
    return nil
  }
}

/// The first fault that a reader meets who skips nothing.
func faultByWalking(_ bytes: [UInt8]) -> JSONError? {
  withScanner(bytes) { scanner in try scanner.walk() }
}

extension JSONScanner {
  /// Reads the whole text as a reader does: every value by its kind, nothing skipped.
  mutating func walk() throws(JSONError) {
    try walkValue()
    try finish()
  }

  private mutating func walkValue() throws(JSONError) {
    switch try peek() {
    case .object:
      try beginObject()
      while try nextKey() != nil { try walkValue() }
    case .array:
      try beginArray()
      while try nextElement() { try walkValue() }
    case .string: _ = try string().string(in: bytes)
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try null()
    }
  }
}

/// A generator whose numbers depend on nothing but its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
