import Eligibility
import Testing

/// One comparison of the notice, read a second time and put down by hand.
struct Row: Hashable, Sendable, CustomTestStringConvertible {
  /// The criterion that asks it.
  var criterion: String
  /// The fact that it asks about, as a path; of a share, its part.
  var path: String
  /// What it asks.
  var asks: Asks
  /// The notice's word for it, empty where there is none.
  var word: String
  /// The combinations that it stands in, outermost first: alternatives, groups, years.
  var inside: [String]

  /// What a comparison asks.
  enum Asks: Hashable, Sendable {
    case figure(Comparison, Int64)
    /// In percent of another fact.
    case share(of: String, Int64)
    /// At least so many items; the names are those of the notice.
    case items(Int64, naming: [String])
    case everyItem([String])
    case oneOf([String])
    case claim
    case name
    case members(Int64)
  }

  var testDescription: String {
    let place = inside.isEmpty ? "" : " in \(inside.joined(separator: " > "))"
    return "\(criterion)\(place): \(path) \(asks) \(word)"
  }
}

extension Row {
  /// A figure of so many or more.
  static func figure(
    _ criterion: String, _ path: String, _ value: Int64, _ word: String, inside: String...
  ) -> Row {
    Row(
      criterion: criterion, path: path, asks: .figure(.atLeast, value), word: word,
      inside: inside)
  }

  /// A figure compared otherwise.
  static func figure(
    _ criterion: String, _ path: String, _ comparison: Comparison, _ value: Int64, _ word: String,
    inside: String...
  ) -> Row {
    Row(
      criterion: criterion, path: path, asks: .figure(comparison, value), word: word,
      inside: inside)
  }

  /// A share of so many percent or more.
  static func share(
    _ criterion: String, _ path: String, of whole: String, _ percent: Int64, _ word: String,
    inside: String...
  ) -> Row {
    Row(
      criterion: criterion, path: path, asks: .share(of: whole, percent), word: word,
      inside: inside)
  }

  /// A list of so many items or more.
  static func items(
    _ criterion: String, _ path: String, _ count: Int64, _ word: String, naming: [String] = [],
    inside: String...
  ) -> Row {
    Row(
      criterion: criterion, path: path, asks: .items(count, naming: naming), word: word,
      inside: inside)
  }

  /// A closed list, every item of it.
  static func everyItem(_ criterion: String, _ path: String, _ names: [String]) -> Row {
    Row(criterion: criterion, path: path, asks: .everyItem(names), word: "", inside: [])
  }

  /// A choice of which some values do.
  static func oneOf(_ criterion: String, _ path: String, _ codes: [String]) -> Row {
    Row(criterion: criterion, path: path, asks: .oneOf(codes), word: "", inside: [])
  }

  /// Statements without a measure.
  static func claims(_ criterion: String, _ names: String..., inside: String...) -> [Row] {
    names.map { name in
      Row(
        criterion: criterion, path: "claims." + name, asks: .claim, word: "", inside: inside)
    }
  }

  /// A name that has to be stated.
  static func name(_ criterion: String, _ path: String) -> Row {
    Row(criterion: criterion, path: path, asks: .name, word: "", inside: [])
  }

  /// A group of which so many members have to count.
  static func members(
    _ criterion: String, _ group: String, _ count: Int64, _ word: String, inside: String...
  ) -> Row {
    Row(criterion: criterion, path: group, asks: .members(count), word: word, inside: inside)
  }
}

extension Row {
  /// The rows of a category, those of the applicant first.
  static func rows(of category: Eligibility.Category) -> [Row] {
    switch category {
    case .crossIndustry: applicant + crossIndustry
    case .industryLevel: applicant + industryLevel
    case .enterpriseLevel: applicant + enterpriseLevel
    case .keyCultivation: applicant + keyCultivation
    }
  }
}
