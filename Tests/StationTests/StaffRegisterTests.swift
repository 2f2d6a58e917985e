import Desk
import Station
import Ledger
import TestSupport
import Testing

@Suite("Who works at a station is known by a number and called by a name")
struct StaffRegisterTests {
  private let station: DeskStation

  init() throws { station = try DeskStation() }

  @Test func `the first sign in is logged and the next has the same number`() throws {
    let first = try station.desk(operator: "Ben Ito").session.author
    let second = try station.desk(operator: "Ben Ito").session.author
    #expect(first == second)
    #expect(try station.desk(operator: "Ana Ruiz").session.author.staff != first.staff)
    let named = try station.entries().filter { $0.kind == "staffNamed" && $0.author.staff == first.staff }
    #expect(named.count == 1)
  }

  /// Otherwise whoever looked up too many would go on as somebody new.
  @Test(arguments: ["ben ito", "Ben  Ito", "Ben Ito.", "BEN ITÓ", "Ｂen Ito", "Ito Ben", "Ben Ito-"])
  func `a name that is written otherwise is the same person`(_ name: String) throws {
    let first = try station.desk(operator: "Ben Ito").session.author
    let again = try station.desk(operator: name).session.author
    #expect(again.staff == first.staff && again.name == name)
    #expect(again.isNamed("Ben Ito") && first.isNamed(name) && !first.isNamed("Bea Ito"))
  }

  @Test func `a new name takes the case along`() throws {
    let desk = try station.desk(operator: "Ben Ito")
    _ = try DeskCaller().play(at: desk) { if case .ask = $0 { true } else { false } }
    let reference = try #require(desk.reference)
    let renamed = StationFact.staffNamed(
      desk.session.author.staff, account: desk.session.author.account, name: "Ben Sato")
    try desk.session.journal.record(renamed, by: desk.session.author, policy: 1)
    let next = try station.desk(operator: "Ben Sato")
    #expect(next.session.author.staff == desk.session.author.staff)
    #expect(try next.resumption.pickUp(reference) == .interrupted)
    try next.resumption.continueSession()
    #expect(try station.entries().last?.author.name == "Ben Sato")
    // Whoever comes under the old name is somebody else.
    #expect(try station.desk(operator: "Ben Ito").session.author.staff != desk.session.author.staff)
  }
}
