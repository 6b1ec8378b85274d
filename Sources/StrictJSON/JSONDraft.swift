/// A JSON text that is changed value by value; whatever is not changed stays as it is, byte for byte.
public struct JSONDraft: Sendable {
  /// The text.
  public private(set) var bytes: [UInt8]
  /// Where its values stand.
  public private(set) var root: JSONPlace

  /// Begins with a text.
  public init(_ bytes: [UInt8]) throws(JSONError) {
    self.bytes = bytes
    root = try JSONPlace(bytes)
  }

  /// Puts another value in the place of one.
  public mutating func replace(_ place: JSONPlace, with json: [UInt8]) {
    replace(place.range, with: json)
  }

  /// Adds a member to an object, behind the last of those keys that it has.
  public mutating func insert(
    _ key: String, _ json: [UInt8], into object: JSONPlace, after keys: [String]
  ) {
    var writer = JSONWriter()
    writer.string(key)
    let member = writer.bytes + Array(": ".utf8) + json
    let index = object.members.lastIndex { keys.contains($0.key) }
    insert(
      member, behind: index.map { object.members[$0].value.range.upperBound },
      first: object.members.first?.offset, into: object)
  }

  /// Adds an item to the end of an array.
  public mutating func append(_ json: [UInt8], to array: JSONPlace) {
    insert(
      json, behind: array.items.last?.range.upperBound, first: array.items.first?.range.lowerBound,
      into: array)
  }

  /// Removes an item of an array with the comma that it brought.
  public mutating func remove(_ index: Int, from array: JSONPlace) {
    let items = array.items
    if items.count == 1 {
      replace(array.range, with: Array("[]".utf8))
    } else if index > 0 {
      replace(items[index - 1].range.upperBound..<items[index].range.upperBound, with: [])
    } else {
      replace(items[0].range.lowerBound..<items[1].range.lowerBound, with: [])
    }
  }

  /// The line feed and the blanks that stand before what is inside an object or an array.
  public func gap(inside container: JSONPlace) -> [UInt8] {
    let first = container.members.first?.offset ?? container.items.first?.range.lowerBound
    guard let first else {
      let start = bytes[..<container.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return [0x0A] + bytes[start...].prefix { $0 == 0x20 || $0 == 0x09 } + [0x20, 0x20]
    }
    return Array(bytes[container.range.lowerBound + 1..<first])
  }

  private mutating func insert(
    _ json: [UInt8], behind: Int?, first: Int?, into container: JSONPlace
  ) {
    let gap = gap(inside: container)
    // On one line a comma is followed by one blank, whatever follows the bracket.
    let between = gap.contains(0x0A) ? gap : [0x20]
    if let behind {
      replace(behind..<behind, with: [UInt8(ascii: ",")] + between + json)
    } else if let first {
      replace(first..<first, with: json + [UInt8(ascii: ",")] + between)
    } else {
      let inside = container.range.lowerBound + 1..<container.range.upperBound - 1
      replace(inside, with: gap + json + gap.dropLast(2))
    }
  }

  private mutating func replace(_ range: Range<Int>, with json: [UInt8]) {
    bytes.replaceSubrange(range, with: json)
    // What is put in is JSON, so that the whole still is.
    if let place = try? JSONPlace(bytes) { root = place }
  }
}
