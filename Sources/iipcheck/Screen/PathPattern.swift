/// A path with `*` or `?` in it, for shells that leave them to the program.
struct PathPattern {
  private let folder: String
  private let pattern: [Character]

  /// Takes a path whose last part has a wild card; any other is none.
  init?(_ path: String) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    guard name.contains("*") || name.contains("?") else { return nil }
    folder = slash.map { String(path[...$0]) } ?? ""
    pattern = Array(name)
  }

  /// The paths that match, sorted; hidden files only where the pattern begins with a dot.
  func matches(_ console: Console) -> [String] {
    let entries = (try? console.listFolder(folder.isEmpty ? "." : folder)) ?? []
    return entries.filter { entry in
      (pattern.first == "." || !entry.name.hasPrefix(".")) && entry.kind != .link
        && Self.matches(Array(entry.name)[...], pattern[...])
    }.map { folder + $0.name }
  }

  private static func matches(
    _ name: ArraySlice<Character>, _ pattern: ArraySlice<Character>
  ) -> Bool {
    // `star` is where to go on if a later part does not fit: the last star takes one character more.
    var name = name
    var pattern = pattern
    var star: (name: ArraySlice<Character>, pattern: ArraySlice<Character>)?
    while let character = name.first {
      if pattern.first == "*" {
        pattern.removeFirst()
        star = (name, pattern)
      } else if pattern.first == "?" || pattern.first == character {
        name.removeFirst()
        pattern.removeFirst()
      } else if let last = star {
        name = last.name.dropFirst()
        pattern = last.pattern
        star = (name, pattern)
      } else {
        return false
      }
    }
    return pattern.allSatisfy { $0 == "*" }
  }
}
