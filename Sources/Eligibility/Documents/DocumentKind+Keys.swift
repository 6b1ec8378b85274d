extension DocumentKind {
  /// What a text is and where it says so, if one of its first keys does; an expectation has no such key.
  public static func kind(of text: UnsafeRawBufferPointer) -> (kind: DocumentKind, offset: Int)? {
    var found: DocumentKind?
    let keys = DocumentKeys(of: text) { key in
      found = allCases.first { $0.keys.contains(key) }
      return found != nil
    }
    return found.flatMap { kind in keys.list.last.map { (kind, $0.offset) } }
  }

  /// The keys that no other document has.
  private var keys: [String] {
    switch self {
    case .expectation: []
    case .ruleSet: ["ruleSetForm", "ruleSets"]
    case .result: ["resultForm"]
    case .fit: ["fitForm"]
    case .screening: ["screenForm", "mergeForm"]
    case .row: ["file"]
    case .reviews: ["reviews"]
    case .tests: ["testForm"]
    case .difference: ["diffForm", "resultDiffForm"]
    case .schema: ["$defs", "$id"]
    }
  }
}
