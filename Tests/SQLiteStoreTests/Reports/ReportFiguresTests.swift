import Desk
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

@Suite("The figures of a report, from played cases")
struct ReportFiguresTests {
  let log: ReportedStation

  init() throws { log = try ReportedStation() }

  @Test func `cases are counted by day hour channel language outcome school and operator`() throws {
    try log.play(.clean)
    try log.play(.clean, .counter)
    log.clock.advance(minutes: 70)
    try log.play(.unverified, .phone, by: "Ben Ortiz")
    log.pass(days: 1)
    try log.play(.incomplete, by: "Ben Ortiz")
    try log.play(.namesake) { $0.readsBack = "00000000" }
    try log.play(.twin) { caller in caller.at(.readBack(round: 1)) { try $0.leaving.abandon(.caller) } }
    let open = try log.station.desk()
    try DeskCaller(.pinless).play(at: open) { $0 == .ask(.grade) }
    try log.play(.clean) { $0.query = ChildQuery(.id("999999")) }
    let cases = try log.report().cases
    #expect(cases.total == 8)
    #expect(cases.byDay == [try day("2026-03-10"): 3, try day("2026-03-11"): 5])
    #expect(cases.byHour == [10: 2, 11: 6])
    #expect(cases.byChannel == [.video: 6, .counter: 1, .phone: 1])
    #expect(cases.byLanguage == ["es": 8])
    #expect(
      cases.byOutcome == [
        .disclosed: 2, .refusedClosed: 1, .refusedOpen: 2, .unconfirmed: 1, .abandoned: 1, .open: 1,
      ])
    #expect(cases.bySchool == [.school("SCH-1"): 6, .school("SCH-2"): 1, .noChild: 1])
    let names = try log.report().staff
    #expect(
      Dictionary(uniqueKeysWithValues: cases.byOperator.map { (names[$0.key] ?? "", $0.value) }) == [
        "Ana Ruiz": 6, "Ben Ortiz": 2,
      ])
  }

  @Test func `refusals are counted by their codes open and closed`() throws {
    try log.play(.unverified)
    try log.play(.restricted)
    try log.play(.incomplete)
    try log.play(.adult)
    try log.play(.clean) { $0.family.answers[.grade] = "9" }
    try log.play(.twin) { $0.shows(name: "Somebody Else") }
    let codes = try log.report().codes
    #expect(
      codes == [
        .closed(.notVerified): 1, .closed(.restricted): 1, .told(.incompleteRecord): 1, .told(.adultStudent): 1,
        .closed(.answers): 1, .closed(.identification): 1,
      ])
  }

  @Test func `days are those of the station and both ends count`() throws {
    // Ten in the morning; fifteen hours later it is one of the next day.
    log.clock.advance(minutes: 13 * 60 + 59)
    try log.play(.clean)
    log.clock.advance(minutes: 1)
    try log.play(.clean)
    #expect(try log.report().cases.byDay == [day("2026-03-10"): 1, day("2026-03-11"): 1])
    #expect(try log.report(from: "2026-03-10", to: "2026-03-10").cases.total == 1)
    #expect(try log.report(from: "2026-03-11", to: "2026-03-11").cases.byHour == [0: 1])
    #expect(try log.report(from: "2026-03-10", to: "2026-03-11").cases.total == 2)
    #expect(try log.report(to: "2026-03-09").cases.total == 0)
    let usual = try log.span()
    #expect(usual.from.iso == "2026-02-10" && usual.to.iso == "2026-03-11")
  }

  @Test func `a refusal that later passed is honest and says whether at the counter`() throws {
    let unready = DeskFamily.unverified
    try log.play(unready)
    try log.play(.twin, .phone) { caller in caller.at(.ask(.grade)) { try $0.leaving.refuse(.noVideo) } }
    try log.play(.restricted)
    var passed = try log.report().laterPassed
    #expect(passed.refused == 3 && passed.passed == 0 && passed.waiting == 3)
    #expect(try log.report().referrals == [.days: 3])
    log.pass(days: 10)
    var ready = unready
    ready.verified = true
    try log.station.load(DeskRoster([ready] + DeskFamily.all.filter { $0.student.id != unready.student.id }))
    try log.play(ready, .counter)
    try log.play(.twin)
    passed = try log.report().laterPassed
    #expect(passed.refused == 3 && passed.passed == 2 && passed.atCounter == 1 && passed.waiting == 1)
    #expect(try log.report().referrals == [.month: 1])
    log.pass(days: 21)
    passed = try log.report(from: "2026-03-10").laterPassed
    #expect(passed.refused == 3 && passed.waiting == 0)
    #expect(try log.report().referrals == [.quarter: 1], "open ones of any day")
  }

  @Test func `one that passed after more than thirty days is settled and not counted`() throws {
    try log.play(.twin) { caller in caller.at(.ask(.grade)) { try $0.leaving.refuse(.noVideo) } }
    log.pass(days: 31)
    try log.play(.twin)
    let report = try log.report(from: "2026-03-10")
    #expect(report.laterPassed.passed == 0 && report.laterPassed.waiting == 0 && report.referrals.isEmpty)
  }

  @Test func `another guardian's disclosure settles no refusal but that of nobody who is listed`() throws {
    try log.play(.secondGuardian)
    try log.play(.twoGuardians) { $0.family.caller = "Nobody Listed" }
    #expect(try log.report().referrals == [.days: 2])
    try log.play(.twoGuardians)
    let report = try log.report()
    #expect(report.laterPassed.refused == 2 && report.laterPassed.passed == 1 && report.referrals == [.days: 1])
  }

  @Test func `disclosures without read-back are listed by their case`() throws {
    try log.play(.clean)
    let wrong = try log.play(.twin, by: "Ben Ortiz") { $0.readsBack = "00000000" }
    let report = try log.report()
    #expect(report.unread.map(\.reference) == [wrong])
    #expect(report.unread.map(\.day.iso) == ["2026-03-10"])
    #expect(report.unread.compactMap { report.staff[$0.staff] } == ["Ben Ortiz"])
  }

  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }
}
