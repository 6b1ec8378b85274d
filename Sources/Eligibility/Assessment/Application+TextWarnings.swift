internal import StrictJSON

extension Application {
  /// What is to say of texts: the credit code's kind and form, damage, digits, what does not count, several in one.
  func addTextWarnings(_ ruleSets: [RuleSet], to warnings: inout [Warning]) {
    addCodeWarnings(to: &warnings)
    addOmissions(to: &warnings)
    addDamagedTexts(to: &warnings)
    for listing in Listing.allCases where listing.terms == nil {
      guard let stated = stated(listing) else { continue }
      for item in items[stated.value.items] where consistsOfDigits(item) {
        warnings.append(
          Warning(kind: .digitsAlone(listing, string(item)), offset: known(item.start - 1)))
      }
      addSeveralInOne(listing, stated.value, ruleSets, to: &warnings)
    }
  }

  private func consistsOfDigits(_ text: JSONText) -> Bool {
    withText { bytes in
      let first = bytes[text.start]
      // An escape, or a full-width digit.
      let mayBe =
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
        || first == UInt8(ascii: "\\") || first == 0xEF
      return mayBe
        && text.string(in: bytes).folded.utf8.allSatisfy {
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }

  // MARK: Several things in one item

  private func addSeveralInOne(
    _ listing: Listing, _ value: ListingValue, _ ruleSets: [RuleSet], to warnings: inout [Warning]
  ) {
    guard items[value.items].contains(where: mayJoin) else { return }
    let pieces = items[value.items].map { item in
      mayJoin(item) ? Placeholder.pieces(of: string(item)) : []
    }
    guard pieces.contains(where: { $0.count > 1 }) else { return }
    let count = Int64(value.items.count)
    let apart = pieces.reduce(Int64(0)) { $0 + Int64(max(1, $1.count)) }
    let decides = ruleSets.flatMap { $0.criteria }.flatMap { $0.walked }.contains { requirement in
      guard case .listing(listing, let bound, _) = requirement.logic else { return false }
      return !bound.comparison.holds(count, bound.value)
        && bound.comparison.holds(apart, bound.value)
    }
    guard decides else { return }
    for (item, pieces) in zip(items[value.items], pieces) where pieces.count > 1 {
      warnings.append(
        Warning(
          kind: .severalInOne(listing, string(item), pieces: pieces),
          offset: known(item.start - 1)))
    }
  }

  /// Whether a byte of the text is one that begins a joiner, or an escape.
  private func mayJoin(_ text: JSONText) -> Bool {
    withText { bytes in
      bytes[text.start..<text.start + text.count].contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\\")
          || $0 == 0xE3 || $0 == 0xEF
      }
    }
  }

  // MARK: What does not count

  private func addOmissions(to warnings: inout [Warning]) {
    guard !omissions.isEmpty else { return }
    var words: [(fact: Fact, member: Int?, texts: [String], offset: Int?)] = []
    var repeated: [(listing: Listing, texts: [String], offset: Int?)] = []
    var evidence: (facts: [Fact], text: String, offset: Int?)?
    for omission in omissions {
      let text = string(omission.text)
      let offset = known(omission.text.start - 1)
      if case .repeated = omission.reason {
        guard case .listing(let listing) = omission.fact else { continue }
        if repeated.last?.listing == listing {
          repeated[repeated.count - 1].texts.append(text)
        } else {
          repeated.append((listing, [text], offset))
        }
      } else if text.isBlank {
        continue
      } else if omission.isEvidence {
        if evidence == nil {
          evidence = ([omission.fact], text, offset)
        } else {
          evidence?.facts.append(omission.fact)
        }
      } else if words.last?.fact == omission.fact, words.last?.member == omission.member {
        words[words.count - 1].texts.append(text)
      } else {
        words.append((omission.fact, omission.member, [text], offset))
      }
    }
    warnings += repeated.map {
      Warning(kind: .repeatedItems($0.listing, $0.texts), offset: $0.offset)
    }
    warnings += words.map {
      Warning(kind: .placeholders($0.fact, member: $0.member, $0.texts), offset: $0.offset)
    }
    if let evidence {
      warnings.append(
        Warning(kind: .emptyEvidence(evidence.facts, evidence.text), offset: evidence.offset))
    }
  }

  // MARK: Damage

  private func addDamagedTexts(to warnings: inout [Warning]) {
    func look(_ text: JSONText?, _ fact: Fact, _ member: Int? = nil) {
      guard let text, withText({ text.isDamaged(in: $0) }) else { return }
      let kind = Warning.Kind.damagedText(fact, member: member, string(text))
      warnings.append(Warning(kind: kind, offset: known(text.start - 1)))
    }
    for text in Text.allCases {
      guard let group = text.declaration.section.group else {
        look(stated(text)?.value, .text(text))
        continue
      }
      for member in 0..<(memberCount(of: group) ?? 0) {
        look(stated(text, member: member)?.value, .text(text), member)
      }
    }
    for fact in Fact.all {
      if case .listing(let listing) = fact, let stated = stated(listing) {
        for item in items[stated.value.items] { look(item, fact) }
      }
      look(evidence(for: fact), fact)
    }
  }

  // MARK: The credit code

  var creditCodeWarnings: [Warning] {
    guard let stated = stated(.creditCode) else { return [] }
    let fault: CreditCode.Fault?
    if let code = creditCode(stated.value) {
      fault = self.fault(of: code)
    } else {
      fault = .malformed
    }
    guard let fault, let code = text(.creditCode) else { return [] }
    return [Warning(kind: .creditCode(code, fault), offset: known(stated.offset))]
  }

  private func fault(of code: CreditCode) -> CreditCode.Fault? {
    if !code.isValid { return .checkCharacter(expected: code.expectedCheck) }
    if stated(.registeredInJiangsu)?.value.isMet == true, !code.isOfJiangsu {
      return .division(code.division)
    }
    let claimsLegalPerson = stated(.independentLegalPerson)?.value.isMet == true
    return claimsLegalPerson && code.isOfIndividualBusiness ? .individualBusiness : nil
  }

  private func addCodeWarnings(to warnings: inout [Warning]) {
    guard let stated = stated(.creditCode) else { return }
    if let code = creditCode(stated.value), !code.isOfEnterprise, fault(of: code) == nil {
      warnings.append(
        Warning(
          kind: .otherRegistration(String(string(stated.value).foldedCode.prefix(2))),
          offset: known(stated.offset)))
    }
    // Of 18 bytes that are a code none has to be folded; what is no code when folded is told for that.
    guard creditCode(utf8: stated.value) == nil, creditCode(stated.value) != nil else { return }
    let written = string(stated.value)
    if written != written.foldedCode {
      warnings.append(
        Warning(kind: .foldedCode(written, written.foldedCode), offset: known(stated.offset)))
    }
  }

  private func creditCode(_ text: JSONText) -> CreditCode? {
    creditCode(utf8: text) ?? CreditCode(string(text).foldedCode)
  }

  private func creditCode(utf8 text: JSONText) -> CreditCode? {
    guard !text.hasEscapes else { return nil }
    return withText { CreditCode(utf8: $0[text.start..<text.start + text.count]) }
  }
}

extension JSONText {
  /// Whether the text has lost characters: a replacement character, or question marks in a row in their place.
  fileprivate func isDamaged(in bytes: UnsafeRawBufferPointer) -> Bool {
    guard !hasEscapes else { return string(in: bytes).isDamaged }
    // No other character begins with one of these bytes but those of full width, and nearly all texts have neither.
    for offset in start..<start + count {
      let byte = bytes[offset]
      guard byte == 0xEF || byte == UInt8(ascii: "?") else { continue }
      // A replacement character ends in BF BD, a question mark of full width in BC 9F.
      if byte == 0xEF, bytes[offset + 1] == 0xBC, bytes[offset + 2] != 0x9F { continue }
      return string(in: bytes).isDamaged
    }
    return false
  }
}

extension String {
  fileprivate var isDamaged: Bool {
    var wasQuestion = false
    for scalar in unicodeScalars {
      if scalar == "\u{FFFD}" { return true }
      let isQuestion = scalar == "?" || scalar == "？"
      if isQuestion, wasQuestion { return true }
      wasQuestion = isQuestion
    }
    return false
  }
}
