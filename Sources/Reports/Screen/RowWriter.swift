internal import Eligibility
internal import StrictJSON

/// The lines of `screen --format ndjson`: one object of JSON an application.
///
/// A line depends on its application alone, so that a stream may be split at any line, judged in parts and joined
/// again. What all lines share is spelled out once.
public struct RowWriter: Sendable {
  private let rules: [RowRules]
  private let givesDigests: Bool

  /// Prepares the lines of a run; they give the digests of applications where that is asked for.
  public init(header: RunHeader, givingDigests: Bool = false) {
    rules = header.ruleSets.map { RowRules($0, header.requiresEvidence) }
    givesDigests = givingDigests
  }

  /// The line of one application, with its line feed.
  public func row(of assessment: Assessment) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.key(RowKey.file)
      writer.string(assessment.file)
      if let line = assessment.line {
        writer.key(RowKey.line)
        writer.integer(Int64(line))
      }
      if givesDigests, let digest = assessment.digest {
        writer.key(RowKey.sha256)
        writer.string(digest)
      }
      guard let determination = assessment.determinations.first,
        let rules = rules.first(where: { $0.spells(determination.ruleSet) })
      else {
        assessment.application.writeNames(to: &writer, statedOnly: true)
        writer.member("verdict", "unreadable")
        return SharedForm.problems.write(assessment, to: &writer)
      }
      assessment.application.writeNames(to: &writer)
      rules.write(determination, assessment.reviews, to: &writer)
      ReviewForm.reviews.write(assessment, to: &writer)
      writer.key(RowKey.warnings)
      writer.array { writer in
        for warning in assessment.warnings {
          writer.words(assessment.application.wording(of: warning))
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension Application {
  /// Writes what names the applicant; what is not stated as `null`, or not at all.
  fileprivate func writeNames(to writer: inout JSONWriter, statedOnly: Bool = false) {
    withText { source in
      for (key, text) in Self.names {
        guard let stated = stated(text) else {
          if !statedOnly { writer.null(key) }
          continue
        }
        writer.key(key)
        if text == .creditCode, let code = self.text(text) {
          writer.string(code)
        } else {
          writer.string(stated.value, in: source)
        }
      }
    }
    if let code = code(of: .city) {
      writer.key(RowKey.city)
      writer.string(code)
    } else if !statedOnly {
      writer.null(RowKey.city)
    }
  }

  private static let names: [(JSONKey, Text)] = [
    (JSONKey("applicant"), .applicantName), (JSONKey("creditCode"), .creditCode),
    (JSONKey("platform"), .platformName),
  ]
}

extension JSONWriter {
  fileprivate mutating func null(_ key: JSONKey) {
    self.key(key)
    null()
  }
}

/// The keys that every line has, prepared once.
private enum RowKey {
  static let file = JSONKey("file")
  static let line = JSONKey("line")
  static let sha256 = JSONKey("sha256")
  static let city = JSONKey("city")
  static let fail = JSONKey("fail")
  static let missing = JSONKey("missing")
  static let counts = JSONKey("counts")
  static let unsupported = JSONKey("unsupported")
  static let outcomes = JSONKey("outcomes")
  static let warnings = JSONKey("warnings")
}

/// A rule set with the parts of a line that depend on nothing else.
private final class RowRules: Sendable {
  /// The rule set with its file and its digest.
  private let applied: RunHeader.AppliedRuleSet
  /// `"edition":"…","ruleSet":"…","category":"…","verdict":"…"` for every verdict, and that evidence was required
  /// where it was.
  private let heads: [[UInt8]]
  private let measured: Int
  /// `"1.2.1":"fail",…`: all criteria with the same outcome, for every outcome.
  private let outcomes: [[UInt8]]
  /// For every outcome where each criterion stands.
  private let outcomeExtents: [[Range<Int>]]
  /// `"measured":…,"declared":…`.
  private let counts: [UInt8]
  /// `"1.2.1"` for every criterion.
  private let ids: [[UInt8]]

  init(_ applied: RunHeader.AppliedRuleSet, _ requiresEvidence: Bool) {
    self.applied = applied
    let criteria = applied.ruleSet.criteria
    heads = Verdict.allCases.map { verdict in
      var writer = JSONWriter(.compact)
      writer.object { writer in
        writer.member("edition", applied.ruleSet.edition.id)
        writer.member("ruleSet", applied.shortDigest)
        if requiresEvidence {
          writer.key("requireEvidence")
          writer.boolean(true)
        }
        writer.member("category", applied.ruleSet.category.code)
        writer.member("verdict", verdict.code)
      }
      return Array(writer.bytes.dropFirst().dropLast())
    }
    measured = criteria.count { $0.basis == .measured }
    counts = Array("\"measured\":\(measured),\"declared\":\(criteria.count - measured)".utf8)
    let ids = criteria.map { criterion in
      var writer = JSONWriter()
      writer.string(criterion.id)
      return writer.bytes
    }
    self.ids = ids
    let members = Outcome.allCases.map { outcome in
      ids.map { $0 + Array(":\"\(outcome.code)\"".utf8) }
    }
    outcomes = members.map { Array($0.joined(separator: [UInt8(ascii: ",")])) }
    outcomeExtents = members.map { members in
      var end = -1
      return members.map { member in
        let start = end + 1
        end = start + member.count
        return start..<end
      }
    }
  }

  /// Whether these are the parts of lines judged by a rule set.
  func spells(_ ruleSet: RuleSet) -> Bool {
    applied.ruleSet.category == ruleSet.category && applied.ruleSet.edition.id == ruleSet.edition.id
  }

  /// Writes category, verdict, lists, counts and outcomes.
  func write(
    _ determination: Determination, _ reviews: MatchedReviews?, to writer: inout JSONWriter
  ) {
    if let file = applied.file {
      writer.key("criteria")
      writer.object { writer in
        writer.member("file", file)
        writer.member("sha256", applied.digest)
      }
    }
    let judged = determination.outcomes
    writer.raw(heads[Int(determination.verdict.rawValue)])
    if reviews != nil { writer.member("rawVerdict", determination.verdictWithoutReviews.code) }
    writeIDs(RowKey.fail, judged, .fail, to: &writer)
    writeIDs(RowKey.missing, judged, .missing, to: &writer)
    writer.key(RowKey.counts)
    writer.object { writer in
      if let reviews {
        let reviewed = reviews.applied.isEmpty ? 0 : determination.count(.reviewed)
        writer.member("measured", measured)
        writer.member("declared", ids.count - measured - reviewed)
        writer.member("reviewed", reviewed)
      } else {
        writer.raw(counts)
      }
      writer.key(RowKey.unsupported)
      writer.integer(Int64(determination.unsupported.count))
    }
    writer.key(RowKey.outcomes)
    writer.object { writer in
      // Neighbours with the same outcome are one piece.
      var first = 0
      for last in judged.indices where last + 1 == judged.count || judged[last + 1] != judged[last]
      {
        let outcome = Int(judged[last].rawValue)
        let extents = outcomeExtents[outcome]
        outcomes[outcome].withUnsafeBytes { members in
          let piece = members[extents[first].lowerBound..<extents[last].upperBound]
          writer.raw(UnsafeRawBufferPointer(rebasing: piece))
        }
        first = last + 1
      }
    }
  }

  private func writeIDs(
    _ key: JSONKey, _ judged: [Outcome], _ outcome: Outcome, to writer: inout JSONWriter
  ) {
    writer.key(key)
    writer.array { writer in
      for index in judged.indices where judged[index] == outcome { writer.raw(ids[index]) }
    }
  }
}
