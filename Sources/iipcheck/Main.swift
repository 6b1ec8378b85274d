@main
enum Main {
  static func main() async {
    System.removeUnfinishedOutputWhenStopped()
    let status = await Tool(console: .system).run(Array(CommandLine.arguments.dropFirst()))
    System.end(status)
  }
}
