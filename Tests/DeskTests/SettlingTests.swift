import Desk
import TestSupport
import Testing
import Verification

@Suite("What follows by itself")
struct SettlingTests {
  /// How a call ended, by which steps and with which facts; `settles` where the desk is told to go on before each step.
  private func play(_ path: FaultPath, settles: Bool) throws -> [String] {
    let station = try DeskStation(path.families)
    let desk = try station.desk()
    let caller = path.caller()
    caller.settles = settles
    let ending = try path.play(caller, at: desk)
    return try ["\(String(describing: ending))", "\(caller.steps)"]
      + station.facts(of: desk.reference).map { $0.label.description }
  }

  /// Nobody has to look whether there is something left to do: only after a failure there is.
  @Test(arguments: FaultPath.allCases) func `is done with the step that it follows from`(_ path: FaultPath) throws {
    #expect(try play(path, settles: false) == play(path, settles: true))
  }

  @Test func `is the end where the caller is lost after a showing`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller().play(at: desk) { $0 == .readBackPIN(showing: 1) }
    try desk.presence.loseSight()
    #expect(desk.step == .ended(.closed(.unconfirmed)))
  }
}
