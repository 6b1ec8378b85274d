import Eligibility
import Testing

@testable import iipcheck

struct PageCommandTests {
  private func run(_ arguments: [String]) throws -> Run {
    let invocation: Invocation
    switch try CommandLineParser(commands: CommandTable.commands).parse(arguments) {
    case .run(let parsed): invocation = parsed
    default: throw CancellationError()
    }
    return Run(console: RecordedConsole().console, language: .en, invocation: invocation)
  }

  @Test func `a tool without the engine says how to build one that has it`() throws {
    let command = PageCommand(run: try run(["page"]), engine: nil)
    let problem = #expect(throws: OutputProblem.self) { try command.perform() }
    #expect(problem?.message.en.contains("IIPCHECK_PAGE=1 swift run") == true)
  }

  @Test func `the page asks for nothing from outside`() throws {
    let console = RecordedConsole()
    var run = try run(["page"])
    run.console = console.console
    #expect(try PageCommand(run: run, engine: "AAAA").perform() == .eligible)
    let page = console.text(.output)
    for part in ["default-src &#39;none&#39;", "&#39;wasm-unsafe-eval&#39;", ">AAAA</script>"] {
      let isThere = page.contains(part)
      #expect(isThere, "\(part)")
    }
    for part in ["http:", "https:", "localStorage", "fetch("] {
      let isThere = page.contains(part)
      #expect(!isThere, "\(part)")
    }
  }
}
