/// Ways in which a line of a stream may be no application, each made of a good line.
enum BrokenRows: String, CaseIterable {
  case fullWidthComma = "full-width comma"
  case missingComma = "missing comma"
  case missingQuotationMark = "missing quotation mark"
  case missingBracket = "missing bracket"
  case wordForTruth = "word for true"
  case cutOff = "line cut off"
  case misspelledKey = "misspelled key"
  case foreignKey = "Chinese key"
  case wrongType = "value of a wrong type"
  case figureAsText = "figure as text"
  case fraction = "fraction of a device"
  case unknownChoice = "unknown choice"
  case repeatedKey = "repeated key"
  case noCategory = "no category"
  case prose = "no JSON at all"

  /// The line with the problem; `nil` where it has no place for it.
  func line(_ good: [UInt8]) -> [UInt8]? {
    let text = String(decoding: good, as: UTF8.self)
    switch self {
    case .fullWidthComma: return replace("},\"", by: "}，\"", in: text)
    case .missingComma: return replace("},\"", by: "}\"", in: text)
    case .missingQuotationMark: return replace("\":\"", by: "\":", in: text)
    case .missingBracket: return replace("},\"", by: ",\"", in: text)
    case .wordForTruth: return replace(":true", by: ":是", in: text)
    case .cutOff: return Array(good.prefix(good.count / 2)) + [0x0A]
    case .misspelledKey: return replace("\"evidence\"", by: "\"evidense\"", in: text)
    case .foreignKey: return replace("\"platform\"", by: "\"平台名称和简介\"", in: text)
    case .wrongType: return replace("\"name\":\"", by: "\"name\":[],\"notes\":\"", in: text)
    case .figureAsText:
      return replace("\"models\":{", by: "\"models\":{\"mechanism\":\"约3万个\",", in: text)
    case .fraction: return replace("\"devices\":{", by: "\"devices\":{\"kinds\":1.5,", in: text)
    case .unknownChoice: return replace("\"suzhou\"", by: "\"苏州工业区\"", in: text)
    case .repeatedKey:
      return replace("\"city\":", by: "\"city\":\"suzhou\",\"city\":", in: text)
    case .noCategory: return replace("\"category\"", by: "\"notes\"", in: text)
    case .prose: return Array("以下为申报材料，请审阅。\n".utf8)
    }
  }

  /// The text with the pattern replaced where it stands nearest to the middle.
  private func replace(_ old: String, by new: String, in text: String) -> [UInt8]? {
    let (text, old) = (Array(text.utf8), Array(old.utf8))
    let places = text.indices.dropLast(old.count).filter { text[$0...].starts(with: old) }
    guard !places.isEmpty else { return nil }
    let place = places[places.count / 2]
    return Array(text[..<place]) + Array(new.utf8) + Array(text[(place + old.count)...])
  }
}
