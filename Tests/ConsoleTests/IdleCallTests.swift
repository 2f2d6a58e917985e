import Records
import Ledger
import TestSupport
import Testing
import Verification

@testable import Console

@Suite("A call that nobody goes on with")
struct IdleCallTests {
  private let family = DeskFamily.clean
  private var opening: [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
  }

  @Test func `waits after two minutes and the main prompt comes`() throws {
    let station = try DeskStation()
    let sitting = try PlayedSitting(
      at: station.desk(), opening + family.lines.prefix(2) + [TypedCall.nobody, "cases", "quit"])
    #expect(sitting.end == .done)
    #expect(sitting.written.contains("No keys for 2 minutes:"))
    let main = sitting.reader.asked.indices.filter { sitting.reader.asked[$0].prompt.hasPrefix("pinline") }
    for (place, limit) in sitting.reader.limits.enumerated() {
      #expect(limit == (main.contains(place) ? nil : 120_000), "\(sitting.reader.asked[place].prompt)")
    }
    #expect(main.count == 3)
    let last = try station.entries().last { $0.case != nil }
    #expect(last?.kind == "parked")
    try station.checkLog()
  }

  @Test func `is over when nobody confirms that its end was read out`() throws {
    let station = try DeskStation()
    let lines = opening + ["/notguardian", TypedCall.nobody, "quit"]
    let sitting = try PlayedSitting(at: station.desk(), lines)
    #expect(sitting.end == .done)
    #expect(sitting.reader.asked.last?.prompt.hasPrefix("pinline") == true)
    try station.checkLog()
  }

  @Test func `at a question in between asks again and waits then`() throws {
    let station = try DeskStation()
    let lines = opening + ["\u{3}", TypedCall.nobody, TypedCall.nobody, "quit"]
    let sitting = try PlayedSitting(at: station.desk(), lines)
    #expect(sitting.end == .done)
    #expect(sitting.written.contains("No keys for 2 minutes:"))
    try station.checkLog()
  }
}
