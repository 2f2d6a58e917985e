import CallScript
package import Diagnostics
package import Guide
package import Terminal

/// The table of the guide's clauses: what each says, what carries it out and what proves it.
struct TraceView {
  let language: Language
  /// How many cells there are across.
  let columns: Int

  /// Where less is left, what belongs to a clause stands below it and not beside it.
  private static let narrowest = 60
  private static let margin = "  "

  func lines(_ clauses: [GuideClause]) -> [StyledText] {
    (columns < Self.narrowest ? clauses.flatMap { stacked($0) } : table(clauses)) + [foot(clauses)]
  }

  private func table(_ clauses: [GuideClause]) -> [StyledText] {
    var table = Table(headers: [TraceWord.clause, .kind, .says].map { $0.in(language) })
    for clause in clauses {
      table.add([clause.id, clause.kind.in(language), clause.says.in(language)])
      for row in rows(of: clause) { table.add(["", row.label, row.text]) }
    }
    return table.lines
  }

  private func stacked(_ clause: GuideClause) -> [StyledText] {
    var head = StyledText(clause.id + Self.margin, .label)
    head.append(clause.kind.in(language), .plain)
    return [head, StyledText(Self.margin + clause.says.in(language))]
      + rows(of: clause).map { StyledText(Self.margin + $0.label + Self.margin + $0.text, .dim) }
  }

  /// Whom it binds outside of the console; then its code, then its tests, each on a row of its own.
  private func rows(of clause: GuideClause) -> [(label: String, text: String)] {
    let outside = clause.outsider.map { (TraceWord.outside.in(language), $0.in(language)) }
    let files = [(TraceWord.code, clause.code), (.test, clause.tests)].flatMap { word, files in
      files.map { (word.in(language), $0) }
    }
    let isLacking = clause.isLacking
    return [outside].compactMap(\.self) + files
      + (isLacking ? [(TraceWord.code.in(language), TraceWord.notYet.in(language))] : [])
  }

  /// How many there are, and which of them nothing carries out.
  private func foot(_ clauses: [GuideClause]) -> StyledText {
    let lacking = clauses.filter(\.isLacking).map(\.id)
    return StyledText(
      TraceCount(
        clauses: clauses.count { $0.kind != .rule }, rules: clauses.count { $0.kind == .rule }, lacking: lacking
      )
      .in(language), lacking.isEmpty ? .dim : .warning)
  }
}

/// Prints the table outside of a console.
package struct TracePrinter {
  private let output: Output
  private let language: Language

  package init(on output: Output, language: Language) { (self.output, self.language) = (output, language) }

  package func show(_ clauses: [GuideClause]) {
    for line in TraceView(language: language, columns: output.columns).lines(clauses) { output.write(line) }
  }
}
