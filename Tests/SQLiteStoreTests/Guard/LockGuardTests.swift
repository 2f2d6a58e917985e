import Records
import Diagnostics
import Desk
import Ledger
import Station
import TestSupport
import Testing
import Verification

/// Whatever program writes: what a lock forbids is refused by the database (IV).
@Suite("The log's guard and too many failures (IV)")
struct LockGuardTests {

  /// A live station with three failed cases about the clean family's child.
  private func failed(kind: StationKind = .live) throws -> DeskStation {
    let station = try DeskStation(kind: kind)
    for _ in 0..<3 {
      let caller = DeskCaller()
      caller.family.answers[.phone] = "323 555 2044"
      #expect(try caller.play(at: station.desk()) == .refused(.closed))
    }
    return station
  }

  /// Writes a clean case about that child past the desk, with a program that knows no locks.
  private func write(_ facts: [Fact], about student: String, to station: DeskStation) throws {
    let journal = try station.journal()
    let reference = try #require(CaseReference("KPM-000-2524"))
    var stage = Stage.new
    var generator = SeededGenerator(seed: 1)
    for fact in facts {
      stage = try #require(stage.after(fact))
      let openings =
        fact.kind == "named"
        ? ["student": student, "guardian": "x"].map {
          Opening(field: $0.key, value: Array($0.value.utf8), using: &generator)
        } : []
      _ = try journal.append(
        fact, label: fact.label.description, case: reference, by: .sample("Else (else)"), policy: 1, state: stage,
        openings: openings)
    }
  }

  /// - Guide: IV.1.t
  @Test func `a passed verdict about the child is refused on video`() throws {
    let station = try failed()
    let student = DeskFamily.clean.student.id.text
    #expect(
      throws: JournalError.notWritten(reason: .rule("procedure: too many failures closed this channel (student)"))
    ) {
      try write(Fact.cleanCase(), about: student, to: station)
    }
    #expect(try station.entries().last?.kind == "idChecked")
  }

  @Test func `another child is not, nor is the same one a day later`() throws {
    let station = try failed()
    try write(Fact.cleanCase(), about: "other", to: station)
    let later = try failed()
    later.clock.advance(minutes: 24 * 60)
    try write(Fact.cleanCase(), about: DeskFamily.clean.student.id.text, to: later)
  }

  @Test func `at the counter it needs a second member of staff`() throws {
    let student = DeskFamily.clean.student.id.text
    #expect(throws: JournalError.self) { try write(Fact.cleanCase(.counter), about: student, to: failed()) }
    var facts = try Fact.cleanCase(.counter)
    facts.insert(.attended, at: 4)
    let attended = facts
    try write(attended, about: student, to: failed())
  }

  @Test func `a practice station has none, since its attempts are told apart by the console`() throws {
    try write(Fact.cleanCase(), about: DeskFamily.clean.student.id.text, to: failed(kind: .practice))
  }
}
