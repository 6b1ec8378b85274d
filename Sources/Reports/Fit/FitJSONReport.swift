internal import Eligibility
public import StrictJSON

/// The result of `fit` as JSON: one document, documented by `FitSchema` and stable under its form version.
///
/// Of every change: `field` is the path as `--set` takes it, `from` and `to` are the values as data (a list's are
/// numbers of items), `atMost` marks a figure that must not be more. A value that is not stated is `null`.
public enum FitJSONReport {
  /// The version of the result form; it changes when a reader of the older one could misread the newer.
  public static let formVersion: Int64 = 1

  /// Writes the whole result.
  public static func write(_ all: [Fit], _ header: RunHeader, to writer: inout JSONWriter) {
    writer.object { writer in
      header.writeMembers(form: "fitForm", formVersion, to: &writer)
      writer.key("applications")
      writer.array { writer in
        for fit in all { fit.write(header, to: &writer) }
      }
    }
    writer.endLine()
  }
}

extension Fit {
  fileprivate func write(_ header: RunHeader, to writer: inout JSONWriter) {
    guard checked.isReadable else { return checked.write(header, to: &writer) }
    writer.object { writer in
      writer.member("file", checked.file)
      if let digest = checked.digest { writer.member("sha256", digest) }
      checked.writeIdentity(to: &writer)
      writer.member("asked", applied.map { $0.code })
      writer.member("verdict", verdict.map { $0.code })
      writer.member("nearest", nearest.map { $0.category.code })
      if let recommendation { writer.member("recommendation", recommendation) }
      writer.key("categories")
      writer.array { writer in
        for category in categories { category.write(checked.application, header, to: &writer) }
      }
    }
  }
}

extension CategoryFit {
  fileprivate func write(
    _ application: Application, _ header: RunHeader, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("category", category.code)
      writer.member("verdict", verdict.code)
      writer.member("bestCase", prospects.bestVerdict.code)
      writer.member("worstCase", prospects.worstVerdict.code)
      writer.key("requirements")
      writer.object { writer in
        writer.member("pass", counts.passing)
        writer.member("fail", counts.failing)
        writer.member("missing", counts.missing)
        writer.member("measured", counts.measured)
        writer.member("declared", counts.declared)
      }
      writer.member("fail", determination.ids(.fail))
      writer.member("missing", determination.ids(.missing))
      writer.key("smallestChange")
      if let change { change.write(application, to: &writer) } else { writer.null() }
      writer.key("missingFacts")
      writer.array { writer in
        for fact in missing { fact.write(application, to: &writer) }
      }
      writer.key("readings")
      writer.array { writer in
        for reading in header.listsReadings ? readings : changingReadings {
          reading.write(to: &writer)
        }
      }
    }
  }
}

extension SmallestChange {
  fileprivate func write(_ application: Application, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("fields", cost.fields)
      writer.member("beyondPlatform", cost.beyondPlatform)
      writer.key("changes")
      writer.array { writer in
        for change in changes { change.write(application, to: &writer) }
      }
      writer.key("alternatives")
      writer.array { writer in
        for alternative in alternatives {
          writer.object { writer in
            writer.member("insteadOf", alternative.replaced.map { $0.path })
            writer.key("changes")
            writer.array { writer in
              for change in alternative.changes { change.write(application, to: &writer) }
            }
          }
        }
      }
      writer.key("growsAlong")
      writer.array { writer in
        for follower in followers {
          writer.object { writer in
            writer.member("field", follower.field.path)
            writer.member("label", application.label(of: follower.field))
            writer.key("from")
            writer.integer(follower.from)
            writer.key("to")
            writer.integer(follower.to)
          }
        }
      }
    }
  }
}

extension Change {
  fileprivate func write(_ application: Application, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("field", field.path)
      writer.member("label", application.label(of: field))
      writer.member("wording", wording)
      writer.member("criteria", criteria)
      writer.key("isClaim")
      writer.boolean(isClaim)
      writer.key("isBeyondPlatform")
      writer.boolean(isBeyondPlatform)
      writeValues(to: &writer)
      writeShare(to: &writer)
    }
  }

  private func writeValues(to writer: inout JSONWriter) {
    switch (kind, field.fact) {
    case (.figure(let from, let to, let direction), .figure(let figure)):
      writer.key("from")
      if let from { writer.raw(figure.json(from)) } else { writer.null() }
      writer.key("to")
      writer.raw(figure.json(to))
      writer.key("atMost")
      writer.boolean(direction == .orLess)
    case (.choice(let from, let to), .choice(let choice)):
      writer.member("from", from.map { choice.terms[Int($0)].code })
      writer.member("oneOf", to.map { choice.terms[Int($0)].code })
    case (.claim(let from), _):
      writer.key("from")
      if let from { writer.boolean(from) } else { writer.null() }
      writer.key("to")
      writer.boolean(true)
    case (.items(let from, let to, let terms), .listing(let listing)):
      write(from, "to", to, to: &writer)
      if let all = listing.terms { writer.member("oneOf", terms.map { all[Int($0)].code }) }
    case (.terms(let from, let add), .listing(let listing)):
      write(from, "to", (from ?? 0) + add.count, to: &writer)
      writer.member("add", add.map { (listing.terms ?? [])[Int($0)].code })
    default: break
    }
  }

  /// Writes what ties the figure to the other figure of a share.
  private func writeShare(to writer: inout JSONWriter) {
    switch (share, field.fact) {
    case (.growing(let whole, let part, let wholeValue), .figure(let figure)):
      writer.key("ifAddedToWhole")
      writer.object { writer in
        writer.member("whole", whole.path)
        writer.key("part")
        writer.raw(figure.json(part))
        writer.key("wholeValue")
        writer.raw(figure.json(wholeValue))
      }
    case (.part(let other, let bound), _), (.whole(let other, let bound), _):
      writer.key("standsForShare")
      writer.object { writer in
        writer.member("with", other.path)
        writer.key(bound.comparison.rawValue + "Percent")
        writer.integer(bound.value)
      }
    default: break
    }
  }

  private func write(_ from: Int?, _ key: String, _ to: Int, to writer: inout JSONWriter) {
    writer.key("from")
    if let from { writer.integer(Int64(from)) } else { writer.null() }
    writer.member(key, to)
  }
}

extension MissingFact {
  fileprivate func write(_ application: Application, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("field", field.path)
      writer.member("label", application.label(of: field))
      writer.member("weight", weight.code)
      writer.member("criteria", criteria)
      if lacksEvidenceOnly {
        writer.key("lacksEvidenceOnly")
        writer.boolean(true)
      }
    }
  }
}

extension MissingFact.Weight {
  /// The name in published results.
  var code: String {
    switch self {
    case .decisive: "decisive"
    case .open: "open"
    case .idle: "idle"
    }
  }
}

extension OpenReading {
  /// Writes what the point comes to.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", reading.id)
      writer.member("question", reading.question)
      writer.member("chosen", reading.chosen)
      writer.member("other", reading.other)
      writer.key("changesOutcome")
      // Nobody can say that what could not be judged changes nothing.
      let isOpen = comparisons.contains { $0.otherOutcome == nil || $0.lacksOwnFacts }
      if isOpen, !changesOutcome { writer.null() } else { writer.boolean(changesOutcome) }
      writer.member("verdict", verdict.code)
      writer.member("otherVerdict", otherVerdict.code)
      writer.key("criteria")
      writer.array { writer in
        for comparison in comparisons {
          writer.object { writer in
            writer.member("id", comparison.criterion.id)
            writer.member("outcome", comparison.outcome.code)
            writer.member("otherOutcome", comparison.otherOutcome.map { $0.code })
          }
        }
      }
    }
  }
}
