/// One thing that is supposed to be stated otherwise, `devices.connected=5000` for example.
///
/// The path decides what the value may be: it is read as the declaration of its fact says.
public struct Assumption: Hashable, Sendable {
  /// The path, as `Field.path` writes it.
  public let path: String
  /// The value as it was written.
  public let written: String

  /// Path and value with `=` between them, as they are given.
  public var argument: String { path + "=" + written }

  /// Where it is stated; a year stands for its entry.
  let field: Field
  /// What is supposed; `nil` for nothing stated.
  let value: FieldValue?

  /// Why there is no such setting.
  public enum Fault: Error, Hashable, Sendable {
    /// There is no `=` between path and value.
    case noSign(String)
    /// No fact has the path; the nearest path that one has.
    case unknownPath(String, nearest: String?)
    /// The path leads to members of a group and does not say which.
    case noMember(String, Group)
    /// The value is no figure; what it says.
    case noFigure(path: String, String, FigureSuggestion)
    /// The value is neither `true` nor `false`.
    case noClaim(path: String, String)
    /// The value is not what the fact may have.
    case value(path: String, Problem.Kind)
    /// An application has fewer members; the number that it has.
    case memberOutOfReach(path: String, Group, listed: Int)
  }

  /// Reads a path and a value with `=` between them.
  public init(_ argument: String) throws(Fault) {
    let bytes = argument.utf8
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { throw .noSign(argument) }
    let path = String(argument[..<sign])
    written = String(argument[bytes.index(after: sign)...])
    self.path = path
    field = try Self.field(at: path)
    value = try Self.value(written, in: field, path)
  }

  /// Finds the field of a path.
  private static func field(at path: String) throws(Fault) -> Field {
    let (general, index) = Fact.general(path)
    guard let index else {
      if let fact = Fact.at(path) { return .fact(fact, member: nil) }
      // What somebody writes who forgets the brackets.
      let fact = Fact.all.first { $0.declaration.section.key + "." + $0.declaration.key == path }
      if let group = fact?.declaration.section.group { throw .noMember(path, group) }
      throw .unknownPath(path, nearest: nearest(to: path, index: "0"))
    }
    guard let fact = Fact.at(general), let group = fact.declaration.section.group else {
      throw .unknownPath(path, nearest: nearest(to: general, index: index))
    }
    let digits = index.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits, index.utf8.count < 10, let number = Int(index) else {
      throw .noMember(path, group)
    }
    let isYear = group == .finances && Count.fiscalYear.range.contains(Int64(number))
    return isYear ? .year(Int64(number), fact) : .fact(fact, member: number)
  }

  private static func nearest(to path: String, index: String) -> String? {
    path.nearest(among: Fact.all.map { $0.declaration.path }).map { known in
      let parts = known.split(separator: "[", maxSplits: 1)
      return parts.count < 2 ? known : "\(parts[0])[\(index)\(parts[1])"
    }
  }
}
