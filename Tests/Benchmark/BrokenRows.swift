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
    switch self {
    case .fullWidthComma: return replace("},\"", by: "}，\"", in: good)
    case .missingComma: return replace("},\"", by: "}\"", in: good)
    case .missingQuotationMark: return replace("\":\"", by: "\":", in: good)
    case .missingBracket: return replace("},\"", by: ",\"", in: good)
    case .wordForTruth: return replace(":true", by: ":是", in: good)
    case .cutOff: return Array(good.prefix(good.count / 2)) + [0x0A]
    case .misspelledKey: return replace("\"evidence\"", by: "\"evidense\"", in: good)
    case .foreignKey: return replace("\"platform\"", by: "\"平台名称和简介\"", in: good)
    case .wrongType: return replace("\"name\":\"", by: "\"name\":[],\"notes\":\"", in: good)
    case .figureAsText:
      return replace("\"models\":{", by: "\"models\":{\"mechanism\":\"约3万个\",", in: good)
    case .fraction: return replace("\"devices\":{", by: "\"devices\":{\"kinds\":1.5,", in: good)
    case .unknownChoice: return replace("\"suzhou\"", by: "\"苏州工业区\"", in: good)
    case .repeatedKey:
      return replace("\"city\":", by: "\"city\":\"suzhou\",\"city\":", in: good)
    case .noCategory: return replace("\"category\"", by: "\"notes\"", in: good)
    case .prose: return Array("以下为申报材料，请审阅。\n".utf8)
    }
  }

  /// The line with the pattern replaced where it stands nearest to the middle.
  private func replace(_ old: String, by new: String, in good: [UInt8]) -> [UInt8]? {
    let ranges = good.ranges(of: Array(old.utf8))
    guard !ranges.isEmpty else { return nil }
    var line = good
    line.replaceSubrange(ranges[ranges.count / 2], with: new.utf8)
    return line
  }
}
