import Eligibility
import Reports

extension UsageError {
  /// What is wrong, in one sentence, with the remedy if there is exactly one.
  var message: Words {
    switch self {
    case .missingCommand(let known):
      Words(zh: "缺少命令，可用的命令有 \(known.zh)", en: "missing command, expected one of \(known.en)")
    case .unknownCommand(let name, let nearest, let known):
      Words(zh: "未知命令\(name.zh)", en: "unknown command \(name.en)")
        + (nearest.map { Self.suggestion($0, "，") }
          ?? Words(zh: "，可用的命令有 \(known.zh)", en: ", expected one of \(known.en)"))
    case .unknownOption(let spelling, let nearest):
      Words(zh: "未知选项\(spelling.zh)", en: "unknown option \(spelling.en)")
        + Self.suggestion(nearest, "，")
    case .optionNotForCommand(let option, let command, let takenBy):
      Words(
        zh: "命令\(command.zh)不接受选项\(option.zh)" + (takenBy.isEmpty ? "" : "，接受它的命令有 \(takenBy.zh)"),
        en: "command \(command.en) takes no option \(option.en)"
          + (takenBy.isEmpty ? "" : ", only these do: \(takenBy.en)"))
    case .missingValue(let option):
      Words(
        zh: "选项\(option.zh)缺少取值，写法为\(option.written.zh)",
        en: "option \(option.en) needs a value, as in \(option.written.en)")
    case .emptyValue(let option):
      Words(
        zh: "选项\(option.zh)的取值为空，写法为\(option.written.zh)",
        en: "the value of option \(option.en) is empty, write it as in \(option.written.en)")
    case .unexpectedValue(let option, let value):
      Words(
        zh: "选项\(option.zh)不带取值，却写了\(value.zh)",
        en: "option \(option.en) takes no value, found \(value.en)")
    case .valueNotAllowed(let option, let value, let allowed, let nearest):
      Words(
        zh: "选项\(option.zh)不能取\(value.zh)，可取 \(allowed.zh)",
        en: "option \(option.en) cannot be \(value.en), expected one of \(allowed.en)")
        + Self.suggestion(nearest)
    case .noCount(let option, let value, let limit):
      Words(
        zh: "选项\(option.zh)须为 1 到 \(limit) 的整数，实为\(value.zh)",
        en: "option \(option.en) needs a whole number from 1 to \(limit), found \(value.en)")
    case .reportWithoutFile(let value):
      Words(
        zh: "选项\(OptionName.report.zh)须写明格式和文件，写法为\(OptionName.report.written.zh)，实为\(value.zh)",
        en: "option \(OptionName.report.en) needs a format and a file, as in "
          + "\(OptionName.report.written.en), found \(value.en)")
    case .reportToStandardOutput(let format):
      Words(
        zh: "选项\(OptionName.report.zh)只写入文件；要写到标准输出，请用\("--format \(format)".zh)",
        en: "option \(OptionName.report.en) writes to files only; for standard output use "
          + "--format \(format)".en)
    case .foreignEnding(let path, let ending, let known):
      Words(
        zh: "不能写成 \(ending) 文件：\(path.zh)" + (known.isEmpty ? "" : "；可写的结尾有 \(known.zh)"),
        en: "no \(ending) file can be written: \(path.en)"
          + (known.isEmpty ? "" : "; these endings can: \(known.en)"))
    case .standardInputTwice:
      Words(
        zh: "标准输入\("-".zh)只能读取一次，却给出了两次",
        en: "standard input \("-".en) can be read only once, but is given twice")
    case .missingOperand(let name, let usage):
      Words(zh: "缺少 \(name)，写法为\(usage.zh)", en: "missing \(name), expected \(usage.en)")
    case .unexpectedOperand(let operand, let usage):
      Words(
        zh: "多出\(operand.zh)，写法为\(usage.zh)", en: "unexpected \(operand.en), expected \(usage.en)")
    case .emptyOperand(let name, let usage):
      Words(zh: "\(name) 为空，写法为\(usage.zh)", en: "\(name) is empty, expected \(usage.en)")
    case .operandNotAllowed(let name, let operand, let allowed, let nearest):
      Words(
        zh: "\(name) 不能是\(operand.zh)，可取 \(allowed.zh)",
        en: "\(name) cannot be \(operand.en), expected one of \(allowed.en)")
        + Self.suggestion(nearest)
    }
  }

  private static func suggestion(_ nearest: String?, _ comma: String = "；") -> Words {
    guard let nearest else { return Words(same: "") }
    return Words(zh: "\(comma)是否指\(nearest.zh)？", en: "; did you mean \(nearest.en)?")
  }
}

/// Quoted for a message, in Chinese and in English; what came from outside can do no harm there.
extension String {
  fileprivate var zh: String { "“\(visible(limit: 60))”" }
  fileprivate var en: String { "\"\(visible(limit: 60))\"" }
}

extension OptionName {
  fileprivate var zh: String { spelling.zh }
  fileprivate var en: String { spelling.en }

  /// The option with what must follow it.
  fileprivate var written: String {
    [spelling, declaration.placeholder].compactMap(\.self).joined(separator: " ")
  }
}

extension [String] {
  fileprivate var zh: String { joined(separator: "、") }
  fileprivate var en: String { joined(separator: ", ") }
}
