import Desk
import Foundation
import Ledger
import Matching
import Records
import Station
import TestSupport
import Testing
import Verification

@Suite("A parent's own entries on the emergency card (VIII)")
/// - Guide: VIII.1, VIII.1.a, VIII.2
struct CardTests {
  private let station: DeskStation

  init() throws { station = try .forCards() }

  private func changes() throws -> [Entry] { try station.entries().filter { $0.kind == "emergencyCardChanged" } }

  @Test func `are changed once the caller is verified, as a fact that holds no value`() throws {
    let values: [CardField: String] = [.cell: CardFamily.new.filter(\.isNumber), .preference: "text", .texts: "no"]
    let desk = try station.change(values)
    let entry = try #require(try changes().first)
    #expect(entry.case == nil && entry.about == desk.reference)
    #expect(entry.fact["changed"] == .array(["cell", "preference", "texts"].map { .string($0) }))
    #expect(Set(entry.committed.keys) == ["student", "guardian", "cell", "cell.stood", "preference", "texts"])
    let naming = try #require(station.entries().last { $0.kind == "named" })
    // As in the case itself, byte for byte.
    for field in ["student", "guardian"] { #expect(entry.committed[field] == naming.committed[field]) }
    let bytes = try String(decoding: entry.canonical(), as: UTF8.self)
    for secret in ["5558001", "100200", "2042"] { #expect(!bytes.contains(secret)) }
    let change = try #require(try desk.session.log.cardChanges().first)
    #expect(change.given?.values == values && change.given?.student == CardFamily.clean.student.id)
    #expect(change.given?.guardian == CardFamily.clean.guardianID)
    #expect("\(change)".contains("card change") && !"\(change)".contains("8001"))
    try station.checkLog()
  }

  @Test func `tell what there is and what was changed, never a value`() throws {
    let desk = try station.desk()
    try CardFamily.caller().play(at: desk) { $0 == .authorize(showing: 1) }
    let found = try desk.card.onFile()
    #expect(found.hasNumber && !found.hasMail && found.changed.isEmpty)
    try desk.card.change([.work: "2135558001"])
    #expect(try desk.card.onFile().changed == [.work])
    // The other parent's are none of theirs.
    try CardFamily.caller().play(at: desk)
    let other = try station.desk()
    try CardFamily.caller(CardFamily.byFather).play(at: other) { $0 == .authorize(showing: 1) }
    #expect(try other.card.onFile().changed.isEmpty)
    try other.card.change([.home: "2135558009"])
    #expect(try other.session.log.cardChanges().map { $0.given?.guardian } == ["G-2042", "G-7002"])
  }

  @Test func `are changed when the PIN is offered, after it was shown, and at the end while the caller is there`()
    throws
  {
    let caller = CardFamily.caller()
    let desk = try station.desk()
    var steps: [DeskStep] = []
    for step in [DeskStep.authorize(showing: 1), .readBackPIN(showing: 1)] {
      try caller.play(at: desk) { $0 == step }
      try desk.card.change([.cell: "2135558001"])
      steps.append(desk.step)
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    try desk.card.change([.texts: "yes"])
    #expect(try steps.count == 2 && changes().count == 3)
    station.clock.advance(minutes: 6)
    #expect(throws: DeskError.notVerified) { try desk.card.change([.texts: "no"]) }
    try station.checkLog()
  }

  @Test func `are refused at every step before, with one error`() throws {
    let desk = try station.desk()
    let caller = CardFamily.caller()
    #expect(throws: DeskError.noCase) { try desk.card.onFile() }
    var refused = 0
    try caller.play(at: desk) { step in
      guard step != .idle, step != .authorize(showing: 1) else { return step != .idle }
      #expect(throws: DeskError.notVerified, "\(step)") { try desk.card.onFile() }
      #expect(throws: DeskError.notVerified, "\(step)") { try desk.card.change([.cell: "2135558001"]) }
      #expect(throws: DeskError.notVerified, "\(step)") { _ = try desk.card.keepsNumber(with: [.cell: "2135558001"]) }
      refused += 1
      return false
    }
    #expect(refused > 12 && desk.step == .authorize(showing: 1))
    #expect(try changes().isEmpty)
  }

  @Test func `are refused after the clearance ran out, the picture was lost, a flag, and an unconfirmed end`() throws {
    func refused(_ work: (Desk, DeskCaller) throws -> Void) throws {
      let caller = CardFamily.caller()
      let desk = try station.desk()
      try caller.play(at: desk) { $0 == .authorize(showing: 1) }
      try work(desk, caller)
      #expect(throws: DeskError.notVerified) { try desk.card.change([.cell: "2135558001"]) }
      if desk.hand(isOpen: true) { try desk.leaving.abandon(.caller) }
    }
    try refused { _, _ in station.clock.advance(minutes: 16) }
    try refused { desk, _ in try desk.presence.loseSight() }
    try refused { desk, caller in
      caller.readsBack = "0000"
      try caller.play(at: desk)
    }
    try refused { desk, _ in try desk.flag() }
    #expect(try changes().isEmpty)
  }

  @Test func `take no value of another form`() throws {
    let desk = try station.desk()
    try CardFamily.caller().play(at: desk) { $0 == .authorize(showing: 1) }
    for values in [[:], [.cell: "213-555-8001"], [.texts: "maybe"], [.preference: "2135558001"]]
      as [[CardField: String]]
    {
      #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.card.change(values) }
    }
    #expect(try changes().isEmpty)
  }

  @Test(arguments: OfficeChange.allCases) func `are not what the office changes, which is logged at any step`(
    _ change: OfficeChange
  ) throws {
    let desk = try station.desk()
    try CardFamily.caller().play(at: desk) { $0 == .ask(.grade) }
    try desk.card.refer(change)
    let entry = try #require(station.entries().last)
    #expect(entry.kind == "officeReferred" && entry.about == desk.reference && entry.committed.isEmpty)
    #expect(entry.fact["change"]?.string == change.rawValue)
    desk.forget()
    #expect(throws: DeskError.noCase) { try desk.card.refer(change) }
  }

  @Test func `are not changed where the log does not take it, and certainly in it once it is told`() throws {
    let desk = try station.desk()
    try CardFamily.caller().play(at: desk) { $0 == .authorize(showing: 1) }
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.self) { try desk.card.change([.cell: "2135558001"]) }
    #expect(try changes().isEmpty)
    #expect(throws: Never.self) { try desk.card.change([.cell: "2135558001"]) }
    #expect(try changes().count == 1)
  }

  @Test func `are told before they leave a family without a number to answer with`() throws {
    var roster = CardFamily.roster()
    roster.setPhones([], of: CardFamily.clean.student.id)
    roster.setPhones([CardFamily.mother, "323-555-7009"], of: CardFamily.clean.guardianID)
    try station.load(roster)
    let desk = try station.desk()
    try CardFamily.caller(phone: CardFamily.mother).play(at: desk) { $0 == .authorize(showing: 1) }
    let (one, other) = ("2135558001", "2135558002")
    #expect(try desk.card.keepsNumber(with: [.cell: one]) && desk.card.keepsNumber(with: [.texts: "yes"]))
    #expect(try !desk.card.keepsNumber(with: [.cell: one, .home: other]))
    // A number that is on record already replaces none.
    #expect(try desk.card.keepsNumber(with: [.cell: one, .home: "3235557001"]))
    // Nor does what is no number, wherever there is none to lose.
    roster.setPhones([], of: CardFamily.clean.guardianID)
    try station.load(roster)
    #expect(try desk.card.keepsNumber(with: [.texts: "yes"]) && !desk.card.keepsNumber(with: [.cell: one]))
    try station.load(CardFamily.roster())
    #expect(try desk.card.keepsNumber(with: [.cell: one, .home: other]))
  }
}

extension Desk {
  /// Whether a case is in hand that has not ended.
  fileprivate func hand(isOpen: Bool) -> Bool {
    if case .ended = step { return !isOpen }
    return (step != .idle) == isOpen
  }
}
