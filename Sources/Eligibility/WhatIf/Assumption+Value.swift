internal import StrictJSON

extension Assumption {
  /// Reads a value as the declaration of the field's fact says; `nil` for `null`.
  static func value(_ text: String, in field: Field, _ path: String) throws(Fault) -> FieldValue? {
    guard text != "null", let fact = field.fact else { return nil }
    switch fact {
    case .figure(let figure): return .figure(try number(text, of: figure, path))
    case .choice(let choice): return .choice(try term(text, among: choice.terms, path))
    case .claim:
      guard let isMet = text.truth else { throw .noClaim(path: path, text) }
      return .claim(isMet)
    case .listing(let listing): return .items(try items(text, of: listing, path))
    case .text:
      guard !text.isBlank else { throw .value(path: path, .blankText) }
      return .text(text)
    }
  }

  private static func number(
    _ text: String, of figure: Figure, _ path: String
  ) throws(Fault) -> Int64 {
    guard let number = (try? JSONNode(Array(text.utf8)))?.number else {
      throw .noFigure(path: path, text, FigureSuggestion(text, for: figure))
    }
    do throws(Problem.Kind) {
      return try number.units(decimals: figure.decimals, in: figure.range, written: text)
    } catch {
      throw .value(path: path, error)
    }
  }

  private static func term(
    _ name: String, among terms: [Term], _ path: String
  ) throws(Fault) -> UInt8 {
    if let place = terms.place(of: name) { return UInt8(place) }
    throw .value(path: path, .unknownTerm(name, allowed: terms))
  }

  /// The items between commas; nothing at all is an empty list.
  private static func items(
    _ text: String, of listing: Listing, _ path: String
  ) throws(Fault) -> [String] {
    guard !text.isEmpty else { return [] }
    var items: [String] = []
    let pieces = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "," || $0 == "，"
    }
    for piece in pieces {
      let item = String(String.UnicodeScalarView(piece))
      if let terms = listing.terms, !Placeholder.isPlaceholder(item, as: .item) {
        _ = try term(item, among: terms, path)
      }
      items.append(item)
    }
    return items
  }
}
