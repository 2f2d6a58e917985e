import Ledger
import TestSupport
import Testing
import Verification

@Suite("What ends a case that nobody goes on with (IV)")
struct ExitTests {
  /// - Guide: IV.P1.d
  @Test(arguments: [false, true]) func `leads from every stage to an end`(_ isOld: Bool) throws {
    for place in ProcedureWalk.all where place.stage.phase.isLive {
      let call = try CaseScript(replaying: place.history)
      if isOld { call.clock.advance(minutes: 24 * 60 + 1) }
      let facts = try played(on: call) { $0.ending(as: .mistake, showing: .unknown, at: $1) }
      #expect(call.phase == .ended, "\(place.stage)")
      #expect(facts.count <= 2, "\(facts) at \(place.stage)")
      for case .abandoned(let reason) in facts { #expect(reason == (isOld ? .expired : .mistake), "\(place.stage)") }
    }
  }

  @Test(arguments: [false, true]) func `lets a case that was left wait where it can`(_ isOld: Bool) throws {
    for place in ProcedureWalk.all where place.stage.phase.isLive {
      let call = try CaseScript(replaying: place.history)
      if isOld { call.clock.advance(minutes: 24 * 60 + 1) }
      let facts = try played(on: call) { $0.leaving(as: .callerGone, showing: .interrupted, at: $1) }
      switch place.stage.phase {
      case .parked: #expect(facts.isEmpty, "\(place.stage)")
      case let phase where phase.canWait:
        #expect(facts == [isOld ? .abandoned(.expired) : .parked(.callerGone)], "\(place.stage)")
      default: #expect(call.phase == .ended, "\(place.stage)")
      }
    }
  }

  @Test func `takes down first how a showing ended`() throws {
    let call = try CaseScript()
    try call.playToClearance()
    try call.play(.authorize(generation: 1))
    let facts = try played(on: call) { $0.leaving(as: .callerGone, showing: .interrupted, at: $1) }
    #expect(facts == [.shown(.interrupted), .closed(.unconfirmed)])
  }

  @Test func `is one event on request where nothing waits to be told`() throws {
    for place in ProcedureWalk.all where place.stage.phase.isLive && place.stage.phase != .refusing {
      let call = try CaseScript(replaying: place.history)
      try call.play(call.procedure.closing)
      #expect(call.phase == .ended, "\(place.stage)")
    }
  }

  @Test func `at a showing is what records or a flag forbid, and nothing else`() throws {
    for place in ProcedureWalk.all where place.stage.phase.isLive {
      let call = try CaseScript(replaying: place.history)
      let comesToShowing = [.cleared, .shown(showing: 1), .misread].contains(place.stage.phase)
      for standing in Standing.allCases {
        for isLocked in [true, false] {
          let isBarred = standing != .clear || place.stage.isFlagged || isLocked
          let end = call.procedure.barring(Recheck(standing: standing, isLocked: isLocked))
          #expect((end != nil) == (comesToShowing && isBarred), "\(place.stage)")
          if let end { try CaseScript(replaying: place.history).play(end) }
        }
      }
      let now = call.clock.now()
      #expect(call.procedure.authorizes(at: now) == (comesToShowing && !place.stage.isFlagged), "\(place.stage)")
    }
  }

  @Test func `without another document has that document's reason`() {
    #expect(IDProblem.allCases.map(\.refusal) == [.idExpired, .idUnsuitable, .idUnsuitable])
  }

  private func played(
    on call: CaseScript, _ next: (borrowing Procedure, Moment) -> Event?
  ) throws -> [Fact] {
    var facts: [Fact] = []
    while let event = next(call.procedure, call.clock.now()) { facts += try call.play(event) }
    return facts
  }
}
