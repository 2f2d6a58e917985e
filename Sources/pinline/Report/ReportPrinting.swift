import Console
import Operations
import Terminal

extension ReportPrinter {
  /// A printer as the command line wants it.
  init(_ options: ConsoleOptions) throws {
    let traits = TerminalTraits.detect(plain: options.plain, inputIsTerminal: true)
    self.init(on: Output(traits, transcript: try options.transcript()), language: try options.spoken())
  }
}

extension ReportTables {
  /// A part as CSV: its first table, and behind an empty row each other one.
  func csv(_ section: ReportSection) -> String {
    tables(of: section).map { TableCSV.text(of: $0) }.joined(separator: "\r\n")
  }
}
