/// The scripts of the page that fills in, in the order in which it has them.
///
/// They know nothing of the notice: words, form and results come from the engine, and what an application says is put in
/// as text only.
enum PageScript {
  static let all = [shared, filling, bureau]
}
