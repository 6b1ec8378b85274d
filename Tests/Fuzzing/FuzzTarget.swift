import Glibc

/// What is given random input; `.ci/fuzz` runs one after another, each with its corpus beside this file.
enum FuzzTarget: String {
  case json
  case application
  case ruleSet = "rule-set"
  case expectation
  case commandLine = "command-line"

  /// The target that the environment names.
  static let chosen: FuzzTarget = {
    guard let name = getenv("FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name))
    else { fatalError("FUZZ_TARGET names no target") }
    return target
  }()

  /// Tries one input; whatever does not hold ends the process.
  func run(_ bytes: UnsafeRawBufferPointer) {
    switch self {
    case .json: JSONFuzzing.run(bytes)
    case .application: ApplicationFuzzing.run(Array(bytes))
    case .ruleSet: RuleSetFuzzing.run(Array(bytes))
    case .expectation: ExpectationFuzzing.run(Array(bytes))
    case .commandLine: CommandLineFuzzing.run(bytes)
    }
  }
}

/// Where libFuzzer comes in.
///
/// The input is a copy of exactly its length, so that reading beyond it is noticed.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run(UnsafeRawBufferPointer(start: start, count: count))
  return 0
}

/// Ends the process, with a reason, where something does not hold; optimised builds keep it.
func demand(_ holds: Bool, _ reason: @autoclosure () -> String) {
  if !holds { fatalError(reason()) }
}
