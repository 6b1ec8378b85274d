import Eligibility
import Reports

extension Run {
  /// What `--set` supposes, in the order given; `nil` once a complaint has said which setting is wrong, and why.
  func settings() -> [Setting]? {
    var settings: [Setting] = []
    for argument in invocation.values[.set] ?? [] {
      do throws(Setting.Fault) {
        settings.append(try Setting(argument))
      } catch {
        complain(of: error)
        return nil
      }
    }
    return settings
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
