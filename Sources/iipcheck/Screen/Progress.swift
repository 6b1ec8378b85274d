import Eligibility
import Reports

/// How far a long batch has come, on a terminal's standard error; nothing where nobody looks.
struct Progress {
  private let run: Run
  /// How many applications there are, where that is known: not for a stream.
  private let total: Int?
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now

  init(_ run: Run, _ intake: InputSources) {
    self.run = run
    total = intake.knownCount
    isShown =
      !run.invocation.flags.contains(.quiet) && run.console.isTerminal(.error)
      && !run.console.isDumb
  }

  /// Shows the count and the rate, a few times a second at most and not within the first second.
  mutating func show(_ count: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - lastShown > .milliseconds(200) else { return }
    lastShown = now
    let words = Self.words(count, of: total, after: (now - start) / .seconds(1))
    write("\r\u{1B}[K" + words[run.language])
  }

  /// The count, the rate and, where the whole is known, a bar and the seconds that are left at this rate.
  static func words(_ count: Int, of total: Int?, after seconds: Double) -> Words {
    let rate = Int(Double(count) / max(seconds, 0.001))
    let pace = Words(zh: "已评判 \(count) 份，每秒 \(rate) 份", en: "\(count) judged, \(rate) a second")
    guard let total, total >= count, rate > 0 else { return pace }
    let done = total == 0 ? 20 : count * 20 / total
    let bar =
      "[" + String(repeating: "#", count: done) + String(repeating: " ", count: 20 - done) + "] "
    let left = (total - count + rate - 1) / rate
    return Words(
      zh: bar + "\(pace.zh)，共 \(total) 份，约剩 \(left) 秒",
      en: bar + "\(pace.en), \(total) in all, \(left) s left")
  }

  /// Clears the line and says how the numbers add up: nothing is lost.
  func end(_ tally: Tally, notRead: Int) {
    if isShown { write("\r\u{1B}[K") }
    guard !run.invocation.flags.contains(.quiet) else { return }
    var words = Words(zh: "读取 ", en: "read ") + tally.sum
    if notRead > 0 {
      let more = Words(
        zh: "；另有 \(notRead) 个文件不是申报，未读取",
        en: "; \(notRead) other files are no applications and were not read")
      words = words + more
    }
    write(words[run.language] + "\n")
  }

  /// What cannot be shown here is no reason to stop.
  private func write(_ text: String) { try? run.console.write(Array(text.utf8), .error) }
}
