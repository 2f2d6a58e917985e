import Desk
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

@Suite("The headline of every report: linked within seven days")
struct LinkedRateTests {
  let log: ReportedStation

  init() throws { log = try ReportedStation() }

  @Test func `counts a guardianship once its seven days are over and not before`() throws {
    let reference = try log.play(.clean)
    #expect(try log.report().links.all.text == "0 of 0, 0 late; 0 of 1")
    log.pass(days: 3)
    try log.link(.yes, reference)
    #expect(try log.report().links.all.text == "0 of 0, 0 late; 1 of 1")
    log.pass(days: 4)
    #expect(try log.report().links.all.text == "0 of 0, 0 late; 1 of 1", "seven days to the millisecond")
    log.clock.advance(milliseconds: 1)
    #expect(try log.report().links.all.text == "1 of 1, 0 late; 0 of 0")
  }

  @Test func `a link after seven days is a late one`() throws {
    let reference = try log.play(.clean)
    log.pass(days: 7)
    log.clock.advance(milliseconds: 1)
    try log.link(.yes, reference)
    #expect(try log.report().links.all.text == "0 of 1, 1 late; 0 of 0")
  }

  @Test func `the newest entry about a case counts and the first yes has the date`() throws {
    let (one, other) = (try log.play(.clean), try log.play(.twin))
    for outcome in [LinkOutcome.later, .yes] { try log.link(outcome, one) }
    try log.link(.yes, other)
    log.pass(days: 8)
    try log.link(.yes, one)
    #expect(try log.report().links.all.text == "2 of 2, 0 late; 0 of 0")
    try log.link(.no, other)
    #expect(try log.report().links.all.text == "1 of 2, 0 late; 0 of 0")
  }

  @Test func `two children of one guardian are two and two cases of one child are one`() throws {
    let desk = try log.station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk)
    let first = try #require(desk.reference)
    _ = try caller.playSibling(.sibling, at: desk)
    log.pass(days: 5)
    let again = try log.play(.clean)
    log.pass(days: 3)
    #expect(try log.report().links.all.text == "0 of 2, 0 late; 0 of 0", "from the first disclosure on")
    try log.link(.yes, again)
    #expect(try log.report().links.all.text == "0 of 2, 1 late; 0 of 0")
    try log.link(.yes, first)
    #expect(try log.report().links.all.text == "0 of 2, 1 late; 0 of 0")
  }

  @Test func `belongs to the days of its first disclosure`() throws {
    let reference = try log.play(.clean)
    try log.link(.yes, reference)
    log.pass(days: 20)
    try log.play(.clean)
    try log.play(.twin)
    log.pass(days: 8)
    #expect(try log.report(from: "2026-03-10", to: "2026-03-10").links.all.text == "1 of 1, 0 late; 0 of 0")
    #expect(try log.report(from: "2026-03-11").links.all.text == "0 of 1, 0 late; 0 of 0")
  }

  @Test func `stands for each school and language`() throws {
    let one = try log.play(.twin)
    try log.play(.namesake)
    try log.link(.yes, one)
    log.pass(days: 8)
    let links = try log.report().links
    #expect(links.bySchool[.school("SCH-1")]?.text == "1 of 1, 0 late; 0 of 0")
    #expect(links.bySchool[.school("SCH-2")]?.text == "0 of 1, 0 late; 0 of 0")
    #expect(links.byLanguage.mapValues(\.text) == ["es": "1 of 2, 0 late; 0 of 0"])
  }

  @Test func `a disclosure without read-back counts and a refusal does not`() throws {
    try log.play(.clean) { $0.readsBack = "00000000" }
    try log.play(.unverified)
    log.pass(days: 8)
    #expect(try log.report().links.all.text == "0 of 1, 0 late; 0 of 0")
  }

  @Test func `a link about a case without a disclosure counts for nobody`() throws {
    let reference = try log.play(.unverified)
    try log.link(.yes, reference)
    log.pass(days: 8)
    #expect(try log.report().links.all.text == "0 of 0, 0 late; 0 of 0")
    #expect(try log.reader().linkedGuardians(at: log.span()).isEmpty)
  }

  @Test func `whoever linked is known by the log alone`() throws {
    let reference = try log.play(.clean)
    try log.play(.twin)
    try log.link(.yes, reference)
    #expect(try log.reader().linkedGuardians(at: log.span()) == [DeskFamily.clean.guardianID])
    try log.link(.no, reference)
    #expect(try log.reader().linkedGuardians(at: log.span()).isEmpty)
  }
}
