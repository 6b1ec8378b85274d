/// A small seeded generator (Steele, Lea and Flood, 2014): the same seed gives the same run on every machine.
///
/// Tests take the seed as their argument, so a failure prints it.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Starts where the seed says.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something that happens this many times in a hundred happens now.
  public mutating func happens(_ percent: Int) -> Bool { next() % 100 < percent }

  /// One of the elements, none of which there must not be.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }
}
