import Desk
import Foundation
import Ledger
import Records
import Roster
import SQLiteStore
import Station
import TestSupport
import Testing
import Verification

/// What was true when the PIN was offered may not be true any more.
@Suite("Who may change an emergency card (VIII, III)")
/// - Guide: VIII.1
struct CardRuleTests {
  private let station: DeskStation

  init() throws { station = try .forCards() }

  private func cleared(_ caller: DeskCaller = CardFamily.caller()) throws -> Desk {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    return desk
  }

  private func isRefused(at desk: Desk) -> Bool {
    func isRefused(_ work: () throws -> Void) -> Bool {
      do { try work() } catch DeskError.notVerified { return true } catch {}
      return false
    }
    let each = [
      isRefused { _ = try desk.card.onFile() },
      isRefused { _ = try desk.card.keepsNumber(with: [.cell: "2135558001"]) },
      isRefused { try desk.card.change([.cell: "2135558001"]) },
    ]
    return each.allSatisfy(\.self)
  }

  private func load(_ change: (RosterRecord) -> RosterRecord) throws {
    var roster = CardFamily.roster()
    roster.records = roster.records.map(change)
    try station.load(roster)
  }

  @Test func `is looked up anew: a standing that was taken away meanwhile is none`() throws {
    let desk = try cleared()
    try load { record in
      guard case .guardianship(var tie) = record, tie.guardianID == CardFamily.clean.guardianID else { return record }
      tie.verified = false
      return .guardianship(tie)
    }
    #expect(isRefused(at: desk))
    try station.load(CardFamily.roster())
    #expect(!isRefused(at: desk))
    try load { record in
      guard case .guardianship(var tie) = record, tie.guardianID == CardFamily.clean.guardianID else { return record }
      tie.restriction = "no contact"
      return .guardianship(tie)
    }
    #expect(isRefused(at: desk))
  }

  @Test func `is nobody but the child once the child is of age`() throws {
    let desk = try cleared()
    // An older one would be kept out as no pupil's.
    let birth = try #require(CivilDate(iso: "2007-02-03"))
    try load { record in
      guard case .student(var student) = record, student.id == CardFamily.clean.student.id else { return record }
      student.birthDate = birth
      return .student(student)
    }
    #expect(try station.archive(station.open()).directory().student(CardFamily.clean.student.id)?.birthDate == birth)
    #expect(isRefused(at: desk))
  }

  @Test func `is nobody where the child is on no record any more`() throws {
    let desk = try cleared()
    var roster = CardFamily.roster()
    roster.records.removeAll { $0.key.student == CardFamily.clean.student.id }
    try station.load(roster)
    #expect(isRefused(at: desk))
  }

  @Test func `is nobody by video once a lock came, and at the counter only with a second member of staff`() throws {
    let desk = try cleared()
    for name in ["Ben Ito", "Luz Vega", "Kim Ono"] {
      var family = CardFamily.clean
      family.answers[.grade] = "3"
      #expect(try DeskCaller(family).play(at: station.desk(operator: name)) == .refused(.closed))
    }
    #expect(isRefused(at: desk))
    let caller = DeskCaller(CardFamily.clean, channel: .counter)
    caller.at(.ask(.birthDate)) { try $0.presence.attend("Luz Vega") }
    #expect(!isRefused(at: try cleared(caller)))
  }

  @Test func `is nobody after a flag, though a second member of staff attends`() throws {
    let caller = DeskCaller(CardFamily.clean, channel: .counter)
    caller.at(.ask(.birthDate)) { desk in
      try desk.flag()
      try desk.presence.attend("Luz Vega")
    }
    let desk = try station.desk()
    try caller.play(at: desk) { step in
      guard step != .idle else { return false }
      #expect(isRefused(at: desk), "\(step)")
      return false
    }
    #expect(isRefused(at: desk))
  }

  @Test func `is told what is on their own record, and not on the other parent's`() throws {
    try load { record in
      guard case .guardian(var guardian) = record, guardian.id == CardFamily.byFather.guardianID else { return record }
      (guardian.phones, guardian.email) = ([], "luis@example.org")
      return .guardian(guardian)
    }
    let mother = try cleared().card.onFile()
    #expect(mother.hasNumber && !mother.hasMail)
    let father = try cleared(CardFamily.caller(CardFamily.byFather)).card.onFile()
    #expect(!father.hasNumber && father.hasMail)
  }

  @Test func `takes all values that are well formed, or none`() throws {
    let desk = try cleared()
    #expect(throws: DeskError.wrongStep(.outOfOrder)) {
      try desk.card.change([.cell: "2135558001", .texts: "maybe"])
    }
    #expect(try station.entries().allSatisfy { $0.kind != "emergencyCardChanged" })
  }

  @Test func `changes nothing where checkpoints are required and cannot be written`() throws {
    let station = try DeskStation.forCards(settings: ["checkpoints.required": "yes"])
    let desk = try station.desk()
    try CardFamily.caller().play(at: desk) { $0 == .authorize(showing: 1) }
    let shelf = station.folder.path + "/checkpoints"
    try FileManager.default.removeItem(atPath: shelf)
    try Data().write(to: URL(fileURLWithPath: shelf))
    _ = try? desk.session.makeCheckpoint()
    let reason = try #require(desk.session.checkpointTrouble)
    #expect(throws: DeskError.checkpoints(reason: reason)) { try desk.card.change([.cell: "2135558001"]) }
    #expect(try station.entries().allSatisfy { $0.kind != "emergencyCardChanged" })
  }

  @Test func `sends nobody to the office in a case that somebody else took over`() throws {
    let desk = try cleared()
    let reference = try #require(desk.reference)
    let other = try station.desk(operator: "Luz Vega")
    _ = try other.resumption.pickUp(reference)
    try other.resumption.takeOver()
    #expect(throws: DeskError.takenOver) { try desk.card.refer(.address) }
    #expect(try station.entries().allSatisfy { $0.kind != "officeReferred" })
  }
}
