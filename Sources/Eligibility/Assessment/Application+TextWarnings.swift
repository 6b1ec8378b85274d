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
        warnings.append(warning(.digitsAlone(listing, string(item)), at: item.start - 1))
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
      let kind = Warning.Kind.severalInOne(listing, string(item), pieces: pieces)
      warnings.append(warning(kind, at: item.start - 1))
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
    for run in runs(of: omissions.filter { $0.reason != .placeholder }) {
      guard case .listing(let listing) = run[0].fact else { continue }
      let kind = Warning.Kind.repeatedItems(listing, run.map { string($0.text) })
      warnings.append(warning(kind, at: run[0].text.start - 1))
    }
    let placeholders = omissions.filter { $0.reason == .placeholder && !string($0.text).isBlank }
    for run in runs(of: placeholders.filter { !$0.isEvidence }) {
      let texts = run.map { string($0.text) }
      let kind = Warning.Kind.placeholders(run[0].fact, member: run[0].member, texts)
      warnings.append(warning(kind, at: run[0].text.start - 1))
    }
    let evidence = placeholders.filter { $0.isEvidence }
    guard let first = evidence.first?.text else { return }
    let kind = Warning.Kind.emptyEvidence(evidence.map { $0.fact }, string(first))
    warnings.append(warning(kind, at: first.start - 1))
  }

  /// Those in a row that were written in one field belong together.
  private func runs(of omissions: [Omission]) -> [[Omission]] {
    omissions.reduce(into: []) { runs, omission in
      if let last = runs.last?.last, last.fact == omission.fact, last.member == omission.member {
        runs[runs.count - 1].append(omission)
      } else {
        runs.append([omission])
      }
    }
  }

  // MARK: Damage

  private func addDamagedTexts(to warnings: inout [Warning]) {
    guard mayHaveLostCharacters else { return }
    func look(_ text: JSONText?, _ fact: Fact, _ member: Int? = nil) {
      guard let text, isDamaged(text) else { return }
      let kind = Warning.Kind.damagedText(fact, member: member, string(text))
      warnings.append(warning(kind, at: text.start - 1))
    }
    for text in Text.allCases {
      guard let group = text.group else {
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

  /// Whether the text has lost characters: a replacement character, or question marks in a row in their place.
  private func isDamaged(_ text: JSONText) -> Bool {
    withText { bytes in
      text.hasEscapes
        ? text.utf8(in: bytes).withUnsafeBytes { $0.showDamage }
        : UnsafeRawBufferPointer(rebasing: bytes[text.start..<text.start + text.count]).showDamage
    }
  }

  // MARK: The credit code

  var creditCodeWarnings: [Warning] {
    guard let stated = stated(.creditCode) else { return [] }
    let fault = creditCode(stated.value).map { self.fault(of: $0) } ?? .malformed
    guard let fault, let code = text(.creditCode) else { return [] }
    return [warning(.creditCode(code, fault), at: stated.offset)]
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
      let prefix = String(string(stated.value).foldedCode.prefix(2))
      warnings.append(warning(.otherRegistration(prefix), at: stated.offset))
    }
    // Of 18 bytes that are a code none has to be folded; what is no code when folded is told for that.
    guard creditCode(utf8: stated.value) == nil, creditCode(stated.value) != nil else { return }
    let written = string(stated.value)
    if written != written.foldedCode {
      warnings.append(warning(.foldedCode(written, written.foldedCode), at: stated.offset))
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

extension UnsafeRawBufferPointer {
  /// Whether a replacement character stands in the UTF-8, or question marks in a row.
  fileprivate var showDamage: Bool {
    var wasQuestion = false
    var offset = 0
    while offset < count {
      var isQuestion = self[offset] == UInt8(ascii: "?")
      if self[offset] == 0xEF {
        // The replacement character is EF BF BD, a question mark of full width EF BC 9F.
        if self[offset + 1] == 0xBF, self[offset + 2] == 0xBD { return true }
        isQuestion = self[offset + 1] == 0xBC && self[offset + 2] == 0x9F
        offset += 2
      }
      if isQuestion, wasQuestion { return true }
      wasQuestion = isQuestion
      offset += 1
    }
    return false
  }
}
