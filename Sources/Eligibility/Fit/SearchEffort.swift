/// Counts what a search does, so that its bounds can be tested by work and not by time.
final class SearchEffort {
  /// How many combinations were put together and measured, and how many changes were tried on the application.
  private(set) var steps = 0

  /// Counts one more.
  func step() { steps += 1 }
}
