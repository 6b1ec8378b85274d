/// A path with `*`, `?` or `[…]` in its last part, for shells that leave them to the program.
struct PathPattern {
  private let folder: String
  private let name: String

  /// Takes a path whose last part has a wild card; any other is none.
  init?(_ path: String) {
    let slash = path.lastIndex(of: "/")
    folder = slash.map { String(path[...$0]) } ?? ""
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard name.contains(where: { "*?[".contains($0) }) else { return nil }
  }

  /// What matches, sorted, links not followed; hidden entries only where the pattern begins with a dot.
  func matches(_ console: Console) -> [(path: String, kind: Console.PathKind)] {
    let entries = (try? console.listFolder(folder.isEmpty ? "." : folder)) ?? []
    return entries.filter { System.matches($0.name, name) }
      .map { (folder + $0.name, $0.kind) }
  }
}
