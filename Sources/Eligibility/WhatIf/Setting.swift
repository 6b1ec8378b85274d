/// One thing that is supposed to be stated otherwise, `devices.connected=5000` for example.
///
/// The path decides what the value may be: it is read as the declaration of its fact says.
public struct Setting: Hashable, Sendable {
  /// The path, as `Field.path` writes it.
  public let path: String
  /// The value as it was written.
  public let written: String

  /// Path and value with `=` between them, as they are given.
  public var argument: String { path + "=" + written }

  let fact: Fact
  let member: Member?
  let value: Value

  /// Which member of a group is meant.
  enum Member: Hashable, Sendable {
    case place(Int)
    case year(Int64)
  }

  /// What is supposed.
  enum Value: Hashable, Sendable {
    /// `null`: not stated.
    case nothing
    case figure(Int64)
    case choice(UInt8)
    case claim(Bool)
    case items([String])
    case text(String)
  }

  /// Why there is no such setting.
  public enum Fault: Error, Hashable, Sendable {
    /// There is no `=` between path and value.
    case noSign(String)
    /// No fact has the path; the nearest path that one has.
    case unknownPath(String, nearest: String?)
    /// The path leads to members of a group and does not say which.
    case noMember(String, Group)
    /// The value is no figure; the digits to write instead, if that is plain.
    case noFigure(path: String, String, suggestion: String?)
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
    (fact, member) = try Self.place(of: path)
    self.path = path
    value = try Self.value(written, of: fact, path)
  }

  /// Finds the fact of a path and the member that it names.
  private static func place(of path: String) throws(Fault) -> (Fact, Member?) {
    let all = Fact.all
    let bytes = Array(path.utf8)
    guard let opening = bytes.firstIndex(of: UInt8(ascii: "[")),
      let closing = bytes.firstIndex(of: UInt8(ascii: "]")), opening < closing
    else {
      if let fact = all.first(where: { $0.declaration.path == path }) { return (fact, nil) }
      if let fact = all.first(where: { $0.pathWithoutBrackets == path }),
        let group = fact.declaration.section.group
      {
        throw .noMember(path, group)
      }
      throw .unknownPath(path, nearest: nearest(to: path, index: "0"))
    }
    let index = String(decoding: bytes[(opening + 1)..<closing], as: UTF8.self)
    let general =
      String(decoding: bytes[...opening], as: UTF8.self)
      + String(decoding: bytes[closing...], as: UTF8.self)
    guard let fact = all.first(where: { $0.declaration.path == general }),
      let group = fact.declaration.section.group
    else { throw .unknownPath(path, nearest: nearest(to: general, index: index)) }
    let digits = index.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits, index.utf8.count < 10, let number = Int(index) else {
      throw .noMember(path, group)
    }
    let isYear = group == .finances && Count.fiscalYear.range.contains(Int64(number))
    return (fact, isYear ? .year(Int64(number)) : .place(number))
  }

  private static func nearest(to path: String, index: String) -> String? {
    path.nearest(among: Fact.all.map { $0.declaration.path }).map { known in
      let parts = known.split(separator: "[", maxSplits: 1)
      return parts.count < 2 ? known : "\(parts[0])[\(index)\(parts[1])"
    }
  }
}

extension Fact {
  /// What somebody writes who forgets the brackets.
  fileprivate var pathWithoutBrackets: String {
    declaration.section.key + "." + declaration.key
  }
}
