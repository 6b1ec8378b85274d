import Foundation
import Testing

@testable import iipcheck

/// No file that somebody has filled in is lost, whatever a command line says.
struct NothingLostTests {
  private let tool: ToolProcess

  init() throws { tool = try ToolProcess() }

  @Test(arguments: [
    "check a.json -o a.json", "check a.json -o ./none/../a.json", "check a.json -o $PWD/a.json",
    "check a.json -o hard.json", "check a.json -o soft.json", "check soft.json -o a.json",
    "check a.json --report junit=a.json", "fit a.json -o hard.json", "screen . -o a.json",
    "screen *.json --report csv=soft.json", "screen - --format ndjson -o a.json < a.json",
    "check a.json -o /dev/stdout 1<> hard.json", "screen a.json --order order.txt -o order.txt",
    "check a.json --reviews order.txt -o order.txt", "test . -o a.expected.json",
    "check a.json --criteria order.txt -o order.txt", "diff order.txt a.json -o a.json",
    "criteria --criteria order.txt -o order.txt",
  ])
  func `no output goes onto a file that the run reads`(_ arguments: String) throws {
    try tool.folder.write("", to: "order.txt")
    try tool.folder.write("{}", to: "a.expected.json")
    _ = try tool.run("ln a.json hard.json; ln -s a.json soft.json; mkdir none")
    let before = try tool.run("ls -li; cat *.json *.txt").output
    let run = try tool.run("$iipcheck " + arguments)
    #expect(run.status == 74)
    #expect(run.complaint.contains(": error: "))
    #expect(run.complaint.contains("this run reads it"))
    #expect(run.output.isEmpty)
    #expect(try tool.run("ls -li; cat *.json *.txt").output == before)
  }

  @Test(arguments: [
    "--report json=x --report junit=./x", "-o x --report junit=$PWD/x",
    "-o old --report junit=link",
    "--report junit=old > old", "-o old --report junit=hard",
  ])
  func `two outputs onto one file are a wrong command line`(_ arguments: String) throws {
    _ = try tool.run("touch old; ln -s old link; ln old hard")
    let before = try tool.contents
    let run = try tool.run("$iipcheck check a.json \(arguments)")
    #expect(run.status == 64)
    #expect(run.complaint.contains("two results would go to one file"))
    #expect(try tool.contents == before)
  }

  @Test func `two outputs may go to one device`() throws {
    let run = try tool.run("$iipcheck check a.json -o /dev/null --report junit=/dev/null")
    #expect(run.status == 0 && run.complaint.isEmpty)
  }

  @Test(arguments: ["init industry-level", "init all", "schema", "schema --of reviews"])
  func `what exists is filled in for the first time only by force`(_ arguments: String) throws {
    try tool.folder.write("filled in", to: "new.json")
    let refused = try tool.run("$iipcheck \(arguments) -o new.json")
    #expect(refused.status == 74)
    #expect(
      refused.complaint
        == "iipcheck: error: new.json: the file exists and was left as it is; --force replaces it\n"
    )
    #expect(try tool.folder.text(of: "new.json") == "filled in")
    #expect(try tool.run("$iipcheck \(arguments) -o new.json --force").status == 0)
    #expect(try tool.folder.text(of: "new.json").hasPrefix("{"))
    #expect(try tool.run("$iipcheck \(arguments) -o other.json").status == 0)
    let redirected = try tool.run("$iipcheck \(arguments) -o /dev/stdout > new.json")
    #expect(redirected.status == 0)
  }

  @Test(arguments: ["/dev/stdout >> log", "/dev/fd/1 >> log", "/dev/fd/5 5>> log", "out >> log"])
  func `what is open already is written to where it stands`(_ output: String) throws {
    try tool.folder.write("before\n", to: "log")
    let number = try tool.run("ln -s /dev/stdout out; ls -i log").output
    let run = try tool.run("$iipcheck check a.json --format json -o \(output); ls -i log")
    #expect(run.output == number)
    let log = try tool.folder.text(of: "log")
    #expect(log.hasPrefix("before\n{") && log.hasSuffix("}\n"))
    #expect(try tool.folder.names == ["a.json", "log", "out"])
  }

  @Test func `a descriptor that is closed at the start does not become a file`() throws {
    let plain = try tool.run("$iipcheck check a.json none.json").output
    for closed in ["<&-", "<&- >&-", "2>&-", "<&- >&- 2>&-"] {
      let run = try tool.run("$iipcheck check a.json none.json -o out.txt \(closed)")
      #expect(run.status == 3)
      #expect(try tool.folder.text(of: "out.txt") == plain, "\(closed)")
    }
    let closed = try tool.run("$iipcheck check a.json >&-")
    #expect(closed.status == 74)
    #expect(closed.complaint.contains("cannot be written"))
  }

  @Test func `a file that may not grow ends with 74 and leaves nothing behind`() throws {
    try tool.folder.write("old", to: "out.html")
    for command in ["check", "screen"] {
      let run = try tool.run("ulimit -f 1; $iipcheck \(command) a.json --format html -o out.html")
      #expect(run.status == 74)
      #expect(run.complaint.contains("out.html: "))
    }
    #expect(try tool.contents.keys.sorted() == ["a.json", "out.html"])
    #expect(try tool.folder.text(of: "out.html") == "old")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk ends with 74`() throws {
    for place in ["> /dev/full", "-o /dev/full", "--report junit=/dev/full"] {
      let run = try tool.run("$iipcheck check a.json \(place)")
      #expect(run.status == 74)
      #expect(run.complaint.contains("no space left on the disk"))
    }
    #expect(try tool.folder.names == ["a.json"])
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `a signal while threads create files leaves none of them`(_ number: Int32) async throws {
    let path = tool.folder.path
    for _ in 0..<4 {
      await #expect(processExitsWith: .signal(number)) {
        [path = path as String, number = number as Int32] in
        System.removeUnfinishedOutputWhenStopped()
        for thread in 0..<4 {
          Thread.detachNewThread {
            while true { try? Console.system.openOutput("\(path)/\(thread)").discard() }
          }
        }
        usleep(50_000)
        kill(getpid(), number)
        sleep(5)
      }
      #expect(try tool.folder.names == ["a.json"])
    }
  }
}
