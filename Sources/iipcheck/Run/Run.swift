import Eligibility
import Reports
import StrictJSON

/// One run of a command: the world, the language and what was asked for.
struct Run: Sendable {
  var console: Console
  var language: Language
  var invocation: Invocation
  var editions = Editions.all
  /// The rule sets that `--criteria` names, if it names any, with the file of each that is not a built-in one.
  var givenRuleSets: [(ruleSet: RuleSet, file: String?)]?
  /// The reviews that `--reviews` names, if it names any.
  var reviews: ReviewFile?
  /// What `--set` supposes, in the order given.
  var settings: [Assumption] = []

  /// The most bytes that one file or one line may have: 64 MiB.
  static let sizeLimit = 64 << 20

  /// The format that was asked for, or the command's own.
  var format: String { invocation.destinations[0].format }

  /// The rule sets to go by, in the notice's order.
  var ruleSets: [RuleSet] { Category.allCases.compactMap { ruleSet(for: $0) } }

  /// The built-in rule set of a category: that of the edition that is named, or else of the first.
  func builtInRuleSet(for category: Category, of edition: String? = nil) -> RuleSet {
    (editions.first { $0.edition.id == edition } ?? editions[0]).ruleSet(category)
  }

  /// The rule set to go by for a category, if the run has one: the built-in one of a known edition unless `--criteria`
  /// names others.
  @Sendable func ruleSet(for category: Category, of edition: String? = nil) -> RuleSet? {
    guard let givenRuleSets else { return editions.ruleSet(for: category, of: edition) }
    return givenRuleSets.first { $0.ruleSet.category == category }?.ruleSet
  }

  /// The categories that `--category` names, if it names any, in the notice's order.
  private var categories: [Category]? {
    invocation.values[.category].map { codes in
      Category.allCases.filter { codes.contains("all") || codes.contains($0.code) }
    }
  }

  /// How applications are judged in this run.
  var assessor: Assessor {
    var assessor = Assessor(
      by: ruleSet(for:of:), under: categories,
      requiringEvidence: invocation.flags.contains(.requireEvidence))
    assessor.reviews = reviews
    assessor.settings = settings
    return assessor
  }

  /// What reports say about the run: of the rule sets, those that the applications were judged by.
  func header(for all: [Assessment]? = nil) -> RunHeader {
    let rules: [RuleSet]
    if let all {
      rules = all.appliedRuleSets
    } else {
      rules = (categories ?? Category.allCases).flatMap { category in
        givenRuleSets == nil
          ? editions.map { $0.ruleSet(category) } : [ruleSet(for: category)].compactMap { $0 }
      }
    }
    var reviewTotals = reviews.map { ReviewTotals($0) }
    for assessment in all ?? [] { reviewTotals?.add(assessment) }
    return RunHeader(
      toolVersion: ToolVersion.number,
      ruleSets: rules.map { ruleSet in
        let given = givenRuleSets?.first { $0.ruleSet.category == ruleSet.category }
        return RunHeader.AppliedRuleSet(
          ruleSet, from: given?.file, digest: given == nil ? editions.digest(of: ruleSet) : nil)
      },
      requiresEvidence: invocation.flags.contains(.requireEvidence), settings: settings,
      listsReadings: invocation.flags.contains(.readings), reviews: reviewTotals)
  }

  /// The number of cells in a line of a text report.
  var width: Int { textStyle.width }

  var textStyle: TextStyle { textStyle(of: invocation.destinations[0]) }

  /// How a text is set: in colour, and as wide as the terminal, only where it goes to one.
  func textStyle(of destination: Destination) -> TextStyle {
    let isShown = destination.path == nil
    let usesColor =
      switch invocation.value(of: .color) {
      case "always": true
      case "never": false
      default: isShown && console.usesColor
      }
    let width = isShown ? console.terminalWidth() : nil
    return TextStyle(language: language, width: max(40, width ?? 80), usesColor: usesColor)
  }

  /// What a format's table makes for one of the results; the command line accepts no other format.
  func report<Made>(
    in formats: [ReportFormat<Made>], _ header: RunHeader, _ destination: Destination
  ) -> Made {
    let format = formats.first { $0.name == destination.format } ?? formats[0]
    // What one of several results is laid out as may be nothing that another one knows.
    let layout = invocation.value(of: .layout).flatMap { format.layouts.contains($0) ? $0 : nil }
    return format.make(
      ReportSettings(
        header: header, style: textStyle(of: destination), layout: layout,
        detail: invocation.flags.contains(.all)
          ? .all : invocation.flags.contains(.brief) ? .brief : .decisive,
        city: city, filesAnyway: invocation.flags.contains(.fileAnyway),
        givesDigests: invocation.flags.contains(.digest), warn: { warn($0) }))
  }

  /// The city or county whose bureau files, where `--city` names it.
  var city: Term? {
    invocation.value(of: .city).flatMap { code in Choice.city.terms.first { $0.code == code } }
  }

  /// The bytes of a file, or of standard input for `-`.
  func read(_ path: String) throws(FileProblem) -> [UInt8] {
    path == "-"
      ? try InputFile(read: console.readInput, close: {}).readWhole(limit: Self.sizeLimit)
      : try console.readFile(path, Self.sizeLimit)
  }

  /// What is made of the bytes of a file, or else of the reason why it cannot be read, which is told as well.
  func read<Made>(
    _ path: String, _ make: ([UInt8]) -> Made, else makeWithout: (Words) -> Made
  ) -> Made {
    do throws(FileProblem) {
      return make(try read(path))
    } catch {
      complain(error.message.prefixed(by: path))
      return makeWithout(error.message)
    }
  }
}
