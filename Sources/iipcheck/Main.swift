@main
enum Main {
  static func main() {
    System.removeUnfinishedOutputWhenStopped()
    let status = Tool(console: .system).run(Array(CommandLine.arguments.dropFirst()))
    System.end(status)
  }
}
