import Eligibility
import Jiangsu2018
import StrictJSON

/// Writes applications with a fixed seed: eligible, failing and incomplete ones of all categories, 2 to 6 KB each.
struct SampleWriter {
  private var state: UInt64
  /// Whether the parts of the application at hand may exceed their wholes.
  private var isContradictory = false

  init(seed: UInt64) { state = seed }

  /// One application on one line, with its line feed.
  mutating func line() -> [UInt8] {
    let category = Category.allCases[Int(next(8)) == 0 ? 0 : 1 + Int(next(3))]
    let facts = Self.demands[Int(category.rawValue)]
    let fault = next(3)
    isContradictory = next(16) == 0
    let faulty = Int(next(UInt64(facts.count)))
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.key("edition")
      writer.string("jiangsu-2018")
      writer.key("category")
      writer.string(category.code)
      for section in Section.allCases where section != .root {
        let own = facts.indices.filter { facts[$0].fact.declaration.section == section }
        guard !own.isEmpty || section == .applicant || section == .platform else { continue }
        writer.key(section.key)
        if let group = section.group {
          writeMembers(of: group, own.map { facts[$0] }, to: &writer)
          continue
        }
        writer.object { writer in
          writeNames(section, to: &writer)
          for index in own {
            let isFaulty = index == faulty && fault > 0
            if isFaulty, fault == 2 { continue }
            writer.key(facts[index].fact.declaration.key)
            write(facts[index], failing: isFaulty, to: &writer)
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private struct Demand {
    let fact: Fact
    let least: Int64
  }

  /// The facts that each category reads outside of groups and in them, with the least that is asked of them.
  private static let demands: [[Demand]] = Notice.ruleSets.map { ruleSet in
    var demands: [Demand] = []
    for requirement in ruleSet.criteria.flatMap({ $0.walked }) {
      let least: Int64 =
        switch requirement.logic {
        case .figure(_, let bound), .listing(_, let bound, _): bound.value
        default: 1
        }
      for fact in requirement.facts
      where !demands.contains(where: { $0.fact == fact })
        && !["name", "creditCode", "city"].contains(fact.declaration.key)  // written by writeNames
      {
        demands.append(Demand(fact: fact, least: least))
      }
    }
    return demands
  }

  /// What a figure needs beyond its least value so that its parts stay below it.
  private static func room(in whole: Count) -> Int64 {
    let parts = Count.allCases.filter { $0.wholes.contains(whole) }
    return parts.map { 4_000 + 3 * room(in: $0) }.max() ?? 0
  }

  private mutating func writeNames(_ section: Section, to writer: inout JSONWriter) {
    switch section {
    case .applicant:
      writer.key("name")
      writer.string(name(8) + "科技有限公司")
      writer.key("creditCode")
      writer.string("91320594079903279G")
      writer.key("city")
      writer.string("suzhou")
    case .platform:
      writer.key("name")
      writer.string(name(6) + "工业互联网平台")
    case .focusIndustry:
      writer.key("name")
      writer.string("纺织服装")
    default: break
    }
  }

  private mutating func writeMembers(
    of group: Group, _ demands: [Demand], to writer: inout JSONWriter
  ) {
    writer.array { writer in
      for member in 0..<3 {
        writer.object { writer in
          if group != .finances {
            writer.key("name")
            writer.string("\(name(3))\(member)")
          }
          for demand in demands {
            writer.key(demand.fact.declaration.key)
            if demand.fact == .figure(.count(.fiscalYear)) {
              writer.integer(Int64(2015 + member))
            } else {
              write(demand, failing: false, to: &writer)
            }
          }
        }
      }
    }
  }

  private mutating func write(_ demand: Demand, failing: Bool, to writer: inout JSONWriter) {
    switch demand.fact {
    case .figure(.count(.revenueRank)): writer.integer(failing ? 11 : 1 + Int64(next(10)))
    case .figure(.amount(.revenue)): writer.raw(isContradictory ? "20000.5" : "200000.5")
    case .figure(.amount): writer.raw("2\(1000 + next(9000)).25")
    case .figure(.count(let count)):
      let surplus = isContradictory ? 0 : Self.room(in: count)
      writer.integer(failing ? demand.least - 1 : demand.least + surplus + Int64(next(1000)))
    case .choice(let choice): writer.string(choice.terms[0].code)
    case .claim:
      writer.object { writer in
        writer.key("met")
        writer.boolean(!failing)
        writer.key("evidence")
        writer.string("《\(name(8))报告》第\(1 + next(40))章")
      }
    case .listing(let listing):
      writer.array { writer in
        let count = failing ? 0 : Int(demand.least) + Int(next(2))
        if let terms = listing.terms {
          for term in failing ? terms.prefix(0) : terms[...] { writer.string(term.code) }
        } else {
          for item in 0..<count { writer.string("\(name(4))\(item)") }
        }
      }
    case .text: writer.string(name(6))
    }
  }

  private mutating func name(_ length: Int) -> String {
    let characters = Array("云智联工数据平台设备模型生产管理服务采集分析网络安全协同制造质量")
    return String((0..<length).map { _ in characters[Int(next(UInt64(characters.count)))] })
  }

  /// A number below the bound, by SplitMix64.
  private mutating func next(_ bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ mixed >> 31) % bound
  }
}
