import Matching
import Records
import Station
import Ledger
import TestSupport
import Verification

/// A clearance with the values behind its naming, as only a whole case gives one.
struct ClearedCase: ~Copyable {
  let clearance: Clearance
  let subject: Subject

  /// Plays a case for an owner in a log up to the authorization.
  init(
    for owner: PINOwner, generation: Int = 1, in store: MemoryStore<Stage>, as name: String = "KPK-482-1914",
    seed: UInt64 = 7
  ) throws {
    let reference = try CaseReference(name).orThrow("a reference")
    let clock = ManualClock()
    let journal = try Journal(store: store, station: "test", clock: clock, signer: .test())
    var procedure = Procedure(reference, in: store.origin)
    var generator = SeededGenerator(seed: seed)
    let student = Opening(field: Subject.studentField, value: Array(owner.student.text.utf8), using: &generator)
    let guardian = Opening(field: Subject.guardianField, value: Array(owner.guardian.text.utf8), using: &generator)
    var events: [Event] = [
      .open(try DeskCaller.opening(.video)), .name(.studentID), .checkStanding, .see(unbroken: false),
    ]
    events += Item.allCases.map { .answer($0, .asked) }
    events += [
      .readBack, .checkID(.good), .judge(answersMatch: true),
      .clear(Recheck(standing: .clear, isAdult: false)), .authorize(generation: generation),
    ]
    for event in events {
      guard case .record(let fact, let next) = procedure.decide(event, at: clock.now()) else {
        throw ScriptError("not taken: \(event)")
      }
      let openings = event == .name(.studentID) ? [student, guardian] : []
      let receipt = try journal.append(
        fact, label: fact.label.description, case: reference, by: .sample("Test (test)"), policy: 1, state: next,
        openings: openings)
      if case .disclose(let given) = procedure.evolve(receipt) {
        subject = Subject(student: student, guardian: guardian)
        clearance = given
        return
      }
    }
    throw ScriptError("no clearance")
  }
}
