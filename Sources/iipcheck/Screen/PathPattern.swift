/// A path with `*`, `?` or `[…]` in its last part, for shells that leave them to the program.
struct PathPattern {
  /// Something that stands at a path that matches; a link is not followed.
  struct Match: Hashable {
    var path: String
    var kind: Console.PathKind
  }

  /// What a place of a name has to be.
  private enum Part {
    /// Any characters, or none.
    case anything
    /// One character, whichever it is.
    case one
    /// One character that lies in one of the ranges, or in none of them.
    case within([ClosedRange<Character>], isInverted: Bool)

    func takes(_ character: Character) -> Bool {
      switch self {
      case .anything: false
      case .one: true
      case .within(let ranges, let isInverted):
        ranges.contains { $0.contains(character) } != isInverted
      }
    }

    var isAnything: Bool {
      if case .anything = self { true } else { false }
    }
  }

  private let folder: String
  private let parts: [Part]
  private let showsHidden: Bool

  /// Takes a path whose last part has a wild card; any other is none.
  init?(_ path: String) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    folder = slash.map { String(path[...$0]) } ?? ""
    showsHidden = name.first == "."
    var hasWildCard = false
    var parts: [Part] = []
    var rest = name
    while let character = rest.popFirst() {
      hasWildCard = hasWildCard || character == "*" || character == "?"
      switch character {
      case "*": parts.append(.anything)
      case "?": parts.append(.one)
      default:
        if character == "[", let set = Self.set(&rest) {
          parts.append(set)
          hasWildCard = true
        } else {
          parts.append(.within([character...character], isInverted: false))
        }
      }
    }
    guard hasWildCard else { return nil }
    self.parts = parts
  }

  /// What stands between brackets, as in `[abc]`, `[0-9]` and `[!a]`; without the closing one a bracket is itself.
  private static func set(_ rest: inout Substring) -> Part? {
    var inner = rest
    let isInverted = inner.first == "!" || inner.first == "^"
    if isInverted { inner.removeFirst() }
    var ranges: [ClosedRange<Character>] = []
    var isEmpty = true
    while let first = inner.popFirst() {
      if first == "]", !isEmpty {
        rest = inner
        return .within(ranges, isInverted: isInverted)
      }
      isEmpty = false
      var last = first
      if inner.first == "-", let end = inner.dropFirst().first, end != "]" {
        inner.removeFirst(2)
        last = end
      }
      if first <= last { ranges.append(first...last) }
    }
    return nil
  }

  /// What matches, sorted; hidden entries only where the pattern begins with a dot.
  func matches(_ console: Console) -> [Match] {
    let entries = (try? console.listFolder(folder.isEmpty ? "." : folder)) ?? []
    return entries.filter { entry in
      (showsHidden || !entry.name.hasPrefix(".")) && matches(entry.name)
    }.map { Match(path: folder + $0.name, kind: $0.kind) }
  }

  private func matches(_ name: String) -> Bool {
    // `star` is where to go on if a later part does not fit: the last star takes one character more.
    var name = name[...]
    var rest = parts[...]
    var star: (name: Substring, rest: ArraySlice<Part>)?
    while let character = name.first {
      if rest.first?.isAnything == true {
        rest.removeFirst()
        star = (name, rest)
      } else if rest.first?.takes(character) == true {
        name.removeFirst()
        rest.removeFirst()
      } else if let last = star {
        name = last.name.dropFirst()
        rest = last.rest
        star = (name, rest)
      } else {
        return false
      }
    }
    return rest.allSatisfy(\.isAnything)
  }
}
