/// The search for the applications that two results share; `ResultDiff` says what makes two of them the same.
struct ResultMatching {
  private let old: [ResultFile.Row]
  private let new: [ResultFile.Row]
  private var partners: [Int?]
  private var isTaken: [Bool]

  /// For each of the older applications the place of its partner among the newer ones, if it has one.
  static func partners(
    of old: [ResultFile.Row], among new: [ResultFile.Row]
  ) -> [Int?] {
    var matching = ResultMatching(old, new)
    matching.pair(by: { application in
      application.line == nil
        ? key(application.file) : key(application.file, application.line, application.creditCode)
    })
    matching.pair(by: { application in
      application.creditCode.map { key($0, nil, application.category) }
    })
    matching.pair(
      by: { application in application.line.map { key(application.file, $0) } },
      where: { $0.creditCode == nil || $1.creditCode == nil })
    return matching.partners
  }

  private init(_ old: [ResultFile.Row], _ new: [ResultFile.Row]) {
    self.old = old
    self.new = new
    partners = [Int?](repeating: nil, count: old.count)
    isTaken = [Bool](repeating: false, count: new.count)
  }

  /// Pairs what is left and has the same key, in order.
  private mutating func pair(
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

  /// The parts as bytes that no other parts have, so that two spellings of a character stay two.
  private static func key(_ text: String, _ line: Int? = nil, _ more: String? = nil) -> [UInt8] {
    var key = Array(text.utf8)
    if let line { key += [0] + Array(String(line).utf8) }
    if let more { key += [1] + Array(more.utf8) }
    return key
  }
}
