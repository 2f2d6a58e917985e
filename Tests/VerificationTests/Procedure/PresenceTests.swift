import Records
import Ledger
import TestSupport
import Testing
import Verification

@Suite("Seen live and unbroken (IV)")
struct PresenceTests {
  private func seen() throws -> CaseScript {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID), .checkStanding, .see(unbroken: false))
    return call
  }

  /// - Guide: IV.P1.a
  @Test func `no question is answered unseen`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID), .checkStanding)
    for item in Item.allCases { #expect(try call.refusal(of: .answer(item, .asked)) == .outOfOrder) }
    #expect(try call.refusal(of: .readBack) == .outOfOrder)
  }

  /// - Guide: IV.P1, IV.P3
  @Test(arguments: Channel.allCases) func `presence of one medium never serves for the other`(_ channel: Channel) throws
  {
    let opening = try CaseOpening(channel: channel, language: "en", reason: channel == .counter ? nil : .work).orThrow(
      "one")
    let call = try CaseScript()
    try call.play(.open(opening), .name(.studentID), .checkStanding)
    let wrong: Medium = channel == .counter ? .remote : .counter
    #expect(call.stage.after(.presenceConfirmed(wrong, unbroken: false)) == nil)
    #expect(
      try call.play(.see(unbroken: false)) == [
        .presenceConfirmed(channel == .counter ? .counter : .remote, unbroken: false)
      ])
  }

  @Test func `a case goes on where the video was lost`() throws {
    let call = try seen()
    try call.play(.answer(.birthDate, .asked), .answer(.firstName, .asked), .loseSight)
    #expect(try call.refusal(of: .answer(.lastName, .asked)) == .outOfOrder)
    #expect(try call.refusal(of: .loseSight) == .outOfOrder)
    try call.play(.see(unbroken: false))
    #expect(call.phase == .asking(.lastName))
  }

  @Test func `after a loss before the verdict the ID is shown again`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.loseSight, .see(unbroken: false))
    #expect(call.phase == .identifying)
    #expect(try call.refusal(of: .judge(answersMatch: true, standing: .clear)) == .outOfOrder)
  }

  @Test func `after a loss behind it too, and the verdict keeps`() throws {
    for events: [Event] in [[], [.clear(.good)]] {
      let call = try CaseScript()
      try call.playToVerdict()
      try call.play(.judge(answersMatch: true))
      for event in events { try call.play(event) }
      try call.play(.loseSight)
      #expect(try call.refusal(of: .authorize(generation: 1)) == .outOfOrder)
      try call.play(.see(unbroken: false))
      #expect(call.phase == .identifyingAgain)
      try call.play(.checkID(.good), .clear(.good), .authorize(generation: 1))
      #expect(call.disclosed == [1])
    }
  }

  @Test func `once authorized a loss leaves no second showing`() throws {
    for events: [Event] in [[], [.show(.dismissed)], [.show(.dismissed), .readBackPIN(matches: false)]] {
      let call = try CaseScript()
      try call.playToClearance()
      try call.play(.authorize(generation: 1))
      for event in events { try call.play(event) }
      try call.play(.loseSight)
      #expect(call.phase == .spent)
      #expect(try call.refusal(of: .authorize(generation: 1)) == .outOfOrder)
      #expect(try call.play(.close) == [.closed(.unconfirmed)])
    }
  }

  /// - Guide: IV.P1.b
  @Test func `typed answers keep five minutes and not a millisecond more`() throws {
    for (extra, isKept) in [(Int64(-2), true), (2, false)] {
      let call = try seen()
      try call.play(.answer(.birthDate, .asked), .loseSight)
      call.clock.advance(milliseconds: 5 * 60_000 + extra)
      #expect(
        try call.play(.see(unbroken: false)) == [
          isKept ? .presenceConfirmed(.remote, unbroken: false) : .roundRestarted(.gap)
        ])
      #expect(call.stage.restarts == (isKept ? 0 : 1))
    }
  }

  @Test func `before the first answer a gap costs nothing`() throws {
    let call = try seen()
    try call.play(.loseSight)
    call.clock.advance(minutes: 60)
    #expect(try call.play(.see(unbroken: false)) == [.presenceConfirmed(.remote, unbroken: false)])
  }

  @Test func `a gap after the verdict asks everything again`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: true, standing: .clear), .loseSight)
    call.clock.advance(minutes: 6)
    #expect(try call.play(.see(unbroken: false)) == [.roundRestarted(.gap)])
    try call.play(.see(unbroken: false))
    #expect(call.phase == .asking(.birthDate))
  }

  @Test func `the fourth gap closes the case unjudged`() throws {
    let call = try seen()
    for _ in 1...3 {
      try call.play(.answer(.birthDate, .asked), .loseSight)
      call.clock.advance(minutes: 6)
      try call.play(.see(unbroken: false), .see(unbroken: false))
    }
    try call.play(.answer(.birthDate, .asked), .loseSight)
    call.clock.advance(minutes: 6)
    #expect(try call.play(.see(unbroken: false)) == [.closed(.unjudged)])
  }

  @Test func `after a restart the caller is seen and shows the ID again`() throws {
    for events: [Event] in [[], [.clear(.good)]] {
      let call = try CaseScript()
      try call.playToVerdict()
      try call.play(.judge(answersMatch: true))
      for event in events { try call.play(event) }
      try call.play(.continue)
      #expect(call.phase == .unseen(then: .identifyingAgain))
      try call.play(.see(unbroken: false), .checkID(.good), .clear(.good), .authorize(generation: 1))
      #expect(call.disclosed == [1])
    }
  }

  @Test func `after a restart nothing more is shown of what was authorized`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    try call.play(.authorize(generation: 1), .show(.dismissed), .continue)
    #expect(call.phase == .spent)
  }
}
