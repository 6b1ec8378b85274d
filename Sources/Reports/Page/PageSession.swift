public import Eligibility
internal import StrictJSON

/// What the page asks of the engine, question by question.
public struct PageSession: Sendable {
  let editions: [EncodedEdition]
  let toolVersion: String
  let scripts: [StaticString]
  /// What the file at work is called.
  var name = ""
  /// The file at work as it was opened; nothing but that is known of one that is no JSON.
  var opened: [UInt8] = []
  var draft: ApplicationDraft?
  /// What the bureau decided, of whatever application; one may lack something yet.
  var reviews: [Review] = []
  /// What was screened last.
  var screened: [Assessment] = []
  /// The files that turned out to be no applications.
  var notRead: [FileNotRead] = []

  /// Begins with the editions to judge by, the version that reports name, and the scripts to hand out.
  public init(editions: [EncodedEdition], toolVersion: String, scripts: [StaticString] = []) {
    self.editions = editions
    self.toolVersion = toolVersion
    self.scripts = scripts
  }

  /// The text of the file at work.
  var bytes: [UInt8] { draft?.bytes ?? opened }

  /// Answers a question: its name, the language, and what it is about; nothing where nobody asks such a thing.
  public mutating func answer(_ parts: [[UInt8]]) -> [UInt8] {
    let words = parts.map { String(decoding: $0, as: UTF8.self) }
    guard words.count > 1, let question = PageQuestion(rawValue: words[0]),
      let language = Language(rawValue: words[1])
    else { return [] }
    func word(_ place: Int) -> String { words.indices.contains(place + 2) ? words[place + 2] : "" }
    switch question {
    case .scripts:
      var writer = JSONWriter()
      writer.array { writer in for script in scripts { writer.string(script.string) } }
      return writer.bytes
    case .form:
      return Array(PageForm(ruleSets: editions[0].ruleSets, language: language).html.utf8)
    case .blank:
      var writer = JSONWriter(.indented)
      BlankApplication(for: editions[0].ruleSets).write(to: &writer)
      open(writer.bytes, as: word(0))
      return state(language, withValues: true)
    case .open:
      open(parts.count > 3 ? parts[3] : [], as: word(0))
      return state(language, withValues: true)
    case .state: return state(language, withValues: true)
    case .set:
      return set(word(0), to: word(2), isEvidence: word(1) == "evidence", language)
    case .add:
      if let group = Group.named(word(0)) { draft?.addMember(to: group) }
      return state(language, withValues: true)
    case .remove:
      if let group = Group.named(word(0)), let member = Int(word(1)) {
        draft?.removeMember(member, from: group)
      }
      return state(language, withValues: true)
    case .save: return bytes
    case .check: return check(language)
    case .fit: return fit(language)
    case .screen:
      screen(Array(parts.dropFirst(2)))
      return []
    case .screened: return screened(in: word(0), layout: word(1), language)
    case .reviewable: return reviewableState(language)
    case .review: return reviewState(of: Int(word(0)) ?? 0, language)
    case .decide:
      decide(
        Int(word(0)) ?? 0, word(1), isMet: ["true": true, "false": false][word(2)], by: word(3),
        date: word(4), reason: word(5))
      return reviewState(of: Int(word(0)) ?? 0, language)
    case .openReviews: return openReviews(parts.count > 2 ? parts[2] : [], language)
    case .saveReviews: return savedReviews(language)
    }
  }

  private mutating func open(_ bytes: [UInt8], as name: String) {
    self.name = name
    opened = bytes
    draft = ApplicationDraft(bytes)
  }

  private mutating func set(
    _ path: String, to text: String, isEvidence: Bool, _ language: Language
  ) -> [UInt8] {
    guard let field = Field(at: path), let fact = field.fact else { return state(language) }
    if isEvidence {
      draft?.offer(text, for: fact, member: field.member)
      return state(language)
    }
    let typed = TypedValue(text, for: fact)
    draft?.state(fact, member: field.member, typed.json)
    return state(language, remark: typed.remark.map { (field, $0) })
  }

  // MARK: Reports

  // Named one by one: whatever else the tables of formats have would make the page larger.

  private func check(_ language: Language) -> [UInt8] {
    let assessor = assessor(by: filedReviews(language))
    let all = [assessor.check(bytes, file: name)]
    return CheckFormats.html.make(settings(for: all, assessor.reviews, language))(all)
  }

  private func fit(_ language: Language) -> [UInt8] {
    let assessor = assessor(by: nil)
    let fit = assessor.fit(bytes, file: name)
    return FitFormats.html.make(settings(for: [fit.assessment], nil, language))([fit])
  }

  func assessor(by reviews: ReviewFile?) -> Assessor {
    let editions = editions
    var assessor = Assessor(by: { editions.ruleSet(for: $0, of: $1) })
    assessor.reviews = reviews
    return assessor
  }

  func settings(
    for all: [Assessment], _ reviews: ReviewFile?, layout: String? = nil, _ language: Language
  ) -> ReportSettings {
    var totals = reviews.map { ReviewTotals($0) }
    for assessment in all { totals?.add(assessment) }
    return ReportSettings(
      header: RunHeader(
        toolVersion: toolVersion,
        ruleSets: all.appliedRuleSets.map {
          RunHeader.AppliedRuleSet($0, digest: editions.digest(of: $0))
        }, requiresEvidence: false, reviews: totals),
      style: TextStyle(language: language, width: 80, usesColor: false), layout: layout)
  }
}

/// What the page asks of the engine.
enum PageQuestion: String {
  /// The scripts of the page but the first.
  case scripts
  /// The page as far as it is the same for every application.
  case form
  /// Begins a blank application: its name.
  case blank
  /// Opens a file: name, bytes.
  case open
  /// What is to be said of the application at work.
  case state
  /// States a field: path, `statement` or `evidence`, what was typed.
  case set
  /// Adds a member to a group, or removes one: its section, the place.
  case add, remove
  /// The text of the file.
  case save
  /// The report on the file.
  case check
  /// The categories side by side.
  case fit
  /// Screens files: name, bytes, name, bytes and so on.
  case screen
  /// A report on what was screened: `html` or `csv`, layout.
  case screened
  /// The applications that can be reviewed.
  case reviewable
  /// What one of them declares: its place among them.
  case review
  /// Decides: the application's place, requirement, `true`, `false` or nothing, role, day, reason.
  case decide
  /// Opens a file of reviews: its bytes.
  case openReviews
  /// The text of the file of reviews.
  case saveReviews
}

extension Field {
  /// The field at a path: `devices.connected`, `industries[1].industrialApps`.
  init?(at path: String) {
    let (general, index) = Fact.general(path)
    guard let fact = Fact.at(general) else { return nil }
    self = .fact(fact, member: index.flatMap { Int($0) })
  }
}

extension Group {
  /// The group whose section has a key.
  static func named(_ key: String) -> Group? { allCases.first { $0.section.key == key } }
}
