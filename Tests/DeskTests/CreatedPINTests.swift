import Diagnostics
import Verification
import Records
import Station
import Desk
import Ledger
import Roster
import TestSupport
import Testing

@Suite("A PIN that the console creates (IV.3, V)")
struct CreatedPINTests {
  /// Plays a call for the guardian without a PIN.
  private func created(_ station: DeskStation) throws -> String {
    let caller = DeskCaller(.pinless, channel: .counter)
    #expect(try caller.play(at: station.desk()) == .closed(.disclosed))
    return try #require(caller.shown.first)
  }

  @Test func `is logged before it is kept and before it is authorized`() throws {
    let station = try DeskStation([.pinless])
    _ = try created(station)
    let kinds = try station.entries().map(\.kind)
    let made = try #require(kinds.firstIndex(of: "pinCreated"))
    #expect(kinds[made - 1] == "cleared" && kinds[made + 1] == "disclosureAuthorized")
    try station.checkLog()
  }

  @Test func `is the same at the next call`() throws {
    let station = try DeskStation([.pinless])
    #expect(try created(station) == created(station))
    #expect(try station.entries().filter { $0.kind == "pinCreated" }.count == 1)
  }

  /// - Guide: V.N1, V.N1.a, V.N2
  @Test func `is no PIN that another guardian or a student has`() throws {
    let first = try created(DeskStation([.pinless], seed: 5))
    var roster = DeskRoster([.pinless, .twin])
    roster.records.removeAll { if case .parentPIN = $0 { true } else { false } }
    let digits = try #require(PINDigits(first.utf8))
    let twin = DeskFamily.twin
    for taken in [
      RosterRecord.parentPIN(ParentPIN(studentID: twin.student.id, guardianID: twin.guardianID, pin: digits)),
      .studentPIN(StudentPIN(studentID: twin.student.id, pin: digits)),
    ] {
      let station = try DeskStation([], seed: 5)
      var other = roster
      if case .studentPIN = taken {
        other.records.removeAll {
          if case .studentPIN(let pin) = $0 { pin.studentID == twin.student.id } else { false }
        }
      }
      other.records.append(taken)
      try station.load(other)
      let second = try created(station)
      #expect(second != first && second.utf8.count == 8)
    }
  }

  @Test func `has eight digits of which the first may be zero`() throws {
    let families = (0..<40).map { number in
      DeskFamily(
        StudentID("2002\(10 + number)"), "Wei", "Chen", born: "2014-09-\(10 + number % 20)", caller: "Li Chen",
        number: 3010 + number, pin: nil)
    }
    let station = try DeskStation(families)
    let desk = try station.desk()
    let pins = try families.map { family in
      let caller = DeskCaller(family, channel: .counter)
      try caller.play(at: desk)
      desk.forget()
      return try #require(caller.shown.first)
    }
    #expect(pins.allSatisfy { $0.utf8.count == 8 && PINDigits($0.utf8) != nil })
    #expect(pins.contains { $0.hasPrefix("0") })
    try station.checkLog()
  }

  @Test func `is never one that the console gave before`() throws {
    let families = (0..<2).map { number in
      DeskFamily(
        StudentID("2002\(10 + number)"), "Wei", "Chen", born: "2014-09-01", caller: "Li Chen", number: 3010 + number,
        pin: nil)
    }
    /// The PINs of these families, each drawn from the same chance.
    func drawn(for families: [DeskFamily]) throws -> [String] {
      let chance = RepeatedChance()
      let station = try DeskStation(families)
      let desk = try station.desk(chance: chance)
      let shown = try families.map { family in
        let caller = DeskCaller(family, channel: .counter)
        try caller.play(at: desk) { $0 == .authorize(showing: 1) }
        chance.restart()
        #expect(try caller.play(at: desk) == .closed(.disclosed))
        desk.forget()
        return try #require(caller.shown.first)
      }
      try station.checkLog()
      return shown
    }
    #expect(try drawn(for: [families[0]]) == drawn(for: [families[1]]))
    #expect(Set(try drawn(for: families)).count == 2)
  }

  @Test func `that could not be kept is followed by another try`() throws {
    let station = try DeskStation([.pinless])
    let desk = try station.desk()
    let caller = DeskCaller(.pinless)
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    station.pins.keepingFails = true
    #expect(throws: DeskError.notWritten(reason: .diskFull)) { try desk.opensPIN() }
    #expect(desk.step == .authorize(showing: 1))
    #expect(try station.facts(of: desk.reference).last == .cleared)
    station.pins.keepingFails = false
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    // What was not kept was not logged either.
    #expect(try station.entries().filter { $0.kind == "pinCreated" }.count == 1)
  }

  @Test(arguments: [16, 25 * 60]) func `does not come where nothing may be shown any more`(_ minutes: Int64) throws {
    let station = try DeskStation([.pinless])
    let desk = try station.desk()
    try DeskCaller(.pinless).play(at: desk) { $0 == .authorize(showing: 1) }
    station.clock.advance(minutes: minutes)
    _ = try? desk.opensPIN()
    #expect(!(try station.entries().contains { $0.kind == "pinCreated" || $0.kind == "disclosureAuthorized" }))
  }

  /// The log's and the PINs' own reasons, and not the same words for all.
  @Test func `tells why it did not come`() throws {
    let station = try DeskStation([.pinless])
    let desk = try station.desk()
    try DeskCaller(.pinless).play(at: desk) { $0 == .authorize(showing: 1) }
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: .diskFull)) { try desk.opensPIN() }
    station.store.readingFails = true
    #expect(throws: DeskError.unreadable(.log, reason: .diskFull)) { try desk.opensPIN() }
    station.store.readingFails = false
    #expect(desk.step == .authorize(showing: 1))
  }

  @Test func `does not come where the roster alone brings PINs and the case can be closed`() throws {
    let station = try DeskStation([.pinless], settings: ["pin-source": "roster"])
    let ways: [(Desk) throws -> Void] = [{ try $0.leaving.close() }, { try $0.leaving.abandon(.caller) }]
    for leave in ways {
      let desk = try station.desk()
      try DeskCaller(.pinless).play(at: desk) { $0 == .authorize(showing: 1) }
      #expect(throws: DeskError.noPIN) { try desk.opensPIN() }
      #expect(desk.step == .authorize(showing: 1))
      try leave(desk)
      #expect(desk.step == .ended(.abandoned(.caller)))
    }
    #expect(!(try station.entries().contains { $0.kind == "pinCreated" || $0.kind == "disclosureAuthorized" }))
  }

  @Test func `gives way to one that a later roster brings`() throws {
    let station = try DeskStation([.pinless])
    let first = try created(station)
    var family = DeskFamily.pinless
    family.pin = "99001122"
    try station.load(DeskRoster([family]))
    #expect(try created(station) == "99001122")
    #expect(first != "99001122")
    let authorized = try station.entries().filter { $0.kind == "disclosureAuthorized" }.map { $0.fact["generation"] }
    #expect(authorized == [.integer(1), .integer(2)])
  }
}

@Suite("A PIN that does not open")
struct UnopenedPINTests {
  @Test func `counts as shown and shows nothing`() throws {
    let station = try DeskStation()
    // The key is not the one that the roster was sealed with, as after putting back the wrong one.
    let desk = try station.desk(with: PINSafe(key: otherKey(), station: station.identity))
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    #expect(throws: DeskError.safe(.otherKey)) { try desk.opensPIN() }
    #expect(
      try station.facts(of: desk.reference).suffix(2) == [
        .disclosureAuthorized(generation: 1, showing: 1), .shown(.failed),
      ])
    try desk.leaving.close()
    #expect(desk.step == .ended(.closed(.unconfirmed)))
  }

  private func otherKey() throws -> PINKey {
    let bytes = [UInt8](repeating: 9, count: PINKey.length)
    return try unsafe bytes.withUnsafeBytes { unsafe PINKey($0) }.orThrow("a key")
  }
}

/// Chance that can be made to repeat what it gave for two PINs, and goes on otherwise.
private final class RepeatedChance: RandomNumberGenerator {
  private var base = SeededGenerator(seed: 6363)
  private var again = SeededGenerator(seed: 1)
  private var left = 0

  func restart() { (again, left) = (SeededGenerator(seed: 1), 16) }

  func next() -> UInt64 {
    guard left > 0 else { return base.next() }
    left -= 1
    return again.next()
  }
}
