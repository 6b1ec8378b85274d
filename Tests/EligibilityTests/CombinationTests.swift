import Eligibility
import TestSupport
import Testing

struct CombinationTests {
  @Test(arguments: 0...6)
  func `all hold if no completion of what is missing lets one fail`(count: Int) {
    let all = Requirement("all", .all(Atoms.requirements(count)))
    for outcomes in Atoms.vectors(count) {
      let expected = Atoms.settled(outcomes) { !$0.contains(false) }
      #expect(Atoms.application(outcomes).outcome(of: all) == expected, "\(outcomes)")
    }
  }

  @Test(arguments: 0...6)
  func `either holds if every completion of what is missing lets one hold`(count: Int) {
    let either = Requirement("either", .either(Atoms.requirements(count)))
    for outcomes in Atoms.vectors(count) {
      let expected = Atoms.settled(outcomes) { $0.contains(true) }
      #expect(Atoms.application(outcomes).outcome(of: either) == expected, "\(outcomes)")
    }
  }

  @Test func `the order of the parts decides nothing`() {
    for outcomes in Atoms.vectors(4) {
      let application = Atoms.application(outcomes)
      let parts = Atoms.requirements(4)
      for combine in [Requirement.Logic.all, Requirement.Logic.either] {
        let forwards = Requirement("parts", combine(parts))
        let backwards = Requirement("parts", combine(parts.reversed()))
        #expect(application.outcome(of: forwards) == application.outcome(of: backwards))
      }
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `nested combinations of distinct claims are settled like one rule`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let tree = Tree.random(leaves: 0..<5, using: &generator)
    for outcomes in Atoms.vectors(5) {
      let expected = Atoms.settled(outcomes) { tree.holds($0) }
      #expect(Atoms.application(outcomes).outcome(of: tree.requirement) == expected)
    }
  }

  @Test func `an optional requirement passes whatever becomes of it`() {
    for outcomes in Atoms.vectors(1) {
      let optional = Requirement("optional", .optional(Atoms.requirements(1)[0]))
      #expect(Atoms.application(outcomes).outcome(of: optional) == .pass)
    }
  }

  @Test(arguments: 0...4)
  func `a criterion comes to the worst of its requirements`(count: Int) {
    let criterion = Criterion(
      id: "1", title: Words(zh: "", en: ""), clause: "", requirements: Atoms.requirements(count),
      readings: [], note: nil)
    for outcomes in Atoms.vectors(count) {
      let expected = Atoms.settled(outcomes) { !$0.contains(false) }
      #expect(Atoms.application(outcomes).outcome(of: criterion) == expected)
    }
  }
}

/// A formula in which each atom stands once.
private indirect enum Tree {
  case leaf(Int)
  case all([Tree])
  case either([Tree])

  static func random(leaves: Range<Int>, using generator: inout SplitMix64) -> Tree {
    guard leaves.count > 1 else { return .leaf(leaves.lowerBound) }
    let middle = Int.random(in: leaves.lowerBound + 1..<leaves.upperBound, using: &generator)
    let parts = [
      random(leaves: leaves.lowerBound..<middle, using: &generator),
      random(leaves: middle..<leaves.upperBound, using: &generator),
    ]
    return generator.happens(50) ? .all(parts) : .either(parts)
  }

  var requirement: Requirement {
    switch self {
    case .leaf(let place): Atoms.requirements(place + 1)[place]
    case .all(let parts): Requirement("all", .all(parts.map { $0.requirement }))
    case .either(let parts): Requirement("either", .either(parts.map { $0.requirement }))
    }
  }

  func holds(_ values: [Bool]) -> Bool {
    switch self {
    case .leaf(let place): values[place]
    case .all(let parts): parts.allSatisfy { $0.holds(values) }
    case .either(let parts): parts.contains { $0.holds(values) }
    }
  }
}
