import Matching
import Records
import Ledger
import TestSupport
import Testing
import Verification

@Suite("One verdict over answers and standing (IV.1, III)")
struct VerdictTests {
  @Test(arguments: [Standing.notListed, .notVerified, .restricted])
  func `right answers do not help without standing`(_ standing: Standing) throws {
    let call = try CaseScript()
    try call.playToVerdict()
    #expect(try call.play(.judge(answersMatch: true, standing: standing)) == [.judged(passed: false, round: 1)])
    #expect(call.phase == .readingBack)
  }

  /// - Guide: III.2.e, IV.1.g
  @Test func `two failed rounds leave nothing but the closed refusal`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: false), .correct(.phone), .readBack, .carryID)
    #expect(try call.play(.judge(answersMatch: false, standing: .clear)) == [.judged(passed: false, round: 2)])
    #expect(call.phase == .refusing)
    for event: Event in [
      .readBack, .judge(answersMatch: true, standing: .clear), .park(.operatorChoice), .abandon(.caller),
    ] {
      #expect(try call.refusal(of: event) == .outOfOrder)
    }
    try call.play(.refuseClosed)
    #expect(call.phase == .ended)
  }

  @Test func `a failed round is remembered across parking`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(
      .judge(answersMatch: false, standing: .clear), .park(.callerGone), .resume, .checkStanding, .see(unbroken: false))
    for item in Item.allCases { try call.play(.answer(item, .asked)) }
    try call.play(.readBack, .checkID(.good), .judge(answersMatch: false))
    #expect(call.phase == .refusing)
  }

  @Test func `a flag fails every later verdict`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.flag)
    #expect(try call.play(.judge(answersMatch: true, standing: .clear)) == [.judged(passed: false, round: 1)])
    // The case goes on to it as if nothing were.
    let early = try CaseScript("KPW-111-2625")
    try early.playToID()
    try early.play(.flag, .checkID(.good), .judge(answersMatch: true), .readBack, .carryID, .judge(answersMatch: true))
    #expect(early.phase == .refusing)
  }

  @Test func `a flag after the verdict leads to the refusal whatever the records say`() throws {
    for recheck in [Recheck(standing: .clear, isAdult: false), Recheck(standing: .clear, isAdult: true)] {
      let call = try CaseScript()
      try call.playToVerdict()
      try call.play(.judge(answersMatch: true), .flag)
      #expect(try call.play(.clear(recheck)) == [.refused(.closed)])
    }
  }

  @Test func `a flag after clearance leads to the refusal`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    try call.play(.flag)
    #expect(try call.play(.authorize(generation: 1)) == [.refused(.closed)])
    #expect(call.disclosed.isEmpty)
  }

  @Test func `an unjudged round may start over three times`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    for _ in 1...3 {
      try call.play(.restartRound(.badLine))
      #expect(call.phase == .asking(.birthDate))
      #expect(call.stage.failures == 0)
    }
    #expect(try call.play(.restartRound(.restart)) == [.closed(.unjudged)])
  }

  /// - Guide: IV.1.f
  @Test func `a lock or another name on the ID fails it like a wrong answer`() throws {
    for judged: Event in [.judge(answersMatch: true, isLocked: true), .judge(answersMatch: true, idMatches: false)] {
      let call = try CaseScript()
      try call.playToVerdict()
      #expect(try call.play(judged) == [.judged(passed: false, round: 1)])
      try call.play(.readBack, .carryID)
      #expect(try call.play(judged) == [.judged(passed: false, round: 2)])
    }
  }

  @Test func `on video the challenge cannot be left out`() throws {
    let call = try CaseScript()
    try call.playToID()
    let seen = IDObservation(kind: .passport, nameMatches: true, faceMatches: true, challenge: .notAsked)
    #expect(try call.refusal(of: .checkID(seen)) == .challengeMissing)
  }

  @Test func `records that changed during the call stop it`() throws {
    for (recheck, fact): (Recheck, Fact) in [
      (Recheck(standing: .restricted, isAdult: false), .refused(.closed)),
      (Recheck(standing: .clear, isAdult: true), .refused(.open(.adultStudent))),
      (Recheck(standing: .clear, isLocked: true), .refused(.closed)),
    ] {
      let call = try CaseScript()
      try call.playToVerdict()
      try call.play(.judge(answersMatch: true))
      #expect(try call.play(.clear(recheck)) == [fact])
    }
  }
}
