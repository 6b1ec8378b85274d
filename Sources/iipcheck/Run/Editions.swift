import Eligibility
import Jiangsu2018

/// The editions of the notice that there are: the only place that names them.
enum Editions {
  /// The first is that of applications that name none, or one that nobody knows.
  static let all = [
    EncodedEdition(Notice.edition, digest: { Notice.digest(of: $0) }) { Notice.ruleSet(for: $0) }
  ]
}
