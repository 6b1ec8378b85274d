internal import Eligibility

/// Everything of the page that is the same for every application: printed from the declarations of facts.
struct PageForm {
  let ruleSets: [RuleSet]
  let language: Language

  /// The categories that read a fact, by their places, apart by blanks.
  func readers(of fact: Fact) -> String {
    ruleSets.indices.filter { ruleSets[$0].facts.contains(fact) }.map { String($0) }
      .joined(separator: " ")
  }

  /// The whole: navigation and the views.
  var html: String {
    var page = HTMLPage(language)
    writeTop(&page)
    page.block("main") { page in
      page.block("ul", ["id": "problems", "class": "problems", "hidden": ""]) { _ in }
      for (id, title, write) in views {
        page.block("section", ["id": "view-" + id, "class": "view", "hidden": ""]) { page in
          page.element("h2", ["tabindex": "-1"], title)
          write(&page)
        }
      }
    }
    page.element("p", ["id": "live", "class": "hidden-text", "role": "status"]) { _ in }
    return page.html
  }

  private var views: [(id: String, title: Words, write: (inout HTMLPage) -> Void)] {
    [
      ("pick", Words(zh: "选类别", en: "Which category?"), writePick),
      ("fill", Words(zh: "填报", en: "Fill in"), writeFill),
      ("result", Words(zh: "结果", en: "Result"), writeResult),
      ("screen", Words(zh: "初审", en: "Screen applications"), writeScreen),
      ("review", Words(zh: "审核", en: "Review what is declared"), writeReview),
    ]
  }

  private func writeTop(_ page: inout HTMLPage) {
    page.block("header", ["class": "page top"]) { page in
      if let edition = ruleSets.first?.edition {
        page.element("div") { page in
          page.element("h1", edition.title + Words(zh: "：自查", en: ": check an application"))
          page.element(
            "p",
            Words(same: edition.document)
              + Words(
                zh: "。不联网，所填内容只在本机；结果供参考，以推荐单位和省工信厅的认定为准。",
                en:
                  ". Offline: what is filled in stays on this machine. The result is for guidance; the bureaus decide."
              ))
        }
      }
      page.element(
        "button", ["type": "button", "id": "language", "lang": language == .zh ? "en" : "zh"]
      ) {
        $0.text(Words(zh: "English", en: "中文"))
      }
    }
    page.block("nav", ["class": "steps", "aria-label": Words(zh: "步骤", en: "steps")[language]]) {
      page in
      for (place, view) in views.enumerated() {
        page.element("a", ["href": "#" + view.id]) { page in
          if place < 3 { page.element("b") { $0.text(place + 1) } }
          page.text(place < 3 ? Words(same: " ") + view.title : view.title)
        }
      }
    }
    page.block(
      "div",
      ["class": "files", "role": "region", "aria-label": Words(zh: "文件", en: "file")[language]]
    ) { page in
      page.element("label", ["class": "button"]) { page in
        page.text(Words(zh: "打开文件", en: "Open a file"))
        page.open("input", ["type": "file", "id": "open", "accept": ".json,application/json"])
      }
      button("save", Words(zh: "保存", en: "Save"), &page)
      button("copy", Words(zh: "复制为文本", en: "Copy as text"), &page)
      page.element(
        "button",
        [
          "type": "button", "id": "blank",
          "data-name": Words(zh: "申报材料.json", en: "application.json")[language],
          "data-ask": Words(
            zh: "有未保存的内容，确定不要了吗？", en: "There is unsaved work. Leave it?")[language],
        ], Words(zh: "重新填写", en: "Start anew"))
      page.element("span", ["id": "file"]) { _ in }
    }
  }

  func button(_ id: String, _ words: Words, _ page: inout HTMLPage) {
    page.element("button", ["type": "button", "id": id], words)
  }

  // MARK: Views

  private func writeFill(_ page: inout HTMLPage) {
    page.block("div", ["class": "bar"]) { page in
      page.element("span", ["id": "verdict", "class": "mark"]) { _ in }
      page.element("span", ["id": "tally"]) { _ in }
      page.open(
        "progress", ["id": "progress", "aria-label": Words(zh: "已填", en: "stated")[language]])
      page.close("progress")
      page.element("span", ["id": "stated"]) { _ in }
    }
    page.block("p", ["class": "choices"]) { page in
      for (id, words) in [
        ("only", Words(zh: "只看未填和不通过的", en: "only what is not stated or fails")),
        ("unread", Words(zh: "也列出所选类别不看的项", en: "also what the category does not read")),
      ] {
        page.element("label") { page in
          page.open("input", ["type": "checkbox", "id": id])
          page.text(.space + words)
        }
      }
    }
    page.block("div", ["class": "columns"]) { page in
      page.block(
        "nav", ["id": "sections", "aria-label": Words(zh: "各节", en: "sections")[language]]
      ) { page in
        page.element("ol") { page in
          for section in Section.allCases {
            page.element("li") { page in
              page.element("a", ["href": "#fill/" + section.id, "data-section": section.id]) {
                page in
                page.element("span", section.label)
                page.element("span", ["class": "count"]) { _ in }
              }
            }
          }
        }
      }
      page.block("div", ["class": "form"]) { page in
        for section in Section.allCases { write(section, &page) }
      }
    }
  }

  private func writeResult(_ page: inout HTMLPage) {
    page.block("div", ["class": "files"]) { page in
      button("print", Words(zh: "打印", en: "Print"), &page)
      button("save-report", Words(zh: "保存此报告", en: "Save this report"), &page)
      page.element("label") { page in
        page.open("input", ["type": "radio", "name": "report", "value": "check", "checked": ""])
        page.text(Words(zh: " 核对结果", en: " check"))
      }
      page.element("label") { page in
        page.open("input", ["type": "radio", "name": "report", "value": "fit"])
        page.text(Words(zh: " 各类别对照与最小改动", en: " categories side by side, smallest change"))
      }
    }
    frame("report", Words(zh: "报告", en: "report"), &page)
  }

  /// What shows a report: nothing in it runs.
  func frame(_ id: String, _ title: Words, _ page: inout HTMLPage) {
    page.open(
      "iframe",
      ["id": id, "sandbox": "allow-same-origin allow-modals", "title": title[language]])
    page.close("iframe")
    page.breakLine()
  }
}

extension Section {
  /// What names the section where a key is needed; that of the application itself is empty.
  var id: String { self == .root ? "root" : key }
}
