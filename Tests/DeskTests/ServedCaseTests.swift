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
    #expect(throws: DeskError.unknownCase) { try desk.beside.served(unknown) }
    let refused = try closed(.unverified)
    #expect(throws: DeskError.neverVerified) { try desk.beside.served(refused).requireCleared() }
    #expect(throws: DeskError.neverVerified) { try desk.beside.callBacks.promise(refused, at: 0) }
    #expect(throws: DeskError.noCallBack) { _ = try desk.beside.callBacks.begin(refused) }
    try desk.beside.served(refused).record(.wrappedUp(.records))
    try station.checkLog()
  }

  /// - Guide: V.P1.a
  @Test func `a call back is open until it is made, or the child is linked or is not to be`() throws {
    let (first, second) = (try closed(), try closed(.twoGuardians))
    let now = station.clock.now().wall
    try desk.beside.callBacks.promise(first, at: now + 2000)
    try desk.beside.callBacks.promise(second, at: now + 1000)
    #expect(try desk.beside.callBacks.open().map(\.reference) == [second, first])
    // The last promise counts.
    try desk.beside.callBacks.promise(second, at: now + 3000)
    #expect(try desk.beside.callBacks.open().map(\.due) == [now + 2000, now + 3000])
    try desk.beside.served(first).record(.linkRecorded(.later))
    #expect(try desk.beside.callBacks.open().count == 2)
    try desk.beside.served(first).record(.linkRecorded(.yes))
    try desk.beside.callBacks.end(second, .givenUp)
    #expect(throws: DeskError.noCallBack) { try desk.beside.callBacks.end(second, .reached) }
    #expect(try desk.beside.callBacks.open().isEmpty)
    try desk.beside.callBacks.promise(first, at: now + 9000)
    #expect(try desk.beside.callBacks.open().map(\.reference) == [first])
    // Another console reads the same log.
    #expect(try station.desk().beside.callBacks.open() == desk.beside.callBacks.open())
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
    #expect(throws: DeskError.noCallBack) { _ = try desk.beside.callBacks.begin(reference) }
    try desk.beside.callBacks.promise(reference, at: station.clock.now().wall + 1)
    let callee = try desk.beside.callBacks.begin(reference)
    #expect(callee?.name.full == "Rosa Delgado" && callee?.numbers == ["323-555-0142"])
    #expect(try station.entries().last?.kind == "callBackBegun")
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.self) { _ = try desk.beside.callBacks.begin(reference) }
    // Its numbers answer a question of whoever calls about the child now (IV.1).
    desk.forget()
    try DeskCaller().play(at: desk) { $0 == .ask(.phone) }
    let other = try station.desk(operator: "Ben Ito")
    #expect(throws: DeskError.childInCall) { _ = try other.beside.callBacks.begin(reference) }
    #expect(try station.entries().count { $0.kind == "callBackBegun" } == 1)
  }

  @Test func `notes are read only with an entry`() throws {
    let caller = DeskCaller()
    caller.at(.ask(.grade)) { try $0.beside.note("asks about the bus") }
    try caller.play(at: desk)
    let reference = try desk.reference.orThrow("a case")
    let notes = try desk.beside.served(reference).readNotes()
    #expect(notes.map(\.text) == ["asks about the bus"] && notes.map(\.author) == ["Ana Ruiz"])
    #expect(try desk.beside.served(reference).noteCount == 1)
    #expect(try station.entries().last?.kind == "notesRead")
    let size = try station.entries().count
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.self) { _ = try desk.beside.served(reference).readNotes() }
    #expect(try station.entries().count == size)
  }

  @Test func `a case that was transferred waits for that colleague, who needs no taking over`() throws {
    let colleague = try station.desk(operator: "Ben Ito")
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    let reference = try desk.reference.orThrow("a case")
    #expect(throws: DeskError.unknownStaff) { _ = try desk.beside.transfers.give(to: "Nobody") }
    #expect(throws: DeskError.unknownStaff) { _ = try desk.beside.transfers.give(to: "ana ruiz") }
    #expect(try desk.beside.transfers.give(to: "ben  ITO") == "Ben Ito")
    #expect(desk.reference == nil)
    #expect(try colleague.beside.transfers.isOwn(reference) && !desk.beside.transfers.isOwn(reference))
    #expect(try colleague.resumption.pickUp(reference) == .held(by: "Ana Ruiz"))
    try colleague.resumption.takeOver()
    #expect(try colleague.beside.transfers.waiting(reference) == nil)
    // Presence and questions repeat, as after any park.
    #expect(try caller.play(at: colleague) == .closed(.disclosed))
    try station.checkLog()
  }

  @Test func `the page of a case is one, in the order of the log, with what was done beside it`() throws {
    let colleague = try station.desk(operator: "Ben Ito")
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    let reference = try desk.reference.orThrow("a case")
    _ = try desk.beside.transfers.give(to: "Ben Ito")
    _ = try colleague.resumption.pickUp(reference)
    try colleague.resumption.takeOver()
    try caller.play(at: colleague)
    try colleague.beside.served(reference).record(.linkRecorded(.yes))
    let page = try desk.beside.logPage(1, of: 3, about: reference)
    let own = try station.entries().filter { [$0.case, $0.about].contains(reference) }
    #expect(page.entries == own && page.pages == 1)
    let kinds = page.entries.map(\.kind)
    #expect(kinds.dropLast().contains("transferred") && kinds.last == "linkRecorded")
  }

  /// - Guide: XI.1
  @Test func `trainings are a fold of the log under each member's newest name`() throws {
    let day = try CivilDate(iso: "2027-06-30").orThrow("a day")
    _ = try station.desk(operator: "Ben Ito")
    #expect(try desk.beside.trainings.record(.outreach, for: "ben ito", until: day) == "Ben Ito")
    #expect(
      try desk.beside.trainings.record(.outreach, for: "Ana Ruiz", until: desk.beside.trainings.usualEnd) == "Ana Ruiz")
    let later = try CivilDate(iso: "2028-06-30").orThrow("a day")
    _ = try desk.beside.trainings.record(.outreach, for: "Ben Ito", until: later)
    let attended = try station.desk().beside.trainings.attended()
    #expect(attended.map(\.name) == ["Ana Ruiz", "Ben Ito"] && attended.last?.until == later)
    #expect(throws: DeskError.unknownStaff) {
      _ = try desk.beside.trainings.record(.outreach, for: "Nobody", until: day)
    }
    try station.checkLog()
  }
}
