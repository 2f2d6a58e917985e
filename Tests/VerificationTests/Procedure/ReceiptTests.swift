import Ledger
import TestSupport
import Testing
import Verification

@Suite("Only the log's own receipts move a case (IV.3)")
struct ReceiptTests {
  private let store = MemoryStore<Stage>()
  private let clock = SteppingClock()
  private let journal: Journal<Stage>

  init() throws { journal = try Journal(store: store, station: "test", clock: clock, signer: .test()) }

  private func reference(_ name: String = "KPK-482-1914") throws -> CaseReference {
    try CaseReference(name).orThrow("a case reference")
  }

  /// A case that stands at its clearance, in this log.
  private func cleared() throws -> Procedure {
    let script = try CaseScript(store: store, clock: clock, journal: journal)
    try script.playToClearance()
    return try Procedure(replaying: journal.receipts(of: reference()), of: reference(), in: store.origin)
  }

  @Test func `an authorization read back from the log opens nothing`() throws {
    var procedure = try cleared()
    guard case .record(let fact, let next) = procedure.decide(.authorize(generation: 1), at: clock.now())
    else { throw ScriptError("not authorized") }
    _ = try journal.log(fact, of: reference(), to: next)
    let receipts: [Receipt<Fact>] = try journal.receipts(of: reference())
    let old = try receipts.last.orThrow("a receipt")
    #expect(old.source == .own)
    #expect(Self.outcome(procedure.evolve(old)) == "rejected: unproven")
    #expect(procedure.stage.phase == .authorized(showing: 1))
  }

  @Test func `a receipt of another case log or fact or an older one moves nothing`() throws {
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

  @Test func `nothing goes on while the log is pending and a withdrawn fact never was`() throws {
    var procedure = try cleared()
    #expect(procedure.decide(.loseSight, at: clock.now()) != .reject(.logPending))
    #expect(procedure.decide(.loseSight, at: clock.now()) == .reject(.logPending))
    procedure.withdraw()
    #expect(procedure.stage.phase == .cleared)
    let late = try journal.log(.presenceLost, of: reference())
    #expect(Self.outcome(procedure.evolve(late)) == "rejected: foreignReceipt")
    #expect(procedure.decide(.loseSight, at: clock.now()) != .reject(.logPending))
  }

  /// - Guide: IV.3.d
  @Test func `a clearance names every step that had to be in the log`() throws {
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
