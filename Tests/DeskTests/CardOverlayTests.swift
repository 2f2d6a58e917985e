import Desk
import Ledger
import Matching
import Records
import Station
import SQLiteStore
import TestSupport
import Testing
import Verification

@Suite("The emergency card laid over the roster (VIII)")
struct CardOverlayTests {
  /// A slow fold: every change of the log, read anew.
  private func slow(_ log: SealedLog, at now: Moment) throws -> RecentNumbers {
    var recent = RecentNumbers()
    for change in try log.cardChanges() where now.difference(since: change.at) < 30 * 24 * 3_600_000 {
      for (field, number) in change.given?.values ?? [:] where field.isNumber {
        let entry = try log.entries(ofKind: .emergencyCardChanged).first { $0.sequence == change.sequence }
        let stood = try entry.map { try log.openings(of: $0) }?.first { $0.field == field.committedPlaces }
        let places = String(decoding: stood?.value ?? [], as: UTF8.self).split(separator: " ")
        recent.add(number, stoodBefore: Set(places.compactMap { RecentNumbers.Place(rawValue: String($0)) }))
      }
    }
    return recent
  }

  @Test(arguments: 0..<3) func `is that of a slow fold, whenever it is looked at`(_ seed: UInt64) throws {
    let station = try DeskStation.forCards()
    var chance = SeededGenerator(seed: seed)
    let desk = try station.desk()
    try CardFamily.caller().play(at: desk) { $0 == .authorize(showing: 1) }
    let log = desk.session.log
    let watch = CardWatch(station.store, log)
    let numbers = ["2135558001", "2135558002", "3235552042", "3235557002", "2135552042", "+52 5512345678"]
    for _ in 0..<40 {
      if Bool.random(using: &chance) {
        let family = FamilyRecord(student: CardFamily.clean.student, guardians: [], contacts: [])
        let values = [CardField.home: numbers.randomElement(using: &chance) ?? "", .texts: "yes"]
        let subject = Subject(
          student: desk.session.salted("student", "100200"), guardian: desk.session.salted("guardian", "G-2042"))
        try desk.session.record(
          .emergencyCardChanged([.home, .texts], about: #require(desk.reference)),
          committing: CardChange.openings(of: values, about: subject, on: family, salting: desk.session.salted))
      }
      station.clock.advance(minutes: Int64.random(in: 0...(4 * 24 * 60), using: &chance))
      let now = station.clock.now()
      let (quick, fresh) = (try watch.recent(at: now), try CardWatch(station.store, log).recent(at: now))
      let slow = try slow(log, at: now)
      #expect(quick == slow && fresh == slow)
    }
  }

  /// Forty calls a day look again and again.
  @Test func `reads a change once, and nothing where nothing was changed`() throws {
    let station = try DeskStation.forCards()
    try station.change([.cell: "2135558001"])
    var calls: [CaseStoreRequirement] = []
    let store = ForwardingCaseStore(SQLiteCaseStore(try station.open())) {
      calls.append($0)
    }
    let log = try SealedLog(store, signer: station.signer())
    let watch = CardWatch(store, log)
    _ = try watch.recent(at: station.clock.now())
    #expect(calls.count { $0 == .openingsOfEntry } == 1 && calls.count { $0 == .entriesOfKindFrom } == 1)
    calls = []
    for _ in 0..<100 { #expect(try !watch.recent(at: station.clock.now()).isEmpty) }
    #expect(calls == [CaseStoreRequirement](repeating: .head, count: 100))
    try station.desk().session.start()
    calls = []
    _ = try watch.recent(at: station.clock.now())
    #expect(calls.filter { $0 != .head } == [.entriesOfKindFrom])
    // What no longer counts is not read at the next start either.
    station.clock.advance(minutes: 45 * 24 * 60)
    calls = []
    #expect(try CardWatch(store, log).recent(at: station.clock.now()).isEmpty)
    #expect(calls.filter { $0 != .head } == [.entriesOfKindFrom])
  }

  @Test func `begins afresh in a practice room`() throws {
    let station = try DeskStation.forCards()
    try station.change([.cell: "2135558001"])
    let desk = try station.desk()
    let watch = CardWatch(station.store, desk.session.log, from: try station.store.head().frontier.size)
    #expect(try watch.recent(at: station.clock.now()).isEmpty)
  }

  @Test func `leaves the rest of the roster as it is`() throws {
    let station = try DeskStation.forCards()
    try station.change([.cell: CardFamily.new.filter(\.isNumber)])
    let desk = try station.desk()
    let overlay = CardDirectory(
      over: desk.roster, CardWatch(station.store, desk.session.log), clock: station.clock)
    let (id, twin) = (CardFamily.clean.student.id, DeskFamily.twin.student.id)
    for student in [id, twin] {
      #expect(try overlay.student(student) == desk.roster.student(student))
      #expect(try overlay.guardians(of: student) == desk.roster.guardians(of: student))
      #expect(try overlay.contacts(of: student) == desk.roster.contacts(of: student))
    }
    #expect(try overlay.schools() == desk.roster.schools() && overlay.isEmpty() == false)
    var roster = CardFamily.roster()
    roster.setPhones([CardFamily.mother, CardFamily.new], of: CardFamily.clean.guardianID)
    try station.load(roster)
    let phones = try overlay.guardians(of: id).first { $0.guardian.id == "G-2042" }?.guardian.phones
    #expect(phones == [CardFamily.mother])
  }
}
