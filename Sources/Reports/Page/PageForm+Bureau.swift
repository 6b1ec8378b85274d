internal import Eligibility

/// What a bureau works with: many applications at once, and what each declares.
extension PageForm {
  func writeScreen(_ page: inout HTMLPage) {
    page.block("div", ["id": "drop", "class": "drop"]) { page in
      page.element(
        "p",
        Words(
          zh: "把申报材料（JSON 文件、整个文件夹或 NDJSON 文件）拖到这里，或者：",
          en: "Drop applications here (JSON files, a folder or an NDJSON file), or:"))
      for (id, words) in [
        ("files", Words(zh: "选择文件", en: "Choose files")),
        ("folder", Words(zh: "选择文件夹", en: "Choose a folder")),
      ] {
        page.element("label", ["class": "button"]) { page in
          page.text(words)
          page.open("input", ["type": "file", "id": id, "multiple": ""])
        }
      }
    }
    page.block("div", ["id": "screened", "hidden": ""]) { page in
      page.block("div", ["class": "files"]) { page in
        for (format, layout, ending, words) in [
          ("html", "", "html", Words(zh: "保存初审报告", en: "Save the report")),
          ("csv", "", "csv", Words(zh: "保存结果表", en: "Save the table")),
          (
            "csv", "recommendation", "csv",
            Words(zh: "保存项目汇总表", en: "Save the project summary table")
          ),
          ("csv", "problems", "csv", Words(zh: "保存须补正的问题", en: "Save what to send back")),
        ] {
          page.element(
            "button",
            [
              "type": "button", "data-format": format, "data-layout": layout,
              "data-file": words[language] + "." + ending,
            ], words)
        }
      }
      frame("rows", Words(zh: "初审报告", en: "report of the screening"), &page)
    }
  }

  func writeReview(_ page: inout HTMLPage) {
    page.element(
      "p",
      Words(
        zh: "逐项认定申报单位的声明、清单和运营主体形式；数据不在此列。每项须有角色、日期和理由才计入。"
          + "保存的文件供 --reviews 采用，也可在此再打开。",
        en:
          "Decide what the applicant declares: claims, lists, the form of the operator; figures are not reviewed. A finding "
          + "counts once it has role, day and reason. The file that is saved is what --reviews reads; it can be opened here again."
      ))
    page.block("div", ["class": "files"]) { page in
      input("role", Words(zh: "审核人的角色，不写姓名", en: "Reviewer’s role, not a name"), "", &page)
      input("day", Words(zh: "审核日期", en: "Day"), "2018-10-08", &page)
      page.element("label", ["class": "button"]) { page in
        page.text(Words(zh: "打开审核意见", en: "Open reviews"))
        page.open(
          "input", ["type": "file", "id": "open-reviews", "accept": ".json,application/json"])
      }
      page.element(
        "button",
        [
          "type": "button", "id": "save-reviews",
          "data-name": Words(zh: "审核意见.json", en: "reviews.json")[language],
        ], Words(zh: "保存审核意见", en: "Save reviews"))
    }
    page.block("ul", ["id": "review-problems", "class": "problems", "hidden": ""]) { _ in }
    page.element(
      "p", ["id": "nothing", "hidden": ""],
      Words(
        zh: "还没有可审核的申报：请先打开一份申报材料，或在“初审”中选择文件。",
        en:
          "There is nothing to review yet: open an application, or choose files under Screen applications."
      ))
    page.block("div", ["id": "review-parts", "hidden": ""]) { page in
      page.element("label", ["class": "reviewed"]) { page in
        page.text(Words(zh: "申报", en: "Application"))
        page.element("select", ["id": "reviewed"]) { _ in }
      }
      page.block("div", ["class": "bar", "role": "status"]) { page in
        page.element("span", ["id": "reviewed-verdict", "class": "mark"]) { _ in }
        page.element("span", ["id": "reviewed-tally"]) { _ in }
      }
      page.element("p", ["id": "obstacle", "class": "plain", "hidden": ""]) { _ in }
      page.block("div", ["id": "statements"]) { _ in }
    }
    page.block("template", ["id": "statement"]) { page in
      page.block("fieldset", ["class": "field review"]) { page in
        page.element("legend") { page in
          page.element("b", ["class": "required"]) { _ in }
          page.text(.space)
          page.element("small", ["class": "clause"]) { _ in }
        }
        page.element("div") { page in
          page.element("p", ["class": "stated"]) { _ in }
          page.element("p", ["class": "evidence"]) { _ in }
          page.element("span", ["class": "offers"]) { _ in }
        }
        page.element("div") { page in
          for (value, word) in [
            ("true", Words(zh: "符合", en: "met")), ("false", Words(zh: "不符合", en: "not met")),
            ("", Words(zh: "未审核", en: "not reviewed")),
          ] {
            page.element("label") { page in
              page.open("input", ["type": "radio", "value": value])
              page.text(.space + word)
            }
          }
          let reason = Words(zh: "理由", en: "reason")[language]
          page.open(
            "input",
            ["class": "reason", "autocomplete": "off", "placeholder": reason, "aria-label": reason])
          page.element("small", ["class": "remark"]) { _ in }
        }
      }
    }
  }

  private func input(
    _ id: String, _ words: Words, _ example: String, _ page: inout HTMLPage
  ) {
    page.element("label") { page in
      page.text(words)
      page.open("input", ["id": id, "placeholder": example, "autocomplete": "off"])
    }
  }
}
