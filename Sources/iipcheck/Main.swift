@main
enum Main {
  /// Starts the concurrency runtime only for work that needs it: that takes longer than to check an application.
  static func main() {
    System.occupyClosedStreams()
    System.removeUnfinishedOutputWhenStopped()
    let tool = Tool(console: .system)
    switch tool.start(Array(CommandLine.arguments.dropFirst())) {
    case .done(let status): System.end(status.rawValue)
    case .concurrent(let command):
      Task.detached { System.end(await tool.finish(command).rawValue) }
      System.sleep()
    }
  }
}
