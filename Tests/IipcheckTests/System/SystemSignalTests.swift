import Foundation
import Testing

@testable import iipcheck

/// What happens to the whole process, tried in processes of their own.
struct SystemSignalTests {
  /// Signals the process and not this thread, which as one of a pool is deaf to signals.
  private static func receive(_ number: Int32) {
    kill(getpid(), number)
    sleep(1)
  }

  @Test
  func `a process that is told to stop removes its unfinished output and dies of the signal`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.csv")
    let path = folder.path("a.csv")
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
      System.removeUnfinishedOutputWhenStopped()
      let output = try Console.system.openOutput(path)
      try output.write(Array("half".utf8))
      Self.receive(SIGTERM)
    }
    #expect(try folder.names == ["a.csv"])
    #expect(try folder.text(of: "a.csv") == "old")
  }

  @Test
  func `an interrupt does the same`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.csv")
    await #expect(processExitsWith: .signal(SIGINT)) { [path = path as String] in
      System.removeUnfinishedOutputWhenStopped()
      _ = try Console.system.openOutput(path)
      Self.receive(SIGINT)
    }
    #expect(try folder.names.isEmpty)
  }

  @Test
  func `of several outputs none is left unfinished, and what was completed stays`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.csv")
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
      System.removeUnfinishedOutputWhenStopped()
      let outputs = try (0..<5).map { try Console.system.openOutput("\(path).\($0)") }
      try outputs[1].commit()
      outputs[3].discard()
      _ = try Console.system.openOutput(path)
      Self.receive(SIGTERM)
    }
    #expect(try folder.names == ["a.csv.1"])
  }

  @Test
  func `a hang-up that is ignored stays ignored`() async {
    await #expect(processExitsWith: .exitCode(0)) {
      signal(SIGHUP, SIG_IGN)
      System.removeUnfinishedOutputWhenStopped()
      Self.receive(SIGHUP)
      exit(0)
    }
  }

  @Test
  func `a signal after the end touches nothing`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.csv")
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
      System.removeUnfinishedOutputWhenStopped()
      let output = try Console.system.openOutput(path)
      try output.write(Array("whole".utf8))
      try output.commit()
      Self.receive(SIGTERM)
    }
    #expect(try folder.text(of: "a.csv") == "whole")
  }

  @Test
  func `without permission a file can be neither read nor replaced`() async throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o777)
    let secret = try folder.write("", to: "secret", permissions: 0)
    let path = folder.path("closed/new")
    mkdir(folder.path("closed"), 0o555)
    await #expect(processExitsWith: .exitCode(0)) {
      [secret = secret as String, path = path as String] in
      // Root may do anything, so it becomes nobody first.
      if geteuid() == 0 { try #require(setuid(65_534) == 0) }
      #expect(throws: FileProblem.noPermission) {
        try Console.system.readFile(secret, .max)
      }
      #expect(throws: OutputProblem(path: secret, kind: .noPermission)) {
        try Console.system.openOutput(secret)
      }
      #expect(throws: OutputProblem(path: path, kind: .noPermission)) {
        try Console.system.openOutput(path)
      }
      exit(0)
    }
  }
}
