internal import Eligibility

/// The search for the applications that two results share; `ResultDiff` says what makes two of them the same.
enum ResultMatching {
  /// For each of the older applications the place of its partner among the newer ones, if it has one.
  static func partners(of oldFile: ResultFile, among newFile: ResultFile) -> [Int?] {
    let (old, new) = (oldFile.applications, newFile.applications)
    var partners = [Int?](repeating: nil, count: old.count)
    var isTaken = [Bool](repeating: false, count: new.count)
    /// Pairs what is left and has the same key, in order.
    func pair<Key: Hashable>(
      by key: (ResultFile.Row) -> Key?,
      where fits: (ResultFile.Row, ResultFile.Row) -> Bool = { _, _ in true }
    ) {
      var waiting: [Key: [Int]] = [:]
      for index in new.indices.reversed() where !isTaken[index] {
        if let key = key(new[index]) { waiting[key, default: []].append(index) }
      }
      for index in old.indices where partners[index] == nil {
        guard let key = key(old[index]), let candidate = waiting[key]?.last,
          fits(old[index], new[candidate])
        else { continue }
        waiting[key]?.removeLast()
        partners[index] = candidate
        isTaken[candidate] = true
      }
    }
    guard !oldFile.isJudgedHere else {
      // Of several that name the same, those with the same text or in the same place come first.
      pair(by: { row in row.nameKey.map { $0 + [row.digest ?? ""] } })
      pair(by: { row in row.nameKey.map { $0 + row.placeKey } })
      pair(by: { $0.nameKey })
      pair(by: { $0.placeKey }, where: { $0.isPlausible(as: $1) })
      pair(by: { row in row.platform.map { [$0.folded, row.applicant?.folded ?? ""] } })
      pair(by: { $0.creditCode })
      return partners
    }
    pair(by: { $0.line == nil ? key($0.file) : key($0.file, $0.line, $0.creditCode) })
    pair(by: { row in row.creditCode.map { key($0, nil, row.category) } })
    pair(
      by: { row in row.line.map { key(row.file, $0) } },
      where: { $0.creditCode == nil || $1.creditCode == nil })
    return partners
  }

  /// The parts as bytes that no other parts have, so that two spellings of a character stay two.
  private static func key(_ text: String, _ line: Int? = nil, _ more: String? = nil) -> [UInt8] {
    var key = Array(text.utf8)
    if let line { key += [0] + Array(String(line).utf8) }
    if let more { key += [1] + Array(more.utf8) }
    return key
  }
}

extension ResultFile.Row {
  /// Where a filing stands inside the folder that was named.
  var placeKey: [String] { [path, line.map { String($0) } ?? ""] }

  /// Whether what stands in the same place may be another filing of the same application.
  fileprivate func isPlausible(as other: Self) -> Bool {
    path.isEmpty && line == nil || creditCode == nil || other.creditCode == nil
      || creditCode == other.creditCode || platform?.folded == other.platform?.folded
  }
}
