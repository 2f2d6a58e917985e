import Console
package import Diagnostics
import Ledger
package import Operations
package import Practice
package import Records
import Verification

/// A class report as tables and as a page, in one language.
package struct ClassTables {
  private typealias Cells = [ReportTable.Cell]

  private let report: ClassReport
  private let today: CivilDate
  /// Stations of which there is no log.
  private let withoutLog: [String]
  private let language: Language

  package init(_ report: ClassReport, on today: CivilDate, withoutLog: [String] = [], in language: Language) {
    (self.report, self.today, self.withoutLog, self.language) = (report, today, withoutLog, language)
  }

  /// The table of a part.
  package func table(_ part: ClassPart) -> ReportTable {
    switch part {
    case .person:
      return table(part, [.text, .share, .number, .number, .number, .number, .text], people, .bars)
    case .day:
      return table(part, [.date, .number, .share, .number, .number, .number], days, .columns)
    case .topic:
      return table(part, [.text, .share, .number, .number, .number, .number], topics, .bars)
    case .clause:
      let rows = report.hardest.map { hard -> Cells in
        [
          .text(hard.clause.in(language)), .share(hard.missed, of: hard.of), .number(hard.of),
          hard.clause.section.map { .text($0.rawValue) } ?? .none,
        ]
      }
      return table(part, [.text, .share, .number, .text], rows, .bars)
    case .face:
      let rows = report.faces.map { face -> Cells in
        [
          .text(face.person), .share(face.rates.accepted, of: face.rates.strangers),
          .share(face.rates.rejected, of: face.rates.own),
        ]
      }
      return table(part, [.text, .share, .share], rows, .bars)
    case .attempt: return table(part, [.text, .text, .text, .date, .text, .number, .number], attempts, .none)
    case .note: return table(part, [.text, .text, .text, .text, .text, .text, .text], notes, .none)
    }
  }

  /// The whole report as one HTML file, without the parts that there is nothing in.
  package var html: String {
    let ready = report.people.count(where: \.isReady)
    let about: [ClassWord] = [.about(calls: report.attempts.count, people: report.people.count), .made(on: today)]
    let head = ReportPage.Head(
      language: language.rawValue, title: ClassWord.title.in(language), figure: "\(ready)/\(report.people.count)",
      meaning: ClassWord.ready(on: today).in(language),
      about: about.map { $0.in(language) }.joined(separator: " · "), contents: ClassWord.contents.in(language),
      doubts: doubts)
    let parts = ClassPart.allCases.map { (word: $0.rawValue, table: table($0)) }.filter { !$0.table.rows.isEmpty }
    return ReportPage(head, parts.map { ReportPage.Part($0.word, [$0.table]) }).html
  }

  /// What has to be known before the figures are believed.
  package var doubts: [String] {
    let words: [ClassWord] =
      (report.strangers.isEmpty ? [] : [.strangers(report.strangers)])
      + (withoutLog.isEmpty ? [] : [.noLog(withoutLog)])
    return words.map { $0.in(language) }
  }

  private func table(
    _ part: ClassPart, _ kinds: [ReportTable.Kind], _ rows: [Cells], _ shape: ReportTable.Shape
  ) -> ReportTable {
    let words = part.in(language)
    return ReportTable(
      words.title, zip(words.columns, kinds).map { ReportTable.Column($0, $1) }, rows: rows, note: words.note,
      shape: shape)
  }

  private static func figures(_ group: AttemptGroup) -> Cells {
    [.number(group.unfinished), .number(group.wrongDisclosures), .number(Int(group.milliseconds / 60_000))]
  }

  private var people: [Cells] {
    report.people.map { person in
      let group = report.group(of: person)
      let ready: ReportWord =
        person.isReady ? person.readiness.trainedUntil.map(ReportWord.ready) ?? .notYet : .notYet
      return [.text(person.name), .share(person.passed, of: person.tried), .number(group.tries)]
        + Self.figures(group) + [.text(ready.in(language))]
    }
  }

  private var days: [Cells] {
    report.days.map { day, group in
      [.date(day), .number(group.tries), .share(group.passed, of: group.tries)] + Self.figures(group)
    }
  }

  private var topics: [Cells] {
    report.topics.map { topic, group in
      [.text(topic.in(language)), .share(group.passed, of: group.tries), .number(group.tries)] + Self.figures(group)
    }
  }

  private var attempts: [Cells] {
    report.attempts.map { attempt in
      [
        .text(attempt.head.shortID), .text(attempt.head.person), .text(attempt.head.scenario), .date(attempt.head.day),
        .text(ClassWord.outcome(attempt.outcome).in(language)), attempt.result.map { .number($0.score) } ?? .none,
        .number(attempt.isWrongDisclosure ? 1 : 0),
      ]
    }
  }

  private var notes: [Cells] {
    report.notes.compactMap { note in
      guard let attempt = report.attempts.first(where: { $0.head.id == note.attempt }) else { return nil }
      return [
        .text(attempt.head.shortID), .text(attempt.head.person), .text(attempt.head.scenario),
        .text(note.mark.in(language)),
        .text(note.text), .text(note.author), .text(String(note.at.rfc3339.prefix(10))),
      ]
    }
  }
}
