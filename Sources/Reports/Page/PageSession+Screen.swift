internal import Eligibility

extension PageSession {
  /// Screens files, in the order of their names; a name that tells of lines has an application on each.
  mutating func screen(_ parts: [[UInt8]]) {
    var files: [(name: String, bytes: [UInt8])] = []
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      files.append((String(decoding: parts[place], as: UTF8.self), parts[place + 1]))
    }
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var assessor = assessor
    assessor.looksAtEveryCategory = true
    screened = []
    notRead = []
    for (name, bytes) in files {
      guard name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") else {
        let assessment = assessor.check(bytes, file: name)
        if let other = assessment.otherDocument {
          notRead.append(other)
        } else {
          screened.append(assessment)
        }
        continue
      }
      var start = 0
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (line, text) in lines.enumerated() {
        let end = start + text.count
        if text.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
          screened.append(
            assessor.check(
              bytes, extent: start..<(text.last == 0x0D ? end - 1 : end), file: name,
              line: line + 1))
        }
        start = end + 1
      }
    }
  }

  /// A report on what was screened, in one of the formats of `screen`.
  func screened(in format: String, layout: String, _ language: Language) -> [UInt8] {
    let settings = settings(for: screened, layout: layout.isEmpty ? nil : layout, language)
    let report = format == "csv" ? ScreenFormats.table(settings) : ScreenFormats.page(settings)
    return report.whole(of: screened, notRead: notRead) { assessment in
      // What is filed is filed by name.
      report.isFiled ? assessment.application.text(.applicantName)?.folded ?? "" : ""
    }
  }
}
