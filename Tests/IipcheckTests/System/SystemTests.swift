import Foundation
import Testing

@testable import iipcheck

struct SystemTests {
  private let console = Console.system
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test
  func `an output file is there only once it is committed`() throws {
    let output = try console.openOutput(folder.path("a.csv"))
    try output.write(Array("one ".utf8))
    try output.write(Array("two".utf8))
    #expect(!FileManager.default.fileExists(atPath: folder.path("a.csv")))
    try output.commit()
    output.discard()
    #expect(try folder.text(of: "a.csv") == "one two")
    #expect(try folder.names == ["a.csv"])
  }

  @Test
  func `a discarded output leaves the older file untouched`() throws {
    try folder.write("old", to: "a.csv")
    let output = try console.openOutput(folder.path("a.csv"))
    try output.write(Array("new".utf8))
    output.discard()
    output.discard()
    #expect(try folder.text(of: "a.csv") == "old")
    #expect(try folder.names == ["a.csv"])
  }

  @Test(arguments: [0o600, 0o640, 0o664, 0o666, 0o755])
  func `a replaced file keeps its permissions`(_ permissions: Int) throws {
    try folder.write("old", to: "a.csv", permissions: permissions)
    let output = try console.openOutput(folder.path("a.csv"))
    try output.commit()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a.csv"))
    #expect(attributes[.posixPermissions] as? Int == permissions)
    #expect(try folder.text(of: "a.csv") == "")
  }

  @Test
  func `a link stays a link and what it points to is replaced`() throws {
    try folder.write("old", to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "target")
    let output = try console.openOutput(folder.path("link"))
    try output.write(Array("new".utf8))
    try output.commit()
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "target")
    #expect(try folder.text(of: "target") == "new")
  }

  @Test
  func `a name as long as the file system allows can be written`() throws {
    let name = String(repeating: "a", count: 255)
    let output = try console.openOutput(folder.path(name))
    try output.commit()
    #expect(try folder.names == [name])
  }

  @Test
  func `two outputs at once do not get into each other's way`() throws {
    let first = try console.openOutput(folder.path("a"))
    let second = try console.openOutput(folder.path("b"))
    try first.write([1])
    try second.write([2])
    try second.commit()
    try first.commit()
    #expect(try console.readFile(folder.path("a"), 9) == [1])
    #expect(try console.readFile(folder.path("b"), 9) == [2])
  }

  @Test
  func `what cannot be written says why`() throws {
    #expect(throws: OutputProblem(path: folder.path, kind: .isFolder)) {
      try console.openOutput(folder.path)
    }
    #expect(throws: OutputProblem(path: folder.path("none/a"), kind: .folderNotFound)) {
      try console.openOutput(folder.path("none/a"))
    }
  }

  @Test
  func `a folder that appears where the file should go leaves nothing behind`() throws {
    let path = folder.path("a")
    let output = try console.openOutput(path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: OutputProblem(path: path, kind: .isFolder)) { try output.commit() }
    #expect(try folder.names == ["a"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full device is a problem and stays a device`() throws {
    let output = try console.openOutput("/dev/full")
    #expect(throws: OutputProblem(path: "/dev/full", kind: .noSpace)) { try output.write([1]) }
    output.discard()
    #expect(try console.kindOfPath("/dev/full") == .other)
  }

  @Test
  func `a pipe is written to directly and not replaced`() throws {
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    // Opened for both, so that neither end waits for the other.
    let reader = open(path, O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    let output = try console.openOutput(path)
    try output.write(Array("one".utf8))
    try output.commit()
    #expect(try console.kindOfPath(path) == .other)
    var bytes = [UInt8](repeating: 0, count: 9)
    #expect(read(reader, &bytes, 9) == 3)
    #expect(bytes.starts(with: Array("one".utf8)))
    #expect(try folder.names == ["pipe"])
  }

  @Test
  func `a pipe whose reader went away is told apart`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(throws: OutputProblem(path: "-", kind: .closedPipe)) {
      try System.writeAll([1], to: ends[1], path: "-")
    }
  }

  @Test
  func `a pipe that does not wait is written whole all the same`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reader, writer) = (ends[0], ends[1])
    try #require(fcntl(writer, F_SETFL, O_NONBLOCK) == 0)
    let bytes = [UInt8](repeating: 9, count: 500_000)
    // A thread, since both ends wait for each other and tests share few threads.
    Thread.detachNewThread {
      try? System.writeAll(bytes, to: writer, path: "-")
      close(writer)
    }
    #expect(try FileHandle(fileDescriptor: reader, closeOnDealloc: true).readToEnd() == Data(bytes))
  }
}
