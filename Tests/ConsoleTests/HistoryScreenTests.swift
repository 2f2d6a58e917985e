import Verification
import Ledger
import FoundationEssentials
import Desk
import Records
import Station
import TestSupport
import Testing

@testable import Console

@Suite("What an operator reads before the first question (IV)")
struct HistoryScreenTests {
  private func written(at station: DeskStation, _ call: String = "call video work", _ more: [String] = []) throws
    -> String
  {
    let family = DeskFamily.clean
    let lines = [call, family.student.id.text, family.caller, family.relationship, ""] + more + ["quit"]
    return try PlayedSitting(at: station.desk(), lines).written
  }

  /// A call by somebody who does not know one answer.
  private func guess(at desk: Desk) throws {
    let caller = DeskCaller()
    caller.family.answers[.grade] = "12"
    #expect(try caller.play(at: desk) == .refused(.closed))
  }

  @Test func `is when, what came of it and by whom, and never which item`() throws {
    let station = try DeskStation(settings: ["time-zone": "pacific"])
    #expect(try !written(at: station).contains("This child"))
    for _ in 0..<4 { try guess(at: station.desk(operator: "Ben Ito")) }
    let said = try written(at: station)
    #expect(said.components(separatedBy: "This child: 2026-03-10 10:00 PDT · refused · Ben Ito · ").count == 4)
    // Four refused, and the case of the first look that nobody went on with.
    #expect(said.contains("… and 2 more within 30 days"))
    #expect(!said.contains("disclosed today"))
    // Nothing that was typed then, and no word of what it was due to.
    let lines = said.split(separator: "\n").filter { $0.contains("This child: ") }.joined().lowercased()
    for word in ["grade", "answer", "verdict", "locked"] { #expect(!lines.contains(word), "\(word)") }
  }

  /// From ten in the morning in Los Angeles: five in the afternoon there is past midnight in UTC.
  @Test(arguments: [(Int64(419), true), (839, true), (840, false)])
  func `tells of a PIN disclosed on the same day here, whatever day it is in UTC`(
    _ minutes: Int64, _ isToday: Bool
  ) throws {
    let station = try DeskStation(settings: ["time-zone": "pacific"])
    try DeskCaller().play(at: station.desk())
    station.clock.advance(minutes: minutes)
    #expect(try written(at: station).contains("was already disclosed today") == isToday)
  }

  @Test(arguments: ["Ben Ito", "Teresa", "スーザン"])
  func `asks at the counter for a second name until it is another's, and tells the rest once`(
    _ second: String
  ) throws {
    let station = try DeskStation(kind: .live)
    for _ in 0..<3 { try guess(at: station.desk()) }
    let said = try written(at: station, "call counter", ["12", "Ana Ruiz", second])
    #expect(said.contains("that is the name of whoever is signed in"))
    #expect(said.components(separatedBy: "This child: ").count == 4)
    #expect(said.contains("» What is the child's date of birth?"))
    #expect(try station.entries().contains { $0.kind == "attended" })
  }
}
