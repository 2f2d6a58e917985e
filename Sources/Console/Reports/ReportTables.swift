import Ledger
import CallScript
package import Diagnostics
package import Operations
package import Records
import Verification

/// A supervisors' report as tables, in one language.
package struct ReportTables {
  let report: SupervisorReport
  /// The schools' names by their numbers; one that has none goes by its number.
  let schools: [SchoolID: String]
  let language: Language

  package init(_ report: SupervisorReport, schools: [SchoolID: String], in language: Language) {
    (self.report, self.schools, self.language) = (report, schools, language)
  }

  /// The tables of a part.
  package func tables(of section: ReportSection) -> [ReportTable] {
    let cases = report.cases
    switch section {
    case .linked: return linkTables
    case .days:
      let rows = days.map { [.date($0), .number(cases.byDay[$0] ?? 0)] as [ReportTable.Cell] }
      return [table(.days, [.date, .number], rows, .columns)]
    case .hours:
      let rows = hours.map { [.text("\($0):00"), .number(cases.byHour[$0] ?? 0)] as [ReportTable.Cell] }
      return [table(.hours, [.text, .number], rows, .columns)]
    case .channels: return [counts(.channels, cases.byChannel.map { ($0.key.in(language), $0.value) })]
    case .languages: return [counts(.languages, cases.byLanguage.map { (name(ofLanguage: $0.key), $0.value) })]
    case .outcomes: return [counts(.outcomes, cases.byOutcome.map { ($0.key.in(language), $0.value) })]
    case .codes: return [codes]
    case .schools: return [counts(.schools, cases.bySchool.map { (name(of: $0.key), $0.value) })]
    case .operators:
      return [counts(.operators, cases.byOperator.map { (report.staff[$0.key] ?? $0.key.description, $0.value) })]
    case .times: return [times]
    case .refused: return [refused]
    case .referrals:
      let rows = ReferralAge.allCases.map {
        [.text($0.in(language)), .number(report.referrals[$0] ?? 0)] as [ReportTable.Cell]
      }
      return [table(.referrals, [.text, .number], rows, .bars)]
    case .readback: return readBack
    }
  }

  func table(
    _ name: ReportTableName, _ kinds: [ReportTable.Kind], _ rows: [[ReportTable.Cell]], _ shape: ReportTable.Shape,
    drawn: Int = 1
  ) -> ReportTable {
    let words = name.in(language)
    return ReportTable(
      words.title, zip(words.columns, kinds).map { ReportTable.Column($0, $1) }, rows: rows, note: words.note,
      shape: shape, drawn: drawn)
  }

  /// So many cases of each, the most first.
  private func counts(_ name: ReportTableName, _ groups: [(label: String, count: Int)]) -> ReportTable {
    let rows = groups.sorted { (-$0.count, $0.label) < (-$1.count, $1.label) }
      .map { [.text($0.label), .number($0.count), .share($0.count, of: report.cases.total)] as [ReportTable.Cell] }
    return table(name, [.text, .number, .share], rows, .bars)
  }

  /// All days where they fit beside each other; else those with a case.
  private var days: [CivilDate] {
    let busy = report.cases.byDay.keys.sorted()
    guard let first = busy.first, let last = busy.last else { return [] }
    let all = Array(sequence(first: first) { $0 < last ? $0.next : nil }.prefix(63))
    return all.last == last ? all : busy
  }

  private var hours: [Int] {
    guard let first = report.cases.byHour.keys.min(), let last = report.cases.byHour.keys.max() else { return [] }
    return Array(first...last)
  }

  private var times: ReportTable {
    func row(_ label: String, _ times: Durations) -> [ReportTable.Cell] {
      [
        .text(label), .number(times.count), times.median.map(ReportTable.Cell.duration) ?? .none,
        times.ninetieth.map(ReportTable.Cell.duration) ?? .none,
      ]
    }
    let rows =
      [row(ReportRow.wholeCall.in(language), report.times.whole)]
      + CallStep.allCases.map { row($0.in(language), report.times[$0]) }
    return table(.times, [.text, .number, .duration, .duration], rows, .bars, drawn: 2)
  }

  private var refused: ReportTable {
    let figures = report.laterPassed
    let rows = [
      (ReportRow.refused, figures.refused), (.passedLater, figures.passed), (.passedAtCounter, figures.atCounter),
      (.stillWaiting, figures.waiting),
    ].map { [.text($0.in(language)), .number($1), .share($1, of: figures.refused)] as [ReportTable.Cell] }
    return table(.refused, [.text, .number, .share], rows, .bars)
  }

  private var readBack: [ReportTable] {
    let (right, wrong) = (report.cases.byOutcome[.disclosed] ?? 0, report.unread.count)
    let rows = [(ReportRow.readBackRight, right), (.readBackWrong, wrong)]
      .map { [.text($0.in(language)), .number($1), .share($1, of: right + wrong)] as [ReportTable.Cell] }
    let summary = table(.readback, [.text, .number, .share], rows, .bars)
    if report.unread.isEmpty { return [summary] }
    let list = report.unread.map {
      [.text($0.reference.description), .date($0.day), .text(report.staff[$0.staff] ?? $0.staff.description)]
        as [ReportTable.Cell]
    }
    return [summary, table(.unread, [.text, .date, .text], list, .none)]
  }

  func name(of school: SchoolGroup) -> String {
    switch school {
    case .school(let id): schools[id] ?? id.text
    case .unknown: ReportRow.unknownSchool.in(language)
    case .noChild: ReportRow.noChild.in(language)
    }
  }

  func name(ofLanguage tag: String) -> String { LanguageName.of(tag, in: language) }
}

/// What a language is called; one that Pinline has no word for by its tag.
enum LanguageName {
  static func of(_ tag: String, in language: Language) -> String {
    SpokenLanguage(tag: tag)?.in(language) ?? tag
  }
}

extension CivilDate {
  /// The day after; nil after the last there is.
  fileprivate var next: CivilDate? {
    CivilDate(year: year, month: month, day: day + 1) ?? CivilDate(year: year, month: month + 1, day: 1)
      ?? CivilDate(year: year + 1, month: 1, day: 1)
  }
}
