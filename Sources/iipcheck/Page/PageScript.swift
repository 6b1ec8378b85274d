/// The scripts of the page that fills in.
///
/// They know nothing of the notice: words, form and results come from the engine, and what an application says is put in
/// as text only.
enum PageScript {
  /// Those that the engine hands out, in their order, so that they are packed with it.
  static let packed = [views, filling, bureau]
}
