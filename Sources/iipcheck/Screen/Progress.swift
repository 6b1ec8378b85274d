import Eligibility
import Reports

/// How far a long batch has come, on a terminal's standard error; nothing where nobody looks.
struct Progress {
  private let run: Run
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now

  init(_ run: Run) {
    self.run = run
    isShown = !run.invocation.flags.contains(.quiet) && run.console.isTerminal(.error)
  }

  /// Shows the count and the rate, a few times a second at most and not within the first second.
  mutating func show(_ count: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - lastShown > .milliseconds(200) else { return }
    lastShown = now
    let rate = Int(Double(count) / ((now - start) / .seconds(1)))
    let words = Words(
      zh: "已评判 \(count) 份，每秒 \(rate) 份", en: "\(count) judged, \(rate) a second")
    write("\r\u{1B}[K" + words[run.language])
  }

  /// Clears the line and says how the numbers add up: nothing is lost.
  func end(_ tally: Tally, ignored: Int) {
    if isShown { write("\r\u{1B}[K") }
    guard !run.invocation.flags.contains(.quiet) else { return }
    write(tally.wording(ignored: ignored)[run.language] + "\n")
  }

  /// What cannot be shown here is no reason to stop.
  private func write(_ text: String) {
    try? run.console.write(Array(text.utf8), .error)
  }
}

extension Tally {
  /// The sum that shows that every application is counted once.
  func wording(ignored: Int) -> Words {
    let others =
      ignored == 0
      ? Words(zh: "", en: "")
      : Words(
        zh: "；另有 \(ignored) 个文件不是申报，未读取",
        en: "; \(ignored) other files are no applications and were not read")
    return Words(
      zh: "读取 \(read) = 符合 \(eligible) + 不符合 \(ineligible) + 资料不全 \(incomplete) + "
        + "无法读取 \(unreadable)" + others.zh,
      en: "read \(read) = eligible \(eligible) + ineligible \(ineligible) + "
        + "incomplete \(incomplete) + unreadable \(unreadable)" + others.en)
  }
}
