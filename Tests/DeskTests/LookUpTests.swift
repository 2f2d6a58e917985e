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
    // With a slip, by the beginning, and by the nickname of another.
    #expect(try ids(desk.lookUps.find(.parent(name: "rosa delgdo"))) == ["G-2042"])
    #expect(try ids(desk.lookUps.find(.parent(name: "delg rosita"))) == ["G-2042"])
    #expect(try ids(desk.lookUps.find(.parent(name: "rosa delgato"))) == ["G-2042"])
    #expect(try ids(desk.lookUps.find(.parent(name: "rosa quimby"))).isEmpty)
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
    // Another account of the system has its own.
    #expect(try station.desk(account: "other").lookUps.left() == 2)
    #expect(try station.desk(account: "other").lookUps.find(student("delgado")).count > 0)
    #expect(try desk.lookUps.left() == 0)
    station.clock.advance(milliseconds: 86_400_000)
    #expect(try desk.lookUps.find(student("delgado")).count > 0)
  }

  /// Both consoles had one left when they began; the log has both entries, and only whose came first is told anything.
  @Test func `gives the last one to one of two consoles`() throws {
    let station = try DeskStation(settings: ["look-ups-per-day": "1"])
    let (one, other) = (try station.desk(), try station.desk())
    var first: LookUps.Found?
    #expect(throws: DeskError.lookUpsSpent(limit: 1)) {
      try one.lookUps.find(student("delgado"), reading: { first = try? other.lookUps.find(student("delgado")) })
    }
    #expect(first.map { $0.count > 0 } == true)
    #expect(try lookUps(in: station).count == 2)
  }

  @Test func `sees only its own school where only that is served`() throws {
    let station = try DeskStation(
      Self.namesakes(0..<120, at: "SCH-1") + Self.namesakes(120..<122, at: "SCH-2"), settings: ["serves": "SCH-2"])
    let desk = try station.desk()
    #expect(try desk.lookUps.find(student("luz ortega")).count == 2)
    #expect(try ids(desk.lookUps.find(student("luz ortega"))) == ["300120", "300121"])
    #expect(try desk.lookUps.find(.number("300000")).count == 0)
    #expect(try ids(desk.lookUps.find(.number("300121"))) == ["300121"])
    // They stand behind more than a hundred of their name in the whole district.
    let parents = try desk.lookUps.find(.parent(name: "rosa ortega"))
    #expect(ids(parents) == ["G-5120", "G-5121"] && parents.count == 2 && !parents.isCut)
    // In the district all are counted, and no more are told of than anybody goes through.
    station.policy = try DeskStation.policy([:])
    let all = try station.desk().lookUps.find(.parent(name: "rosa ortega"))
    #expect(all.count == 122 && all.people.count == 5 && all.left == 95 && all.isCut)
  }

  private static func namesakes(_ numbers: Range<Int>, at school: SchoolID) -> [DeskFamily] {
    numbers.map { number in
      DeskFamily(
        StudentID("\(300_000 + number)"), "Luz", "Ortega", born: "2014-05-0\(1 + number % 9)", school: school,
        caller: "Rosa Ortega",
        number: 5000 + number, pin: nil)
    }
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

  /// That somebody is kept back would say that the number or the address is on record, which a caller may only have guessed (item 6).
  @Test func `tells by a number or address of whose case is open as of nobody`() throws {
    let station = try DeskStation([])
    var roster = CardFamily.roster()
    roster.records = roster.records.map { record in
      guard case .guardian(var guardian) = record, guardian.id == "G-7002" else { return record }
      guardian.portalEmail = "father@example.org"
      return .guardian(guardian)
    }
    try station.load(roster)
    let number = try PhoneReader.number(CardFamily.father).orThrow("a number")
    let own = try PhoneReader.number(CardFamily.child).orThrow("a number")
    let sought: [SoughtPerson] = [.phone(number), .phone(own), .portalEmail("father@example.org")]
    for sought in sought { #expect(try station.desk().lookUps.find(sought).count == 1) }
    try DeskCaller().play(at: station.desk()) { $0 == .ask(.birthDate) }
    for sought in sought {
      let found = try station.desk(operator: "Luis Paz").lookUps.find(sought)
      #expect(found.people.isEmpty && found.hidden == 0 && found.count == 0 && !found.hasMore)
    }
    // The log has what is true.
    let logged = try lookUps(in: station).suffix(3).map { try StationFact(kind: $0.kind, fields: $0.fact) }
    #expect(
      logged == [
        .lookedUp(LookUp(for: .parent, by: .phone, found: 1)), .lookedUp(LookUp(for: .parent, by: .phone, found: 1)),
        .lookedUp(LookUp(for: .parent, by: .email, found: 1)),
      ])
  }

  @Test func `says of a number that the import left its child out`() throws {
    let station = try DeskStation()
    #expect(try station.desk().lookUps.find(.number("100200")).leftOut == nil)
    try station.load(DeskRoster().leavingOut("100200"))
    let desk = try station.desk()
    let found = try desk.lookUps.find(.number("one hundred two hundred"))
    #expect(found.count == 0 && found.leftOut == .number)
    for number in ["100201", "7"] { #expect(try desk.lookUps.find(.number(number)).leftOut == nil) }
    // By name nobody can be found whose record could not be read.
    #expect(try desk.lookUps.find(student("maria elena delgado")).leftOut == .some)
    #expect(try desk.lookUps.find(student("mateo delgado")).leftOut == nil)
    #expect(try desk.lookUps.find(.parent(name: "quimby")).leftOut == nil)
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

  @Test func `tells no more at a time than stand on the screen`() throws {
    let station = try DeskStation(Self.namesakes(0..<7, at: "SCH-1"))
    let desk = try station.desk()
    var page = try desk.lookUps.find(student("ortega"), fitting: { $0.people.count <= 3 })
    var told = ids(page)
    #expect(told.count == 3 && page.left == 4)
    while page.hasMore {
      page = try desk.lookUps.more(of: page, fitting: { $0.people.count <= 2 })
      told += ids(page)
    }
    #expect(told == (0..<7).map { "\(300_000 + $0)" })
    // Of one who does not fit the beginning is told all the same.
    #expect(try desk.lookUps.find(student("ortega"), fitting: { _ in false }).people.count == 1)
    let pages = try lookUps(in: station).map { entry -> LookUp? in
      guard case .lookedUp(let lookUp) = try StationFact(kind: entry.kind, fields: entry.fact) else { return nil }
      return lookUp
    }
    #expect(pages == [1, 2, 3, 1].map { LookUp(for: .student, by: .name, found: 7, page: $0) })
    #expect(try lookUps(in: station).map(\.committed.count) == [3, 2, 2, 1])
  }

  @Test func `asks with what is told beside the people whether they stand on the screen`() throws {
    let families = Self.namesakes(0..<4, at: "SCH-1")
    let station = try DeskStation(families)
    try DeskCaller(families[2]).play(at: station.desk()) { $0 == .ask(.birthDate) }
    let desk = try station.desk(operator: "Luis Paz")
    func fits(_ found: LookUps.Found) -> Bool { found.people.count + found.hidden <= 2 }
    let first = try desk.lookUps.find(student("ortega"), fitting: fits)
    #expect(ids(first) == ["300000", "300001"] && first.hidden == 0 && first.left == 2)
    let second = try desk.lookUps.more(of: first, fitting: fits)
    #expect(ids(second) == ["300003"] && second.hidden == 1 && !second.hasMore)
  }

  /// Beside the list of who is on record, not what an index makes of it.
  @Test func `finds whoever is on record by each name, and nobody of another`() throws {
    let families = DeskFamily.all + Self.namesakes(0..<3, at: "SCH-1")
    let desk = try DeskStation(families).desk()
    func words(_ name: PersonName) -> Set<String> { Set(Fold.words("\(name.first) \(name.middle) \(name.last)")) }
    for family in families {
      let name = family.student.name
      let meant = words(PersonName(first: name.first, last: name.last))
      let wanted = Set(families.filter { meant.isSubset(of: words($0.student.name)) }.map(\.student.id.text))
      var page = try desk.lookUps.find(student("\(name.last) \(name.first)"))
      var told = ids(page)
      // Whoever has the very words comes before whoever has words like them.
      #expect(Set(told.prefix(wanted.count)) == Set(told.prefix(wanted.count)).intersection(wanted))
      while page.hasMore {
        page = try desk.lookUps.more(of: page)
        told += ids(page)
      }
      #expect(wanted.isSubset(of: told) && Set(told).count == told.count && told.count == page.count)
      #expect(told.count < families.count)
    }
    #expect(try desk.lookUps.find(student("quimby")).count == 0)
  }

  @Test func `shows nobody in what it is called`() {
    #expect("\(student("Luz Ortega"))" == "(look-up by name)")
  }
}
