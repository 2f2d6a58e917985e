import Desk
import Ledger
import Matching
import Records
import Station
import TestSupport
import Testing
import Verification

/// Whoever passes once could set their own number, and pass again by it (VIII, IV.1).
@Suite("An attack by way of the emergency card (VIII, IV.1)")
/// - Guide: VIII.1.b, VIII.3.a
struct CardAttackTests {
  private let station: DeskStation
  private let new = CardFamily.new
  private let digits = CardFamily.new.filter(\.isNumber)

  init() throws { station = try .forCards() }

  /// Moves on so far that failures count for no lock any more.
  private func nextDay() { station.clock.advance(minutes: 25 * 60) }

  private func confirm() throws {
    var roster = CardFamily.roster()
    roster.setPhones([CardFamily.mother, new], of: CardFamily.clean.guardianID)
    roster.setPhones([CardFamily.contact, new], ofContactOf: CardFamily.clean.student.id)
    roster.setPhones(["213-555-2150", new], ofContactOf: DeskFamily.twin.student.id)
    try station.load(roster)
  }

  private var twin: DeskCaller {
    var family = DeskFamily.twin
    family.answers[.contactPhone] = new
    return DeskCaller(family)
  }

  @Test func `fails for 30 days at item 6 and item 8, on whoever's record, whatever roster confirms it`() throws {
    try station.change([.cell: digits])
    let changed = station.clock.now()
    #expect(try !station.passes(CardFamily.caller(phone: new)), "before any roster has it")
    nextDay()
    try confirm()
    #expect(try !station.passes(CardFamily.caller(phone: new)))
    nextDay()
    #expect(try !station.passes(CardFamily.caller(contact: new)))
    #expect(try !station.passes(twin), "another child's contact")
    nextDay()
    // Nobody is shut out by it: what answered before still does.
    #expect(try station.passes(CardFamily.caller(phone: CardFamily.mother)))
    #expect(try station.passes(CardFamily.caller()))
    station.clock.advance(milliseconds: RecentNumbers.span - 1 - station.clock.now().difference(since: changed))
    #expect(try !station.passes(CardFamily.caller(phone: new)))
    station.clock.advance(milliseconds: 1)
    for caller in [CardFamily.caller(phone: new), CardFamily.caller(contact: new), twin] {
      #expect(try station.passes(caller))
    }
  }

  /// Said at once, an incomplete record would tell whoever named the numbers that they guessed one.
  @Test func `tells nobody whether a number that they named is a stranger's`() throws {
    // The only number of the twin's contact.
    try station.change([.cell: "2135552150", .work: "2135550000"])
    let caller = DeskCaller(.twin)
    #expect(try caller.play(at: station.desk()) == .refused(.closed))
    #expect(caller.steps.contains(.readBack(round: 2)))
    // The family that was named is as it was otherwise, and the one that changed something is told openly.
    #expect(try station.passes(CardFamily.caller()))
  }

  /// The call before was about the child of the same mother; what is asked now may not be looked up.
  @Test func `a call back waits for the end of a sibling's call`() throws {
    let desk = try station.change([.cell: digits])
    let reference = try #require(desk.reference)
    try desk.beside.callBacks.promise(reference, at: station.clock.now().wall)
    desk.forget()
    let other = try station.desk()
    try DeskCaller(.sibling).play(at: other) { $0 == .ask(.phone) }
    #expect(throws: DeskError.childInCall) { _ = try station.desk().beside.callBacks.begin(reference) }
  }

  /// The school's roster alone makes a number one that answers.
  @Test func `gains nothing by waiting where no roster has the number`() throws {
    try station.change([.cell: digits])
    station.clock.advance(minutes: 40 * 24 * 60)
    #expect(try !station.passes(CardFamily.caller(phone: new)))
    #expect(try station.passes(CardFamily.caller(phone: CardFamily.mother)))
  }

  /// A shared line at home stays what it was; as a contact's it would be new.
  @Test func `by a number on the record shuts nobody out and opens nothing`() throws {
    try station.change([.home: CardFamily.child.filter(\.isNumber)])
    #expect(try station.passes(CardFamily.caller()))
    var roster = CardFamily.roster()
    roster.setPhones([CardFamily.contact, CardFamily.child], ofContactOf: CardFamily.clean.student.id)
    try station.load(roster)
    #expect(try !station.passes(CardFamily.caller(contact: CardFamily.child)))
  }

  @Test func `takes nothing from the other parent or the contact`() throws {
    try station.change([.cell: CardFamily.father.filter(\.isNumber), .work: CardFamily.contact.filter(\.isNumber)])
    #expect(try station.passes(CardFamily.caller(CardFamily.byFather, phone: CardFamily.father)))
    // The contact's number is no answer to item 6 for it, even once the roster has it there.
    var roster = CardFamily.roster()
    roster.setPhones([CardFamily.mother, CardFamily.contact], of: CardFamily.clean.guardianID)
    try station.load(roster)
    nextDay()
    #expect(try !station.passes(CardFamily.caller(phone: CardFamily.contact)))
    nextDay()
    #expect(try station.passes(CardFamily.caller(phone: CardFamily.mother)))
  }

  /// Otherwise the first of two numbers would be forgotten by the second.
  @Test func `is not undone by a second change of the same entry`() throws {
    try station.change([.cell: digits])
    try station.change([.cell: "2135558002"])
    try confirm()
    #expect(try !station.passes(CardFamily.caller(phone: new)))
    nextDay()
    // Given again once the roster has it, it is no older.
    try station.change([.cell: digits])
    station.clock.advance(minutes: 3 * 24 * 60)
    #expect(try !station.passes(CardFamily.caller(phone: new)))
  }

  @Test func `is no better after a restart or with the clock set back`() throws {
    try station.change([.cell: digits])
    try confirm()
    station.clock.reboot(as: "boot-2")
    station.clock.setWall(backMinutes: 60)
    #expect(try !station.passes(CardFamily.caller(phone: new)))
  }

  @Test func `changes nothing for whoever takes a case over or comes back to it`() throws {
    let desk = try station.desk()
    try CardFamily.caller().play(at: desk) { $0 == .authorize(showing: 1) }
    let reference = try #require(desk.reference)
    let other = try station.desk(operator: "Luz Vega")
    #expect(try other.resumption.pickUp(reference) == .held(by: "Ana Ruiz"))
    #expect(throws: DeskError.notVerified) { try other.card.change([.cell: digits]) }
    try other.resumption.takeOver()
    #expect(throws: DeskError.notVerified) { try other.card.change([.cell: digits]) }
    #expect(throws: DeskError.takenOver) { try desk.card.change([.cell: digits]) }
    try other.leaving.abandon(.caller)
    let third = try station.desk()
    try CardFamily.caller().play(at: third) { $0 == .authorize(showing: 1) }
    let left = try #require(third.reference)
    let fourth = try station.desk()
    #expect(try fourth.resumption.pickUp(left) == .interrupted)
    #expect(throws: DeskError.notVerified) { try fourth.card.change([.cell: digits]) }
    try fourth.resumption.continueSession()
    #expect(throws: DeskError.notVerified) { try fourth.card.change([.cell: digits]) }
    let again = CardFamily.caller()
    try again.play(at: fourth) { $0 == .authorize(showing: 1) }
    try fourth.card.change([.cell: digits])
    #expect(try fourth.session.log.cardChanges().count == 1)
  }

  /// What somebody else wrote into the database stops the call rather than to count or to be left out.
  @Test func `by a forged entry or value is not believed`() throws {
    try station.change([.cell: digits])
    let entry = try #require(station.entries().last { $0.kind == "emergencyCardChanged" }).sequence
    let database = station.folder.database
    try Tampering.execute("UPDATE entry SET mac = zeroblob(32) WHERE sequence = \(entry)", in: database)
    let caller = CardFamily.caller()
    caller.triesAgain = false
    #expect(throws: DeskError.strangeEntry(entry)) { try caller.play(at: station.desk()) }
    let next = try DeskStation.forCards()
    try next.change([.cell: digits])
    try Tampering.execute(
      "UPDATE opening SET sealed = zeroblob(92) WHERE field = 'cell'", in: next.folder.database)
    let second = CardFamily.caller(phone: new)
    second.triesAgain = false
    #expect(throws: DeskError.unreadable(.values)) { try second.play(at: next.desk()) }
    try Tampering.execute(
      "DELETE FROM opening WHERE field IN ('cell', 'cell.stood', 'student', 'guardian')", in: next.folder.database)
    let third = CardFamily.caller(phone: new)
    third.triesAgain = false
    #expect(throws: DeskError.unreadable(.values)) { try third.play(at: next.desk()) }
    #expect(caller.shown.isEmpty && second.shown.isEmpty && third.shown.isEmpty)
  }
}
