import Verification
import Ledger
import TestSupport
import Testing

@Suite("Any events, on a log that fails (IV.3)")
struct RandomCallTests {
  @Test(arguments: [1, 20_261_124, 6363]) func `the stage is the fold of the log and no PIN comes without its steps`(
    _ seed: UInt64
  ) throws {
    var (disclosed, ended, failures) = (0, 0, 0)
    for run in 0..<700 {
      let call = try RandomCall(seed: seed &+ UInt64(run) &* 1_000_003)
      for place in 0..<70 where call.procedure.stage.phase != .ended {
        try call.step()
        if place % 10 == 9 { #expect(try call.foldedStage() == call.procedure.stage, "seed \(seed), run \(run)") }
      }
      #expect(try call.foldedStage() == call.procedure.stage, "seed \(seed), run \(run)")
      #expect(call.faults == [], "seed \(seed), run \(run)")
      for receipts in call.clearances {
        var steps = NeededSteps()
        for receipt in receipts { steps.take(receipt.fact) }
        #expect(steps.areAllThere, "seed \(seed), run \(run)")
      }
      let authorized = try call.receipts().filter { if case .disclosureAuthorized = $0.fact { true } else { false } }
      #expect(call.clearances.count <= authorized.count && authorized.count <= 2, "seed \(seed), run \(run)")
      disclosed += call.clearances.count
      failures += call.store.failures
      if call.procedure.stage.phase == .ended { ended += 1 }
    }
    print("random calls: seed \(seed), 700 runs, \(disclosed) clearances, \(ended) ended, \(failures) failed appends")
    #expect(disclosed > 100 && ended > 100 && failures > 1000)
  }
}
