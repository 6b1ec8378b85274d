internal import Reports

// One caller and one thread: the script of the page. It hands over the parts of a question one by one, asks, and
// copies the answer before it asks again.
nonisolated(unsafe) private var session = PageSession(
  editions: Editions.all, toolVersion: ToolVersion.number, scripts: PageScript.packed)
nonisolated(unsafe) private var parts: [[UInt8]] = []
nonisolated(unsafe) private var part = UnsafeMutableRawBufferPointer(start: nil, count: 0)
nonisolated(unsafe) private var answer = UnsafeMutableRawBufferPointer(start: nil, count: 0)

/// Room for the next part of a question.
@_expose(wasm, "part") @_cdecl("iipcheck_part")
public func iipcheckPart(_ count: Int32) -> UnsafeMutableRawPointer? {
  keepPart()
  part = .allocate(byteCount: Int(count), alignment: 16)
  return part.baseAddress
}

/// The answer to the question that was handed over; its name is the first part.
@_expose(wasm, "ask") @_cdecl("iipcheck_ask")
public func iipcheckAsk() -> UnsafeMutableRawPointer? {
  keepPart()
  let asked = parts
  parts = []
  let bytes = session.answer(asked)
  answer.deallocate()
  answer = .allocate(byteCount: bytes.count, alignment: 16)
  answer.copyBytes(from: bytes)
  return answer.baseAddress
}

/// The number of bytes of the last answer.
@_expose(wasm, "count") @_cdecl("iipcheck_count")
public func iipcheckCount() -> Int32 { Int32(answer.count) }

private func keepPart() {
  guard part.baseAddress != nil else { return }
  parts.append([UInt8](part))
  part.deallocate()
  part = UnsafeMutableRawBufferPointer(start: nil, count: 0)
}
