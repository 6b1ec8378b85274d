/// What an object of an application may have, a fact or a section: where, under which key, and what it is called.
struct FieldName: Hashable, Sendable {
  let section: Section
  let key: String
  let label: Words

  /// The place in an application, such as `devices.connected`.
  var path: String { section.prefix + key }

  /// Everything that an application may have.
  static let all =
    Section.allCases.dropFirst().map { FieldName(section: .root, key: $0.key, label: $0.label) }
    + Fact.all.map { $0.declaration }.map {
      FieldName(section: $0.section, key: $0.key, label: $0.label)
    }

  /// The fields by what says them plainly: key, label in either language, path with and without brackets, folded.
  private static let byName: [String: [FieldName]] = {
    var fields: [String: [FieldName]] = [:]
    for field in all {
      let shortPath = field.section.key + "." + field.key
      let names = [field.key, field.label.zh, field.label.en, field.path, shortPath]
      for name in Set(names.map { $0.folded }) { fields[name, default: []].append(field) }
    }
    return fields
  }()

  /// The characters of each label, in the order of the fields.
  private static let labelCharacters = all.map { $0.label.zh.labelCharacters }

  /// No key of a form is nearly as long, in bytes.
  private static let longest = 200

  /// The fields that a key says plainly, up to case, width and spacing; of the section where it stands if that has one.
  static func said(by written: String, in section: Section) -> [FieldName] {
    guard written.utf8.count <= longest, let said = byName[written.folded] else { return [] }
    let own = said.filter { $0.section == section }
    return own.isEmpty ? said : own
  }

  /// What the key may mean that says nothing plainly: the key nearest by spelling, of the section where it stands or
  /// else of any; or the labels that have the same characters and the fewest others.
  static func meant(by written: String, in section: Section) -> [FieldName] {
    guard written.utf8.count <= longest else { return [] }
    for fields in [all.filter { $0.section == section }, all] {
      if let nearest = written.nearest(among: fields.map { $0.key }) {
        return fields.filter { $0.key == nearest }
      }
    }
    let written = written.labelCharacters
    let alike = zip(all, labelCharacters).compactMap { field, label in
      written.extraCharacters(of: label).map { (field: field, extra: $0) }
    }
    let least = alike.map { $0.extra }.min()
    let nearest = alike.filter { $0.extra == least }.map { $0.field }
    let own = nearest.filter { $0.section == section }
    return own.isEmpty ? nearest : own
  }
}

extension String {
  /// The characters of a Chinese label without those that only say that it is a number.
  fileprivate var labelCharacters: [Unicode.Scalar] {
    folded.unicodeScalars.filter { !["的", "总", "数", "量", "台", "个", " "].contains($0) }
  }
}

extension [Unicode.Scalar] {
  /// How many characters one of two labels has besides all those of the other, in their order; `nil` where neither has
  /// them all, or more than half of it would be others.
  fileprivate func extraCharacters(of label: [Unicode.Scalar]) -> Int? {
    let (short, long) = count < label.count ? (self, label) : (label, self)
    var found = 0
    for scalar in long where found < short.count && scalar == short[found] { found += 1 }
    let extra = long.count - short.count
    return short.count > 2 && found == short.count && extra <= short.count / 2 ? extra : nil
  }
}
