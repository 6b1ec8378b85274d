internal import Eligibility

/// One line of what was found of a criterion, as the tables of all formats show it.
struct Statement: Sendable {
  /// What became of it.
  enum Standing: Hashable, Sendable {
    case judged(Outcome)
    /// An alternative that the stated choice does not open.
    case closed
    /// A statement that is shown and never fails.
    case optional
    /// A member that repeats an earlier one's name.
    case repeated
  }

  /// What the applicant offers for a claim or a listing.
  enum Evidence: Hashable, Sendable {
    case given(String)
    case lacking
  }

  /// What became of it.
  var standing: Standing
  /// How many combinations it stands in.
  var depth: Int
  /// What the fact that it looks at is called; empty for a combination.
  var label = Words(same: "")
  /// What is required.
  var required: Words
  /// What the application states; empty for a combination.
  var stated = Words(same: "")
  /// The same, introduced as such where a sentence goes on with it.
  var statedInSentence: Words?
  /// By how much it is missed.
  var shortfall: Words?
  /// The evidence; `nil` where none is asked for.
  var evidence: Evidence?
  /// The review that settled it, and what it came to before.
  var review: Words?
  /// What the clause names and the application does not list.
  var unlisted: [Words] = []
  /// The path of what it looks at; empty for a combination.
  var path = ""
  /// The byte offset at which the application states it.
  var offset: Int?

  /// What is required, what is stated and what is short, as one sentence without the last part.
  var sentence: Words {
    let reviewed = review.map { .semicolon + $0 } ?? Words(same: "")
    guard !stated.isEmpty else { return required + reviewed }
    return required + .semicolon + (statedInSentence ?? stated) + reviewed
  }

  /// That sentence, and that there is no evidence where just that is missing.
  var opening: Words {
    guard case .lacking? = evidence, standing == .judged(.missing) else { return sentence }
    return sentence + .comma + Words(zh: "无佐证", en: "no evidence")
  }

  /// What stands between that sentence and the shortfall; after a list a comma would go on with the list.
  var shortfallSeparator: Words { evidence == nil ? .comma : .semicolon }

  /// Whether it keeps its criterion from passing, or may.
  var isShort: Bool {
    switch standing {
    case .judged(let outcome): outcome != .pass
    case .closed, .optional, .repeated: false
    }
  }
}

extension Statement.Standing {
  /// The standing in one word.
  var word: Words {
    switch self {
    case .judged(let outcome): outcome.quietWord
    case .closed: Words(zh: "不适用", en: "not applicable")
    case .optional: Words(zh: "可选", en: "optional")
    case .repeated: Words(zh: "不计", en: "not counted")
    }
  }

  /// The name of the standing for styles.
  var code: String {
    switch self {
    case .judged(let outcome): outcome.code
    case .closed, .optional, .repeated: "aside"
    }
  }
}
