internal import Eligibility
internal import StrictJSON

extension ReviewFile {
  /// Writes which file it was.
  func write(to writer: inout JSONWriter) {
    writer.key("reviews")
    writer.object { writer in
      writer.member("file", name)
      writer.member("sha256", digest)
      writer.member("count", reviews.count)
    }
  }
}

extension CheckedReviews {
  /// Writes the reviews of one application.
  func write(to writer: inout JSONWriter) {
    writer.key("reviews")
    writer.object { writer in
      for (key, reviews) in [("applied", applied), ("stale", stale)] {
        writer.key(key)
        writer.array { writer in
          for review in reviews { review.write(to: &writer) }
        }
      }
    }
  }
}

extension Review {
  /// Writes the finding as its file gives it; the application has named the credit code.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("requirement", requirement)
      writeFinding(to: &writer)
      writer.member("digest", digest)
    }
  }

  /// Writes what was found, by whom, when and why.
  private func writeFinding(to writer: inout JSONWriter) {
    writer.key("met")
    writer.boolean(isMet)
    writer.member("by", by)
    writer.member("date", date)
    writer.member("reason", reason)
    if let otherRules { writer.member("rules", otherRules) }
  }

  /// Writes the finding at its statement.
  func writeMember(to writer: inout JSONWriter) {
    writer.key("review")
    writer.object { writeFinding(to: &$0) }
  }

  /// Writes where it stands and what it is about.
  fileprivate func writePlace(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.location(location)
      writer.member("creditCode", creditCode)
      writer.member("requirement", requirement)
      writer.member("digest", digest)
    }
  }
}

extension ReviewTotals {
  /// Writes what became of the reviews, and what the applications rest on and would come to without them.
  func write(to writer: inout JSONWriter) {
    writer.key("reviewTotals")
    writer.object { writer in
      writer.member("applied", applied)
      writer.member("stale", stale)
      writer.key("unmatched")
      writer.array { writer in
        for review in unmatched { review.writePlace(to: &writer) }
      }
      writer.key("criteria")
      writer.object { writer in
        for basis in Self.bases { writer.member(basis.code, count(basis)) }
      }
      writer.key("rawSummary")
      writer.tally(rawTally)
    }
  }
}
