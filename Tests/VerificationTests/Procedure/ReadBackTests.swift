import Ledger
import TestSupport
import Testing
import Verification

@Suite("Corrections, read-back, rounds (IV.1)")
struct ReadBackTests {
  @Test func an_answered_item_may_be_typed_anew_and_no_other() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID), .checkStanding, .see)
    for item in Item.allCases {
      for other in Item.allCases {
        let isOpen = call.stage.after(.corrected(other)) != nil
        #expect(isOpen == (other < item), "\(other) while asking \(item)")
      }
      try call.play(.answer(item, .asked))
    }
    for item in Item.allCases { #expect(try call.play(.correct(item)) == [.corrected(item)]) }
    #expect(call.phase == .readingBack)
  }

  @Test func the_items_come_in_their_order_and_once() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID), .checkStanding, .see)
    for item in Item.allCases {
      for other in Item.allCases where other != item {
        #expect(try call.refusal(of: .answer(other, .asked)) == .outOfOrder)
      }
      #expect(try call.refusal(of: .readBack) == .outOfOrder)
      try call.play(.answer(item, .asked))
    }
  }

  @Test func nothing_is_corrected_between_read_back_and_verdict() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    for item in Item.allCases { #expect(try call.refusal(of: .correct(item)) == .outOfOrder) }
  }

  @Test func the_second_round_is_read_back_too_and_may_pass() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: false, standing: .clear))
    #expect(call.phase == .readingBack)
    #expect(try call.refusal(of: .judge(answersMatch: true, standing: .clear)) == .outOfOrder)
    try call.play(.correct(.phone), .readBack)
    #expect(try call.play(.judge(answersMatch: true, standing: .clear)) == [.judged(passed: true, round: 2)])
    try call.play(.checkID(.good), .clear(.good), .authorize(generation: 1))
    #expect(call.disclosed == [1])
  }

  @Test func a_bad_line_counts_nothing_and_means_nothing_outside_a_round() throws {
    let call = try CaseScript()
    try call.play(.open(.call()))
    #expect(try call.refusal(of: .restartRound(.badLine)) == .outOfOrder)
    try call.play(.name(.studentID), .checkStanding, .see)
    for _ in 1...3 { try call.play(.answer(.birthDate, .asked), .restartRound(.badLine)) }
    #expect(call.stage.failures == 0)
    try call.play(.park(.operatorChoice))
    #expect(try call.refusal(of: .restartRound(.badLine)) == .outOfOrder)
    try call.play(.resume)
    #expect(try call.refusal(of: .restartRound(.badLine)) == .outOfOrder)
    try call.play(.checkStanding, .see)
    #expect(try call.play(.restartRound(.badLine)) == [.closed(.unjudged)])
  }

  @Test func after_a_passed_verdict_no_round_is_asked_again() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: true, standing: .clear))
    #expect(try call.refusal(of: .restartRound(.badLine)) == .outOfOrder)
  }

  @Test func a_failed_round_survives_a_restarted_one() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: false, standing: .clear), .restartRound(.restart))
    #expect(call.stage.round == 2)
    for item in Item.allCases { try call.play(.answer(item, .asked)) }
    try call.play(.readBack, .judge(answersMatch: false, standing: .clear))
    #expect(call.phase == .refusing)
  }
}
