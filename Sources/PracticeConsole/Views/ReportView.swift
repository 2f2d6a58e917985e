import CallScript
import Diagnostics
import Verification
import Practice
import Terminal

/// How a class does. Names stand last, where a narrow window breaks them rather than cuts.
enum ReportView {
  static func lines(_ report: ClassReport, in language: Language, isPlain: Bool) -> [StyledText] {
    let faces = FaceRatesView.lines(report.faces, in: language)
    if report.attempts.isEmpty {
      return [StyledText(ReportWord.empty.in(language), .dim)] + (faces.isEmpty ? [] : [StyledText("")] + faces)
    }
    var people = Table(headers: ReportHead.people.in(language))
    for person in report.people {
      people.add([
        "\(person.passed)/\(person.tried)", readiness(of: person).in(language),
        String(person.wrongDisclosures), String(person.unfinished), progress(person.scores, isPlain), person.name,
      ])
    }
    var rows = Table(headers: ReportHead.rows.in(language))
    for row in report.rows {
      rows.add([
        String(row.tries), number(row.best), "\(number(row.last))\(row.isPassed ? " ✓" : "")",
        isPlain ? "" : bar(row.last), "\(row.person): \(row.scenario)",
      ])
    }
    var hard = Table(headers: ReportHead.hard.in(language))
    for clause in report.hardest.prefix(5) {
      hard.add([
        "\(clause.missed)/\(clause.of)", isPlain ? "" : bar(clause.missed * 100 / max(1, clause.of)),
        clause.clause.section?.rawValue ?? "", clause.clause.in(language),
      ])
    }
    return people.lines + report.people.flatMap { obstacles(of: $0, language) } + [StyledText("")] + rows.lines
      + (faces.isEmpty ? [] : [StyledText("")] + faces) + (report.hardest.isEmpty ? [] : [StyledText("")] + hard.lines)
      + noted(report, language)
  }

  /// What trainers noted, each behind the attempt that it is of; and whom the class list does not know.
  private static func noted(_ report: ClassReport, _ language: Language) -> [StyledText] {
    let notes = report.notes.map { note in
      let attempt = report.attempts.first { $0.head.id == note.attempt }?.head
      let head = [attempt?.shortID ?? note.attempt, attempt?.person, attempt?.scenario].compactMap(\.self).joined(
        separator: " · ")
      return StyledText("\(head) · \(ClassWord.marked(note).in(language))")
    }
    let strangers = report.strangers
    return (notes.isEmpty ? [] : [StyledText("")] + notes)
      + (strangers.isEmpty ? [] : [StyledText(""), StyledText(ClassWord.strangers(strangers).in(language), .warning)])
  }

  private static func readiness(of person: ClassReport.Person) -> ReportWord {
    guard person.isReady, let until = person.readiness.trainedUntil else { return .notYet }
    return .ready(until: until)
  }

  /// What stands between a person and real calls.
  private static func obstacles(of person: ClassReport.Person, _ language: Language) -> [StyledText] {
    let readiness = person.readiness
    let words: [ReportWord] =
      (readiness.missing.isEmpty ? [] : [.missing(person: person.name, readiness.missing)])
      + (readiness.hasWrongDisclosure ? [.wrongLately(person: person.name, calls: Readiness.recentCalls)] : [])
    return words.map { StyledText($0.in(language), .dim) }
  }

  /// The last eight scores as steps of a bar, or as numbers for who hears the screen.
  private static func progress(_ scores: [Int], _ isPlain: Bool) -> String {
    let last = scores.suffix(8)
    if isPlain { return last.map { String($0) }.joined(separator: " ") }
    let steps = Array("▁▂▃▄▅▆▇█")
    return String(last.map { steps[min(steps.count - 1, max(0, $0) * steps.count / 101)] })
  }

  private static func bar(_ percent: Int) -> String {
    let filled = min(10, max(0, (percent + 5) / 10))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
  }

  private static func number(_ value: Int) -> String {
    String(repeating: " ", count: max(0, 3 - String(value).count)) + String(value)
  }
}
