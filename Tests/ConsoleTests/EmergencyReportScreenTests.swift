import Desk
import Diagnostics
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

@testable import Console
@testable import Terminal

@Suite("The New Emergency Contact Report on the screen (VIII)")
struct EmergencyReportScreenTests {
  private let station: DeskStation

  init() throws {
    station = try .forCards()
    try station.change([.cell: "2135558001", .preference: "email"])
    try station.change([.home: "+52 5512345678"], as: CardFamily.caller(CardFamily.byFather))
  }

  private func shown(_ command: String, in language: Language = .english, isPlain: Bool = false) throws -> [String] {
    let sitting = try PlayedSitting(
      at: station.desk(), [command, "", "quit"], language: language, isPlain: isPlain)
    return (sitting.reader.asked.dropFirst().first?.written ?? "").split(separator: "\n").map(String.init)
  }

  @Test func `is a table below child and guardian, with every number whole`() throws {
    let lines = try shown("emergency report mission --from 2026-03-01")
    #expect(lines[0] == "New Emergency Contact Report · Mission Elementary School · 3 changes")
    #expect(lines[1].split(separator: " ").map(String.init) == ["changed", "to", "when", "case", "roster"])
    #expect(lines[2] == "  María Elena Delgado Ruiz (100200) · Luis Ruiz (G-7002)")
    #expect(lines[3].contains("home phone") && lines[3].contains("+52 551 234 5678"))
    #expect(lines[4] == "  María Elena Delgado Ruiz (100200) · Rosa Delgado (G-2042)")
    #expect(
      lines[5].contains("213 555 8001") && lines[5].contains("2026-03-10 10:00 PDT") && lines[5].contains("pending"))
    #expect(lines[6].contains("reach by") && lines[6].contains("e-mail") && lines.count == 7)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 }, "\(lines.map { DisplayWidth.of($0) })")
    let spanish = try shown("emergency report SCH-1", in: .spanish)
    #expect(spanish[0] == "Informe de contactos de emergencia nuevos · Mission Elementary School · 3 cambios")
    #expect(spanish[5].contains("celular") && spanish[5].contains("pendiente"))
  }

  @Test func `keeps every number whole in a narrow window`() throws {
    let desk = try station.desk()
    let report = try EmergencyReport.shown(.init(school: "SCH-1"), to: desk.session, from: desk.roster)
    for language in Language.allCases {
      let lines = EmergencyReportView(report, in: language, at: .pacific).lines
        .flatMap { Wrapping.lines(of: $0, width: 60).map { $0.map(\.text).joined() } }
      let text = lines.joined(separator: "\n")
      #expect(text.contains("213 555 8001") && text.contains("+52 551 234 5678"), "\(text)")
    }
  }

  @Test func `is taken off the screen again, and logged each time`() throws {
    let sitting = try PlayedSitting(
      at: station.desk(), ["emergency report SCH-1", "", "emergency report SCH-2", "", "quit"])
    #expect(sitting.reader.asked.map(\.prompt).filter { $0 == "Enter: done> " }.count == 2)
    #expect(sitting.written.contains("Nothing was changed.") && sitting.end == .done)
    #expect(try station.entries().count { $0.kind == "emergencyReported" } == 2)
    let log = try PlayedSitting(at: station.desk(), ["log", "quit"])
    #expect(log.written.contains("New Emergency Contact Report of school SCH-1 shown: 3"))
  }

  @Test func `says what it takes, and what it does not find`() throws {
    for line in ["emergency", "emergency report", "emergency report SCH-1 --from tomorrow", "emergency repair SCH-1"] {
      #expect(try shown(line).contains { $0.contains("emergency report SCHOOL [--from DAY]") }, "\(line)")
    }
    #expect(try shown("emergency report lincoln").contains { $0.contains("no school here has that number or name") })
    #expect(
      try shown("emergency report SCH-1 --from 2026-03-02 --to 2026-03-01").contains { $0.contains("begin after") })
    #expect(try !station.entries().contains { $0.kind == "emergencyReported" })
  }

  /// What a spreadsheet or a page is made of.
  @Test func `is a table of plain values as well`() throws {
    let desk = try station.desk()
    let report = try EmergencyReport.shown(.init(school: "SCH-1"), to: desk.session, from: desk.roster)
    for language in Language.allCases {
      let table = EmergencyReportView(report, in: language, at: .pacific).table
      #expect(table.columns.count == 9 && table.rows.allSatisfy { $0.count == 9 } && table.rows.count == 3)
      #expect(table.columns.allSatisfy { $0.kind == .text } && !table.note.isEmpty)
      #expect(Set(table.columns.map(\.title)).count == 9 && table.title.contains("Mission"))
    }
    let rows = EmergencyReportView(report, in: .english, at: .pacific).table.rows
    #expect(
      rows[1].prefix(6).map(\.text) == [
        "María Elena Delgado Ruiz", "100200", "Rosa Delgado", "G-2042", "cell phone", "213 555 8001",
      ])
  }
}
