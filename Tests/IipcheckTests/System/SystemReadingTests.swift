import Foundation
import Testing

@testable import iipcheck

struct SystemReadingTests {
  private let console = Console.system
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 4_095, 4_096, 65_536, 1_000_003])
  func `a file is read whole, whatever its size`(_ size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(filePath: folder.path("a")))
    #expect(try console.readFile(folder.path("a"), .max) == bytes)
    #expect(try console.readFile(folder.path("a"), size) == bytes)
  }

  @Test
  func `a file that is one byte too large is not read`() throws {
    let path = try folder.write("12345", to: "a")
    #expect(throws: FileProblem.tooLarge(limit: 4)) {
      try console.readFile(path, 4)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/zero")))
  func `a device without an end stops at the limit`() {
    #expect(throws: FileProblem.tooLarge(limit: 200_000)) {
      try console.readFile("/dev/zero", 200_000)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")))
  func `a file that does not tell its size is read whole`() throws {
    let text = String(decoding: try console.readFile("/proc/self/status", .max), as: UTF8.self)
    #expect(text.hasPrefix("Name:") && text.hasSuffix("\n"))
  }

  @Test
  func `a pipe is read to its end`() throws {
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    let bytes = [UInt8](repeating: 7, count: 300_000)
    // A thread, since both ends wait for each other and tests share few threads.
    Thread.detachNewThread { try? Data(bytes).write(to: URL(filePath: path)) }
    #expect(try console.readFile(path, .max) == bytes)
  }

  @Test
  func `what comes from a pipe stays where it is, but for when there is no room`() throws {
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    Thread.detachNewThread {
      try? Data(repeating: 7, count: 4 << 20).write(to: URL(filePath: path))
    }
    let file = try console.openInput(path)
    defer { file.close() }
    var bytes: [UInt8] = []
    var places: Set<Int> = []
    var known = -1
    while bytes.count > known {
      known = bytes.count
      try file.read(4_096, &bytes)
      _ = bytes.withUnsafeBytes { places.insert(Int(bitPattern: $0.baseAddress)) }
    }
    #expect(bytes.count == 4 << 20)
    #expect(places.count < 25)
  }

  @Test
  func `what cannot be read says why`() throws {
    let file = try folder.write("", to: "file")
    #expect(throws: FileProblem.notFound) {
      try console.readFile(folder.path("none"), .max)
    }
    #expect(throws: FileProblem.isFolder) {
      try console.readFile(folder.path, .max)
    }
    #expect(throws: FileProblem.isNoFolder) {
      try console.readFile("\(file)/a", .max)
    }
    #expect(throws: FileProblem.isNoFolder) {
      try console.listFolder(file)
    }
    #expect(throws: FileProblem.notFound) {
      try console.kindOfPath(folder.path("none"))
    }
  }

  @Test
  func `a loop of links is the system's own reason`() throws {
    let path = folder.path("loop")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    let problem = #expect(throws: FileProblem.self) { try console.readFile(path, .max) }
    guard case .other(ELOOP, let reason) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test
  func `a folder is listed in the order of bytes, links not followed`() throws {
    for name in ["b.json", "B.json", "a10", "a2", "平台.json", ".hidden"] {
      try folder.write("", to: name)
    }
    try FileManager.default.createDirectory(
      atPath: folder.path("c"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("d"), withDestinationPath: folder.path("c"))
    #expect(
      try console.listFolder(folder.path) == [
        Console.FolderEntry(name: ".hidden", kind: .file),
        Console.FolderEntry(name: "B.json", kind: .file),
        Console.FolderEntry(name: "a10", kind: .file),
        Console.FolderEntry(name: "a2", kind: .file),
        Console.FolderEntry(name: "b.json", kind: .file),
        Console.FolderEntry(name: "c", kind: .folder),
        Console.FolderEntry(name: "d", kind: .link),
        Console.FolderEntry(name: "平台.json", kind: .file),
      ])
    #expect(try console.kindOfPath(folder.path("d")) == .folder)
    #expect(try console.kindOfPath(folder.path("a2")) == .file)
    #expect(try console.kindOfPath("/dev/null") == .other)
  }

  #if os(Linux)
    @Test
    func `a name that is no UTF-8 is found and named as the reason`() throws {
      let gbk: [CChar] = Array("\(folder.path)/".utf8CString.dropLast()) + [-58, -13, 0]
      try #require(creat(gbk, 0o600) >= 0)
      let found = try console.listFolder(folder.path)
      #expect(found == [Console.FolderEntry(name: "\\xC6\\xF3", kind: .unreachable)])
      // The same given on a command line, where the bytes are lost.
      let path = folder.path("\u{FFFD}\u{FFFD}")
      #expect(throws: FileProblem.unreadableName) {
        try console.readFile(path, .max)
      }
    }
  #endif

  @Test
  func `an environment variable that is not set has no value`() {
    #expect(console.environment("PATH")?.isEmpty == false)
    #expect(console.environment("IIPCHECK_IS_NOT_SET") == nil)
  }
}
