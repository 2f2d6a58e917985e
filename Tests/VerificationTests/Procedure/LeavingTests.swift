import Records
import Ledger
import TestSupport
import Testing
import Verification

@Suite("Leaving a case, from every stage (IV)")
struct LeavingTests {
  private static let waiting = [
    "naming", "named", "unseen", "asking", "readingBack", "identifying", "judging", "verified", "identifyingAgain",
    "cleared",
  ]
  private static let disclosing = ["authorized", "shown", "misread", "spent"]

  /// By what may happen: in which kinds of phase it may, and in no other.
  /// - Guide: IV.P1.c
  @Test(arguments: [
    (Fact.refused(.open(.noVideo)), waiting.filter { $0 != "cleared" }),
    (.refused(.closed), ["verified", "identifyingAgain", "cleared", "refusing"]),
    (.parked(.operatorChoice), waiting), (.abandoned(.caller), waiting + ["parked"]),
    (.flagged, waiting + disclosing + ["confirmed", "refusing", "parked"]),
    (.noted, waiting + disclosing + ["confirmed", "refusing", "parked"]),
    (.continued, waiting + disclosing + ["confirmed", "refusing"]), (.resumed, ["parked"]),
    (.takenOver, waiting + disclosing + ["confirmed", "refusing", "parked"]), (.closed(.disclosed), ["confirmed"]),
    (.closed(.unconfirmed), disclosing),
    (.closed(.unjudged), ["naming", "named", "unseen", "asking", "readingBack", "identifying", "judging", "parked"]),
  ]) func `each way out is open exactly where it should be`(_ fact: Fact, _ kinds: [String]) {
    for place in ProcedureWalk.all {
      let isOpen = place.stage.after(fact) != nil
      #expect(isOpen == kinds.contains(place.stage.phase.family), "\(fact) at \(place.stage)")
    }
  }

  @Test func `a take over repeats what is live and spends what was authorized`() {
    for place in ProcedureWalk.all {
      let phase = place.stage.phase
      let expected: String? =
        switch phase.family {
        case "new", "ended": nil
        case "naming", "refusing", "confirmed": phase.name
        case "parked": String(phase.name.dropFirst("parked.".count))
        case "authorized", "shown", "misread", "spent": "spent"
        default: "named"
        }
      #expect(place.stage.after(.takenOver)?.phase.name == expected, "\(place.stage)")
    }
  }

  @Test func `what counts against a case is never lost on any way`() {
    for place in ProcedureWalk.all {
      for case (let fact, let next?) in place.candidates {
        let before = place.stage
        #expect(next.failures >= before.failures && next.restarts >= before.restarts, "\(fact) at \(before)")
        #expect(next.isFlagged == (before.isFlagged || fact == .flagged), "\(fact) at \(before)")
        #expect(before.medium == nil || next.medium == before.medium, "\(fact) at \(before)")
        let isSeen = before == .new || fact.label.kind == "idChecked"
        #expect(!next.idServes || before.idServes || isSeen, "\(fact) at \(before)")
      }
      if place.stage.phase == .ended { #expect(place.candidates.allSatisfy { $0.next == nil }) }
    }
  }

  @Test func `a parked case repeats all that is live and then leads to a PIN`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    try call.play(.park(.callerGone))
    #expect(try call.refusal(of: .see(unbroken: false)) == .outOfOrder)
    try call.play(.resume)
    #expect(try call.refusal(of: .see(unbroken: false)) == .outOfOrder)
    try call.play(.checkStanding, .see(unbroken: false))
    #expect(call.phase == .asking(.birthDate))
    for item in Item.allCases { try call.play(.answer(item, .asked)) }
    try call.play(.readBack, .checkID(.good), .judge(answersMatch: true), .clear(.good))
    try call.play(.authorize(generation: 1))
    #expect(call.disclosed == [1])
  }

  @Test func `searches without a child are remembered over a park`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .search(.none), .search(.none), .park(.operatorChoice), .resume, .search(.none))
    #expect(call.phase == .naming(misses: 3))
  }

  @Test func `closing says how far the case had come`() throws {
    let early = try CaseScript()
    try early.play(.open(.call()))
    #expect(try early.play(.close) == [.closed(.unjudged)])
    let passed = try CaseScript()
    try passed.playToClearance()
    #expect(try passed.refusal(of: .close) == .outOfOrder)
    try passed.play(.authorize(generation: 1))
    #expect(try passed.play(.close) == [.closed(.unconfirmed)])
  }

  @Test func `a flag ends a second showing before it begins`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    try call.play(.authorize(generation: 1), .flag)
    #expect(try call.refusal(of: .authorize(generation: 1)) == .outOfOrder)
    try call.play(.show(.dismissed), .readBackPIN(matches: false))
    #expect(try call.play(.authorize(generation: 1)) == [.closed(.unconfirmed)])
    #expect(call.disclosed == [1])
  }

  @Test func `another operator has to take the case over first`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID))
    let journal = try Journal(store: call.store, station: "test", clock: call.clock, signer: .test())
    for (fact, isTaken): (Fact, Bool) in [(.standingChecked, false), (.takenOver, true)] {
      let store = MemoryStore<Stage>()
      let own = try Journal(store: store, station: "test", clock: call.clock, signer: .test())
      let earlier: [Receipt<Fact>] = try journal.receipts(of: call.reference)
      for receipt in earlier { _ = try own.log(receipt.fact, of: call.reference, as: receipt.author.name) }
      _ = try own.log(fact, of: call.reference, as: "Someone else (other)")
      let receipts: [Receipt<Fact>] = try own.receipts(of: call.reference)
      do {
        let stage = try Procedure(replaying: receipts, of: call.reference, in: store.origin).stage
        #expect(isTaken && stage.phase == .named)
      } catch {
        #expect(!isTaken && error == .foreignReceipt)
      }
    }
  }
}

extension Phase {
  /// The kind of phase that it is: `asking` for `asking.3`.
  fileprivate var family: String { name.split(separator: ".").first.map(String.init) ?? name }
}
