import Eligibility
import Reports

extension Run {
  /// The run with what `--set` supposes; `nil` once a complaint has said which setting is wrong, and why.
  func withSettings() -> Run? {
    var run = self
    for argument in invocation.values[.set] ?? [] {
      do throws(Setting.Fault) {
        run.settings.append(try Setting(argument))
      } catch {
        complain(of: error)
        return nil
      }
    }
    return run
  }

  /// Complains if what is supposed cannot be supposed of one of the applications.
  func accepts(_ all: [Checked]) -> Bool {
    guard let fault = all.lazy.compactMap({ $0.settingFault }).first else { return true }
    complain(of: fault)
    return false
  }

  private func complain(of fault: Setting.Fault) {
    complain(Words(same: "--set ") + fault.wording.visible(limit: 600))
  }
}
