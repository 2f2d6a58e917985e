import Desk
import TestSupport
import Testing
import Verification

/// Which part of the check failed is for whoever may open the commitments, and for nobody else (IV.1).
@Suite("What an ID check commits to")
struct IDCommitmentTests {
  private func committed(_ caller: DeskCaller) throws -> [String?] {
    let station = try DeskStation()
    let desk = try station.desk()
    try caller.play(at: desk)
    return try ["name", "face", "challenge"].map { try station.committed($0, of: desk.reference).first }
  }

  @Test func `is the rule that took the name, the face and the challenge`() throws {
    #expect(try committed(DeskCaller()) == ["accepted exact", "accepted", "done"])
  }

  @Test func `is what was refused`() throws {
    let caller = DeskCaller()
    caller.shows(name: "Teresa Contacto", face: false, challenge: .refused)
    #expect(try committed(caller) == ["refused", "refused", "refused"])
  }

  /// A name that the school put right during the call counts.
  @Test func `is of the name that the records have by then`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    caller.shows(name: "Rosa Fuentes")
    caller.at(.identify) { _ in
      var family = DeskFamily.clean
      family.caller = "Rosa Fuentes"
      try station.load(DeskRoster([family]))
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(try station.committed("name", of: desk.reference) == ["accepted exact"])
  }
}
