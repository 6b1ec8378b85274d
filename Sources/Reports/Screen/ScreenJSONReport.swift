internal import Eligibility
internal import StrictJSON

/// The result of a screening as JSON: a beginning, its applications one by one, and what they come to.
public enum ScreenJSONReport {
  /// The version of the form; it changes when a reader of the older one could misread the newer.
  public static let formVersion: Int64 = 1

  /// Where applications are counted that belong to no category.
  static let noCategory = "unreadable"

  /// Where applications are counted that name no city.
  static let noCity = "notStated"

  /// The beginning of a screening's result, up to its first application.
  public static func begin(_ header: RunHeader) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { header.writeMembers(form: "screenForm", formVersion, to: &$0) }
    return writer.bytes.dropLast() + Array(",\"applications\":[\n".utf8)
  }

  /// One application of a screening's result: who it is, the verdicts and every criterion's outcome.
  public static func row(of checked: Checked) -> [UInt8] {
    var writer = JSONWriter(.compact)
    checked.write(nil, to: &writer, explained: false)
    writer.endLine()
    return writer.bytes
  }

  /// The end of a screening's result: what the applications come to.
  public static func end(_ summary: ScreenSummary) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.key("summary")
      writer.tally(summary.tally)
      writer.key("categories")
      writer.object { writer in
        for (category, tally) in summary.categories {
          writer.key(category?.code ?? noCategory)
          writer.tally(tally)
        }
      }
      writer.key("cities")
      writer.object { writer in
        for (city, tally) in summary.cities {
          writer.key(city?.code ?? noCity)
          writer.tally(tally)
        }
      }
      writer.key("stops")
      writer.array { writer in
        for stop in summary.stops {
          writer.object { writer in
            writer.member("id", stop.id)
            writer.member("failing", stop.failing)
            writer.member("missing", stop.missing)
          }
        }
      }
      writer.key("duplicates")
      writer.array { writer in
        for duplicate in summary.duplicates { duplicate.write(to: &writer) }
      }
      summary.reviews?.write(to: &writer)
    }
    return Array("],".utf8) + writer.bytes.dropFirst() + [0x0A]
  }
}

extension ScreenDuplicate {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("kind", kind.code)
      writer.member("value", value)
      writer.key("places")
      writer.array { writer in
        for place in places {
          writer.object { $0.place(place.file, place.line) }
        }
      }
    }
  }
}
