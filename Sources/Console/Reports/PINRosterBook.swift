package import Diagnostics
package import Ledger
package import Operations
package import Pages
import Records
package import Station

extension PINBook {
  /// A PIN roster as it is handed out, in one language. The PINs come into it where it is written.
  /// - Parameter entry: the log's receipt for it, which it names on every page; nil for a rehearsal.
  package init(
    _ list: PINRosterList, by author: Author, entry: RecordReceipt<StationFact>?, of station: StationIdentity,
    in zone: StationZone, language: Language
  ) {
    let staff = author.staff.description
    let written = PINRosterWord.written(
      by: author.name, staff: staff, at: entry.map { zone.time(of: $0.at.wall).minute } ?? "",
      entry: entry?.sequence ?? 0, log: entry?.origin ?? station.origin
    ).in(language)
    let narrowed = list.filter.logged.map { $0.in(language) }.joined(separator: ", ")
    var lines = [written]
    if station.kind == .practice { lines.insert(PINRosterWord.practice.in(language), at: 0) }
    if !narrowed.isEmpty { lines.append(PINRosterWord.narrowed(narrowed).in(language)) }
    lines.append(PINRosterWord.care.in(language))
    self.init(
      language: SpokenLanguage(language), title: PINRosterWord.title(school: list.school.name).in(language),
      lines: lines, watermark: written, columns: PINRosterColumn.allCases.map { $0.in(language) },
      pinColumn: PINRosterColumn.allCases.firstIndex(of: .pin) ?? 0,
      rows: list.rows.map { row in
        Row(PINRosterColumn.allCases.map { Self.cell($0, of: row) }, hasPIN: row.pin != nil)
      })
  }

  private static func cell(_ column: PINRosterColumn, of row: PINRosterList.Row) -> String {
    let (student, guardian) = (row.student, row.listed?.guardian)
    return switch column {
    case .grade: student.grade.code
    case .homeroom: student.homeroomTeacher ?? ""
    case .number: student.id.text
    case .last: student.name.last
    case .first: student.name.first
    case .guardianLast: guardian?.name.last ?? ""
    case .guardianFirst: guardian?.name.first ?? ""
    case .relationship: row.listed?.guardianship.relationship ?? ""
    case .pin: ""
    case .email: guardian?.portalEmail ?? ""
    }
  }
}
