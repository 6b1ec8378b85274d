import Eligibility
import Jiangsu2018
import StrictJSON
import TestSupport
import Testing

@testable import iipcheck

/// `screen --format reviews`: the file of reviews that a bureau fills in.
struct ReviewListTests {
  static let sample = "samples/enterprise-level-no-software-interfaces.json"

  /// The reviews in a file, as requirement and finding.
  private static func reviews(in bytes: some Sequence<UInt8>) throws -> [(String, Bool?)] {
    let document = try JSONNode(Array(bytes))
    return (document["reviews"]?.items ?? []).map {
      ($0["requirement"]?.string ?? "", $0["met"]?.boolean)
    }
  }

  private static func list(_ arguments: String..., files: [String: [UInt8]] = [:]) async
    -> CriteriaRun
  {
    await CriteriaRun(
      ["screen"] + arguments + ["--format", "reviews", "--quiet"], files: files)
  }

  @Test(arguments: Category.allCases)
  func `everything that is declared and stated is listed once, and as it comes it settles nothing`(
    category: Category
  ) async throws {
    let sample = "samples/\(category.code)-comfortable.json"
    let listed = await Self.list(sample)
    #expect(listed.status == .eligible)
    #expect(listed.complaint.isEmpty)
    let reviews = try Self.reviews(in: listed.output.utf8)
    #expect(reviews.allSatisfy { $0.1 == nil })
    #expect(Set(reviews.map { $0.0 }).count == reviews.count)
    let declared = try #require(Notice.ruleSets.first { $0.category == category }).criteria
      .flatMap { criterion in
        criterion.walked.filter { $0.isDeclared }.map { criterion.id(of: $0) }
      }
    // Of alternatives a sample states one.
    #expect(Set(reviews.map { $0.0 }).isSubset(of: declared))
    #expect(reviews.count > 20)
    let judged = await CriteriaRun(
      "screen", sample, "--reviews", "r.json", "--format", "json",
      files: ["r.json": Array(listed.output.utf8)])
    #expect(judged.status == .eligible)
    #expect(judged.output.contains("\"open\":\(reviews.count)"))
    #expect(judged.output.contains("\"applied\":0"))
  }

  @Test
  func `what was decided is taken over, and what was decided before a change stands in the notes`()
    async throws
  {
    let listed = await Self.list(Self.sample)
    let open =
      "\"requirement\": \"3.1.3/softwareInterfaces\",\n      \"met\": null,\n      \"by\": \"\",\n      \"date\": \"\",\n      \"reason\": \"\""
    #expect(listed.output.contains(open))
    let decided = listed.output.replacing(
      open,
      with:
        "\"requirement\": \"3.1.3/softwareInterfaces\", \"met\": true, \"by\": \"role\", \"date\": \"2018-10-08\", \"reason\": \"seen on site\""
    )
    let again = await Self.list(
      Self.sample, "--reviews", "r.json", files: ["r.json": Array(decided.utf8)])
    #expect(again.status == .eligible)
    let taken = try Self.reviews(in: again.output.utf8).filter { $0.1 != nil }
    #expect(taken.map { $0.0 } == ["3.1.3/softwareInterfaces"])
    let digest = "798c975b9659ee2623c1dca009150d97277b15958798e94bf2c90beb7d06b695"
    let stale = await Self.list(
      Self.sample, "--reviews", "r.json", "--lang", "en",
      files: [
        "r.json": Array(decided.replacing(digest, with: String(repeating: "1", count: 64)).utf8)
      ])
    #expect(stale.status == .ineligible)
    #expect(try Self.reviews(in: stale.output.utf8).allSatisfy { $0.1 == nil })
    #expect(
      stale.output.contains(
        "\"before the application changed: met (role, 2018-10-08): seen on site\""))
  }

  @Test func `what no review can be matched with is told, and the file can be read`() async throws {
    let listed = await Self.list(
      Self.sample, "a.json", "samples/industry-level-incomplete.json", "--lang", "en",
      files: [
        "a.json": try ProjectFolder.bytes(Self.sample)
      ])
    #expect(
      listed.complaint == """
        iipcheck: warning: a.json: no reviews listed, an earlier one has the same content
        iipcheck: warning: samples/industry-level-incomplete.json: no reviews listed, it states no valid credit code, by which reviews are matched
        iipcheck: warning: possible duplicates, identical content: samples/enterprise-level-no-software-interfaces.json, a.json

        """)
    let read = await CriteriaRun(
      "check", Self.sample, "--reviews", "r.json", files: ["r.json": Array(listed.output.utf8)])
    #expect(read.status == .ineligible)
    #expect(read.complaint.isEmpty)
  }

  @Test func `without any application there is an empty list`() async throws {
    let listed = await Self.list("samples/unreadable/comment.json")
    #expect(listed.status == .unreadable)
    #expect(try Self.reviews(in: listed.output.utf8).isEmpty)
  }
}
