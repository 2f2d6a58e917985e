import Desk
import Ledger
import Matching
import Records
import Roster
import Station
import TestSupport
import Testing
import Verification

@Suite("Looking people up outside of a case (IX)")
struct LookUpTests {
  private func student(_ name: String, born: Int? = nil, school: SchoolID? = nil) -> SoughtPerson {
    .student(name: name, born: born, school: school)
  }

  private func ids(_ found: LookUps.Found) -> [String] {
    found.people.map { person in
      switch person {
      case .student(let student): student.id.text
      case .parent(let parent): parent.guardian.id.text
      }
    }
  }

  private func lookUps(in station: DeskStation) throws -> [Entry] {
    try station.entries().filter { $0.kind == "lookedUp" }
  }

  /// - Guide: IX.2, IX.P2
  @Test func `finds a student by name, number, year and school`() throws {
    let desk = try DeskStation().desk()
    #expect(try ids(desk.lookUps.find(student("delgadp mria"))) == ["100200"])
    #expect(try ids(desk.lookUps.find(.number("one zero zero two zero zero"))) == ["100200"])
    #expect(try ids(desk.lookUps.find(student("delgado", born: 2017))) == ["100201"])
    #expect(try ids(desk.lookUps.find(student("maria delgado", school: "SCH-2"))).isEmpty)
    guard case .student(let found)? = try desk.lookUps.find(student("maria elena delgado")).people.first else {
      Issue.record("nobody was found")
      return
    }
    #expect(found.birthYear == 2015 && found.school == "Mission Elementary School")
    #expect(found.guardians.map(\.name.full) == ["Rosa Delgado"])
  }

  /// - Guide: IX.3
  @Test func `finds a parent by name, phone and portal e-mail`() throws {
    let station = try DeskStation([])
    var roster = CardFamily.roster()
    roster.records = roster.records.map { record in
      guard case .guardian(var guardian) = record, guardian.id == "G-2042" else { return record }
      guardian.portalEmail = "Rosa@example.org"
      return .guardian(guardian)
    }
    try station.load(roster)
    let desk = try station.desk()
    #expect(try ids(desk.lookUps.find(.parent(name: "delgado rosa"))) == ["G-2042"])
    let number = try PhoneReader.number(CardFamily.father).orThrow("a number")
    #expect(try ids(desk.lookUps.find(.phone(number))) == ["G-7002"])
    let own = try PhoneReader.number(CardFamily.child).orThrow("a number")
    #expect(try ids(desk.lookUps.find(.phone(own))) == ["100200"])
    #expect(try ids(desk.lookUps.find(.portalEmail("rosa@EXAMPLE.org"))) == ["G-2042"])
    #expect(try ids(desk.lookUps.find(.portalEmail("nobody@example.org"))).isEmpty)
  }

  @Test func `is in the log before it is told, hit and miss alike, without a name or number`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    _ = try desk.lookUps.find(student("maria delgado"))
    _ = try desk.lookUps.find(student("Quimby Zzyzx"))
    let entries = try lookUps(in: station)
    #expect(
      try entries.map { try StationFact(kind: $0.kind, fields: $0.fact) } == [
        .lookedUp(LookUp(for: .student, by: .name, found: 1)), .lookedUp(LookUp(for: .student, by: .name, found: 0)),
      ])
    #expect(entries.map(\.committed.count) == [1, 0])
    let kept = try station.store.openings(ofEntry: entries[0].sequence).map {
      String(decoding: $0.value, as: UTF8.self)
    }
    #expect(kept.count == 1 && kept.allSatisfy { !$0.contains("100200") && $0.count == 32 })
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.self) { try desk.lookUps.find(student("maria delgado")) }
    #expect(try lookUps(in: station).count == 2)
  }

  @Test func `has an end each day that no restart moves`() throws {
    let station = try DeskStation(settings: ["look-ups-per-day": "2"])
    _ = try station.desk().lookUps.find(student("delgado"))
    _ = try station.desk().lookUps.find(student("nobody at all"))
    let desk = try station.desk(operator: "Another Name")
    #expect(throws: DeskError.lookUpsSpent(limit: 2)) { try desk.lookUps.find(student("delgado")) }
    #expect(try lookUps(in: station).count == 2)
    station.clock.advance(milliseconds: 86_400_000)
    #expect(try desk.lookUps.find(student("delgado")).count > 0)
  }

  @Test func `sees only its own school where only that is served`() throws {
    let station = try DeskStation(settings: ["serves": "SCH-2"])
    let desk = try station.desk()
    #expect(try desk.lookUps.find(student("maria delgado")).count == 0)
    #expect(try desk.lookUps.find(.number("100200")).count == 0)
    #expect(try desk.lookUps.find(.parent(name: "rosa delgado")).count == 0)
  }

  @Test func `keeps back whose case is open, and is not done in a case`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller().play(at: desk) { $0 == .ask(.birthDate) }
    #expect(throws: DeskError.caseInHand) { try desk.lookUps.find(student("delgado")) }
    let other = try station.desk(operator: "Luis Paz")
    let found = try other.lookUps.find(student("maria elena delgado"))
    #expect(found.people.isEmpty && found.hidden == 1 && found.count == 1)
  }

  @Test func `tells a few at a time, each time in the log, and knows another roster`() throws {
    let families = (0..<7).map { number in
      DeskFamily(
        StudentID("20030\(number)"), "Luz", "Ortega", born: "2014-05-0\(number + 1)", caller: "Rosa Ortega",
        number: 3000 + number, pin: nil)
    }
    let station = try DeskStation(families)
    let desk = try station.desk()
    let first = try desk.lookUps.find(student("ortega"))
    #expect(first.people.count == 5 && first.count == 7 && first.left == 2)
    let rest = try desk.lookUps.more(of: first)
    #expect(rest.people.count == 2 && !rest.hasMore)
    #expect(try lookUps(in: station).count == 2)
    try station.load(DeskRoster([.clean]))
    #expect(try desk.lookUps.find(student("ortega")).count == 0)
    #expect(try desk.lookUps.find(student("delgado")).count == 1)
  }

  @Test func `shows nobody in what it is called`() {
    #expect("\(student("Luz Ortega"))" == "(look-up by name)")
  }
}
