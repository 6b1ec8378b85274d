import Eligibility
import TestSupport
import Testing

/// Which known name somebody may have meant.
struct NearestNameTests {
  private static let names = ["connected", "kinds", "processDataPoints", "managed", "managedKinds"]

  @Test(
    arguments: [
      ("connected", "connected"), ("Connected", "connected"), ("conected", "connected"),
      ("connceted", "connected"), ("connecte", "connected"), ("connectedd", "connected"),
      ("manged", "managed"), ("managedKind", "managedKinds"), ("manageKinds", "managedKinds"),
      ("process_data_points", "processDataPoints"), ("kind", "kinds"), ("kidns", "kinds"),
      ("devices", nil), ("x", nil), ("", nil), ("接入设备", nil), ("总数", nil),
    ] as [(String, String?)])
  func `the nearest name is one that can be meant`(written: String, nearest: String?) {
    #expect(written.nearest(among: Self.names) == nearest)
  }

  @Test func `a swap of neighbours is one slip, and case is none`() {
    #expect("ab".nearest(among: ["BA"]) == "BA")
    #expect("abcdef".nearest(among: ["abdcfe"]) == "abdcfe")
    #expect("abc".nearest(among: ["xyz", "abd", "abcd"]) == "abd")
  }

  /// The number of edits by the table that defines it.
  private func distance(_ from: [UInt8], _ to: [UInt8]) -> Int {
    var rows = [Array(0...to.count)]
    for i in 1..<(from.count + 1) {
      var row = [i]
      for j in 1..<(to.count + 1) {
        var cost = min(
          rows[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1), rows[i - 1][j] + 1,
          row[j - 1] + 1)
        if i > 1, j > 1, from[i - 1] == to[j - 2], from[i - 2] == to[j - 1] {
          cost = min(cost, rows[i - 2][j - 2] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[from.count][to.count]
  }

  @Test(arguments: 1...300)
  func `no known name is nearer than the nearest`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func name() -> String {
      let count = Int.random(in: 1...(seed % 3 == 0 ? 64 : 9), using: &random)
      return String((0..<count).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    let (written, known) = (name(), (0..<8).map { _ in name() })
    let distances = known.map { distance(Array(written.utf8), Array($0.utf8)) }
    let least = distances.min() ?? 0
    let isNear = least <= max(1, written.utf8.count / 3)
    let expected = isNear ? distances.firstIndex(of: least).map { known[$0] } : nil
    #expect(written.nearest(among: known) == expected)
  }

  @Test func `there is no nearest of none`() {
    #expect("connected".nearest(among: []) == nil)
    let long = String(repeating: "connected", count: 100_000)
    #expect(long.nearest(among: Self.names) == nil)
  }
}
