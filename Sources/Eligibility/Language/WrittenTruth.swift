extension Bool {
  /// Whether a folded word says that something holds or does not; `nil` for any other word.
  init?(word: String) {
    switch word {
    case "true", "是", "yes": self = true
    case "false", "否", "no": self = false
    default: return nil
    }
  }
}
