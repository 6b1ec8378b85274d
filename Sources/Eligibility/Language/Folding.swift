extension String {
  /// The text as it is compared with others, by every comparison of what people type.
  ///
  /// Whatever shows as empty room becomes one space, none at the ends; what is hidden is dropped; full-width ASCII
  /// becomes plain and case is folded (nothing else of compatibility: ① is no 1). Two texts of which only one is
  /// composed (é) are equal because strings are compared by canonical equivalence; compare strings and not their bytes.
  public var folded: String {
    // Most words are in lower case or Chinese and have nothing to fold.
    let isFolded = utf8.allSatisfy {
      (0x80...0xBF).contains($0) || (0xE4...0xE9).contains($0)
        || $0 > 0x20 && $0 < 0x7F && $0.lowercasedASCII == $0
    }
    if isFolded { return self }
    var result = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in unicodeScalars {
      if scalar.isSpace {
        isSpacePending = !result.isEmpty
      } else if !scalar.isHidden {
        if isSpacePending { result.append(" ") }
        isSpacePending = false
        scalar.appendFolded(to: &result)
      }
    }
    return String(result)
  }

  /// The text folded as a code: no space is left, and letters are capitals.
  public var foldedCode: String {
    let isPlain = utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
    }
    if isPlain { return self }
    var result: [UInt8] = []
    for scalar in folded.unicodeScalars where scalar != " " {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        result.append((UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 0x20 : byte)
      } else {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Adds the scalar in plain width and folded case.
  fileprivate func appendFolded(to text: inout String.UnicodeScalarView) {
    let plain =
      (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(UInt8(value - 0xFF00 + 0x20)) : self
    if plain.isASCII {
      text.append(Unicode.Scalar(UInt8(plain.value).lowercasedASCII))
    } else if (0x3001...0x9FFF).contains(value) || plain == "ı" {
      text.append(plain)
    } else {
      // Down, up and down again is full case folding for every scalar but the dotless i, which stays.
      for lower in plain.properties.lowercaseMapping.unicodeScalars {
        for upper in lower.properties.uppercaseMapping.unicodeScalars {
          // One at a time: to append a view copies all that is there.
          for scalar in upper.properties.lowercaseMapping.unicodeScalars { text.append(scalar) }
        }
      }
    }
  }
}
