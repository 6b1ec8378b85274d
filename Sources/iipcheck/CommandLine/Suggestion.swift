import Eligibility

/// The search for what somebody meant who mistyped or cut short a name.
enum Suggestion {
  /// The known name that the text most likely stands for; none if that would be a wild guess.
  ///
  /// A slip of the finger counts first, then the only name that begins with the text. A text of one
  /// or two letters is one slip away from too many names: `cn` is not meant to be `en`.
  static func nearest(to text: String, among known: [String]) -> String? {
    let written = text.lowercased().utf8
    if written.count > 2, let nearest = text.nearest(among: known.sorted()) { return nearest }
    let longer = known.filter { $0.utf8.starts(with: written) }
    return written.count > 1 && longer.count == 1 ? longer.first : nil
  }
}
