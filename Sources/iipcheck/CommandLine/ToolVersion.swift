enum ToolVersion {
  /// As every report names it.
  static let number = "0.1.0"
  /// Its day, for the manual.
  static let date = "2026-11-23"
}
