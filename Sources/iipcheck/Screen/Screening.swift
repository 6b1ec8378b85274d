import Eligibility
import Reports
import StrictJSON

/// The pipeline of a screening: portions are judged on all processors and come out in the order of the input.
///
/// Only so many portions are under way at a time, so memory does not grow with the length of the input.
struct Screening: Sendable {
  /// What becomes of one portion.
  struct Judged: Sendable {
    /// Lines of JSON, where that is what was asked for.
    var lines: [UInt8] = []
    /// The applications, where a report is made from them.
    var all: [Checked] = []
    /// What the applications came to.
    var tally = Tally()
  }

  let console: Console
  let judging: Judging
  /// Whether lines of JSON are wanted.
  let writesLines: Bool
  /// Whether applications are wanted, to make reports from.
  let makesReports: Bool
  /// What writes the lines; each portion begins with a copy of it.
  let rows: RowWriter
  /// How many portions may be judged at once; one means that everything is done on one thread.
  let jobs: Int

  /// Judges everything; `take` gets the portions in the order of the input.
  func run(
    _ intake: Intake, take: (Judged) throws(OutputProblem) -> Void
  ) async throws(OutputProblem) {
    var portions = Portions(intake)
    guard jobs > 1 else {
      while let portion = portions.next() { try take(judge(portion)) }
      return
    }
    let result: Result<Void, OutputProblem> = await withTaskGroup(of: (Int, Judged).self) { group in
      var handedOut = 0
      var underWay = 0
      var taken = 0
      var waiting: [Int: Judged] = [:]
      func handOut() {
        while underWay < jobs, handedOut - taken < jobs * 4, let portion = portions.next() {
          let number = handedOut
          handedOut += 1
          underWay += 1
          group.addTask { (number, judge(portion)) }
        }
      }
      handOut()
      while let (number, judged) = await group.next() {
        underWay -= 1
        waiting[number] = judged
        // The processors get their next portions before the output is written.
        handOut()
        while let next = waiting.removeValue(forKey: taken) {
          taken += 1
          do throws(OutputProblem) {
            try take(next)
          } catch {
            group.cancelAll()
            return .failure(error)
          }
        }
        handOut()
      }
      return .success(())
    }
    try result.get()
  }

  private func judge(_ portion: Portion) -> Judged {
    var worker = Worker(self)
    switch portion {
    case .refused(let path, let line, let reason):
      worker.take(judging.unreadable(reason, file: path, line: line))
    case .files(let paths):
      for path in paths {
        do throws(FileProblem) {
          let bytes = try console.readFile(path, Run.sizeLimit)
          worker.judge(bytes, bytes.indices, file: path, line: nil)
        } catch {
          worker.take(judging.unreadable(error.message, file: path))
        }
      }
    case .lines(let bytes, let extents, let file, let firstLine):
      for (place, extent) in extents.enumerated() where !bytes[extent].isBlank {
        worker.judge(bytes, extent, file: file, line: firstLine + place)
      }
    }
    return worker.finished
  }
}

/// Judges the applications of one portion, one after another in the same memory.
private struct Worker {
  private let screening: Screening
  private var rows: RowWriter
  private var judged = Screening.Judged()

  init(_ screening: Screening) {
    self.screening = screening
    rows = screening.rows
  }

  var finished: Screening.Judged {
    var finished = judged
    finished.lines = rows.bytes
    return finished
  }

  mutating func judge(_ bytes: [UInt8], _ extent: Range<Int>, file: String, line: Int?) {
    var verdict: Verdict?
    if screening.writesLines {
      verdict = rows.append(bytes, extent: extent, file: file, line: line).verdict
    }
    guard screening.makesReports else {
      judged.tally.count(verdict)
      return
    }
    add(screening.judging.check(bytes, extent: extent, file: file, line: line))
  }

  /// Takes what could not be judged.
  mutating func take(_ unreadable: Checked) {
    if screening.writesLines { rows.append(unreadable: unreadable) }
    add(unreadable)
  }

  private mutating func add(_ checked: Checked) {
    if screening.makesReports { judged.all.append(checked) }
    judged.tally.count(checked)
  }
}

extension RowWriter.Result {
  /// The verdict, or `nil` for what is no application.
  var verdict: Verdict? {
    switch self {
    case .judged(let verdict): verdict
    case .unreadable: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line has nothing but white space.
  fileprivate var isBlank: Bool {
    allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
