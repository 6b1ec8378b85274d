import Eligibility
import Jiangsu2018
import Reports
import StrictJSON

/// Files of reviews for tests.
struct ReviewText: Sendable {
  var creditCode = "91321081XN7B6UY67W"
  var requirement = "3.1.3/softwareInterfaces"
  var isMet = true
  var by = "产业处审核人员"
  var date = "2018-10-08"
  var reason = "现场核实"
  var digest = String(repeating: "0", count: 64)

  /// The reviews as a file.
  static func bytes(_ reviews: [ReviewText]) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.key("reviews")
      writer.array { writer in
        for review in reviews { review.write(to: &writer) }
      }
    }
    return writer.bytes
  }

  /// The reviews as they are read for the rule sets of the notice.
  static func file(_ reviews: [ReviewText]) throws -> ReviewFile {
    try ReviewFile.read(bytes(reviews), named: "reviews.json", for: Notice.ruleSets).get()
  }

  private func write(to writer: inout JSONWriter) {
    writer.object { writer in
      let texts = [
        ("creditCode", creditCode), ("requirement", requirement), ("by", by), ("date", date),
        ("reason", reason), ("digest", digest),
      ]
      for (key, text) in texts {
        writer.key(key)
        writer.string(text)
      }
      writer.key("met")
      writer.boolean(isMet)
    }
  }
}

extension Assessor {
  /// The same with reviews.
  func reviewed(_ reviews: [ReviewText]) throws -> Assessor {
    var assessor = self
    assessor.reviews = try ReviewText.file(reviews)
    return assessor
  }
}

extension Assessment {
  /// A review of this application.
  func review(_ requirement: String, isMet: Bool = true) -> ReviewText {
    ReviewText(
      creditCode: application.text(.creditCode) ?? "", requirement: requirement, isMet: isMet,
      digest: digest ?? "")
  }
}
