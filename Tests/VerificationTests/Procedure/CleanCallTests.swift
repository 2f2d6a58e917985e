import Matching
import Ledger
import TestSupport
import Testing
import Verification

@Suite("A clean call (IV, IV.1)")
struct CleanCallTests {
  /// - Guide: IV.1, IV.2, IV.3
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
    try call.playToID(CaseOpening(channel: .counter, language: "es", reason: nil))
    let seen = IDObservation(kind: .consulateCard, nameMatches: true, faceMatches: true, challenge: .notAsked)
    #expect(
      try call.play(.checkID(seen)) == [.idChecked(.consulateCard, .counter, passed: true)])
  }
}
