import Eligibility
import Reports

extension Run {
  /// What is made of every file that is named and of those of folders that may be applications, one file each; what is
  /// passed over is told, and a folder without any application decides the status.
  func assessments<Made>(
    _ make: ([UInt8], _ path: String) -> Made, else makeWithout: (Words, _ path: String) -> Made,
    _ assessment: (Made) -> Assessment
  ) throws(OutputProblem) -> (all: [Made], ExitStatus) {
    let intake = InputSources(invocation.operands, console: console)
    try protect(intake.paths)
    var all: [Made] = []
    var notRead = intake.notRead
    for source in intake.sources {
      let path = source.path
      let made: Made
      if case .refused(_, let reason) = source {
        if !intake.unfound.contains(reason.prefixed(by: path)) {
          complain(reason.prefixed(by: path))
        }
        made = makeWithout(reason, path)
      } else {
        made = read(path, { make($0, path) }, else: { makeWithout($0, path) })
      }
      if case .found = source, let other = assessment(made).otherDocument {
        notRead.append(other)
      } else {
        all.append(made)
      }
    }
    for words in intake.unfound { complain(words) }
    for words in notRead.words { warn(Words.notReadHere + words) }
    return (all, hasApplications(intake, except: notRead) ? .eligible : .unreadable)
  }

  /// Whether every folder and pattern that was named holds an application; says of which none was read.
  func hasApplications(_ intake: InputSources, except notRead: [FileNotRead]) -> Bool {
    let empty = intake.foldersWithoutApplication(except: Set(notRead.map { $0.path }))
    for path in empty {
      complain(Words(zh: "其中没有申报材料", en: "no application in it").prefixed(by: path))
    }
    return empty.isEmpty
  }
}

extension Words {
  /// What stands before a reason and the files that were not read.
  static let notReadHere = Words(zh: "未读取，", en: "not read, ")
}
