import Eligibility
import Testing

@testable import iipcheck

/// What this program writes itself, given as an application: told for what it is.
struct OtherDocumentTests {
  private static let sample = "samples/enterprise-level-one-iot-protocol.json"

  @Test(arguments: [
    (["check", sample, "--format", "json"], "the result of a check"),
    (["fit", sample, "--format", "json"], "the result of a comparison of categories"),
    (["screen", sample, "--format", "json"], "the result of a screening"),
    (["screen", sample, "--format", "ndjson"], "a row of a screening"),
    (["test", sample, "--format", "json"], "the result of tests"),
    (["criteria", "--format", "json"], "a rule set"),
    (["schema"], "a JSON Schema"),
  ])
  func `a document of this program is no application`(_ written: [String], kind: String) async {
    let document = await CriteriaRun(written)
    let run = await CriteriaRun(
      "check", "a.json", "--format", "json", files: ["a.json": Array(document.output.utf8)])
    #expect(run.status == .unreadable)
    #expect(run.output.contains("\"this is no application but \(kind)\""), "\(run.output)")
  }
}
