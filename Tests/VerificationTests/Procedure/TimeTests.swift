import Matching
import Records
import Ledger
import TestSupport
import Testing
import Verification

@Suite("How long things last (IV)")
struct TimeTests {
  /// - Guide: IV.3.c
  @Test func `a clearance lasts fifteen minutes and not a millisecond more`() throws {
    for (extra, isTaken) in [(Int64(-2), true), (2, false)] {
      let call = try CaseScript()
      try call.playToClearance()
      call.clock.advance(milliseconds: 15 * 60_000 + extra)
      let facts = try call.play(.authorize(generation: 1))
      #expect(call.disclosed.isEmpty != isTaken)
      if !isTaken {
        #expect(facts == [.lapsed])
        #expect(call.phase == .unseen(then: .asking(.birthDate)))
      }
    }
  }

  @Test func `after a lapse everything live is repeated and leads to a PIN again`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    call.clock.advance(minutes: 16)
    try call.play(.authorize(generation: 1), .see(unbroken: false))
    for item in Item.allCases { try call.play(.answer(item, .asked)) }
    try call.play(
      .readBack, .checkID(.good), .judge(answersMatch: true), .clear(.good), .authorize(generation: 1))
    #expect(call.disclosed == [1])
  }

  @Test func `no second showing after the clearance lapsed`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    try call.play(.authorize(generation: 1), .show(.dismissed), .readBackPIN(matches: false))
    call.clock.advance(minutes: 16)
    #expect(try call.play(.authorize(generation: 1)) == [.lapsed])
    #expect(call.phase == .spent)
  }

  @Test func `a clock set back or another boot proves nothing`() throws {
    let back = try CaseScript()
    try back.playToClearance()
    back.clock.boot = "boot-2"
    back.clock.setWall(back: 3_600_000)
    #expect(try back.refusal(of: .see(unbroken: false)) == .tooOld)
    #expect(back.disclosed.isEmpty)
  }

  @Test func `answers keep five minutes without video`() throws {
    for (minutes, phase): (Int64, Phase) in [(4, .asking(.lastName)), (6, .unseen(then: .asking(.birthDate)))] {
      let call = try CaseScript()
      let opening = try CaseOpening(channel: .video, language: "en", reason: .work).orThrow("an opening")
      try call.play(.open(opening), .name(.name), .checkStanding, .see(unbroken: false))
      try call.play(.answer(.birthDate, .asked), .answer(.firstName, .asked), .loseSight)
      call.clock.advance(minutes: minutes)
      try call.play(.see(unbroken: false))
      #expect(call.phase == phase)
      #expect(call.stage.failures == 0)
    }
  }

  /// - Guide: IV.3.c
  @Test func `a case of more than a day can only be closed`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    call.clock.advance(minutes: 24 * 60 + 1)
    for event: Event in [
      .judge(answersMatch: true, standing: .clear), .see(unbroken: false), .loseSight, .park(.operatorChoice),
      .takeOver,
    ] {
      #expect(try call.refusal(of: event) == .tooOld)
    }
    try call.play(.abandon(.expired))
    #expect(call.phase == .ended)
  }
}
