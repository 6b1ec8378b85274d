import Eligibility
import Reports

extension Run {
  /// The run with the reviews that `--reviews` names; `nil` once complaints have said what is wrong with them.
  ///
  /// Reviews settle verdicts, so a file with a fault in it is a wrong command line: nothing is judged.
  func withReviews() -> Run? {
    guard let name = invocation.value(of: .reviews) else { return self }
    guard let bytes = bytes(of: name) else { return nil }
    switch ReviewFile.read(bytes, named: name, for: ruleSets) {
    case .success(let file):
      var run = self
      run.reviews = file
      return run
    case .failure(let problems):
      complain(of: problems, in: bytes, named: name)
      return nil
    }
  }
}
