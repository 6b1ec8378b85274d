import Eligibility
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

  @Test func `there is no nearest of none`() {
    #expect("connected".nearest(among: []) == nil)
    let long = String(repeating: "connected", count: 100_000)
    #expect(long.nearest(among: Self.names) == nil)
  }
}
