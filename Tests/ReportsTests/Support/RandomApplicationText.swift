import Eligibility
import StrictJSON
import TestSupport

/// Applications at random: every fact stated, left out or null, figures around the thresholds of the notice.
struct RandomApplicationText {
  private var state: UInt64
  private var year: Int64 = 0

  init(seed: UInt64) { state = seed }

  /// The text of the next application.
  mutating func next() -> [UInt8] {
    var writer = JSONWriter(.compact)
    var generator = self
    writer.object { writer in
      for section in Section.allCases {
        let facts = Fact.all.filter { $0.declaration.section == section }
        guard section != .root else {
          for fact in facts { generator.write(fact, to: &writer) }
          continue
        }
        if generator.below(12) == 0 { continue }
        writer.key(section.key)
        guard section.group != nil else {
          writer.object { writer in for fact in facts { generator.write(fact, to: &writer) } }
          continue
        }
        generator.year = 2_013
        writer.array { writer in
          for _ in 0..<generator.below(6) {
            writer.object { writer in for fact in facts { generator.write(fact, to: &writer) } }
          }
        }
      }
    }
    self = generator
    return writer.bytes
  }

  private mutating func write(_ fact: Fact, to writer: inout JSONWriter) {
    let chance = below(16)
    if chance == 0 { return }
    writer.key(fact.declaration.key)
    if chance == 1 { return writer.null() }
    switch fact {
    case .text(.edition): writer.string("jiangsu-2018")
    case .text: writer.string("名称 \(below(4))")
    case .choice(let choice): writer.string(choice.terms[below(choice.terms.count)].code)
    case .figure(.count(.fiscalYear)):
      year += Int64(1 + below(2))
      writer.integer(year)
    case .figure(.count(.revenueRank)): writer.integer(Int64(1 + below(15)))
    case .figure(.count): writer.integer(count())
    case .figure(.amount(let amount)):
      let sign = amount.mayBeNegative && below(4) == 0 ? "-" : ""
      writer.raw("\(sign)\(below(40)).\(below(10))")
    case .claim:
      guard below(3) > 0 else { return writer.boolean(below(8) > 0) }
      writer.raw("{\"met\":\(below(8) > 0),\"evidence\":\(below(3) == 0 ? "null" : "\"甲\"")}")
    case .listing(let listing): write(listing, to: &writer)
    }
  }

  private mutating func write(_ listing: Listing, to writer: inout JSONWriter) {
    let names = listing.terms?.map { $0.code } ?? ["甲", "乙", "丙", "传感器", "设计"]
    let first = below(names.count)
    let items = names.indices.prefix(below(names.count + 1)).map {
      names[($0 + first) % names.count]
    }
    writer.array { writer in for item in items { writer.string(item) } }
  }

  /// A figure that thresholds are made of, or one beside it.
  private mutating func count() -> Int64 {
    let thresholds: [Int64] = [
      0, 1, 2, 3, 5, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 1_000, 1_500, 2_000, 3_000,
      5_000,
      10_000, 30_000,
    ]
    return max(0, thresholds[below(thresholds.count)] + Int64(below(3)) - 1)
  }

  /// A number below a limit (SplitMix64).
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}
