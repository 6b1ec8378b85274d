internal import Eligibility

extension PageForm {
  /// The figures that the categories ask for, those first that most of them ask for, and how each category stands.
  func writePick(_ page: inout HTMLPage) {
    page.element(
      "p",
      Words(
        zh: "先填手头有的数据，不必填全。各列是该类别的要求；清单和声明不在此列，选定类别后再填。",
        en:
          "State the figures that you have; they need not be complete. A column shows what its category asks for; "
          + "lists and claims come later, once a category is chosen."))
    page.block("div", ["class": "columns pick"]) { page in
      page.block("div", ["class": "cards", "aria-live": "off"]) { page in
        for ruleSet in ruleSets { writeCard(of: ruleSet, &page) }
      }
      page.block("div", ["class": "wide"]) { page in
        page.block("table", ["class": "figures"]) { page in
          page.tableHead(
            [Words(zh: "数据", en: "Figure"), Words(zh: "所填", en: "Stated")]
              + ruleSets.map { $0.category.shortName })
          page.block("tbody") { page in
            for fact in asked { writeRow(of: fact, &page) }
          }
        }
        page.element(
          "p", ["class": "note"],
          Words(
            zh: "按行业、领域和年度分别填报的数据，在“填报”中填。",
            en: "Figures of single industries, domains and years are stated under Fill in."))
      }
    }
  }

  /// The figures of the platform as a whole, behind the kind of production, which opens some of them.
  private var asked: [Fact] {
    let figures = Fact.all.filter { fact in
      fact.isFigure && fact.declaration.section.group == nil && count(of: fact) > 0
    }
    return [.choice(.production)]
      + (1...ruleSets.count).reversed().flatMap { number in
        figures.filter { count(of: $0) == number }
      }
  }

  private func count(of fact: Fact) -> Int { ruleSets.count { $0.facts.contains(fact) } }

  private func writeRow(of fact: Fact, _ page: inout HTMLPage) {
    let path = fact.declaration.path
    let id = "p-" + path
    page.element("tr", ["data-path": path]) { page in
      page.element("th", ["scope": "row"]) { page in
        page.element("label", ["for": id], fact.declaration.label)
        if let note = fact.declaration.note { page.element("small", note) }
      }
      page.element("td") { page in
        page.element("span", ["class": "box"]) { page in
          if case .choice(let choice) = fact {
            select(choice.terms, id, id + "-reading", &page)
          } else if case .figure(let figure) = fact {
            page.open(
              "input",
              [
                "id": id, "data-part": "statement", "inputmode": "decimal", "autocomplete": "off",
                "aria-describedby": id + "-reading",
              ])
            page.element("span", ["class": "unit"], figure.unit.label)
          }
        }
        page.element("p", ["class": "reading", "id": id + "-reading"]) { _ in }
      }
      for (place, ruleSet) in ruleSets.enumerated() {
        page.element("td", ["data-cell": "\(place)"]) { page in
          guard fact.isFigure, let demand = demand(on: fact, by: ruleSet) else { return }
          page.text(demand)
        }
      }
    }
  }

  /// What a category asks of a figure, in short.
  private func demand(on fact: Fact, by ruleSet: RuleSet) -> Words? {
    let own = ruleSet.criteria.flatMap { $0.walked }.filter { $0.facts.contains(fact) }
    let demands = own.compactMap { requirement -> Words? in
      switch requirement.logic {
      case .share(let part, let whole, _):
        .figure(part) == fact
          ? requirement.comparisonWording
          : Words(
            zh: "（\(part.declaration.label.zh)的分母）", en: "(\(part.declaration.label.en), of these)"
          )
          .visible(limit: .figure(whole) == fact ? 60 : 0)
      case .remainder: requirement.comparisonWording
      default: requirement.demand
      }
    }
    return demands.reduce(into: [Words]()) { if !$0.contains($1) { $0.append($1) } }.first
  }

  private func writeCard(of ruleSet: RuleSet, _ page: inout HTMLPage) {
    let term = ruleSet.category.term
    page.block("section", ["class": "category", "data-category": term.code]) { page in
      page.element("h3", term.label)
      page.element("span", ["class": "mark", "data-word": ""]) { _ in }
      page.element("p", ["data-counts": ""]) { _ in }
      page.element("ul") { _ in }
      page.element(
        "button", ["type": "button", "data-choose": term.code],
        Words(zh: "按这一类填报 →", en: "Fill in for this one →"))
    }
  }
}
