import Desk
import Ledger
import Records
import Roster
import Station
import TestSupport
import Testing
import Verification

@Suite("What is done for a caller beside the case")
struct ServedCaseTests {
  let station: DeskStation
  let desk: Desk

  init() throws {
    station = try DeskStation()
    desk = try station.desk()
  }

  private func closed(_ family: DeskFamily = .clean) throws -> CaseReference {
    try DeskCaller(family).play(at: desk)
    let reference = try desk.reference.orThrow("a case")
    desk.forget()
    return reference
  }

  @Test func `is about a case that there is, and of a verified caller where that matters`() throws {
    let unknown = try CaseReference("KPK-482-1914").orThrow("a reference")
    #expect(throws: DeskError.unknownCase) { try desk.served(unknown) }
    let refused = try closed(.unverified)
    #expect(throws: DeskError.neverVerified) { try desk.served(refused).requireCleared() }
    #expect(throws: DeskError.neverVerified) { try desk.callBacks.promise(refused, at: 0) }
    #expect(throws: DeskError.neverVerified) { _ = try desk.callBacks.begin(refused) }
    try desk.served(refused).record(.wrappedUp(.records))
    try station.checkLog()
  }

  /// - Guide: V.P1.a
  @Test func `a call back is open until it is made, or the child is linked or is not to be`() throws {
    let (first, second) = (try closed(), try closed(.twoGuardians))
    let now = station.clock.now().wall
    try desk.callBacks.promise(first, at: now + 2000)
    try desk.callBacks.promise(second, at: now + 1000)
    #expect(try desk.callBacks.open().map(\.reference) == [second, first])
    // The last promise counts.
    try desk.callBacks.promise(second, at: now + 3000)
    #expect(try desk.callBacks.open().map(\.due) == [now + 2000, now + 3000])
    try desk.served(first).record(.linkRecorded(.later))
    #expect(try desk.callBacks.open().count == 2)
    try desk.served(first).record(.linkRecorded(.yes))
    try desk.served(second).record(.callBackEnded(.givenUp))
    #expect(try desk.callBacks.open().isEmpty)
    try desk.callBacks.promise(first, at: now + 9000)
    #expect(try desk.callBacks.open().map(\.reference) == [first])
    // Another console reads the same log.
    #expect(try station.desk().callBacks.open() == desk.callBacks.open())
    try station.checkLog()
  }

  @Test func `whom to call is looked up in the records, and the log has that before`() throws {
    var roster = DeskRoster()
    for place in roster.records.indices {
      guard case .guardian(var guardian) = roster.records[place] else { continue }
      guardian.phones = ["323-555-0142"]
      roster.records[place] = .guardian(guardian)
    }
    try station.load(roster)
    let desk = try station.desk()
    try DeskCaller().play(at: desk)
    let reference = try desk.reference.orThrow("a case")
    let callee = try desk.callBacks.begin(reference)
    #expect(callee?.name.full == "Rosa Delgado" && callee?.numbers == ["323-555-0142"])
    #expect(try station.entries().last?.kind == "callBackBegun")
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.self) { _ = try desk.callBacks.begin(reference) }
  }

  @Test func `notes are read only with an entry`() throws {
    let caller = DeskCaller()
    caller.at(.ask(.grade)) { try $0.note("asks about the bus") }
    try caller.play(at: desk)
    let reference = try desk.reference.orThrow("a case")
    let notes = try desk.served(reference).readNotes()
    #expect(notes.map(\.text) == ["asks about the bus"] && notes.map(\.author) == ["Ana Ruiz"])
    #expect(try station.entries().last?.kind == "notesRead")
    let size = try station.entries().count
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.self) { _ = try desk.served(reference).readNotes() }
    #expect(try station.entries().count == size)
  }

  @Test func `a case that was transferred waits for that colleague, who needs no taking over`() throws {
    let colleague = try station.desk(operator: "Ben Ito")
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    let reference = try desk.reference.orThrow("a case")
    #expect(throws: DeskError.unknownStaff) { _ = try desk.transfers.give(to: "Nobody") }
    #expect(throws: DeskError.unknownStaff) { _ = try desk.transfers.give(to: "ana ruiz") }
    #expect(try desk.transfers.give(to: "ben  ITO") == "Ben Ito")
    #expect(desk.reference == nil)
    #expect(try colleague.transfers.isOwn(reference) && !desk.transfers.isOwn(reference))
    #expect(try colleague.resumption.pickUp(reference) == .held(by: "Ana Ruiz"))
    try colleague.resumption.takeOver()
    #expect(try colleague.transfers.waiting(reference) == nil)
    // Presence and questions repeat, as after any park.
    #expect(try caller.play(at: colleague) == .closed(.disclosed))
    try station.checkLog()
  }

  /// - Guide: XI.1
  @Test func `trainings are a fold of the log under each member's newest name`() throws {
    let day = try CivilDate(iso: "2027-06-30").orThrow("a day")
    _ = try station.desk(operator: "Ben Ito")
    #expect(try desk.trainings.record(.outreach, for: "ben ito", until: day) == "Ben Ito")
    #expect(try desk.trainings.record(.outreach, for: "Ana Ruiz", until: desk.trainings.usualEnd) == "Ana Ruiz")
    let later = try CivilDate(iso: "2028-06-30").orThrow("a day")
    _ = try desk.trainings.record(.outreach, for: "Ben Ito", until: later)
    let attended = try station.desk().trainings.attended()
    #expect(attended.map(\.name) == ["Ana Ruiz", "Ben Ito"] && attended.last?.until == later)
    #expect(throws: DeskError.unknownStaff) { _ = try desk.trainings.record(.outreach, for: "Nobody", until: day) }
    try station.checkLog()
  }
}
