import Matching
import Records
import Station
import TestSupport
import Testing
import Verification

@testable import Desk

/// What a stopwatch on the line could learn. Proven is that whoever is looked for as much is asked of the records and as many of them are
/// compared: nothing stops at the first that fits. How long one comparison takes is not measured; it depends on the names.
@Suite("Naming the child asks and compares as much whatever is on file (IV.1)")
struct SameWorkTests {
  /// What is done while one search runs: what the directory is asked, and how many children and schools are compared.
  private struct Work: Equatable {
    var calls: [DirectoryRequirement] = []
    var children = 0, schools = 0
  }

  private func work(_ query: ChildQuery, _ families: [DeskFamily] = DeskFamily.all) throws -> Work {
    let station = try DeskStation(families)
    let desk = try station.desk()
    var work = Work()
    let watched = Desk(
      desk.session,
      with: Desk.Equipment(
        store: station.store, directory: ForwardingDirectory(CardStep(at: desk).imported) { work.calls.append($0) },
        pins: station.pins,
        safe: station.safe))
    try watched.open(DeskCaller.opening(.counter))
    let rules = watched.comparison
    watched.comparison.isNamed = { first, last, name in
      work.children += 1
      return rules.isNamed(first, last, name)
    }
    watched.comparison.isCalled = { said, school in
      work.schools += 1
      return rules.isCalled(said, school)
    }
    work = Work()
    _ = try watched.naming.find(query)
    return work
  }

  private func name(_ first: String, _ last: String, born: String, school: String? = nil) -> ChildQuery {
    ChildQuery(.name(first: first, last: last, born: born), school: school)
  }

  /// Seven children of one birth date, of whom the first, the last, several or none is meant.
  private static let born = (0..<7).map { place in
    DeskFamily(
      StudentID("20040\(place)"), ["Luz", "Eva", "Noah", "Eva", "Ava", "Mateo", "Wei"][place], "Ortega",
      born: "2014-05-05", caller: "Rosa Ortega", number: 3100 + place, pin: nil)
  }

  /// - Guide: IV.1.b
  @Test(arguments: ["Luz", "Wei", "Eva", "Nobody"])
  func `by name, whether the first, the last, several or none is meant`(_ first: String) throws {
    let work = try work(name(first, "Ortega", born: "5/5/2014"), Self.born)
    #expect(work == Work(calls: [.studentsBorn, .hasLeftOut], children: 7))
  }

  @Test func `by name on a day on which nobody was born`() throws {
    #expect(try work(name("Luz", "Ortega", born: "1/2/2011"), Self.born) == Work(calls: [.studentsBorn, .hasLeftOut]))
  }

  @Test(arguments: ["Mission", "Harbor", "Nowhere"])
  func `by name and school`(_ school: String) throws {
    for first in ["Luz", "Eva", "Nobody"] {
      let work = try work(name(first, "Ortega", born: "5/5/2014", school: school), Self.born)
      #expect(work == Work(calls: [.studentsBorn, .schools, .hasLeftOut], children: 7, schools: 2), "\(first)")
    }
  }

  @Test(arguments: [
    "100200", "one zero zero two zero zero", "uno cero cero doscientos", "double nine two",
    "one hundred two hundred one", "cien doscientos uno",
  ])
  func `by number, however it is said`(_ said: String) throws {
    let readings = StudentNumber.readings(said).count
    #expect(readings > 0)
    // Each reading is looked up, and asked whether it was left out, also behind the one that somebody has.
    let asked = Array(repeating: DirectoryRequirement.student, count: readings)
    let calls = asked + Array(repeating: .isLeftOut, count: readings)
    for families in [DeskFamily.all, [.twin], []] {
      #expect(try work(ChildQuery(.id(said)), families) == Work(calls: calls), "\(families.count)")
    }
  }

  /// - Guide: IV.1.b
  @Test(arguments: ["one hundred two hundred one", "cien doscientos uno", "one zero zero two zero one"])
  func `and in words finds the child of that number`(_ said: String) throws {
    let desk = try DeskStation().desk()
    try desk.open(DeskCaller.opening(.counter))
    #expect(StudentNumber.readings(said).contains("100201"))
    #expect(try desk.naming.find(ChildQuery(.id(said))) == .one)
  }
}
