import Verification
import Records
import Ledger
import TestSupport
import Testing

@Suite("Corrections, read-back, rounds (IV.1)")
struct ReadBackTests {
  /// - Guide: IV.1.e
  @Test func `an answered item may be typed anew and no other`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID), .checkStanding, .see(unbroken: false))
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

  /// - Guide: IV.1.a
  @Test func `the items come in their order and once`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID), .checkStanding, .see(unbroken: false))
    for item in Item.allCases {
      for other in Item.allCases where other != item {
        #expect(try call.refusal(of: .answer(other, .asked)) == .outOfOrder)
      }
      #expect(try call.refusal(of: .readBack) == .outOfOrder)
      try call.play(.answer(item, .asked))
    }
  }

  @Test func `nothing is corrected between read back and verdict`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    for item in Item.allCases { #expect(try call.refusal(of: .correct(item)) == .outOfOrder) }
  }

  @Test func `the second round is read back too and may pass`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: false, standing: .clear))
    #expect(call.phase == .readingBack)
    #expect(try call.refusal(of: .judge(answersMatch: true, standing: .clear)) == .outOfOrder)
    try call.play(.correct(.phone), .readBack, .carryID)
    #expect(try call.play(.judge(answersMatch: true, standing: .clear)) == [.judged(passed: true, round: 2)])
    try call.play(.clear(.good), .authorize(generation: 1))
    #expect(call.disclosed == [1])
  }

  @Test func `a bad line counts nothing and means nothing outside a round`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()))
    #expect(try call.refusal(of: .restartRound(.badLine)) == .outOfOrder)
    try call.play(.name(.studentID), .checkStanding, .see(unbroken: false))
    for _ in 1...3 { try call.play(.answer(.birthDate, .asked), .restartRound(.badLine)) }
    #expect(call.stage.failures == 0)
    try call.play(.park(.operatorChoice))
    #expect(try call.refusal(of: .restartRound(.badLine)) == .outOfOrder)
    try call.play(.resume)
    #expect(try call.refusal(of: .restartRound(.badLine)) == .outOfOrder)
    try call.play(.checkStanding, .see(unbroken: false))
    #expect(try call.play(.restartRound(.badLine)) == [.closed(.unjudged)])
  }

  @Test func `after a passed verdict no round is asked again`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: true, standing: .clear))
    #expect(try call.refusal(of: .restartRound(.badLine)) == .outOfOrder)
  }

  @Test func `a failed round survives a restarted one`() throws {
    let call = try CaseScript()
    try call.playToVerdict()
    try call.play(.judge(answersMatch: false, standing: .clear), .restartRound(.restart))
    #expect(call.stage.round == 2)
    for item in Item.allCases { try call.play(.answer(item, .asked)) }
    try call.play(.readBack, .carryID, .judge(answersMatch: false))
    #expect(call.phase == .refusing)
  }
}
