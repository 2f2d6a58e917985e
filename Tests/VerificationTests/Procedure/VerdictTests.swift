import Ledger
import TestSupport
import Testing
import Verification

@Suite("One verdict over answers and standing (IV.1, III)")
struct VerdictTests {
  @Test(arguments: [Standing.notListed, .notVerified, .restricted])
  func right_answers_do_not_help_without_standing(_ standing: Standing) throws {
    let call = try CaseScript()
    try call.playToVerdict()
    #expect(try call.play(.judge(answersMatch: true, standing: standing)) == [.judged(passed: false, round: 1)])
    #expect(call.phase == .readingBack)
  }

  @Test func two_failed_rounds_leave_nothing_but_the_closed_refusal() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: false, standing: .clear), .correct(.phone), .readBack)
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

  @Test func a_failed_round_is_remembered_across_parking() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: false, standing: .clear), .park(.callerGone), .resume, .checkStanding, .see)
    for item in Item.allCases { try call.play(.answer(item, .asked)) }
    try call.play(.readBack, .judge(answersMatch: false, standing: .clear))
    #expect(call.phase == .refusing)
  }

  @Test func a_flag_fails_every_later_verdict() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.flag)
    #expect(try call.play(.judge(answersMatch: true, standing: .clear)) == [.judged(passed: false, round: 1)])
    let identified = try CaseScript("KPW-111-2625")
    try identified.playToVerdict()
    try identified.play(.judge(answersMatch: true, standing: .clear), .flag)
    let seen = IDObservation(kind: .passport, nameMatches: true, faceMatches: true, cue: .done)
    try identified.play(.checkID(seen))
    #expect(identified.phase == .refusing)
  }

  @Test func a_flag_after_clearance_leads_to_the_refusal() throws {
    let call = try CaseScript()
    try call.playToClearance()
    try call.play(.flag)
    #expect(try call.play(.authorize(generation: 1)) == [.refused(.closed)])
    #expect(call.disclosed.isEmpty)
  }

  @Test func an_unjudged_round_may_start_over_three_times() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    for _ in 1...3 {
      try call.play(.restartRound(.badLine))
      #expect(call.phase == .asking(.birthDate))
      #expect(call.stage.failures == 0)
    }
    #expect(try call.play(.restartRound(.restart)) == [.closed(.unjudged)])
  }

  @Test(arguments: [
    IDObservation(kind: .passport, nameMatches: false, faceMatches: true, cue: .done),
    IDObservation(kind: .passport, nameMatches: true, faceMatches: false, cue: .done),
    IDObservation(kind: .passport, nameMatches: true, faceMatches: true, cue: .refused),
  ])
  func an_ID_that_does_not_match_is_final(_ seen: IDObservation) throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: true, standing: .clear), .checkID(seen))
    #expect(call.phase == .refusing)
  }

  @Test func on_video_the_cue_cannot_be_left_out() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: true, standing: .clear))
    let seen = IDObservation(kind: .passport, nameMatches: true, faceMatches: true, cue: .notAsked)
    #expect(try call.refusal(of: .checkID(seen)) == .cueMissing)
  }

  @Test func records_that_changed_during_the_call_stop_it() throws {
    for (recheck, fact): (Recheck, Fact) in [
      (Recheck(standing: .restricted, isAdult: false), .refused(.closed)),
      (Recheck(standing: .clear, isAdult: true), .refused(.open(.adultStudent))),
    ] {
      let call = try CaseScript()
      try call.playToVerdict()
      let seen = IDObservation(kind: .passport, nameMatches: true, faceMatches: true, cue: .done)
      try call.play(.judge(answersMatch: true, standing: .clear), .checkID(seen))
      #expect(try call.play(.clear(recheck)) == [fact])
    }
  }
}
