internal import Eligibility

extension PageForm {
  /// A section of the form; of a group a member to be copied, and room for those that there are.
  func write(_ section: Section, _ page: inout HTMLPage) {
    let facts = section.facts.filter { $0 != .text(.edition) }
    page.block("section", ["id": "section-" + section.id, "class": "part"]) { page in
      page.element("h3", ["tabindex": "-1"], section.label)
      page.element("p", ["class": "out", "data-out": section.key]) { _ in }
      guard let group = section.group else {
        for fact in facts { write(fact, fact.declaration.path, &page) }
        return
      }
      page.block("div", ["data-members": section.key]) { _ in }
      page.block("template", ["data-group": section.key]) { page in
        page.block("fieldset", ["class": "member"]) { page in
          page.element("legend") { page in
            page.text(group.member + .space)
            page.element("span", ["class": "number"]) { _ in }
          }
          page.element("p", ["class": "out", "data-out": section.key + "[#]"]) { _ in }
          for fact in facts { write(fact, section.key + "[#]." + fact.declaration.key, &page) }
          page.element(
            "button", ["type": "button", "data-remove": section.key],
            Words(zh: "删去此\(group.member.zh)", en: "Remove this \(group.member.en)"))
        }
      }
      page.element(
        "button", ["type": "button", "data-add": section.key],
        Words(zh: "＋ 加一个\(group.member.zh)", en: "+ another \(group.member.en)"))
    }
  }

  /// A field: what it is, where to state it, and room for what became of it.
  private func write(_ fact: Fact, _ path: String, _ page: inout HTMLPage) {
    let declaration = fact.declaration
    let isGrouped = fact.isGroupOfControls
    let attributes: HTMLPage.Attributes = [
      "class": "field", "data-path": path, "data-reads": readers(of: fact),
      "data-always": isAlwaysAsked(fact) ? "yes" : "no",
    ]
    let id = "f-" + path
    page.block(isGrouped ? "fieldset" : "div", attributes) { page in
      if isGrouped {
        page.element("legend", declaration.label)
      } else {
        page.element("label", ["for": id], declaration.label)
      }
      page.element("div", ["class": "state"]) { page in
        if let note = declaration.note { page.element("small", ["id": id + "-note"], note) }
        control(of: fact, id, &page)
        page.element("p", ["class": "reading", "id": id + "-reading"]) { _ in }
        if fact.statement != nil { writeEvidence(declaration.label, &page) }
      }
      page.element("p", ["class": "out", "id": id + "-out", "data-out": path]) { _ in }
    }
  }

  /// Whether it is asked for whatever the category reads: what names the applicant, the platform and each part.
  private func isAlwaysAsked(_ fact: Fact) -> Bool {
    if case .text = fact { return true }
    return fact == .choice(.category) || fact == .choice(.city)
  }

  private func writeEvidence(_ label: Words, _ page: inout HTMLPage) {
    page.element("label", ["class": "evidence"]) { page in
      page.text(Words(zh: "佐证 ", en: "Evidence "))
      page.open(
        "input",
        [
          "data-part": "evidence", "autocomplete": "off",
          "placeholder": Words(zh: "文件名、编号、页码", en: "document, number, page")[language],
          "aria-label": (label + Words(zh: "的佐证", en: ": evidence"))[language],
        ])
    }
  }

  private func control(of fact: Fact, _ id: String, _ page: inout HTMLPage) {
    let described = id + "-note " + id + "-reading " + id + "-out"
    switch fact {
    case .figure(let figure):
      page.element("span", ["class": "box"]) { page in
        page.open(
          "input",
          [
            "id": id, "data-part": "statement", "inputmode": "decimal", "autocomplete": "off",
            "aria-describedby": described,
          ])
        page.element("span", ["class": "unit"], figure.unit.label)
      }
    case .text(let text):
      page.open(
        "input",
        [
          "id": id, "data-part": "statement", "autocomplete": "off", "aria-describedby": described,
          "placeholder": text.examples.first?[language] ?? "",
        ])
    case .choice(let choice): select(choice.terms, id, described, &page)
    case .claim:
      for (value, word) in [
        ("true", Words(zh: "是", en: "yes")), ("false", Words(zh: "否", en: "no")), ("", .notStated),
      ] {
        page.element("label") { page in
          page.open(
            "input", ["type": "radio", "name": id, "value": value, "data-part": "statement"])
          page.text(.space + word)
        }
      }
    case .listing(let listing):
      if let terms = listing.terms {
        for term in terms {
          page.element("label") { page in
            page.open("input", ["type": "checkbox", "value": term.code, "data-part": "statement"])
            page.text(.space + term.label)
          }
        }
      } else {
        page.open(
          "textarea",
          [
            "id": id, "data-part": "statement", "rows": "2", "aria-describedby": described,
            "placeholder": Words(zh: "每行一项", en: "one item a line")[language],
          ])
        page.close("textarea")
        page.element("span", ["class": "offers"]) { page in
          for example in listing.examples {
            page.element("button", ["type": "button", "data-offer": ""], example)
          }
        }
      }
      page.element("label", ["class": "none"]) { page in
        page.open("input", ["type": "checkbox", "data-part": "none"])
        page.text(.space + Words(zh: "一项也没有", en: "there is none"))
      }
    }
  }

  func select(_ terms: [Term], _ id: String, _ described: String, _ page: inout HTMLPage) {
    page.element(
      "select", ["id": id, "data-part": "statement", "aria-describedby": described]
    ) { page in
      page.element("option", ["value": ""], .notStated)
      for term in terms { page.element("option", ["value": term.code], term.label) }
    }
  }
}

extension Fact {
  /// Whether it is stated by several controls, which a legend names.
  fileprivate var isGroupOfControls: Bool {
    switch self {
    case .claim: true
    case .listing(let listing): listing.terms != nil
    case .figure, .choice, .text: false
    }
  }
}
