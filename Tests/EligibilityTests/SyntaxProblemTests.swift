import Eligibility
import Testing

/// Texts that are not JSON: where, why and what to do, for people who do not program.
struct SyntaxProblemTests {
  private static let plainSign = Words(zh: "改用英文（半角）标点", en: "type the plain sign")
  private static let quote = Words(zh: "文字须加英文双引号", en: "put texts in double quotation marks")
  private static let noWord = Words(
    zh: "文字没有加引号，也不是 true、false 或 null",
    en: "a word without quotation marks is neither true, false nor null")
  private static let cutOff = Words(
    zh: "文件在此中断，内容不完整；缺了什么无从知道",
    en: "the text ends here, before it is complete; what is missing cannot be known")

  @Test(arguments: [
    Faulty("", at: "1:1 ", zh: "文件为空", en: "the text is empty"),
    Faulty(" \n", at: "2:1 ", zh: "文件为空", en: "the text is empty"),
    Faulty("{", at: "1:2 ", zh: cutOff.zh, en: cutOff.en),
    Faulty(
      "{\"devices\":\n{\"connected\": 5", at: "2:16 devices.connected", zh: cutOff.zh,
      en: cutOff.en),
    Faulty(
      #"{"platform": {"name": "云}"#, at: "1:23 platform.name", zh: "从这里开始的文字缺少结尾的引号",
      en: "the text that begins here lacks its closing quotation mark"),
    Faulty(
      "{} {}", at: "1:4 ", zh: "内容结束之后还有多余的文字", en: "something follows the end of the application"),
  ])
  func `a text may be empty, cut off or too long`(_ faulty: Faulty) { faulty.verify() }

  @Test(arguments: [
    Faulty(
      "{“devices”: {}}", at: "1:2 ", zh: "““”是中文（全角）标点，此处应为英文 \"",
      en: "\"“\" stands where a plain \" is needed", remedy: plainSign),
    Faulty(
      #"{"devices"：{}}"#, at: "1:11 ", zh: "“：”是中文（全角）标点，此处应为英文 :",
      en: "\"：\" stands where a plain : is needed", remedy: plainSign),
    Faulty(
      #"{"devices": {}，"models": {}}"#, at: "1:15 ", zh: "“，”是中文（全角）标点，此处应为英文 ,",
      en: "\"，\" stands where a plain , is needed", remedy: plainSign),
    Faulty(
      #"{"devices": {"kinds": 30},}"#, at: "1:26 ", zh: "最后一项之后多了逗号",
      en: "a comma stands after the last item", remedy: Words(zh: "删去这个逗号", en: "remove this comma")
    ),
    Faulty(
      "{'devices': {}}", at: "1:2 ", zh: "用了单引号", en: "a text stands in single quotation marks",
      remedy: Words(zh: "改用英文双引号", en: "use double quotation marks")),
    Faulty(
      "{\n  // 说明\n}", at: "2:3 ", zh: "不能写注释", en: "comments are not allowed",
      remedy: Words(zh: "说明请写入“notes”", en: "put remarks under \"notes\"")),
    Faulty(
      #"{"devices": {"connected": 5 "kinds": 3}}"#, at: "1:29 devices.connected",
      zh: "此处应为逗号或 }，实为“\"”", en: "expected a comma or }, found \"\"\""),
    Faulty(
      #"{"industries": [{} {}]}"#, at: "1:20 industries[0]", zh: "此处应为逗号或 ]，实为“{”",
      en: "expected a comma or ], found \"{\""),
    Faulty(
      #"{"devices"; 5}"#, at: "1:11 ", zh: "此处应为冒号 :，实为“;”", en: "expected a colon, found \";\""),
    Faulty(
      #"{"devices": }"#, at: "1:13 devices", zh: "此处应为一个值，实为“}”",
      en: "expected a value, found \"}\""),
    Faulty(
      #"{"industries": [}"#, at: "1:17 industries[0]", zh: "此处应为一个值或 ]，实为“}”",
      en: "expected a value or ], found \"}\""),
    Faulty(
      "{]", at: "1:2 ", zh: "此处应为带引号的填报项名或 }，实为“]”",
      en: "expected a field name in quotation marks, or }, found \"]\""),
    Faulty(
      #"{"notes": 1, ;}"#, at: "1:14 notes", zh: "此处应为带引号的填报项名，实为“;”",
      en: "expected a field name in quotation marks, found \";\""),
  ])
  func `a sign that is wrong or lacking is named`(_ faulty: Faulty) { faulty.verify() }

  @Test(arguments: [
    Faulty(
      #"{"claims": {"openness": True}}"#, at: "1:25 claims.openness", zh: noWord.zh, en: noWord.en,
      remedy: quote),
    Faulty("{devices: {}}", at: "1:2 ", zh: noWord.zh, en: noWord.en, remedy: quote),
    Faulty(
      #"{"devices": {"connected": 007}}"#, at: "1:27 devices.connected", zh: "数字前多了 0",
      en: "a number begins with a needless 0", remedy: Words(zh: "删去多余的符号", en: "remove it")),
    Faulty(
      #"{"devices": {"connected": +5}}"#, at: "1:27 devices.connected", zh: "数字前多了加号",
      en: "a number begins with a plus sign", remedy: Words(zh: "删去多余的符号", en: "remove it")),
    Faulty(
      #"{"devices": {"connected": 5.}}"#, at: "1:29 devices.connected", zh: "数字不完整",
      en: "a number is incomplete"),
    Faulty(
      "{\"platform\": {\"name\": \"甲\n乙\"}}", at: "1:25 platform.name", zh: "引号内的文字换了行",
      en: "a line break stands inside quotation marks",
      remedy: Words(zh: "写成一行，或用 \\n 表示换行", en: "keep it on one line, or write \\n")),
    Faulty(
      "{\"platform\": {\"name\": \"甲\t乙\"}}", at: "1:25 platform.name", zh: "引号内有制表符",
      en: "a tab stands inside quotation marks",
      remedy: Words(zh: "改用空格，或写作 \\t", en: "use spaces, or write \\t")),
    Faulty(
      "{\"platform\": {\"name\": \"\u{1B}[31m\"}}", at: "1:24 platform.name", zh: "引号内有控制字符",
      en: "a control character stands inside quotation marks"),
    Faulty(
      "{\"platform\": {\"name\": \"\u{0}\"}}", at: "1:24 platform.name", zh: "文件中有空字节（NUL）",
      en: "the text has a NUL byte"),
    Faulty(
      #"{"platform": {"name": "C:\data"}}"#, at: "1:26 platform.name", zh: "反斜杠 \\ 之后的写法无效",
      en: "what follows the backslash is no valid escape"),
    Faulty(
      #"{"platform": {"name": "\ud83d"}}"#, at: "1:24 platform.name", zh: "\\u 转义只写了半个字符",
      en: "a \\u escape stands for half a character"),
    Faulty(
      "{\"notes\": " + String(repeating: "[", count: 600), at: "1:522 notes", zh: "括号嵌套超过 512 层",
      en: "more than 512 nested brackets"),
  ])
  func `a value that JSON does not know is named`(_ faulty: Faulty) { faulty.verify() }

  @Test func `an encoding other than UTF-8 is recognised, with its remedy`() {
    let text = #"{"platform": {"name": "南京云平台", "notes": "工业互联网"}}"#
    let save = Words(zh: "用编辑器另存为 UTF-8 编码", en: "save the file as UTF-8")
    // 南京 in GB18030.
    let gb18030 =
      Array(#"{"platform": {"name": ""#.utf8) + [0xC4, 0xCF, 0xBE, 0xA9] + Array("\"}}".utf8)
    let wide = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let damaged = Array(text.utf8).map { $0 == 0xAC ? 0xFF : $0 }
    let cases: [([UInt8], Words, Words)] = [
      (gb18030, Words(zh: "文件是 GB18030（GBK）编码", en: "the text is in GB18030 (GBK)"), save),
      (wide, Words(zh: "文件是 UTF-16 或 UTF-32 编码", en: "the text is in UTF-16 or UTF-32"), save),
      (damaged, Words(zh: "文件不是有效的 UTF-8 编码", en: "the text is not valid UTF-8"), save),
      (
        Array("%PDF-1.7".utf8),
        Words(zh: "这是 PDF 文件，不是文本", en: "this is a PDF file and no text"),
        Words(
          zh: "把其中的内容填入空白申报材料（JSON 文本）",
          en: "fill its content into a blank application, a text in JSON")
      ),
    ]
    for (bytes, wording, remedy) in cases {
      let read = ReadText(bytes)
      #expect(read.problems.map { $0.wording } == [wording])
      #expect(read.problems.map { $0.remedy } == [remedy])
    }
  }
}
