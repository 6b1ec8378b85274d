import Foundation
import Testing

@testable import iipcheck

/// One run of `screen` in English, with everything that came of it.
struct ScreenRun {
  /// What a result says of one application.
  struct Row: Hashable {
    var file: String
    var line: Int?
    var verdict: String
  }

  let status: iipcheck.ExitStatus
  let output: String
  let complaint: String

  /// Runs the tool; `change` may put something in the place of what the console does.
  init(
    _ arguments: [String], input: String = "", pieceSize: Int = .max,
    change: (inout Console) -> Void = { _ in }
  ) async {
    let recorded = RecordedConsole(input: Array(input.utf8), pieceSize: pieceSize)
    var console = recorded.console
    change(&console)
    status = await Tool(console: console).run(["screen", "--lang", "en"] + arguments)
    output = recorded.text(.output)
    complaint = recorded.text(.error)
  }

  /// The objects of a result in lines of JSON.
  var objects: [[String: Any]] {
    get throws {
      try output.split(separator: "\n").map { line in
        try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
    }
  }

  /// The rows of a result in lines of JSON.
  var rows: [Row] {
    get throws { try objects.map { try Self.row($0) } }
  }

  static func row(_ object: [String: Any]) throws -> Row {
    Row(
      file: try #require(object["file"] as? String), line: object["line"] as? Int,
      verdict: try #require(object["verdict"] as? String))
  }

  /// The cells of a table, without the heading; no cell has a line break.
  var table: [[String]] {
    output.split(separator: "\r\n").dropFirst().map { line in
      // A comma between quotation marks is none that ends a cell.
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      var cells = [""]
      for (place, part) in parts.enumerated() {
        guard place.isMultiple(of: 2) else {
          cells[cells.count - 1] += part
          continue
        }
        // A mark written twice leaves nothing between two quoted parts.
        if place > 0, place < parts.count - 1, part.isEmpty { cells[cells.count - 1] += "\"" }
        let more = part.split(separator: ",", omittingEmptySubsequences: false)
        cells[cells.count - 1] += more.first ?? ""
        cells += more.dropFirst().map { String($0) }
      }
      return cells
    }
  }

  /// The numbers of a sum such as `read 3 = eligible 1 + …`, wherever it stands first in a text.
  static func sum(in text: String) throws -> [Int] {
    let sum = try #require(
      text.firstMatch(
        of:
          /([0-9]+) = eligible ([0-9]+) \+ ineligible ([0-9]+) \+ incomplete ([0-9]+) \+ unreadable ([0-9]+)/
      ))
    return [sum.1, sum.2, sum.3, sum.4, sum.5].compactMap { Int($0) }
  }
}

/// Applications of every verdict, and texts that are none, each on one line.
enum ScreenText {
  static let eligible = sample("industry-level-threshold")
  static let ineligible = sample("key-cultivation-rank-11")
  static let incomplete = #"{"category": "key-cultivation"}"#
  static let broken = #"{"category": "key-cultivation""#

  static func sample(_ name: String) -> String {
    let path = RecordedConsole.absolute("samples/\(name).json")
    let bytes = (try? Console.system.readFile(path, 1 << 20)) ?? []
    return String(decoding: bytes, as: UTF8.self).replacing("\n", with: " ")
  }
}
