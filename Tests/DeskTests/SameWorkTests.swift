import Desk
import Records
import Station
import TestSupport
import Testing
import Verification

/// What a stopwatch on the line could learn: whoever is looked for, as much is asked of the records.
@Suite("Naming the child takes as much work whatever is on file (IV.1)")
struct SameWorkTests {
  /// What the directory is asked while one search runs.
  private func calls(_ query: ChildQuery, _ families: [DeskFamily] = DeskFamily.all) throws -> [DirectoryRequirement] {
    let station = try DeskStation(families)
    let desk = try station.desk()
    var calls: [DirectoryRequirement] = []
    let watched = Desk(
      desk.session,
      with: Desk.Equipment(
        store: station.store, directory: ForwardingDirectory(desk.roster) { calls.append($0) }, pins: station.pins,
        safe: station.safe))
    try watched.open(DeskCaller.opening(.counter))
    calls = []
    _ = try watched.naming.find(query)
    return calls
  }

  private func name(_ first: String, _ last: String, born: String, school: String? = nil) -> ChildQuery {
    ChildQuery(.name(first: first, last: last, born: born), school: school)
  }

  /// - Guide: IV.1.b
  @Test func `by name, whether one, several or none is found`() throws {
    let one = try calls(name("Maria", "Delgado", born: "3/14/15"))
    #expect(one == [.studentsBorn])
    #expect(try calls(name("josé", "garcia", born: "5/5/2014")) == one)
    #expect(try calls(name("Nobody", "Nowhere", born: "3/14/15")) == one)
    #expect(try calls(name("Nobody", "Nowhere", born: "1/2/2011")) == one)
  }

  @Test func `by name and school`() throws {
    let several = try calls(name("josé", "garcia", born: "5/5/2014", school: "Mission"))
    #expect(several == [.studentsBorn, .schools])
    #expect(try calls(name("Nobody", "Nowhere", born: "5/5/2014", school: "Mission")) == several)
    #expect(try calls(name("josé", "garcia", born: "5/5/2014", school: "Nowhere")) == several)
  }

  @Test(arguments: ["100200", "one zero zero two zero zero", "uno cero cero doscientos", "double nine two"])
  func `by number, however it is said`(_ said: String) throws {
    #expect(try calls(ChildQuery(.id(said))) == calls(ChildQuery(.id(said)), [.twin]))
  }
}
