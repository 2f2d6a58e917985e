import Station
import Roster
import Matching
import Verification
import Records
import Desk
import TestSupport
import Testing

@Suite("Finding the child (IV.1)")
struct NamingTests {
  private func opened(_ station: DeskStation) throws -> Desk {
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.counter))
    return desk
  }

  private func twin(school: String? = nil) -> ChildQuery {
    ChildQuery(.name(first: "josé", last: "garcia", born: "5/5/2014"), school: school)
  }

  @Test func `by name asks no given item twice`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    caller.query = ChildQuery(.name(first: "Maria", last: "Delgado", born: "3/14/15"))
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(!caller.steps.contains(.ask(.birthDate)) && !caller.steps.contains(.ask(.lastName)))
    #expect(caller.steps.contains(.ask(.grade)))
    let facts = try station.facts(of: desk.reference)
    #expect(facts.contains(.named(.name)))
    for item in [Item.birthDate, .firstName, .lastName] { #expect(facts.contains(.answered(item, .naming))) }
    #expect(facts.contains(.answered(.grade, .asked)))
  }

  @Test func `by number takes it however it is typed`() throws {
    let station = try DeskStation()
    let desk = try opened(station)
    #expect(try desk.naming.find(ChildQuery(.id("100-200 "))) == .one)
    #expect(desk.step == .nameCaller)
  }

  @Test func `takes no name or date that nobody can have and logs nothing of it`() throws {
    let station = try DeskStation()
    let desk = try opened(station)
    for (item, first, last, born): (Item, String, String, String) in [
      (.birthDate, "josé", "garcia", "someday"), (.firstName, "", "garcia", "5/5/2014"),
      (.lastName, "josé", "", "5/5/2014"),
    ] {
      #expect(throws: DeskError.badForm(item)) {
        try desk.naming.find(ChildQuery(.name(first: first, last: last, born: born)))
      }
    }
    #expect(try station.facts(of: desk.reference).count == 1)
  }

  @Test func `is taken back only before the caller is named`() throws {
    let station = try DeskStation()
    let desk = try opened(station)
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.naming.unfind() }
    #expect(try desk.naming.find(ChildQuery(.id("100200"))) == .one)
    try desk.naming.unfind()
    #expect(desk.step == .nameChild(triesLeft: 3))
    #expect(try desk.naming.find(ChildQuery(.id("100200"))) == .one)
    try desk.naming.name(DeskFamily.clean.caller, relationship: "mother")
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.naming.unfind() }
    try station.checkLog()
  }

  @Test func `asks everything where the child that was given by name was another`() throws {
    let station = try DeskStation()
    let desk = try opened(station)
    #expect(
      try desk.naming.find(ChildQuery(.name(first: "Mateo", last: "Delgado Ruiz", born: "2017-11-02"))) == .one)
    try desk.naming.unfind()
    #expect(try desk.naming.find(ChildQuery(.id("100200"))) == .one)
    try desk.naming.name(DeskFamily.clean.caller, relationship: "mother")
    try desk.presence.see()
    #expect(desk.step == .ask(.birthDate) && desk.questions.answers[.firstName] == nil)
  }

  /// - Guide: IV.1.b
  @Test func `tells one several or none and nothing on record`() throws {
    let station = try DeskStation()
    let desk = try opened(station)
    #expect(try desk.naming.find(twin()) == .several)
    #expect(try desk.naming.find(twin(school: "Nowhere")) == .none(triesLeft: 2))
    #expect(try desk.naming.find(twin(school: "the Harbor school")) == .one)
    let said = [NamingResult.one, .several, .none(triesLeft: 1)].map { String(reflecting: $0) }.joined()
    #expect(!said.contains("Garcia"))
    let facts = try station.facts(of: desk.reference)
    #expect(facts.dropFirst() == [.searched(.several), .searched(.none), .searched(.one)])
  }

  @Test func `tells several of one school apart by the second given name`() throws {
    let station = try DeskStation(DeskFamily.namesakes)
    let desk = try opened(station)
    let key = ChildQuery.Key.name(first: "josé", last: "garcia", born: "5/5/2014")
    #expect(try desk.naming.find(ChildQuery(key, school: "mission")) == .several)
    // One that no record has tells nobody apart, and is no miss.
    #expect(try desk.naming.find(ChildQuery(key, school: "mission", second: "Pedro")) == .several)
    #expect(try desk.naming.find(ChildQuery(key, school: "mission", second: "luis")) == .one)
    // Every look-up is an entry, and nobody goes through the records by them.
    #expect(
      try station.facts(of: desk.reference).dropFirst()
        == [.searched(.several), .searched(.several), .searched(.one)])
    try desk.naming.unfind()
    #expect(desk.step == .nameChild(triesLeft: 3))
    #expect(try desk.naming.find(ChildQuery(.id("100280"))) == .one)
    try desk.naming.unfind()
    #expect(desk.step == .ended(.refused(.open(.childNotFound))))
  }

  @Test func `says openly that the import left a child out`() throws {
    let station = try DeskStation()
    #expect(try station.load(DeskRoster().leavingOut("100200")).problems.rows > 0)
    let desk = try opened(station)
    #expect(try desk.naming.find(ChildQuery(.id("1"))) == .none(triesLeft: 2))
    #expect(try desk.naming.find(ChildQuery(.id("100-200 "))) == .leftOut)
    #expect(desk.step == .ended(.refused(.open(.recordLeftOut))))
    #expect(
      try station.facts(of: desk.reference).suffix(2) == [.searched(.leftOut), .refused(.open(.recordLeftOut))])
    try station.checkLog()
    try station.load(DeskRoster())
    let next = try opened(station)
    #expect(try next.naming.find(ChildQuery(.id("100200"))) == .one)
  }

  @Test func `says that a child who is not found by name may be one that was left out`() throws {
    let station = try DeskStation()
    let named = ChildQuery(.name(first: "Maria", last: "Delgado", born: "3/14/15"))
    let nobody = ChildQuery(.name(first: "Nobody", last: "Nowhere", born: "3/14/15"))
    #expect(try opened(station).naming.find(nobody) == .none(triesLeft: 2, someLeftOut: false))
    try station.load(DeskRoster().leavingOut("100200"))
    let desk = try opened(station)
    #expect(try desk.naming.find(named) == .none(triesLeft: 2, someLeftOut: true))
    #expect(try desk.naming.find(ChildQuery(.id("7"))) == .none(triesLeft: 1, someLeftOut: false))
    try station.load(DeskRoster())
    #expect(try opened(station).naming.find(nobody) == .none(triesLeft: 2, someLeftOut: false))
  }

  @Test func `finds a child in the letters of its record and in Latin ones`() throws {
    let families = [("Минджун", "Пак", "2014-05-05"), ("민준", "김", "2014-05-06"), ("小明", "王", "2014-05-07")].enumerated()
      .map { place, name in
        DeskFamily(
          StudentID("20050\(place)"), name.0, name.1, born: name.2, caller: "Rosa Ortega", number: 3200 + place,
          pin: nil)
      }
    let latin = DeskFamily(
      "200510", "Hasmik", "Petrosyan", born: "2014-05-05", caller: "Anahit Petrosyan", number: 3210, pin: "32100001")
    let station = try DeskStation(families + [latin])
    for (first, last, born, result) in [
      ("Mindzhun", "Pak", "5/5/2014", NamingResult.one), ("Minjun", "Kim", "5/6/2014", .one),
      ("Min-jun", "Gim", "5/6/2014", .one), ("Xiaoming", "Wang", "5/7/2014", .one),
      ("Xiaoming", "Wong", "5/7/2014", .one),
      ("Հասմիկ", "Պետրոսյան", "5/5/2014", .one), ("Hasmik", "Պետրոսյան", "5/5/2014", .one),
      ("Minjun", "Lee", "5/6/2014", .none(triesLeft: 2)), ("Xiaohong", "Wang", "5/7/2014", .none(triesLeft: 2)),
    ] {
      let desk = try opened(station)
      let found = try desk.naming.find(ChildQuery(.name(first: first, last: last, born: born)))
      #expect(found == result, "\(first) \(last)")
    }
    // What the child was found by is right at the verdict too.
    let caller = DeskCaller(latin)
    caller.query = ChildQuery(.name(first: "Հասմիկ", last: "Պետրոսյան", born: "5/5/2014"))
    #expect(try caller.play(at: try station.desk()) == .closed(.disclosed))
  }

  /// - Guide: IV.1.c
  @Test func `ends the case after three misses`() throws {
    let station = try DeskStation()
    let desk = try opened(station)
    #expect(try desk.naming.find(ChildQuery(.id("1"))) == .none(triesLeft: 2))
    #expect(
      try desk.naming.find(ChildQuery(.name(first: "Jose", last: "Lopez", born: "5/5/2014"))) == .none(triesLeft: 1))
    #expect(try desk.naming.find(ChildQuery(.id("2"))) == .none(triesLeft: 0))
    #expect(desk.step == .ended(.refused(.open(.childNotFound))))
  }

  @Test func `does not count what has not the form of a name or a date`() throws {
    let station = try DeskStation()
    let desk = try opened(station)
    #expect(throws: DeskError.badForm(.birthDate)) {
      try desk.naming.find(ChildQuery(.name(first: "Jose", last: "Garcia", born: "31/31/2014")))
    }
    #expect(throws: DeskError.badForm(.lastName)) {
      try desk.naming.find(ChildQuery(.name(first: "Jose", last: "  ", born: "5/5/2014")))
    }
    #expect(desk.step == .nameChild(triesLeft: 3))
    #expect(try station.facts(of: desk.reference).count == 1)
  }

  @Test func `can be taken back before the caller is named`() throws {
    let station = try DeskStation()
    let desk = try opened(station)
    _ = try desk.naming.find(twin(school: "mission"))
    try desk.naming.unfind()
    #expect(desk.step == .nameChild(triesLeft: 3))
    #expect(desk.questions.answers[.birthDate] == nil)
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.naming.name("Lupe Garcia") }
  }

  @Test(arguments: [
    ("mother", "clear"), ("his mom", "clear"), ("mamá", "clear"), ("dad", "notVerified"), ("", "notListed"),
    ("aunt", "notListed"), ("m", "notListed"),
  ])
  func `tells two guardians of one name apart by what they say they are`(_ said: String, _ standing: String) throws {
    let station = try DeskStation()
    let desk = try opened(station)
    _ = try desk.naming.find(ChildQuery(.id(DeskFamily.twoGuardians.student.id.text)))
    try desk.naming.name("Linh Nguyen", relationship: said)
    #expect(try station.committed("standing", of: desk.reference) == [standing])
  }
}
