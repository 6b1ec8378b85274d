/// The search for the applications that two results share; `ResultDiff` says what makes two of them the same.
enum ResultMatching {
  /// For each of the older applications the place of its partner among the newer ones, if it has one.
  static func partners(of old: [ResultFile.Row], among new: [ResultFile.Row]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: old.count)
    var isTaken = [Bool](repeating: false, count: new.count)
    /// Pairs what is left and has the same key, in order.
    func pair(
      by key: (ResultFile.Row) -> [UInt8]?,
      where fits: (ResultFile.Row, ResultFile.Row) -> Bool = { _, _ in true }
    ) {
      var waiting: [[UInt8]: [Int]] = [:]
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
