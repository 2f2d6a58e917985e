import CallScript
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

@Suite("The supervisors' report at the main prompt")
struct ReportScreenTests {
  private func said(_ lines: [String], at desk: Desk, in language: Language = .english, isPlain: Bool = false) throws
    -> [String]
  {
    let sitting = try PlayedSitting(at: desk, lines + ["quit"], language: language, isPlain: isPlain)
    return sitting.reader.asked.dropFirst().map(\.written)
  }

  private func rows(_ screen: String) -> [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Two families linked of three, and a refusal; nine days ago.
  private func station() throws -> DeskStation {
    let station = try DeskStation()
    for (place, family) in [DeskFamily.clean, .twin, .namesake, .unverified].enumerated() {
      let desk = try station.desk()
      let caller = DeskCaller(family, channel: place == 2 ? .counter : .video)
      try caller.play(at: desk)
      if place < 2 { try desk.session.record(.served(.linkRecorded(.yes), about: #require(desk.reference))) }
    }
    station.clock.advance(minutes: 9 * 24 * 60)
    return station
  }

  @Test func `begins with the headline in two rows and fits a screen`() throws {
    let station = try station()
    let said = try said(["report"], at: station.desk())
    let rows = rows(said[0])
    #expect(rows[0] == "67 %  of verified parents linked within seven days: 2 of 3")
    #expect(rows[1] == "2026-02-18 to 2026-03-19 · not due yet: 0, linked already: 0")
    #expect(rows.count <= 22)
    for section in ReportSection.allCases { #expect(rows.contains { $0.hasPrefix("  \(section.rawValue) ") }) }
    #expect(rows.contains("  channels   by video: 3 · at the counter: 1"))
    #expect(rows.last == "One part: report WORD.")
  }

  @Test func `is in the log before it is shown`() throws {
    let station = try station()
    let count = try station.entries().count
    _ = try said(["report"], at: station.desk())
    let made = try #require(station.entries().dropFirst(count).first { $0.kind == "reportMade" })
    #expect(made.fact == ["from": .string("2026-02-18"), "to": .string("2026-03-19")])
    let desk = try station.desk()
    station.store.fail(append: 1, .beforePersisting)
    let refused = try said(["report"], at: desk)
    #expect(!refused[0].contains("%") && refused[0].contains("the disk is full"), "\(refused[0])")
  }

  @Test func `shows one part by its word with bars`() throws {
    let station = try station()
    let said = try said(["report channels", "report ch", "report outc"], at: station.desk())
    let lines = rows(said[0])
    #expect(lines[0].hasPrefix("67 %"))
    #expect(lines.contains("Cases by channel"))
    #expect(lines.contains("  by video            3   75 %  " + String(repeating: "█", count: 30)))
    #expect(lines.contains("  at the counter      1   25 %  " + String(repeating: "█", count: 10)))
    #expect(said[1] == said[0])
    #expect(self.rows(said[2]).contains { $0.hasPrefix("  PIN disclosed") })
  }

  @Test func `makes bars of plain signs in plain mode`() throws {
    let station = try station()
    let said = try said(["report channels"], at: station.desk(), isPlain: true)
    #expect(said[0].contains("##########\n") && !said[0].contains("█"))
  }

  @Test func `speaks Spanish`() throws {
    let station = try station()
    let said = try said(["report", "report outcomes"], at: station.desk(), in: .spanish)
    #expect(rows(said[0])[0] == "67 %  de los padres verificados agregaron a su hijo en siete días: 2 de 3")
    #expect(said[1].contains("Casos por resultado") && said[1].contains("PIN entregado"))
  }

  @Test func `says that there is nothing`() throws {
    let station = try DeskStation()
    let said = try said(["report", "report times"], at: station.desk())
    #expect(rows(said[0])[0] == "–  no verified parent's seven days are over yet")
    #expect(said[0].contains("No cases on these days."))
    #expect(said[1].contains("Time on call"))
  }

  @Test(arguments: Language.allCases, [40, 80]) func `fits windows of any width`(_ language: Language, _ columns: Int)
    throws
  {
    let station = try station()
    let desk = try station.desk()
    let span = try #require(ReportSpan(zone: .pacific, now: station.clock.now().wall))
    let tables = try Counting(at: desk).telling(.reportMade(from: span.from, to: span.to)) { log, directory in
      let reader = ReportReader(log, directory: directory)
      let report = try reader.report(of: span)
      return ReportTables(report, schools: try reader.schoolNames(in: report), in: language)
    }
    let view = SupervisorReportView(
      tables: tables, view: TableView(language: language, columns: columns, isASCII: false))
    for section in [nil] + ReportSection.allCases.map(Optional.some) {
      for line in view.lines(section) {
        let lines = line.row.map { $0.fits(columns - 1) ? [line.text] : $0.lines(within: columns - 1) }
        for text in lines ?? [] { #expect(DisplayWidth.of(text) < columns, "\(text)") }
      }
    }
    let overview = view.lines(nil)
    #expect(overview.prefix(2).allSatisfy { columns < 80 || DisplayWidth.of($0.text) < 80 })
  }

  @Test func `its words are offered and their slips named`() throws {
    #expect(try ["report", "rep hours"].map { try MainCommand($0) } == [.report(nil), .report(.hours)])
    #expect(throws: CommandProblem.unknown(nearest: "report hours")) { try MainCommand("report huors") }
    #expect(throws: CommandProblem.unknown(nearest: nil)) { try MainCommand("report outreach") }
    #expect(MainCommand.recognised("report days") == "report days")
    #expect(MainCompletions.of("report o", in: .english).map(\.text) == ["report outcomes", "report operators"])
  }

  // Each row: a length, the width, and the bar in both kinds of signs.
  static let bars: [(Double, Int, String, String)] = [
    (0, 8, "", ""), (1, 4, "████", "####"), (2, 4, "████", "####"), (0.5, 4, "██", "##"), (0.0001, 8, "▏", "#"),
    (0.53125, 4, "██▏", "##"), (0.99, 1, "█", "#"), (0.5, 0, "", ""), (-1, 4, "", ""),
  ]

  @Test(arguments: bars) func `a bar ends at an eighth of a cell`(
    _ length: Double, _ width: Int, _ bar: String, _ plain: String
  ) {
    #expect(BarText.of(length, width: width, isASCII: false) == bar)
    #expect(BarText.of(length, width: width, isASCII: true) == plain)
  }

  @Test func `the locale says whether blocks can be shown`() {
    func speaks(_ variables: [String: String]) -> Bool { TerminalTraits.speaksUTF8 { variables[$0] } }
    #expect(speaks(["LANG": "es_US.UTF-8"]) && speaks(["LC_ALL": "C.utf8", "LANG": "C"]))
    #expect(!speaks([:]) && !speaks(["LC_ALL": "C", "LANG": "es_US.UTF-8"]) && !speaks(["LANG": "en_US.ISO-8859-1"]))
  }
}
