/// The search for the cheapest members of a group that together meet several requirements of the kind "at least k".
///
/// A member may serve any number of these aims; its name, and what several aims ask of it, is counted once. The
/// members are gone through one after another while the best ways are kept for every number of members found so
/// far, aim by aim. Members that the application does not list follow last: each needs a name and everything that
/// its aims ask. Members of one name count once, with the best of them, so they are looked at as one.
///
/// More than five aims are looked at one after another; the fields are then still few, but the growth among as few
/// fields need not be the least. No clause of the notice has more than three.
///
/// No way changes more members than the aims count together, so of those listed only as many of the cheapest are
/// looked at, for every combination of aims.
struct MemberSearch {
  let search: WaySearch
  let group: Group
  let aims: [Aim]

  /// One requirement of the kind "at least k members".
  struct Aim {
    let part: Requirement
    /// How many members have to count.
    let count: Int
    /// Whether every member that is listed has to count.
    let every: Bool
    let criterion: Int

    /// More members than this are not proposed.
    static let limit: Int64 = 64

    /// `nil` for any other requirement, and where no change brings enough members about.
    init?(_ requirement: Requirement, _ criterion: Int) {
      guard case .members(_, let bound, let every, let part) = requirement.logic,
        case .atLeast(let count)? = bound.want(in: 0...Self.limit)
      else { return nil }
      self.part = part
      self.every = every
      self.criterion = criterion
      self.count = Int(count)
    }
  }

  /// What may become of one member: what is asked of it, and the aims that it then serves, bit by bit.
  private struct Service {
    var way: Way
    var served: UInt32
  }

  /// What has been decided of the members gone through.
  private struct Partial {
    var way = Way.nothing
    /// What the last new member serves: the next serves no more, so that no two differ in their order alone.
    var lastNew = UInt32.max
  }

  /// How many equally small ways are kept.
  private static let kept = 4
  /// The most combinations of numbers of members, and of aims, that are looked at together.
  private static let stateLimit = 1_024
  private static let aimLimit = 5

  private var application: Application { search.application }

  /// The ways to meet all aims, the smallest first.
  func ways() -> [Way] {
    let states = aims.reduce(1) { min($0 * ($1.count + 1), Self.stateLimit + 1) }
    if aims.count > 1, states > Self.stateLimit || aims.count > Self.aimLimit {
      return search.combined(
        aims.map { MemberSearch(search: search, group: group, aims: [$0]).ways() })
    }
    let listed = application.memberCount(of: group)
    var counts = aims.map { $0.count }
    if listed == nil, counts.allSatisfy({ $0 == 0 }) { counts[0] = 1 }
    let firsts = application.firstMembers(of: group)
    var namesakes = [[Int]](repeating: [], count: firsts.count)
    for (member, first) in firsts.enumerated() { namesakes[first].append(member) }
    let own = namesakes.filter { !$0.isEmpty }.map { services(ofNamesakes: $0) }
    let candidates = candidates(among: own, changing: counts.reduce(0, +))

    var table = Table(counts: counts, kept: Self.kept, effort: search.effort)
    for (services, isCandidate) in zip(own, candidates) {
      let forced = mask { $0.every }
      table.go(
        through: services.filter {
          ($0.served & forced) == forced && (isCandidate || $0.way.measure.fields == 0)
        }, isNew: false)
    }
    for place in 0..<(counts.max() ?? 0) {
      let forced = mask { $0.every }
      let new = services(at: EvaluationContext(member: (listed ?? 0) + place, isNew: true))
      table.go(
        through: new.filter {
          $0.way.demands.isEmpty || ($0.served & forced) == forced
        }, isNew: true)
    }
    return search.smallest(table.complete.compactMap { search.way($0.demands) })
  }

  private func mask(_ condition: (Aim) -> Bool) -> UInt32 {
    aims.indices.reduce(0) { condition(aims[$1]) ? $0 | 1 << UInt32($1) : $0 }
  }

  /// Everything that may become of the members of one name: one of them is changed, and all of them where every
  /// member has to count.
  private func services(ofNamesakes members: [Int]) -> [Service] {
    let all = members.map { services(at: EvaluationContext(member: $0)) }
    guard all.count > 1 else { return all.first ?? [] }
    let free = all.reduce(0) { $0 | ($1.first?.served ?? 0) }
    let forced = mask { $0.every }
    var result: [Service] = []
    for (place, own) in all.enumerated() {
      for service in own {
        var demands = service.way.demands
        for (other, theirs) in all.enumerated() where other != place && forced != 0 {
          demands += theirs.first { $0.served & forced == forced }?.way.demands ?? []
        }
        guard let way = search.way(demands),
          !result.contains(where: { $0.way.demands == way.demands })
        else { continue }
        result.append(Service(way: way, served: service.served | free))
      }
    }
    return result
  }

  /// Everything that may become of a member, for each combination of aims the smallest.
  private func services(at place: EvaluationContext) -> [Service] {
    var naming: [Demand] = []
    if let fact = group.nameFact, let member = place.member,
      place.isNew || application.name(of: member, in: group) == nil
    {
      naming = [
        Demand(field: .fact(fact, member: member), want: .named, criterion: aims[0].criterion)
      ]
    }
    let ways = aims.map { aim in
      search.ways(for: aim.part, at: place, in: aim.criterion)
        .compactMap { naming.isEmpty ? $0 : search.way(naming + $0.demands) }
    }
    func served(by way: Way) -> UInt32 {
      ways.indices.reduce(0) { served, aim in
        let isServed = ways[aim].contains { other in
          other.demands.allSatisfy { $0.isCovered(by: way.demands) }
        }
        return isServed ? served | 1 << UInt32(aim) : served
      }
    }
    var services = [Service(way: .nothing, served: served(by: .nothing))]
    for subset in 1..<(UInt32(1) << UInt32(aims.count)) {
      let wanted = aims.indices.filter { subset & 1 << UInt32($0) != 0 }.map { ways[$0] }
      guard let way = search.combined(wanted).first,
        !services.contains(where: { $0.way.demands == way.demands })
      else { continue }
      services.append(Service(way: way, served: served(by: way)))
    }
    return services
  }

  /// Which members are among the cheapest for some combination of aims, or have to be looked at anyway.
  private func candidates(among services: [[Service]], changing count: Int) -> [Bool] {
    var isCandidate = [Bool](repeating: aims.contains { $0.every }, count: services.count)
    let enough = count + Self.kept
    for subset in 1..<(UInt32(1) << UInt32(aims.count)) {
      var costs: [(measure: ChangeMeasure, member: Int)] = []
      for member in services.indices {
        let fitting = services[member].filter { $0.served & subset == subset }
        guard let least = fitting.map({ $0.way.measure }).min(), least.fields > 0 else { continue }
        costs.append((least, member))
      }
      costs.sort { left, right in
        left.measure == right.measure ? left.member < right.member : left.measure < right.measure
      }
      for cost in costs.prefix(enough) { isCandidate[cost.member] = true }
    }
    return isCandidate
  }

  /// The best ways for every number of members that each aim has found.
  private struct Table {
    let counts: [Int]
    let kept: Int
    let effort: SearchEffort
    private var states: [[Partial]]

    init(counts: [Int], kept: Int, effort: SearchEffort) {
      self.counts = counts
      self.kept = kept
      self.effort = effort
      states = Array(repeating: [], count: counts.reduce(1) { $0 * ($1 + 1) })
      states[0] = [Partial()]
    }

    /// The ways in which every aim has found as many as it needs.
    var complete: [Way] { (states.last ?? []).map { $0.way } }

    mutating func go(through services: [Service], isNew: Bool) {
      var next = [[Partial]](repeating: [], count: states.count)
      for state in states.indices where !states[state].isEmpty {
        for service in services {
          let target = self.state(after: service.served, from: state)
          for partial in states[state] {
            let serves = service.way.demands.isEmpty ? 0 : service.served
            guard !isNew || serves <= partial.lastNew else { continue }
            effort.step()
            next[target].append(
              Partial(
                way: Way(
                  demands: partial.way.demands + service.way.demands,
                  measure: partial.way.measure + service.way.measure),
                lastNew: isNew ? serves : partial.lastNew))
          }
        }
      }
      states = next.map { smallest($0) }
    }

    private func smallest(_ partials: [Partial]) -> [Partial] {
      guard partials.count > kept else { return partials }
      let sorted = partials.enumerated().sorted { left, right in
        let (one, other) = (left.element.way.measure, right.element.way.measure)
        return one == other ? left.offset < right.offset : one < other
      }
      return sorted.prefix(kept).map { $0.element }
    }

    /// Counts one more for every aim served, up to what it needs.
    private func state(after served: UInt32, from state: Int) -> Int {
      var (result, rest, weight) = (0, state, 1)
      for (aim, count) in counts.enumerated() {
        let found = rest % (count + 1)
        rest /= count + 1
        let more = served & 1 << UInt32(aim) != 0 ? 1 : 0
        result += min(count, found + more) * weight
        weight *= count + 1
      }
      return result
    }
  }
}
