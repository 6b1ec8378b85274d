/// A path with `*`, `?` or `[…]` in its last part, for shells that leave them to the program.
struct PathPattern {
  /// Something that stands at a path that matches; a link is not followed.
  struct Match: Hashable {
    var path: String
    var kind: Console.PathKind
  }

  private let folder: String
  private let name: String

  /// Takes a path whose last part has a wild card; any other is none.
  init?(_ path: String) {
    let slash = path.lastIndex(of: "/")
    folder = slash.map { String(path[...$0]) } ?? ""
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard name.contains(where: { "*?[".contains($0) }) else { return nil }
  }

  /// What matches, sorted; hidden entries only where the pattern begins with a dot.
  func matches(_ console: Console) -> [Match] {
    let entries = (try? console.listFolder(folder.isEmpty ? "." : folder)) ?? []
    return entries.filter { System.matches($0.name, name) }
      .map { Match(path: folder + $0.name, kind: $0.kind) }
  }
}
