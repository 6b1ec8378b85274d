internal import Eligibility

/// One line of what was found of a criterion, as all formats show it.
struct Statement: Sendable {
  /// What a line stands for.
  enum Kind: Hashable, Sendable {
    /// A requirement of the clause that says something by itself.
    case single
    /// Alternatives, which follow it.
    case either
    /// A set of requirements that a choice opens; they follow it.
    case alternative
    /// A group whose members follow it.
    case group
    case member
    /// So many members follow that are not shown.
    case further(Int)
  }

  /// What became of it.
  enum Status: Hashable, Sendable {
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

  /// Something that an application states, or leaves out.
  struct Entry: Sendable {
    /// What it is called, with the year that it is of.
    var label: Words
    var path: String
    var isStated: Bool
    /// How to fill it in, where its label leaves room.
    var note: Words?
  }

  /// What a member states of what decides it.
  struct StatedFigure: Sendable {
    var label: Words
    var stated: Words
    var shortfall: Words?
  }

  /// What it stands for.
  var kind: Kind
  /// What became of it.
  var status: Status
  /// How many combinations it stands in.
  var depth: Int
  /// Whether what fails here does no harm, because what it is a part of passes without it.
  var isQuiet = false
  /// Whether it begins an alternative to what stands before it.
  var isOther = false
  /// The alternative of which it is all.
  var alternative: Words?
  /// What the fact that it looks at is called; empty for a combination.
  var label = Words(same: "")
  /// What is required, in short; a member's name.
  var heading: Words
  /// What is required with the examples that the clause names; without the alternative.
  var inFull: Words?
  /// What is required of each member.
  var each: Words?
  /// What is asked of its fact, without the fact's name, where that helps whoever has to state it.
  var demand: Words?
  /// What the application states; empty for a combination.
  var stated = Words(same: "")
  /// The same, introduced as such where a sentence goes on with it; `nil` where what is required says it already.
  var statedInSentence: Words?
  /// By how much it is missed.
  var shortfall: Words?
  /// What a member states of what decides it.
  var figures: [StatedFigure] = []
  /// The evidence; `nil` where none is asked for.
  var evidence: Evidence?
  /// The review that settled it, and what it came to before.
  var review: Words?
  /// What the clause names and the application does not list.
  var unlisted: [Words] = []
  /// The members that count, as far as they are named.
  var counted: Words?
  /// The path of what it looks at; empty for a combination.
  var path = ""
  /// The byte offset at which the application states it.
  var offset: Int?
  /// What it reads or would read of the application.
  var entries: [Entry] = []
  /// What a member falls short of, for a format that has the room.
  var inside: [Statement] = []

  /// What is required, that of each member with it.
  var required: Words {
    each.map { heading + Words(zh: "，每个须：", en: ", each with ") + $0 } ?? heading
  }

  /// What is required, what is stated and what is short, as one sentence without the last part.
  var sentence: Words {
    let reviewed = review.map { .semicolon + $0 } ?? Words(same: "")
    guard !stated.isEmpty else { return required + reviewed }
    return required + .semicolon + (statedInSentence ?? stated) + reviewed
  }

  /// Whether it holds by what is stated, and only lacks the evidence that is asked for.
  var lacksEvidenceOnly: Bool { evidence == .lacking && status == .judged(.missing) }

  /// That sentence, and that there is no evidence where just that is missing.
  var opening: Words {
    guard lacksEvidenceOnly else { return sentence }
    return sentence + .comma + Words(zh: "无佐证", en: "no evidence")
  }

  /// What stands between that sentence and the shortfall; after a list a comma would go on with the list.
  var shortfallSeparator: Words { evidence == nil ? .comma : .semicolon }

  /// An alternative that is not open, and what the application chose instead.
  var closed: Words {
    heading
      + Words(zh: "\(path) 所填为\(stated.zh)", en: "\(path) says \(stated.en)").inParentheses
  }
}

extension Statement {
  /// What the columns of a table of statements are called.
  static let columns = [
    Words(zh: "结果", en: "Outcome"), Words(zh: "要求", en: "Required"),
    Words(zh: "所填", en: "Stated"), Words(zh: "差距", en: "Shortfall"),
    Words(zh: "佐证", en: "Evidence"),
  ]
}

extension Statement.Evidence {
  /// The evidence itself, or that there is none.
  var words: Words {
    switch self {
    case .given(let text): Words(same: text.visible(limit: DisplayLimit.name))
    case .lacking: Words(zh: "无", en: "none")
    }
  }
}

extension Statement.Status {
  /// The standing in one word.
  var word: Words {
    switch self {
    case .judged(let outcome): outcome.lowercaseWord
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
