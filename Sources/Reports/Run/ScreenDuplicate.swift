internal import Eligibility

/// Applications that have something in common which only one should have.
public struct ScreenDuplicate: Hashable, Sendable {
  /// What they have in common.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// The credit code, up to width, spacing and case.
    case creditCode
    /// The platform's name, up to width, spacing and case.
    case platformName
    /// Every byte.
    case content

    /// The name in published results.
    var code: String {
      switch self {
      case .creditCode: "creditCode"
      case .platformName: "platformName"
      case .content: "content"
      }
    }
  }

  /// Where an application came from.
  public struct InputLocation: Hashable, Sendable {
    /// The file as the user named it.
    public let file: String
    /// The line of a stream, from 1.
    public let line: Int?
  }

  /// What they have in common.
  public let kind: Kind
  /// The code or the name as the second of them writes it, at most `DisplayLimit.name` code points; the digest of content.
  public let value: String
  /// Where they are, in input order.
  public let places: [InputLocation]
}

/// Remembers where each code, name and digest was first seen, by a hash of it rather than by itself.
struct DuplicateFinder: Sendable {
  /// A place as a number of a file and a line, 0 for none.
  private struct PackedLocation: Hashable {
    let file: Int32
    let line: Int32
  }

  private struct Occurrence {
    let spot: PackedLocation
    /// The group that was made when it was seen again.
    var group: Int32?
  }

  private struct DuplicateGroup {
    let kind: ScreenDuplicate.Kind
    let value: String
    var spots: [PackedLocation]
  }

  private var files: [String] = []
  private var sightings: [KeyedHash: Occurrence] = [:]
  private var groups: [DuplicateGroup] = []

  mutating func add(_ assessment: Assessment) {
    if files.last != assessment.file { files.append(assessment.file) }
    let spot = PackedLocation(
      file: Int32(clamping: files.count - 1), line: Int32(clamping: assessment.line ?? 0))
    if let hash = assessment.contentHash {
      // Every byte is the same, so its digest is that of the first as well.
      add(.content, hash, spot) { assessment.digest ?? SHA256.hexadecimal(of: assessment.text) }
    }
    if let code = assessment.application.text(.creditCode) {
      add(.creditCode, KeyedHash(of: code, as: ScreenDuplicate.Kind.creditCode.rawValue), spot) {
        code
      }
    }
    if let name = assessment.application.text(.platformName) {
      add(
        .platformName, KeyedHash(of: name.folded, as: ScreenDuplicate.Kind.platformName.rawValue),
        spot
      ) { name }
    }
  }

  private mutating func add(
    _ kind: ScreenDuplicate.Kind, _ key: KeyedHash, _ spot: PackedLocation, value: () -> String
  ) {
    guard let sighting = sightings[key] else {
      sightings[key] = Occurrence(spot: spot)
      return
    }
    if let group = sighting.group {
      groups[Int(group)].spots.append(spot)
    } else {
      sightings[key]?.group = Int32(clamping: groups.count)
      groups.append(
        DuplicateGroup(
          kind: kind, value: value().visible(limit: DisplayLimit.name),
          spots: [sighting.spot, spot]))
    }
  }

  /// The groups by kind, then in the order of their first places.
  ///
  /// Applications with the same content share code and name as well, so a group that says no more than that is left out.
  var duplicates: [ScreenDuplicate] {
    let identical = Set(groups.filter { $0.kind == .content }.map { $0.spots })
    return
      groups
      .filter { $0.kind == .content || !identical.contains($0.spots) }
      .sorted { left, right in
        let (one, other) = (left.spots[0], right.spots[0])
        return (left.kind.rawValue, one.file, one.line) < (
          right.kind.rawValue, other.file, other.line
        )
      }
      .map { group in
        ScreenDuplicate(
          kind: group.kind, value: group.value,
          places: group.spots.map { spot in
            ScreenDuplicate.InputLocation(
              file: files[Int(spot.file)], line: spot.line == 0 ? nil : Int(spot.line))
          })
      }
  }
}
