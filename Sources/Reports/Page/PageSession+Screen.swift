internal import Eligibility

extension PageSession {
  /// Screens files, in the order of their names; a name that tells of lines has an application on each.
  mutating func screen(_ parts: [[UInt8]]) {
    var files: [(name: String, bytes: [UInt8])] = []
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      files.append((String(decoding: parts[place], as: UTF8.self), parts[place + 1]))
    }
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let assessor = screeningAssessor(by: reviewsInHand)
    screened = []
    notRead = []
    for (name, bytes) in files {
      if let reason = Self.reasonNotToRead(name, bytes) {
        notRead.append(FileNotRead(path: name, reason: reason))
        continue
      }
      guard name.namesFileOfLines else {
        let assessment = assessor.check(bytes, file: name)
        if let other = assessment.otherDocument {
          notRead.append(other)
        } else {
          screened.append(assessment)
        }
        continue
      }
      for (place, extent) in bytes.lineExtents().enumerated() where !bytes[extent].isBlankLine {
        screened.append(assessor.check(bytes, extent: extent, file: name, line: place + 1))
      }
    }
  }

  /// Why a file is passed over; `nil` for one that may hold applications.
  private static func reasonNotToRead(_ name: String, _ bytes: [UInt8]) -> Words? {
    let own = name.split(separator: "/").last ?? ""
    if own.hasPrefix(".") { return FileNotRead.hidden }
    let isNamed = own.hasSuffix(".json") || name.namesFileOfLines
    return isNamed ? nil : FileNotRead.reason(beginning: bytes)
  }

  /// Judges as the table shows it.
  func screeningAssessor(by reviews: ReviewFile?) -> Assessor {
    var assessor = assessor(by: reviews)
    assessor.looksAtEveryCategory = true
    return assessor
  }

  /// A report on what was screened, in one of the formats of `screen`.
  func screened(in format: String, layout: String, _ language: Language) -> [UInt8] {
    let reviews = filedReviews(language)
    let screened = reviews == nil ? screened : screened.map { again($0, by: reviews) }
    let settings = settings(for: screened, reviews, layout: layout.isEmpty ? nil : layout, language)
    let report = format == "csv" ? ScreenFormats.table(settings) : ScreenFormats.page(settings)
    return report.whole(of: screened, reviews: reviews, notRead: notRead) { assessment in
      // What is filed is filed by name.
      layout == CSVReport.Layout.recommendation.rawValue
        ? assessment.application.text(.applicantName)?.folded ?? "" : ""
    }
  }
}
