import Eligibility
import Jiangsu2018
import Testing

/// Which figures may be given as "more than 30,000" follows from the rules.
struct LowerBoundTests {
  @Test func `a lower bound stands for a figure unless a share divides by it or less is better`() {
    var exact: Set<Figure> = [.count(.fiscalYear)]
    for requirement in Notice.ruleSets.flatMap({ $0.criteria }).flatMap({ $0.requirements })
      .flatMap({
        $0.walked
      })
    {
      switch requirement.logic {
      case .share(_, let whole, _): exact.insert(whole)
      case .figure(let figure, let bound) where bound.comparison == .atMost: exact.insert(figure)
      default: break
      }
    }
    let all = Fact.all.compactMap { fact -> Figure? in
      guard case .figure(let figure) = fact else { return nil }
      return figure
    }
    #expect(Set(all.filter { !$0.admitsLowerBound }) == exact)
  }
}
