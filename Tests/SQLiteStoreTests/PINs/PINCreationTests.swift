import Verification
import Desk
import Diagnostics
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("PINs created beside calls (IX)")
struct PINCreationTests {
  /// - Guide: V.N1, V.N1.a
  @Test func `each verified guardian without one gets one that nobody else has`() throws {
    var barred = DeskFamily.pinless
    (barred.student.id, barred.restriction) = ("900900", "court order")
    var unverified = DeskFamily.pinless
    (unverified.student.id, unverified.verified, unverified.guardianID) = ("900901", false, "G-901")
    let families = PINsBesideCalls.pinless(30) + [.clean, unverified, barred]
    let work = try PINsBesideCalls(families)
    let before = try work.pin(of: .clean)
    #expect(try work.creation.create(forAllOf: nil) { _ in } == 30)
    let made = try families.prefix(30).compactMap { try work.pin(of: $0) }
    #expect(made.count == 30 && Set(made.map(\.fingerprint)).count == 30 && made.allSatisfy { $0.generation == 1 })
    #expect(try work.pin(of: .clean) == before && work.pin(of: unverified) == nil && work.pin(of: barred) == nil)
    #expect(try work.kinds().last == "pinsCreated" && work.creation.create(forAllOf: nil) { _ in } == 0)
    #expect(try work.kinds().count { $0 == "pinsCreated" } == 1)
    #expect(try AuditedStation(of: work.station).audit(withSeals: true).verdict == .intact)
  }

  @Test func `is for a school alone where one is named or served`() throws {
    let families = PINsBesideCalls.pinless(4) + PINsBesideCalls.pinless(8, school: "SCH-2").suffix(4)
    let one = try PINsBesideCalls(families)
    #expect(try one.creation.create(forAllOf: "SCH-2") { _ in } == 4)
    #expect(try one.pin(of: families[0]) == nil && one.pin(of: families[7]) != nil)
    let served = try PINsBesideCalls(families, settings: ["serves": "SCH-1"])
    #expect(try served.creation.create(forAllOf: nil) { _ in } == 4)
    #expect(throws: PINError.otherSchool) {
      try served.creation.create(for: families[7].guardianID, of: families[7].student.id)
    }
  }

  @Test func `one is for whoever the records list and nobody else`() throws {
    var restricted = DeskFamily.pinless
    restricted.restriction = "court order"
    let work = try PINsBesideCalls([.pinless, .clean])
    let (student, guardian) = (DeskFamily.pinless.student.id, DeskFamily.pinless.guardianID)
    #expect(throws: PINError.noSuchStudent) { try work.creation.create(for: guardian, of: "1") }
    #expect(throws: PINError.noSuchGuardian) { try work.creation.create(for: "G-0", of: student) }
    #expect(throws: PINError.hasOne) {
      try work.creation.create(for: DeskFamily.clean.guardianID, of: DeskFamily.clean.student.id)
    }
    try work.creation.create(for: guardian, of: student)
    #expect(try work.pin(of: .pinless)?.generation == 1)
    let barred = try PINsBesideCalls([restricted])
    #expect(throws: PINError.notServed) { try barred.creation.create(for: guardian, of: student) }
    let roster = try PINsBesideCalls([.pinless], settings: ["pin-source": "roster"])
    #expect(throws: PINError.rosterOnly) { try roster.creation.create(for: guardian, of: student) }
    #expect(throws: PINError.rosterOnly) { try roster.creation.create(forAllOf: nil) { _ in } }
    #expect(try roster.kinds().allSatisfy { !$0.hasPrefix("pin") })
  }

  @Test func `a replaced one stays replaced when the roster brings the old one again`() throws {
    let work = try PINsBesideCalls([.clean])
    let (student, guardian) = (DeskFamily.clean.student.id, DeskFamily.clean.guardianID)
    let old = try #require(try work.pin(of: .clean))
    #expect(try work.creation.replace(for: guardian, of: student, reason: "seen by somebody else") == 2)
    let new = try #require(try work.pin(of: .clean))
    #expect(new.generation == 2 && new.fingerprint != old.fingerprint)
    try work.station.load(DeskRoster([.clean]))
    #expect(try work.pin(of: .clean) == new)
    // One that the school itself changed counts.
    var changed = DeskFamily.clean
    changed.pin = "99001122"
    try work.station.load(DeskRoster([changed]))
    #expect(try work.pin(of: .clean)?.generation == 3)
    let entry = try #require(try work.station.entries().last { $0.kind == "pinReplaced" })
    #expect(Set(entry.committed.keys) == ["pin", "reason", "shelves"] && entry.fact == ["generation": .integer(2)])
    #expect(try AuditedStation(of: work.station).audit(withSeals: true).verdict == .intact)
  }

  @Test(arguments: [
    "", "  ", "1234", "a\nb", "a\u{2028}b", "a\u{2029}b", "a\u{85}b", String(repeating: "x", count: 201),
  ])
  func `none is replaced without a reason`(_ reason: String) throws {
    let work = try PINsBesideCalls([.clean])
    #expect(throws: PINError.noReason) {
      try work.creation.replace(for: DeskFamily.clean.guardianID, of: DeskFamily.clean.student.id, reason: reason)
    }
    #expect(try work.pin(of: .clean)?.generation == 1)
  }

  @Test func `none is replaced where there is none`() throws {
    let work = try PINsBesideCalls([.pinless])
    #expect(throws: PINError.hasNone) {
      try work.creation.replace(for: DeskFamily.pinless.guardianID, of: DeskFamily.pinless.student.id, reason: "lost")
    }
  }

  @Test func `the old one is disclosed no more and the new one is`() throws {
    let work = try PINsBesideCalls([.clean])
    _ = try work.creation.replace(
      for: DeskFamily.clean.guardianID, of: DeskFamily.clean.student.id, reason: "seen by somebody else")
    let caller = DeskCaller(.clean, channel: .counter)
    #expect(try caller.play(at: work.station.desk()) == .closed(.disclosed))
    let shown = try #require(caller.shown.first)
    #expect(shown != DeskFamily.clean.pin && shown.utf8.count == 8)
  }

  @Test func `what cannot be logged is not kept and what cannot be kept is not logged`() throws {
    for fails in [true, false] {
      let work = try PINsBesideCalls(PINsBesideCalls.pinless(3))
      if fails { work.station.store.fail(append: 1, .beforePersisting) } else { work.station.pins.keepingFails = true }
      let before = try work.kinds().count
      #expect(throws: (any Error).self) { try work.creation.create(forAllOf: nil) { _ in } }
      #expect(try work.kinds().count == before)
      for family in PINsBesideCalls.pinless(3) { #expect(try work.pin(of: family) == nil) }
    }
  }

  @Test func `one that somebody put in beside them breaks the log`() throws {
    let work = try PINsBesideCalls(PINsBesideCalls.pinless(3))
    _ = try work.creation.create(forAllOf: nil) { _ in }
    let owner = PINOwner(student: "2002100", guardian: "G-9999")
    let forged = try work.station.safe.seal(#require(PINDigits("77665544".utf8)), generation: 1, of: owner)
    let store = try SQLitePINStore(work.station.open())
    try store.keep([OwnedPIN(forged, of: owner)], beside: store.roster()) {}
    #expect(try AuditedStation(of: work.station).fault() == .createdPINsDiffer)
  }
}
