import Roster
import Console
import Diagnostics
import Station

/// What an import did, for whoever ran it.
enum ImportText {
  static func of(_ report: ImportReport, source: String, in language: Language) -> String {
    let imported = ImportWord.imported(
      source: source, roster: report.roster, added: report.added, changed: report.changed, removed: report.removed)
    var lines = report.problems.isEmpty ? [] : [report.problems.text(in: language)]
    lines.append(imported.in(language))
    if !report.untouched.isEmpty { lines.append(ImportWord.untouched(report.untouched.sorted()).in(language)) }
    if report.problems.rows > 0 { lines.append(ImportWord.leftOut(report.problems.rows).in(language)) }
    if report.pins > 0 { lines.append(ImportWord.pins(report.pins).in(language)) }
    if report.unverified > 0 {
      lines.append(ImportWord.unverified(report.unverified, source: source).in(language))
    }
    let before = report.figuresBefore
    lines.append(ImportWord.restrictions(report.figures[.restrictions], before: before?[.restrictions]).in(language))
    if report.figures[.leftOutTies] + (before?[.leftOutTies] ?? 0) > 0 {
      lines.append(ImportWord.leftOutTies(report.figures[.leftOutTies], before: before?[.leftOutTies]).in(language))
    }
    lines.append(ImportWord.withoutPIN(report.figures, before: before).in(language))
    lines.append(ImportWord.unserved(report.figures, before: before).in(language))
    lines.append(ImportWord.incomplete(report.figures, before: before).in(language))
    if report.incomplete > 0 {
      lines += report.firstIncomplete.map { "  \($0)" }
      if report.incomplete > report.firstIncomplete.count { lines.append("  …") }
    }
    lines += UnansweredWord.lines(report.unanswered, in: language)
    return lines.joined(separator: "\n")
  }
}
