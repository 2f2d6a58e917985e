import Console
import Diagnostics
import Ledger
import Operations
import Records
import SampleDistrict
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("No report but the outreach list holds a person's data")
struct ReportPrivacyTests {
  /// Every form of a report: all parts on a terminal's tables, CSV and HTML, in both languages.
  private func forms(_ report: SupervisorReport, _ schools: [SchoolID: String]) -> String {
    Language.allCases.map { language in
      let tables = ReportTables(report, schools: schools, in: language)
      let parts = ReportSection.allCases.flatMap { tables.tables(of: $0) }
      return tables.html + parts.map { TableCSV.text(of: $0) + "\($0)" }.joined()
    }.joined() + "\(report)"
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
  }

  /// Whatever words a report of real cases has that the report of none has not: none of them is of a family.
  @Test func `whatever is in the records and the side table`() throws {
    let log = try ReportedStation()
    let empty = words(forms(try log.report(), [:]))
    for family in DeskFamily.all where family.student.id != DeskFamily.adult.student.id {
      try log.play(family, by: "Op One")
    }
    try log.play(.clean, .phone, by: "Op One")
    log.pass(days: 9)
    let report = try log.report()
    let names = try log.reader().schoolNames(in: report)
    #expect(report.cases.total > 10 && names.count == 2)
    let text = forms(report, names)
    let found = words(text).subtracting(empty)
    for family in DeskFamily.all {
      let secrets =
        [family.student.id.text, family.guardianID.text, family.student.birthDate.iso, family.pin ?? "none of them"]
        + family.student.phones + family.student.addresses.map(\.street)
      for value in secrets { #expect(!text.contains(value), "\(value)") }
      let people = [family.student.name.full, family.caller, "Teresa Contacto"].flatMap(words)
      #expect(found.isDisjoint(with: people), "\(found.intersection(people))")
    }
    #expect(!text.contains("323-555-0100") && !text.contains("3235550100"))
    for opening in try log.station.entries().compactMap(\.case).flatMap({ try log.station.openings(of: $0) })
    where opening.opening.value.count > 5 && ["student", "guardian", "line", "name"].contains(opening.opening.field) {
      #expect(!text.contains(String(decoding: opening.opening.value, as: UTF8.self)), "\(opening.opening.field)")
    }
  }

  @Test func `causes of few closed refusals are in no form of a report`() throws {
    let log = try ReportedStation()
    for _ in 0..<4 { try log.play(.restricted) }
    let report = try log.report()
    for language in Language.allCases {
      let tables = ReportTables(report, schools: [:], in: language)
      let cause = language == .english ? "restriction" : "restricción"
      #expect(!tables.html.contains(cause) && tables.html.contains("&lt;5"))
      #expect(!tables.tables(of: .codes).map { TableCSV.text(of: $0) }.joined().contains(cause))
    }
    for _ in 0..<1 { try log.play(.restricted) }
    let now = ReportTables(try log.report(), schools: [:], in: .english)
    #expect(now.tables(of: .codes)[0].rows.map { $0.map(\.text) } == [["closed: restriction on record", "5", "100 %"]])
  }
}
