import Ledger
package import Records
package import Station
import Verification

/// Reads a log once, from its beginning to where it stands, for a report. Entries that the station's own key did not seal are told of
/// and not counted; values are those that an entry commits to.
package struct ReportReader {
  private let log: SealedLog
  private let directory: any Directory
  private static let chunk = 1000

  /// Reads a log; schools are those of a roster.
  package init(_ log: SealedLog, directory: any Directory) {
    self.log = log
    self.directory = directory
  }

  /// The report.
  /// - Parameter progress: told how many entries were read, of how many.
  /// - Throws: what the store throws.
  package func report(of span: ReportSpan, progress: (Int64, Int64) -> Void = { _, _ in }) throws -> SupervisorReport {
    try fold(span, progress).finished()
  }

  /// Everybody of whom the log says that a child of theirs is linked.
  package func linkedGuardians(at span: ReportSpan, progress: (Int64, Int64) -> Void = { _, _ in }) throws
    -> Set<GuardianID>
  {
    try fold(span, progress).linkedGuardians
  }

  /// The names of the schools that a report counts by, as far as the roster in use has them.
  package func schoolNames(in report: SupervisorReport) throws -> [SchoolID: String] {
    var names: [SchoolID: String] = [:]
    for group in Set(report.cases.bySchool.keys).union(report.links.bySchool.keys) {
      guard case .school(let id) = group, let school = try directory.school(id) else { continue }
      names[id] = school.name
    }
    return names
  }

  private func fold(_ span: ReportSpan, _ progress: (Int64, Int64) -> Void) throws -> ReportFold {
    var fold = ReportFold(span)
    let size = try log.size()
    var place: Int64 = 0
    while place < size {
      let entries = try log.entriesIfSealed(from: place, limit: min(Self.chunk, Int(size - place)))
      if entries.isEmpty {
        fold.takeStrange(place)
        break
      }
      for (offset, entry) in entries.enumerated() {
        guard let entry else {
          fold.takeStrange(place + Int64(offset))
          continue
        }
        fold.take(entry, try values(of: entry))
      }
      place += Int64(entries.count)
      progress(place, size)
    }
    return fold
  }

  /// What the entry of a naming or of a closed refusal commits to; nil for any other.
  private func values(of entry: Entry) throws -> CaseValues? {
    guard entry.committed[Subject.studentField] != nil || entry.committed[ClosedCause.committedField] != nil
    else { return nil }
    var values = CaseValues()
    for opening in try log.openings(of: entry) {
      switch opening.field {
      case Subject.studentField: values.student = StudentID(String(decoding: opening.value, as: UTF8.self))
      case Subject.guardianField: values.guardian = GuardianID(committed: opening)
      case ClosedCause.committedField:
        let name = String(decoding: opening.value, as: UTF8.self).prefix { $0 != " " }
        values.cause = ClosedCause(rawValue: String(name))
      default: break
      }
    }
    values.school = try values.student.flatMap { try directory.student($0)?.schoolID }
    return values
  }
}
