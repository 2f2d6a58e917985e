import Matching
import Ledger
import TestSupport
import Testing
import Verification

@Suite("A clean call (IV, IV.1)")
struct CleanCallTests {
  @Test func `discloses once everything is in the log`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    #expect(call.disclosed.isEmpty)
    try call.play(.authorize(generation: 3))
    #expect(call.disclosed == [3])
    try call.play(.show(.dismissed), .readBackPIN(matches: true), .close)
    #expect(call.phase == .ended)
    #expect(call.store.rows.count == 20)
  }

  @Test func `reads back wrongly once and is shown once more`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    try call.play(.authorize(generation: 1), .show(.dismissed), .readBackPIN(matches: false))
    #expect(call.phase == .misread)
    try call.play(.authorize(generation: 1), .show(.timedOut), .readBackPIN(matches: false))
    #expect(call.disclosed == [1, 1])
    #expect(call.phase == .spent)
    #expect(try call.refusal(of: .authorize(generation: 1)) == .outOfOrder)
    #expect(try call.play(.close) == [.closed(.unconfirmed)])
  }

  @Test func `at the counter no challenge is asked`() throws {
    let call = try CaseScript()
    try call.playToVerdict(CaseOpening(channel: .counter, language: "es", reason: nil))
    try call.play(.judge(answersMatch: true, standing: .clear))
    let seen = IDObservation(kind: .consulateCard, nameMatches: true, faceMatches: true, challenge: .notAsked)
    #expect(
      try call.play(.checkID(seen)) == [.idChecked(.consulateCard, face: true, challenge: .notAsked, passed: true)])
  }

  @Test func `a sibling goes on with the same presence and ID`() throws {
    let opening = try CaseOpening(
      channel: .video, language: "en", reason: .work, sibling: CaseReference("KMP-123-4714")
    ).orThrow("an opening")
    let call = try CaseScript("KPR-111-1612")
    try call.playToVerdict(opening)
    try call.play(.judge(answersMatch: true, standing: .clear), .carryID)
    #expect(call.phase == .identified)
  }

  @Test func `a sibling whose presence broke has to show the ID again`() throws {
    let opening = try CaseOpening(
      channel: .video, language: "en", reason: .work, sibling: CaseReference("KMP-123-4714")
    ).orThrow("an opening")
    let call = try CaseScript("KPR-111-1612")
    try call.playToVerdict(opening)
    try call.play(.judge(answersMatch: true, standing: .clear), .loseSight, .see)
    #expect(try call.refusal(of: .carryID) == .outOfOrder)
  }
}
