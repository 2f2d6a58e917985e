import Desk
import GRDB
import Ledger
import Matching
import Operations
import Records
import SQLiteStore
import Station
import TestSupport
import Testing
import Verification

@Suite("An audit of changes at the emergency card (VIII)")
struct CardAuditTests {
  private let log: AuditedStation
  private var station: DeskStation { log.station }

  init() throws { log = AuditedStation(of: try .forCards()) }

  @Test func `finds nothing wrong with what the desk writes, at each place where it may`() throws {
    let caller = CardFamily.caller()
    let desk = try station.desk()
    for step in [DeskStep.authorize(showing: 1), .readBackPIN(showing: 1)] {
      try caller.play(at: desk) { $0 == step }
      try desk.card.change([.cell: "2135558001", .preference: "call"])
    }
    try caller.play(at: desk)
    try desk.card.change([.texts: "yes"])
    try desk.card.refer(.address)
    let folder = try ScratchFolder()
    let file = CardDeltaFile(of: desk.session, in: station.folder)
    _ = try file.write(.new, to: folder.file("one"))
    _ = try file.write(.again, to: folder.file("two"))
    _ = try EmergencyReport.shown(.init(school: "SCH-1"), to: desk.session, from: desk.roster)
    #expect(try log.audit(withSeals: true).verdict == .intact)
    #expect(try log.fault(withSeals: true) == nil)
  }

  @Test func `finds a value that was changed or taken away`() throws {
    try station.change([.cell: "2135558001"])
    let entry = try log.first("emergencyCardChanged")
    try log.tamper { try $0.execute(sql: "UPDATE opening SET sealed = zeroblob(92) WHERE field = 'cell'") }
    #expect(try log.fault() == .valueChanged(at: entry, field: "cell"))
    try log.tamper { try $0.execute(sql: "DELETE FROM opening WHERE field = 'cell'") }
    #expect(try log.fault() == .valueMissing(at: entry, field: "cell"))
  }

  /// What a dishonest program with the station's key would write.
  private func lie(
    about reference: CaseReference, by author: Author, student: Opening, guardian: Opening,
    fields: [CardField] = [.cell]
  ) throws -> LogFault? {
    var chance = SeededGenerator(seed: 3)
    let own = [("cell", "2135558001"), ("cell.stood", "")].map {
      Opening(field: $0.0, value: Array($0.1.utf8), using: &chance)
    }
    try log.lie { journal, _ in
      try journal.record(
        StationFact.emergencyCardChanged(fields, about: reference), by: author, policy: 1,
        openings: [student, guardian] + own)
    }
    return try log.fault()
  }

  private func opening(_ field: String, of reference: CaseReference) throws -> Opening {
    try #require(station.openings(of: reference).last { $0.opening.field == field }?.opening)
  }

  @Test(arguments: ["before", "other child", "other guardian", "other author", "too late", "other field"])
  func `finds one that was not the caller's to make`(_ what: String) throws {
    let desk = try station.desk()
    let caller = CardFamily.caller()
    try caller.play(at: desk) { what == "before" ? $0 == .ask(.grade) : $0 == .authorize(showing: 1) }
    let reference = try #require(desk.reference)
    if what == "too late" {
      try caller.play(at: desk)
      station.clock.advance(minutes: 6)
    }
    var (student, guardian) = (try opening("student", of: reference), try opening("guardian", of: reference))
    if what == "other child" { student = desk.session.salted("student", "100250") }
    if what == "other guardian" { guardian = desk.session.salted("guardian", "G-7002") }
    let author = what == "other author" ? Author.sample("Luz Vega") : desk.session.author
    let fault = try lie(
      about: reference, by: author, student: student, guardian: guardian,
      fields: what == "other field" ? [.cell, .texts] : [.cell])
    let entry = try #require(station.entries().last { $0.kind == "emergencyCardChanged" }).sequence
    #expect(fault == .outOfOrder(at: entry, reference), "\(what)")
  }

  @Test func `lets the same through where it was`() throws {
    let desk = try station.desk()
    try CardFamily.caller().play(at: desk) { $0 == .authorize(showing: 1) }
    let reference = try #require(desk.reference)
    let fault = try lie(
      about: reference, by: desk.session.author, student: opening("student", of: reference),
      guardian: opening("guardian", of: reference))
    #expect(fault == nil)
  }

  @Test func `finds a hand-over out of order`() throws {
    let desk = try station.desk()
    let wrong: [StationFact] = [
      .emergencyDelta(CardDelta(number: 2, after: -1, through: 3, changes: 0)),
      .emergencyDelta(CardDelta(number: 1, after: 3, through: 3, changes: 0)),
      .emergencyDelta(CardDelta(number: 1, after: -1, through: 1 << 40, changes: 0)), .emergencyDeltaWritten(number: 1),
    ]
    for fact in wrong {
      let other = AuditedStation(of: try .forCards())
      try other.lie { journal, _ in try journal.record(fact, by: desk.session.author, policy: 1) }
      let entry = try #require(other.station.entries().last).sequence
      #expect(try other.fault() == .factUnknown(at: entry), "\(fact)")
    }
  }
}

@Suite("Retention of changes at the emergency card (VIII)")
/// - Guide: VIII.3.b
struct CardRetentionTests {
  private let log: AuditedStation
  private var station: DeskStation { log.station }

  init() throws { log = AuditedStation(of: try .forCards(settings: ["retention-days": "1"])) }

  private func purge() throws -> (erased: RetentionPurge.Extent, held: Int) {
    let session = try station.desk().session
    let now = station.clock.now()
    let archive = try station.archive(log.station.open())
    let needed = try CardHistory(in: session.log).casesInNeed(at: now, in: archive.directory())
    let purge = RetentionPurge(station.store, days: 1, now: now, keeping: needed)
    return (try purge.run(journal: session.journal, author: session.author, policy: session.policy), try purge.held())
  }

  private func roster(withNew: Bool) throws {
    var roster = CardFamily.roster()
    if withNew { roster.setPhones([CardFamily.mother, CardFamily.new], of: CardFamily.clean.guardianID) }
    try station.load(roster)
  }

  /// Otherwise the number would be forgotten, and would answer, the day after.
  @Test func `keeps them as long as a number answers nothing, and longer while nobody said what became of it`() throws {
    try station.change([.cell: CardFamily.new.filter(\.isNumber)])
    try roster(withNew: true)
    station.clock.advance(minutes: 29 * 24 * 60)
    #expect(try purge().erased.cases == 0 && purge().held == 1)
    #expect(try !station.passes(CardFamily.caller(phone: CardFamily.new)))
    try roster(withNew: false)
    station.clock.advance(minutes: 5 * 24 * 60)
    let before = try purge()
    #expect(before.held == 1, "it is in no roster, and went to nobody")
    let scratch = try ScratchFolder()
    let session = try station.desk().session
    _ = try CardDeltaFile(of: session, in: station.folder).write(.new, to: scratch.file("one"))
    #expect(try purge().held == 1, "no roster came since")
    try roster(withNew: false)
    let after = try purge()
    #expect(after.erased.cases == 1 && after.held == 0)
    #expect(try log.audit().verdict == .intact)
    let change = try #require(station.desk().session.log.cardChanges().first)
    #expect(change.given == nil && change.fields == [.cell])
    // What is gone is in no report and can be handed over no more.
    #expect(throws: CardDeltaError.erased(number: 1)) {
      try CardDeltaFile(of: session, in: station.folder).write(.again, to: scratch.file("two"))
    }
    #expect(try CardDeltaFile(of: session, in: station.folder).write(.new, to: scratch.file("three")) == nil)
    #expect(try station.passes(CardFamily.caller()))
  }

  @Test func `lets them go once a roster confirms them and they are old enough`() throws {
    try station.change([.cell: CardFamily.new.filter(\.isNumber)])
    try roster(withNew: true)
    station.clock.advance(minutes: 32 * 24 * 60)
    #expect(try purge().erased.cases == 1)
    #expect(try log.audit().verdict == .intact)
  }

  @Test func `is broken by whoever erases them before`() throws {
    let desk = try station.change([.cell: CardFamily.new.filter(\.isNumber)])
    let reference = try #require(desk.reference)
    station.clock.advance(minutes: 3 * 24 * 60)
    let session = try station.desk().session
    _ = try RetentionPurge(station.store, days: 1, now: station.clock.now())
      .run(journal: session.journal, author: session.author, policy: session.policy)
    let entry = try #require(station.entries().last { $0.kind == "purged" }).sequence
    #expect(try log.fault() == .untimely(at: entry, reference))
    // Nor does a call go on as if there had been nothing.
    let caller = CardFamily.caller()
    caller.triesAgain = false
    #expect(throws: DeskError.unreadable(.values)) { try caller.play(at: station.desk()) }
  }
}
