import Eligibility
import Reports
import StrictJSON

/// The pipeline of a screening: portions are judged on all processors and come out in the order of the input.
///
/// Only so many portions are under way at a time, so memory does not grow with the length of the input.
struct Screening: Sendable {
  /// What becomes of one portion.
  struct ChunkResult: Sendable {
    /// The rows of each result that can be made by themselves.
    var rows: [[ScreenRow]]
    /// The applications, where a summary or rows in order are made from them.
    var all: [Assessment] = []
    /// What the applications came to.
    var tally = Tally()
    /// Files of folders that turned out to be none.
    var notRead: [FileNotRead] = []
  }

  let console: Console
  let assessor: Assessor
  /// What makes the rows of each result.
  let results: [ScreenRows]
  /// Whether a summary or rows in order are made from the applications.
  let keepsApplications: Bool
  /// How many portions may be judged at once; one means that everything is done on one thread.
  let jobs: Int
  /// What standard input is called.
  let inputName: String

  /// For these results; without any, the applications themselves are wanted.
  init(_ run: Run, _ assessor: Assessor, _ results: [ScreenRows]) {
    console = run.console
    self.results = results
    let isForWhole = results.isEmpty || run.invocation.value(of: .letters) != nil
    keepsApplications = isForWhole || results.contains { $0.report.isSummedUp }
    jobs = run.invocation.value(of: .jobs).flatMap { Int($0) } ?? run.console.processorCount()
    inputName = run.invocation.value(of: .name) ?? "-"
    var assessor = assessor
    assessor.takesDigests = isForWhole || results.contains { $0.report.showsDigests }
    assessor.looksAtEveryCategory = results.contains { $0.report.showsMetCategories }
    assessor.findsDuplicates = keepsApplications
    self.assessor = assessor
  }

  /// Judges everything and keeps it all, in the order of the input.
  func all(of intake: InputSources) -> (all: [Assessment], notRead: [FileNotRead]) {
    var chunks = ChunkReader(intake, inputName: inputName)
    var (all, notRead): ([Assessment], [FileNotRead]) = ([], intake.notRead)
    while let chunk = chunks.next() {
      let judged = judge(chunk)
      all += judged.all
      notRead += judged.notRead
    }
    return (all, notRead)
  }

  /// Judges everything; `take` gets the portions in the order of the input.
  func run(
    _ intake: InputSources, take: (ChunkResult) throws(OutputProblem) -> Void
  ) async throws(OutputProblem) {
    var chunks = ChunkReader(intake, inputName: inputName)
    guard jobs > 1 else {
      while let chunk = chunks.next() { try take(judge(chunk)) }
      return
    }
    let result: Result<Void, OutputProblem> = await withTaskGroup(of: (Int, ChunkResult).self) {
      group in
      var handedOut = 0
      var taken = 0
      var waiting: [Int: ChunkResult] = [:]
      // Applications that are kept take more memory than rows.
      let limit = jobs * (keepsApplications ? 2 : 4)
      func handOut() {
        while handedOut - taken - waiting.count < jobs, handedOut - taken < limit,
          let chunk = chunks.next()
        {
          let number = handedOut
          handedOut += 1
          group.addTask { (number, judge(chunk)) }
        }
      }
      handOut()
      while let (number, judged) = await group.next() {
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

  /// Judges the applications of a portion one after another in the same memory.
  private func judge(_ chunk: Chunk) -> ChunkResult {
    var judged = ChunkResult(rows: results.map { _ in [] })
    var assessment = Assessment(file: "", application: Application())
    func take(_ assessment: Assessment) {
      judged.tally.count(assessment.verdict)
      for (index, result) in results.enumerated() where !result.report.isSequential {
        if let row = result.row(of: assessment) { judged.rows[index].append(row) }
      }
      if keepsApplications { judged.all.append(assessment) }
    }
    func judge(
      _ bytes: [UInt8], _ extent: Range<Int>, file: String, line: Int?, isFound: Bool = false
    ) {
      assessment.file = file
      assessment.line = line
      assessor.check(bytes, extent: extent, into: &assessment)
      if isFound, let other = assessment.otherDocument {
        judged.notRead.append(other)
      } else {
        take(assessment)
      }
    }
    func judge(_ paths: [String], isFound: Bool) {
      for path in paths {
        do throws(FileProblem) {
          let bytes = try console.readFile(path, Run.sizeLimit)
          judge(bytes, bytes.indices, file: path, line: nil, isFound: isFound)
        } catch {
          take(assessor.unreadable(error.message, file: path))
        }
      }
    }
    switch chunk {
    case .refused(let path, let line, let reason):
      take(assessor.unreadable(reason, file: path, line: line))
    case .files(let paths, let areFound): judge(paths, isFound: areFound)
    case .lines(let bytes, let extents, let file, let firstLine):
      for (place, extent) in extents.enumerated() where !bytes[extent].isBlankLine {
        judge(bytes, extent, file: file, line: firstLine + place)
      }
    }
    return judged
  }
}
