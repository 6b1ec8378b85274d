public import StrictJSON

extension JSONError.Kind {
  /// Why the text is not JSON.
  var wording: Words {
    switch self {
    case .emptyText: Words(zh: "文件为空", en: "the text is empty")
    case .unexpectedEnd:
      Words(
        zh: "文件在此中断，内容不完整；缺了什么无从知道",
        en: "the text ends here, before it is complete; what is missing cannot be known")
    case .unterminatedString:
      Words(zh: "从这里开始的文字缺少结尾的引号", en: "the text that begins here lacks its closing quotation mark")
    case .unexpectedCharacter(let scalar, let expected):
      Words(
        zh: "此处应为\(expected.wording.zh)，实为“\(Character(scalar))”",
        en: "expected \(expected.wording.en), found \"\(Character(scalar))\"")
    case .typographicSign(_, " "):
      Words(zh: "此处有全角空格或不间断空格", en: "a full-width or no-break space stands here")
    case .typographicSign(let scalar, let ascii):
      Words(
        zh: "“\(Character(scalar))”是中文（全角）标点，此处应为英文 \(Character(ascii))",
        en: "\"\(Character(scalar))\" stands where a plain \(Character(ascii)) is needed")
    case .trailingComma: Words(zh: "最后一项之后多了逗号", en: "a comma stands after the last item")
    case .trailingText:
      Words(zh: "内容结束之后还有多余的文字", en: "something follows the end of the application")
    case .singleQuotes: Words(zh: "用了单引号", en: "a text stands in single quotation marks")
    case .comment: Words(zh: "不能写注释", en: "comments are not allowed")
    case .unknownWord:
      Words(
        zh: "文字没有加引号，也不是 true、false 或 null",
        en: "a word without quotation marks is neither true, false nor null")
    case .leadingZero: Words(zh: "数字前多了 0", en: "a number begins with a needless 0")
    case .leadingPlus: Words(zh: "数字前多了加号", en: "a number begins with a plus sign")
    case .missingDigit: Words(zh: "数字不完整", en: "a number is incomplete")
    case .controlCharacter(0x0A), .controlCharacter(0x0D):
      Words(zh: "引号内的文字换了行", en: "a line break stands inside quotation marks")
    case .controlCharacter(0x09): Words(zh: "引号内有制表符", en: "a tab stands inside quotation marks")
    case .controlCharacter:
      Words(zh: "引号内有控制字符", en: "a control character stands inside quotation marks")
    case .nul: Words(zh: "文件中有空字节（NUL）", en: "the text has a NUL byte")
    case .invalidEscape:
      Words(zh: "反斜杠 \\ 之后的写法无效", en: "what follows the backslash is no valid escape")
    case .loneSurrogate: Words(zh: "\\u 转义只写了半个字符", en: "a \\u escape stands for half a character")
    case .otherFile(let kind): kind.wording
    case .wideEncoding: Words(zh: "文件是 UTF-16 或 UTF-32 编码", en: "the text is in UTF-16 or UTF-32")
    case .invalidUTF8: Words(zh: "文件不是有效的 UTF-8 编码", en: "the text is not valid UTF-8")
    case .gb18030: Words(zh: "文件是 GB18030（GBK）编码", en: "the text is in GB18030 (GBK)")
    case .tooDeep(let limit):
      Words(zh: "括号嵌套超过 \(limit) 层", en: "more than \(limit) nested brackets")
    case .duplicateKey: Words(zh: "同一填报项写了两次", en: "the same field stands here twice")
    }
  }

  /// What to do about it.
  var remedy: Words? {
    switch self {
    case .trailingComma: Words(zh: "删去这个逗号", en: "remove this comma")
    case .singleQuotes: Words(zh: "改用英文双引号", en: "use double quotation marks")
    case .typographicSign(_, " "): Words(zh: "改用普通空格", en: "use plain spaces")
    case .typographicSign: Words(zh: "改用英文（半角）标点", en: "type the plain sign")
    case .comment: Words(zh: "说明请写入“notes”", en: "put remarks under \"notes\"")
    case .unknownWord: Words(zh: "文字须加英文双引号", en: "put texts in double quotation marks")
    case .leadingZero, .leadingPlus: Words(zh: "删去多余的符号", en: "remove it")
    case .controlCharacter(0x0A), .controlCharacter(0x0D):
      Words(zh: "写成一行，或用 \\n 表示换行", en: "keep it on one line, or write \\n")
    case .controlCharacter(0x09): Words(zh: "改用空格，或写作 \\t", en: "use spaces, or write \\t")
    case .otherFile(.archive):
      Words(zh: "先解压，再核对其中的文件", en: "unpack it and take the files in it")
    case .otherFile:
      Words(
        zh: "把其中的内容填入空白申报材料（JSON 文本）",
        en: "fill its content into a blank application, a text in JSON")
    case .wideEncoding, .invalidUTF8, .gb18030:
      Words(zh: "用编辑器另存为 UTF-8 编码", en: "save the file as UTF-8")
    case .duplicateKey: Words(zh: "只保留一处", en: "keep one of the two")
    case .emptyText: Words(zh: "填写一份空白申报材料", en: "fill in a blank application")
    // What is missing cannot be known.
    case .unexpectedEnd: nil
    case .unterminatedString:
      Words(zh: "在这段文字的末尾补一个英文双引号", en: "put a double quotation mark at the end of the text")
    case .unexpectedCharacter(_, let expected):
      Words(zh: "改为\(expected.wording.zh)", en: "write \(expected.wording.en)")
    case .trailingText:
      Words(
        zh: "一个文件只写一份申报，到最后一个 } 为止", en: "a file holds one application and ends with its last }")
    case .missingDigit: Words(zh: "写完整这个数；不清楚的写 null", en: "complete it; null if it is not known")
    case .controlCharacter: Words(zh: "删去这个字符", en: "remove the character")
    case .nul: Words(zh: "用编辑器另存为 UTF-8 编码", en: "save the file as UTF-8")
    case .invalidEscape: Words(zh: "反斜杠本身写作 \\\\", en: "write a backslash as \\\\")
    case .loneSurrogate: Words(zh: "直接写这个字", en: "write the character itself")
    case .tooDeep: Words(zh: "核对是否多写了 [ 或 {", en: "see whether there is a [ or { too many")
    }
  }
}

extension JSONError.Expectation {
  fileprivate var wording: Words {
    switch self {
    case .value: Words(zh: "一个值", en: "a value")
    case .valueOrClosingBracket: Words(zh: "一个值或 ]", en: "a value or ]")
    case .key: Words(zh: "带引号的填报项名", en: "a field name in quotation marks")
    case .keyOrClosingBrace: Words(zh: "带引号的填报项名或 }", en: "a field name in quotation marks, or }")
    case .colon: Words(zh: "冒号 :", en: "a colon")
    case .commaOrClosingBrace: Words(zh: "逗号或 }", en: "a comma or }")
    case .commaOrClosingBracket: Words(zh: "逗号或 ]", en: "a comma or ]")
    }
  }
}

extension TextPosition {
  /// Where something stands, in words.
  public var words: Words {
    Words(zh: "第 \(line) 行第 \(column) 列", en: "line \(line), column \(column)")
  }
}

extension JSONError.FileKind {
  fileprivate var wording: Words {
    switch self {
    case .office:
      Words(zh: "这是 Word、Excel 或 WPS 文件，不是文本", en: "this is a Word, Excel or WPS file and no text")
    case .pdf: Words(zh: "这是 PDF 文件，不是文本", en: "this is a PDF file and no text")
    case .image: Words(zh: "这是图片，不是文本", en: "this is a picture and no text")
    case .archive: Words(zh: "这是压缩包，不是文本", en: "this is an archive of files and no text")
    case .markup:
      Words(zh: "这是网页或 XML 文件，不是申报材料", en: "this is a web page or XML and no application")
    }
  }
}
