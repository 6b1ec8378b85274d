import Testing

@testable import iipcheck

struct ExitStatusTests {
  @Test
  func `the worst one wins, by a rank that is not the number`() {
    let fromBest: [iipcheck.ExitStatus] = [
      .eligible, .incomplete, .ineligible, .unreadable, .usage, .output, .internalFault,
    ]
    #expect(Set(fromBest) == Set(iipcheck.ExitStatus.allCases))
    for (position, worse) in fromBest.enumerated() {
      for better in fromBest[...position] {
        #expect(iipcheck.ExitStatus.worst(of: [better, worse]) == worse)
        #expect(iipcheck.ExitStatus.worst(of: [worse, better, better]) == worse)
      }
    }
  }

  @Test
  func `a run without a result is as good as it can be`() {
    #expect(iipcheck.ExitStatus.worst(of: []) == .eligible)
  }

  @Test
  func `the numbers are the published ones`() {
    #expect(iipcheck.ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 64, 70, 74])
  }
}
