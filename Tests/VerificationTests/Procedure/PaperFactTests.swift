import Ledger
import Matching
import Records
import TestSupport
import Testing

@testable import Verification

@Suite("A PIN on paper as a fact (IV.3)")
struct PaperFactTests {
  /// A case that is cleared in its medium, and what its log holds.
  private func cleared(_ channel: Channel) throws -> (script: CaseScript, facts: [Fact]) {
    let script = try CaseScript()
    let opening = try CaseOpening(
      channel: channel, language: "en", interpreter: .none, reason: channel == .counter ? nil : .work
    ).orThrow("an opening")
    var facts = try script.play(.open(opening), .name(.studentID), .checkStanding, .see(unbroken: false))
    for item in Item.allCases { facts += try script.play(.answer(item, .asked)) }
    let seen = IDObservation(
      kind: .passport, nameMatches: true, faceMatches: true, challenge: channel == .counter ? .notAsked : .done)
    facts += try script.play(.readBack, .checkID(seen), .judge(answersMatch: true), .clear(.good))
    return (script, facts)
  }

  @Test(arguments: PINCarrier.allCases) func `names what it was on, first to last`(_ carrier: PINCarrier) throws {
    let script = try cleared(.counter).script
    #expect(
      try script.play(.authorize(generation: 3, on: carrier), .show(.dismissed)) == [
        .disclosureAuthorized(generation: 3, showing: 1, on: carrier), .shown(.dismissed, on: carrier),
      ])
    #expect(script.disclosed == [3])
  }

  @Test func `a second showing may be on something else`() throws {
    let script = try cleared(.counter).script
    let facts = try script.play(
      .authorize(generation: 1, on: .slip), .show(.failed), .authorize(generation: 1), .show(.dismissed))
    #expect(facts.last == .shown(.dismissed, on: .screen))
  }

  @Test(arguments: [PINCarrier.letter, .slip]) func `is for the counter alone`(_ carrier: PINCarrier) throws {
    let script = try cleared(.video).script
    #expect(try script.refusal(of: .authorize(generation: 1, on: carrier)) == .outOfOrder)
    let isAuthorized = script.procedure.authorizes(on: carrier, at: script.clock.now())
    #expect(!isAuthorized)
    #expect(try script.disclosesWhenAuthorized())
  }

  @Test(arguments: [
    (
      Fact.disclosureAuthorized(generation: 1, showing: 1, on: .letter),
      #"{"generation":1,"on":"letter","variant":"1"}"#
    ),
    (.disclosureAuthorized(generation: 1, showing: 2, on: .slip), #"{"generation":1,"on":"slip","variant":"2"}"#),
    (.shown(.dismissed, on: .letter), #"{"end":"dismissed","on":"letter"}"#),
    (.shown(.failed), #"{"end":"failed"}"#),
  ]) func `keeps its text, and the screen goes without saying`(_ fact: Fact, _ text: String) throws {
    #expect(String(decoding: try JSON.object(fact.fields).canonical(), as: UTF8.self) == text)
    #expect(try Fact(kind: fact.kind, fields: fact.fields) == fact)
    var fields = fact.fields
    for other in ["screen", "fax", ""] {
      fields["on"] = .string(other)
      #expect(throws: UnknownFact.self) { try Fact(kind: fact.kind, fields: fields) }
    }
  }

  @Test func `that was authorized on video or ended on another is no true log`() throws {
    for (channel, facts): (Channel, [Fact]) in [
      (.video, [.disclosureAuthorized(generation: 1, showing: 1, on: .letter)]),
      (.counter, [.disclosureAuthorized(generation: 1, showing: 1, on: .letter), .shown(.dismissed)]),
      (.counter, [.disclosureAuthorized(generation: 1, showing: 1), .shown(.dismissed, on: .slip)]),
    ] {
      let before = try cleared(channel).facts
      #expect(throws: Procedure.Misuse.outOfOrder) { try CaseScript(replaying: before + facts) }
    }
    _ = try CaseScript(
      replaying: cleared(.counter).facts + [
        .disclosureAuthorized(generation: 1, showing: 1, on: .letter), .shown(.dismissed, on: .letter),
      ])
  }
}
