/// One thing on a command line, told apart without knowing the command.
enum CommandLineItem: Hashable, Sendable {
  /// An option with what belongs to it, by `=` or by standing behind it; nothing is checked yet.
  case option(OptionName, value: String?)
  /// Something that looks like an option but is none, as it was written up to a `=`.
  case unknownOption(String)
  /// Anything else; a single dash too, and everything behind `--`.
  case operand(String)

  /// Takes the arguments apart, which never fails.
  ///
  /// A word that starts with a dash is never the value of the option before it, so that a forgotten
  /// value does not swallow the next option; `--output=-x` says that it is meant.
  static func items(in arguments: [String]) -> [CommandLineItem] {
    var items: [CommandLineItem] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { return items + rest.map(CommandLineItem.operand) }
      guard startsLikeOption(argument) else {
        items.append(.operand(argument))
        continue
      }
      if let (option, value) = stuck(argument) {
        items.append(.option(option, value: value))
        continue
      }
      let sign = argument.utf8.firstIndex(of: UInt8(ascii: "=")) ?? argument.endIndex
      let spelling = String(argument[..<sign])
      guard let option = OptionName.allCases.first(where: { $0.spellings.contains(spelling) })
      else {
        items.append(.unknownOption(spelling))
        continue
      }
      var value: String?
      if sign < argument.endIndex { value = String(argument[argument.utf8.index(after: sign)...]) }
      if value == nil, option.declaration.value != .nothing, let next = rest.first,
        !startsLikeOption(next)
      {
        value = next
        rest.removeFirst()
      }
      items.append(.option(option, value: value))
    }
    return items
  }

  /// A letter with the value right behind it, as in `-ofile`; none where that is a name with one dash too few.
  private static func stuck(_ argument: String) -> (OptionName, String)? {
    let scalars = argument.unicodeScalars.dropFirst()
    let value = String(scalars.dropFirst())
    let name = String(scalars.prefix { $0 != "=" })
    guard let letter = scalars.first, !value.isEmpty, !value.utf8.starts(with: "=".utf8),
      !OptionName.allCases.contains(where: { $0.rawValue == name }),
      let option = OptionName.allCases.first(where: { $0.declaration.letter == letter }),
      option.declaration.value != .nothing
    else { return nil }
    return (option, value)
  }

  private static func startsLikeOption(_ argument: String) -> Bool {
    argument.utf8.first == UInt8(ascii: "-") && argument != "-"
  }
}
