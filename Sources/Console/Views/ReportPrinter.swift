package import Diagnostics
package import Operations
package import Terminal

/// Shows reports outside of a console.
package struct ReportPrinter {
  private let output: Output
  private let language: Language
  private let view: TableView

  /// Prints in the language of a person.
  package init(on output: Output, language: Language) {
    self.output = output
    self.language = language
    view = TableView(
      language: language, columns: output.columns,
      isASCII: output.traits.kind == .plain || !TerminalTraits.speaksUTF8())
  }

  /// A report, or one part of it.
  package func show(_ tables: ReportTables, _ section: ReportSection?) {
    for line in SupervisorReportView(tables: tables, view: view).lines(section) { output.write(line) }
  }

  /// Tables below each other.
  package func show(_ tables: [ReportTable]) {
    for (place, table) in tables.enumerated() {
      if place > 0 { output.write(StyledText("")) }
      for line in view.lines(of: table) { output.write(line) }
    }
  }

  /// How many guardians each school's list would have.
  package func show(counts table: ReportTable) {
    for line in view.lines(of: table) + [StyledText(ReportWord.listOfSchool.in(language), .dim)] { output.write(line) }
  }

  /// A list that names people: no transcript has it.
  package func show(list table: ReportTable) {
    for line in view.lines(of: table, isWhole: true) { output.writeUnrecorded(line) }
  }
}
