import Desk
import TestSupport
import Testing
import Verification

@Suite("A case in which nothing more can be done now")
struct SettingDownTests {
  let station: DeskStation
  let desk: Desk

  init() throws {
    station = try DeskStation()
    desk = try station.desk()
  }

  @Test func `waits and is out of hand`() throws {
    try DeskCaller().play(at: desk) { $0 == .authorize(showing: 1) }
    let reference = desk.reference
    try desk.leaving.setDown()
    #expect(desk.reference == nil && desk.step == .idle)
    #expect(try station.facts(of: reference).last == .parked(.operatorChoice))
  }

  @Test func `ends where a PIN was authorized and its end can be seen`() throws {
    try DeskCaller().play(at: desk) { $0 == .authorize(showing: 1) }
    _ = try desk.opensPIN()
    try desk.leaving.setDown()
    #expect(desk.step == .ended(.closed(.unconfirmed)))
    #expect(try station.facts(of: desk.reference).suffix(2) == [.shown(.failed), .closed(.unconfirmed)])
  }

  @Test func `changes nothing after its end`() throws {
    try DeskCaller().play(at: desk)
    let before = try station.entries().count
    try desk.leaving.setDown()
    #expect(desk.step == .ended(.closed(.disclosed)))
    #expect(try station.entries().count == before)
  }
}
