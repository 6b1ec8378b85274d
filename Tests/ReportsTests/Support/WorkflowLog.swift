/// What a runner of GitHub Actions takes from what a step prints.
struct WorkflowLog {
  /// A command with its properties and message, decoded.
  struct Command: Equatable {
    var name: String
    var properties: [String: String] = [:]
    var message: String
  }

  var commands: [Command] = []
  /// The lines that are no command.
  var lines: [String] = []

  /// Reads a text as the runner does: a line that begins with `::` is a command.
  init(_ text: String) {
    for line in text.split(whereSeparator: { $0.isNewline }) {
      let trimmed = line.drop { $0 == " " }
      guard trimmed.hasPrefix("::"), let end = trimmed.dropFirst(2).firstRange(of: "::") else {
        lines.append(String(line))
        continue
      }
      let head = trimmed.dropFirst(2)[..<end.lowerBound]
      let name = head.prefix { $0 != " " }
      var command = Command(
        name: String(name), message: Self.decoded(trimmed[end.upperBound...], isProperty: false))
      for property in head.dropFirst(name.count).split(separator: ",") {
        let parts = property.drop { $0 == " " }.split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        command.properties[String(parts[0])] =
          parts.count == 2 ? Self.decoded(parts[1], isProperty: true) : ""
      }
      commands.append(command)
    }
  }

  func all(_ name: String) -> [Command] { commands.filter { $0.name == name } }

  private static func decoded(_ text: Substring, isProperty: Bool) -> String {
    var decoded = String(text).replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    if isProperty { decoded = decoded.replacing("%3A", with: ":").replacing("%2C", with: ",") }
    return decoded.replacing("%25", with: "%")
  }
}
