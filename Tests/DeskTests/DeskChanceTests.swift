import Desk
import Station
import Ledger
import Records
import TestSupport
import Testing

@Suite("What the desk draws")
struct DeskChanceTests {
  @Test func `a live challenge may be any of those there are`() throws {
    let desk = try DeskStation().desk()
    #expect(Set((0..<200).map { _ in desk.identification.drawChallenge(of: 3) }) == [1, 2, 3])
    #expect(desk.identification.drawChallenge(of: 1) == 1 && desk.identification.drawChallenge(of: 0) == 1)
  }
}
