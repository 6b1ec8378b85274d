import Eligibility
import Reports

extension Run {
  /// The run with the reviews that `--reviews` names; `nil` once complaints have said what is wrong with them.
  ///
  /// Reviews settle verdicts, so a file with a fault in it is a wrong command line: nothing is judged.
  func withReviews() -> Run? {
    guard let name = invocation.value(of: .reviews) else { return self }
    do throws(FileProblem) {
      let bytes = try read(name)
      switch ReviewFile.read(bytes, named: name, for: ruleSets) {
      case .success(let file):
        var run = self
        run.reviews = file
        return run
      case .failure(let problems):
        for problem in problems.list { complain(of: problem, in: bytes, named: name) }
        return nil
      }
    } catch {
      complain(error.message.prefixed(by: name))
      return nil
    }
  }
}
