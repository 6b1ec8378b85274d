import Eligibility

/// How a run of the tool ended, as other programs see it.
///
/// The numbers are a contract with scripts: no format and no option changes what one means.
enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Every application is eligible.
  case eligible = 0
  /// At least one application is ineligible, and all of them could be read.
  case ineligible = 1
  /// None is ineligible, but at least one does not say enough to be judged.
  case incomplete = 2
  /// At least one could not be read as an application; the others were judged all the same.
  case unreadable = 3
  /// The command line was wrong and nothing was done (`EX_USAGE`).
  case usage = 64
  /// The program is at fault, not its user (`EX_SOFTWARE`).
  case internalFault = 70
  /// A result could not be written, so what is there may be cut short (`EX_IOERR`).
  case output = 74

  /// The status that one application brings; it has no verdict if it could not be read.
  init(_ verdict: Verdict?) {
    switch verdict {
    case .eligible: self = .eligible
    case .ineligible: self = .ineligible
    case .incomplete: self = .incomplete
    case nil: self = .unreadable
    }
  }

  /// The one status that a run made of several results ends with: the worst wins.
  ///
  /// A run without any result is as good as it can be.
  static func worst(of statuses: some Sequence<ExitStatus>) -> ExitStatus {
    let given = Set(statuses)
    return fromBest.last { given.contains($0) } ?? .eligible
  }

  /// What could not be read outweighs a verdict, because nobody knows what it would have said; what kept the run from
  /// saying anything outweighs that.
  private static let fromBest: [ExitStatus] = [
    .eligible, .incomplete, .ineligible, .unreadable, .usage, .output, .internalFault,
  ]

  /// What the status means, for the help.
  var meaning: Words {
    switch self {
    case .eligible: Words(zh: "所有申报材料均符合条件", en: "every application is eligible")
    case .ineligible: Words(zh: "至少一份申报材料不符合条件", en: "at least one is ineligible")
    case .incomplete:
      Words(zh: "没有不符合条件的，但至少一份资料不全", en: "none is ineligible, but at least one is incomplete")
    case .unreadable:
      Words(
        zh: "至少一份无法作为申报材料读取（其余照常评判）",
        en: "at least one could not be read as an application (the rest is still judged)")
    case .usage: Words(zh: "命令行有误", en: "the command line is wrong")
    case .internalFault: Words(zh: "程序自身出错", en: "a fault of the program")
    case .output: Words(zh: "结果无法写出", en: "output could not be written")
    }
  }
}
