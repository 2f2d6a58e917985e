import Desk
import Station
import Ledger
import Records
import TestSupport
import Testing

@Suite("What the desk draws and what day it is")
struct DeskChanceTests {
  @Test func `a live challenge may be any of those there are`() throws {
    let desk = try DeskStation().desk()
    #expect(Set((0..<200).map { _ in desk.identification.drawChallenge(of: 3) }) == [1, 2, 3])
    #expect(desk.identification.drawChallenge(of: 1) == 1 && desk.identification.drawChallenge(of: 0) == 1)
  }

  /// A clock that knows no more than the time, so that the day is reckoned from it.
  private final class BareClock: LocalClock {
    let wall: Int64

    init(_ wall: Int64) { self.wall = wall }

    func now() -> Moment { Moment(wall: wall, boot: "b", monotonic: 0) }
  }

  @Test func `the day is that of the wall clock here`() throws {
    // Noon in UTC is the same day in every zone that a district of the guide's can be in.
    let noons: [(Int64, String)] = [
      (1_795_521_600_000, "2026-11-24"), (951_825_600_000, "2000-02-29"), (1_767_268_800_000, "2026-01-01"),
    ]
    for (wall, day) in noons { #expect(BareClock(wall).today == CivilDate(iso: day)) }
  }
}
