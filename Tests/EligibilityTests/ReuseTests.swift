import Eligibility
import TestSupport
import Testing

/// One application after another is read into the same memory.
struct ReuseTests {
  @Test func `the samples are there`() { #expect(Samples.names.count >= 50) }

  @Test(arguments: Samples.names)
  func `nothing of the application before is left`(name: String) throws {
    let bytes = try Samples.bytes(name)
    let fresh = ReadText(bytes)
    var reused = Application()
    _ = reused.read(try Samples.bytes("cross-industry-comfortable.json"))
    let member = reused.addMember(to: .finances)
    reused.state(.fiscalYear, 2017, member: member)
    reused.state(.platformName, "旧平台")
    #expect(reused.read(bytes) == fresh.problems)
    #expect(Statement.all(of: reused) == Statement.all(of: fresh.application))
  }

  @Test(arguments: ["", "{", "5", "[]", "{\"devices\": {\"connected\": -1}}", "null"])
  func `nothing is left either where the next text cannot be read`(text: String) throws {
    var application = Application()
    _ = application.read(try Samples.bytes("cross-industry-comfortable.json"))
    _ = application.read(Array(text.utf8))
    #expect(Statement.all(of: application) == [])
  }

  @Test func `an application that is copied keeps what it states`() throws {
    let bytes = try Samples.bytes("key-cultivation-threshold.json")
    let fresh = ReadText(bytes).application
    var application = fresh
    _ = application.read(Array("{}".utf8))
    #expect(Statement.all(of: application) == [])
    #expect(Statement.all(of: fresh) == Statement.all(of: ReadText(bytes).application))
    #expect(Statement.all(of: fresh).count > 50)
  }

  @Test(arguments: Group.allCases)
  func `members that are added later do not disturb the others`(group: Group) {
    var generator = SplitMix64(seed: 7)
    var application = Application.random(stating: 90, using: &generator)
    let before = Statement.all(of: application)
    let count = application.memberCount(of: group) ?? 0
    #expect(application.addMember(to: group) == count)
    #expect(
      Statement.all(of: application).filter { $0.slot.member != count }
        == before.filter {
          $0.slot.member != count
        })
  }
}

/// One thing that an application states, in a form that can be compared.
private struct Statement: Equatable {
  var slot: Slot
  var value: String
  var offset: Int

  static func all(of application: Application) -> [Statement] {
    application.slots.filter { application.states($0) }.map { slot in
      let (value, offset) = application.text(at: slot)
      return Statement(slot: slot, value: value, offset: offset)
    }
  }
}

extension Application {
  fileprivate func text(at slot: Slot) -> (String, Int) {
    switch slot.fact {
    case .figure(let figure):
      guard let stated = stated(figure, member: slot.member) else { break }
      return ("\(stated.value)", stated.offset)
    case .choice(let choice):
      guard let stated = stated(choice, member: slot.member) else { break }
      return (choice.terms[Int(stated.value)].code, stated.offset)
    case .listing(let listing):
      guard let stated = stated(listing) else { break }
      let evidence = stated.value.evidence.map { string($0) } ?? "–"
      return (
        "\(items(of: stated.value, in: listing)) \(stated.value.terms) \(evidence)", stated.offset
      )
    case .claim(let claim):
      guard let stated = stated(claim) else { break }
      return (
        "\(stated.value.isMet) \(stated.value.evidence.map { string($0) } ?? "–")", stated.offset
      )
    case .text(let text):
      guard let stated = stated(text, member: slot.member) else { break }
      return (string(stated.value), stated.offset)
    }
    return ("", -1)
  }
}
