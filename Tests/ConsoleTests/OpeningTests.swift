import CallScript
import Desk
import Ledger
import Records
import TestSupport
import Testing
import Verification

@testable import Console

@Suite("Taking a call")
struct OpeningTests {
  /// The openings in the log, as channel, language, interpreter and reason.
  private func openings(_ lines: [String]) throws -> (PlayedSitting, [CaseOpening]) {
    let station = try DeskStation()
    let sitting = try PlayedSitting(at: station.desk(), lines + ["quit"])
    let facts = try station.entries().filter { $0.case != nil }.compactMap { try? Fact(kind: $0.kind, fields: $0.fact) }
    return (sitting, facts.compactMap { if case .opened(let opening) = $0 { opening } else { nil } })
  }

  private let park = ["/park", "p"]

  @Test func `asks the reason once and takes it again with one key`() throws {
    let (sitting, openings) = try openings(["v", "t"] + park + ["v"] + park + ["v w"] + park + ["v"] + park)
    #expect(openings.map(\.reason) == [.travel, .travel, .work, .work])
    #expect(sitting.reader.asked.count { $0.prompt.hasPrefix(ConsoleWord.reason.english) } == 1)
    #expect(sitting.written.contains(" as before."))
  }

  @Test func `in full asks all with what is usual for Enter`() throws {
    let (sitting, openings) = try openings(["call", "v", "w", "s", "vendor"] + park + ["call", "c", "", ""] + park)
    #expect(openings.map(\.language) == ["es", "en"])
    #expect(openings.map(\.interpreter) == [.vendor, .none])
    #expect(sitting.written.contains("Enter: English"))
  }
}
