import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary file beside the one that it will replace; or, where a device or a pipe stands or the path means a file
/// that is open already, just that, since nothing may take its place.
private final class UnfinishedOutput {
  private let path: String
  /// Where the temporary file is, where it belongs and where the signal handler finds it; none where nothing is replaced.
  private let move: (from: String, to: String, place: Int)?
  /// None once the output is committed or discarded.
  private var descriptor: Int32?

  init(_ path: String) throws(OutputProblem) {
    self.path = path
    var status = stat()
    let older = stat(path, &status) == 0 ? System.kind(of: status.st_mode) : nil
    if older == .folder { throw OutputProblem(path: path, kind: .isFolder) }
    let open = older == nil ? nil : System.descriptor(at: path)
    if older != nil, open == nil, access(path, W_OK) != 0 {
      throw OutputProblem(path: path, errorNumber: errno)
    }
    if older == .other || open != nil {
      move = nil
      // The very file that is open, where it stands: opening its path again would write over its beginning.
      let descriptor =
        if let open, open >= 0 { fcntl(open, F_DUPFD_CLOEXEC, 3) } else {
          System.opened(path, O_WRONLY | O_APPEND)
        }
      guard descriptor >= 0 else { throw OutputProblem(path: path, errorNumber: errno) }
      self.descriptor = descriptor
      return
    }
    let target = System.realPath(path) ?? path
    let mode = older == nil ? 0o666 : status.st_mode & 0o777
    let temporary = try Self.openTemporary(beside: target, mode: mode, for: path)
    if older != nil {
      // Only a privileged user can and need do the first: anybody else owns the file already.
      _ = fchown(temporary.descriptor, status.st_uid, status.st_gid)
      fchmod(temporary.descriptor, mode)
    }
    move = (temporary.path, target, temporary.place)
    descriptor = temporary.descriptor
  }

  func write(_ bytes: [UInt8]) throws(OutputProblem) {
    try System.writeAll(bytes, to: descriptor ?? -1, path: path)
  }

  func commit() throws(OutputProblem) {
    guard let descriptor else { return }
    self.descriptor = nil
    var failure: Int32?
    if move != nil, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, errno != EINTR { failure = failure ?? errno }
    if failure == nil, let move, rename(move.from, move.to) != 0 { failure = errno }
    if let failure {
      removeTemporary()
      throw OutputProblem(path: path, errorNumber: failure)
    }
    forget()
  }

  func discard() {
    guard let descriptor else { return }
    self.descriptor = nil
    close(descriptor)
    removeTemporary()
  }

  private func removeTemporary() {
    guard let move else { return }
    unlink(move.from)
    forget()
  }

  /// There is no temporary file any more that the signal handler could remove.
  private func forget() {
    if let move { System.unfinishedPaths[move.place].store(nil, ordering: .releasing) }
  }

  /// Creates a file that nobody else has, and tells the signal handler before a signal can arrive.
  private static func openTemporary(
    beside target: String, mode: mode_t, for path: String
  ) throws(OutputProblem) -> (path: String, descriptor: Int32, place: Int) {
    var everySignal = sigset_t()
    var signalsBefore = sigset_t()
    sigfillset(&everySignal)
    pthread_sigmask(SIG_BLOCK, &everySignal, &signalsBefore)
    // A signal may arrive on another thread, and the process must not end between creating the file and remembering it.
    System.creating.add(1, ordering: .sequentiallyConsistent)
    defer {
      System.creating.subtract(1, ordering: .sequentiallyConsistent)
      pthread_sigmask(SIG_SETMASK, &signalsBefore, nil)
    }
    if System.isStopping.load(ordering: .sequentiallyConsistent) {
      System.creating.subtract(1, ordering: .sequentiallyConsistent)
      System.sleep()
    }
    for temporary in System.temporaryPaths(beside: target) {
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 {
        if let place = System.remember(temporary) { return (temporary, descriptor, place) }
        close(descriptor)
        unlink(temporary)
        throw OutputProblem(path: path, errorNumber: EMFILE)
      }
      guard errno == EEXIST || errno == EINTR else { break }
    }
    throw OutputProblem(path: path, errorNumber: errno)
  }
}

extension System {
  /// The names that something may have until it takes its place, one after another.
  static func temporaryPaths(beside target: String) -> some Sequence<String> {
    let nameStart = target.utf8.lastIndex(of: UInt8(ascii: "/")).map(target.utf8.index(after:))
    let folder = target[..<(nameStart ?? target.startIndex)]
    return (0..<100).lazy.map { "\(folder).iipcheck-\(getpid())-\($0).tmp" }
  }

  static func openOutput(_ path: String) throws(OutputProblem) -> OutputFile {
    let output = try UnfinishedOutput(path)
    return OutputFile(write: output.write, commit: output.commit, discard: output.discard)
  }

  /// Removes unfinished output files when the process is told to stop, which then dies of it.
  ///
  /// The handler may run between any two instructions of the program, and on another thread than the one that
  /// writes, so it only calls what POSIX declares safe there and only reads what is atomic, through a pointer that
  /// stays where it is. A signal that is ignored, as `nohup` asks, stays ignored.
  static func removeUnfinishedOutputWhenStopped() {
    // Made now, because the handler may not make it.
    _ = unfinishedPaths
    _ = creating.load(ordering: .relaxed)
    _ = isStopping.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number) { number in
        System.isStopping.store(true, ordering: .sequentiallyConsistent)
        // Never the thread that the handler runs on: that one lets no signal through while it creates a file.
        while System.creating.load(ordering: .sequentiallyConsistent) > 0 { poll(nil, 0, 1) }
        var place = 0
        while place < System.unfinishedLimit {
          if let path = System.unfinishedPaths[place].load(ordering: .acquiring) { unlink(path) }
          place += 1
        }
        signal(number, SIG_DFL)
        raise(number)
      }
      let address = unsafeBitCast(former, to: Int.self)
      if address == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
  }

  /// How many temporary files the signal handler can know of, and so how many there are at once.
  fileprivate static let unfinishedLimit = 256

  /// How many threads are just creating a temporary file.
  fileprivate static let creating = Atomic(0)

  /// Whether the process has been told to stop, so that no further file may be created.
  fileprivate static let isStopping = Atomic(false)

  /// The paths of the temporary files that are being written, for the signal handler.
  fileprivate nonisolated(unsafe) static let unfinishedPaths = {
    let places = UnsafeMutablePointer<Atomic<UnsafeMutablePointer<CChar>?>>.allocate(
      capacity: unfinishedLimit)
    for place in 0..<unfinishedLimit { (places + place).initialize(to: Atomic(nil)) }
    return places
  }()

  /// Tells the signal handler of a temporary file; the place is where it stands until it is forgotten.
  fileprivate static func remember(_ path: String) -> Int? {
    // Never freed: the handler may be looking at it.
    let copy = strdup(path)
    return (0..<unfinishedLimit).first { place in
      unfinishedPaths[place].compareExchange(expected: nil, desired: copy, ordering: .releasing)
        .exchanged
    }
  }
}
