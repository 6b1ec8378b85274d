extension Verdict {
  /// The verdict in one word; in English in capitals, so that it stands out without colour.
  public var word: Words {
    switch self {
    case .eligible: Words(zh: "符合", en: "ELIGIBLE")
    case .incomplete: Words(zh: "资料不全", en: "INCOMPLETE")
    case .ineligible: Words(zh: "不符合", en: "INELIGIBLE")
    }
  }

  /// What stands in place of a verdict where an application could not be read.
  public static let unreadable = Words(zh: "无法读取", en: "UNREADABLE")
}

extension Outcome {
  /// The outcome of a criterion in one word.
  public var word: Words {
    switch self {
    case .pass: Words(zh: "通过", en: "PASS")
    case .fail: Words(zh: "不通过", en: "FAIL")
    case .missing: Words(zh: "缺项", en: "MISSING")
    }
  }

  /// The same in a low voice, for what passes or does no harm.
  public var lowercaseWord: Words { Words(zh: word.zh, en: code) }
}

extension Basis {
  /// What an outcome rests on, in one word.
  public var word: Words {
    switch self {
    case .measured: Words(zh: "按所报数据", en: "stated figures")
    case .declared: Words(zh: "含声明", en: "declared")
    case .reviewed: Words(zh: "经审核", en: "reviewed")
    }
  }
}

extension Determination {
  /// How many criteria came to what, those with nothing to count left out.
  public var tally: Words {
    let all = outcomes.count
    let pass = count(.pass)
    guard pass < all else {
      return Words(zh: "\(all) 条全部通过", en: "all \(all) criteria pass")
    }
    var parts = [
      Words(zh: "\(all) 条中 \(pass) 条通过", en: "\(pass) of \(all) pass")
    ]
    let fail = count(.fail)
    let missing = count(.missing)
    if fail > 0 { parts.append(Words(zh: "\(fail) 条不通过", en: fail.counted("fails", "fail"))) }
    if missing > 0 { parts.append(Words(zh: "\(missing) 条缺项", en: "\(missing) missing")) }
    return parts.commas
  }
}
