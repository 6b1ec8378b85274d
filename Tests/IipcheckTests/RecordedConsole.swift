import Foundation
import Synchronization
import TestSupport

@testable import iipcheck

/// A console that reads the project's own files and keeps what is written.
final class RecordedConsole: Sendable {
  private let written = Mutex<[Console.Stream: [UInt8]]>([:])
  private let files = Mutex<[String: [UInt8]]>([:])
  private let input: Mutex<ArraySlice<UInt8>>
  private let environment: [String: String]
  /// The most bytes of the input that come at once, as from a pipe.
  private let pieceSize: Int

  init(input: [UInt8] = [], environment: [String: String] = [:], pieceSize: Int = .max) {
    self.input = Mutex(input[...])
    self.pieceSize = pieceSize
    self.environment = environment
  }

  /// What was written to a stream.
  func text(_ stream: Console.Stream) -> String {
    written.withLock { String(decoding: $0[stream] ?? [], as: UTF8.self) }
  }

  /// What was written to a file that was completed.
  func file(_ path: String) -> [UInt8]? { files.withLock { $0[path] } }

  /// Everything that was written to files, by path.
  var writtenFiles: [(path: String, text: String)] {
    files.withLock { $0 }.sorted { $0.key < $1.key }.map {
      ($0.key, String(decoding: $0.value, as: UTF8.self))
    }
  }

  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : ProjectFolder.root.appending(path: path).path
  }

  var console: Console {
    Console(
      readFile: { path, limit throws(FileProblem) in
        try Console.system.readFile(Self.absolute(path), limit)
      },
      openInput: { path throws(FileProblem) in
        try Console.system.openInput(Self.absolute(path))
      },
      listFolder: { path throws(FileProblem) in
        try Console.system.listFolder(Self.absolute(path))
      },
      kindOfPath: { path throws(FileProblem) in
        try Console.system.kindOfPath(Self.absolute(path))
      },
      identity: { Console.system.identity(Self.absolute($0)) },
      realPath: { Console.system.realPath(Self.absolute($0)) },
      readInput: { count, bytes throws(FileProblem) in
        bytes += self.input.withLock { rest in
          let piece = rest.prefix(min(count, self.pieceSize))
          rest = rest.dropFirst(piece.count)
          return piece
        }
      },
      write: { bytes, stream throws(OutputProblem) in
        self.written.withLock { $0[stream, default: []] += bytes }
      },
      openOutput: { path throws(OutputProblem) in
        let draft = Draft()
        return OutputFile(
          write: { bytes throws(OutputProblem) in draft.append(bytes) },
          commit: { () throws(OutputProblem) in
            self.files.withLock { $0[path] = draft.bytes }
          },
          discard: {})
      },
      openOutputFolder: { path throws(OutputProblem) in
        let drafts = Mutex<[String: [UInt8]]>([:])
        return OutputFolder(
          write: { name, bytes throws(OutputProblem) in
            drafts.withLock { $0["\(path)/\(name)"] = bytes }
          },
          commit: { () throws(OutputProblem) in
            let written = drafts.withLock { $0 }
            self.files.withLock { $0.merge(written) { $1 } }
          },
          discard: {})
      },
      endByClosedPipe: {}, isTerminal: { _ in false },
      terminalWidth: { nil },
      environment: { self.environment[$0] },
      processorCount: { 2 })
  }

  /// Bytes on their way into a file.
  private final class Draft: Sendable {
    private let content = Mutex<[UInt8]>([])
    var bytes: [UInt8] { content.withLock { $0 } }
    func append(_ bytes: [UInt8]) { content.withLock { $0 += bytes } }
  }
}

extension Console {
  /// The same with files that are there besides.
  func holding(_ files: [String: [UInt8]]) -> Console {
    var console = self
    let (readFile, kindOfPath) = (readFile, kindOfPath)
    console.readFile = { path, limit throws(FileProblem) in
      if let bytes = files[path] { return bytes }
      return try readFile(path, limit)
    }
    console.kindOfPath = { path throws(FileProblem) in
      files[path] == nil ? try kindOfPath(path) : .file
    }
    return console
  }
}

extension Tool {
  /// Runs one command line, without the name of the tool in front.
  func run(_ arguments: [String]) async -> iipcheck.ExitStatus {
    switch start(arguments) {
    case .done(let status): status
    case .concurrent(let command): await finish(command)
    }
  }
}
