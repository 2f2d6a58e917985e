import Ledger
import TestSupport
import Testing
import Verification

@Suite("Only the log's own receipts move a case (IV.3)")
struct ReceiptTests {
  private let store = MemoryStore<Stage>()
  private let clock = SteppingClock()
  private var journal: Journal<Stage> {
    get throws { try Journal(store: store, station: "test", clock: clock, signer: .test()) }
  }

  private func reference(_ name: String = "KPK-482-1914") throws -> CaseReference {
    try CaseReference(name).orThrow("a case reference")
  }

  /// A case that stands at its clearance, in this log.
  private func cleared() throws -> Procedure {
    let script = try CaseScript(store: store, clock: clock)
    try script.playToClearance()
    return try Procedure(replaying: journal.receipts(of: reference()), of: reference(), in: store.origin)
  }

  @Test func an_authorization_read_back_from_the_log_opens_nothing() throws {
    var procedure = try cleared()
    guard case .record(let fact, let next) = procedure.decide(.authorize(generation: 1), at: clock.now())
    else { throw ScriptError("not authorized") }
    _ = try journal.log(fact, of: reference(), to: next)
    let receipts: [Receipt<Fact>] = try journal.receipts(of: reference())
    let old = try receipts.last.orThrow("a receipt")
    #expect(!old.isFresh)
    #expect(Self.outcome(procedure.evolve(old)) == "rejected: unproven")
    #expect(procedure.stage.phase == .authorized(showing: 1))
  }

  @Test func a_receipt_of_another_case_log_or_fact_or_an_older_one_moves_nothing() throws {
    let elsewhere = MemoryStore<Stage>(origin: "pinline/practice/other")
    let other = try Journal(store: elsewhere, station: "test", clock: clock, signer: .test())
    var procedure = try cleared()
    guard case .record(let fact, _) = procedure.decide(.authorize(generation: 1), at: clock.now())
    else { throw ScriptError("not authorized") }
    let earlier: [Receipt<Fact>] = try journal.receipts(of: reference())
    let wrong =
      earlier + [
        try other.log(fact, of: reference()), try journal.log(fact, of: reference("KPM-482-2920")),
        try journal.log(.disclosureAuthorized(generation: 2, showing: 1), of: reference()),
        try journal.log(fact, of: reference(), as: "Someone else (other)"),
      ]
    for receipt in wrong { #expect(Self.outcome(procedure.evolve(receipt)) == "rejected: foreignReceipt") }
    #expect(procedure.stage.phase == .cleared)
    #expect(Self.outcome(procedure.evolve(try journal.log(fact, of: reference()))) == "disclosed")
  }

  @Test func nothing_goes_on_while_the_log_is_pending_and_a_withdrawn_fact_never_was() throws {
    var procedure = try cleared()
    #expect(procedure.decide(.loseSight, at: clock.now()) != .reject(.logPending))
    #expect(procedure.decide(.loseSight, at: clock.now()) == .reject(.logPending))
    procedure.withdraw()
    #expect(procedure.stage.phase == .cleared)
    let late = try journal.log(.presenceLost, of: reference())
    #expect(Self.outcome(procedure.evolve(late)) == "rejected: foreignReceipt")
    #expect(procedure.decide(.loseSight, at: clock.now()) != .reject(.logPending))
  }

  @Test func a_clearance_names_every_step_that_had_to_be_in_the_log() throws {
    var procedure = try cleared()
    guard case .record(let fact, _) = procedure.decide(.authorize(generation: 7), at: clock.now())
    else { throw ScriptError("not authorized") }
    guard case .disclose(let clearance) = procedure.evolve(try journal.log(fact, of: reference()))
    else { throw ScriptError("not disclosed") }
    #expect(clearance.generation == 7)
    #expect(try clearance.reference == reference())
    #expect(clearance.naming.fact == .named(.studentID))
    let proofs = clearance.proofs
    #expect(proofs.map(\.sequence) == (0...16).map(Int64.init))
    #expect(proofs.last?.fact == fact)
  }

  private static func outcome(_ action: consuming Procedure.Action) -> String {
    switch action {
    case .proceed: "went on"
    case .disclose: "disclosed"
    case .reject(let misuse): "rejected: \(misuse)"
    }
  }
}
