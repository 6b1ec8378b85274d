import Eligibility
import TestSupport
import Testing

/// Whatever is done to a text, reading ends with problems or with an application.
struct DamagedTextTests {
  @Test(arguments: ["industry-level-mixed.json", "key-cultivation-threshold.json"])
  func `a text that is cut off anywhere is not an application`(name: String) throws {
    let bytes = try Samples.bytes(name)
    let end = (bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0) + 1
    var application = Application()
    for length in 0..<end {
      let problems = application.read(bytes, extent: 0..<length)
      #expect(!problems.isEmpty, "\(name) cut off after \(length) bytes")
    }
    #expect(application.read(bytes, extent: 0..<end) == [])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a text that is damaged at random is read or refused`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let bytes = try Samples.bytes(generator.pick(Samples.names))
    var application = Application()
    for _ in 0..<50 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        damaged.damage(using: &generator)
      }
      let problems = application.read(damaged)
      for problem in problems {
        #expect((0...damaged.count).contains(problem.offset))
        #expect(!problem.wording.zh.isEmpty && !problem.wording.en.isEmpty)
        _ = problem.remedy
      }
      #expect(problems.map { $0.offset } == problems.map { $0.offset }.sorted())
      // What could be read must not be judged then, but looking at it must be safe.
      for warning in application.remarks() { _ = application.wording(of: warning) }
      _ = application.outcome(of: Atoms.members(3))
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `random bytes are refused`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let count = Int.random(in: 0...40, using: &generator)
      var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      if generator.happens(50) { bytes = Array("{\"notes\":".utf8) + bytes }
      #expect(!ReadText(bytes).problems.isEmpty || bytes.last == UInt8(ascii: "}"))
    }
  }
}

extension [UInt8] {
  /// Changes, removes, inserts, repeats or swaps something somewhere.
  fileprivate mutating func damage(using generator: inout SplitMix64) {
    let signs =
      Array("{}[]\",:0123456789eE+-.truefalsn\\/ \n".utf8) + [0x00, 0x80, 0xC0, 0xED, 0xFF]
    let place = Int.random(in: 0..<count, using: &generator)
    let end = Swift.min(count, place + Int.random(in: 1...30, using: &generator))
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: self[place] = generator.pick(signs)
    case 1: self[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: removeSubrange(place..<end)
    case 3: insert(generator.pick(signs), at: place)
    case 4: insert(contentsOf: self[place..<end], at: Int.random(in: 0..<count, using: &generator))
    default: swapAt(place, Int.random(in: 0..<count, using: &generator))
    }
  }
}
