package import Ledger
import Matching
package import Records
package import Station

/// Why there is no report. Nothing was logged or shown.
package enum EmergencyReportError: Error, Hashable, Sendable {
  /// The days begin after they end.
  case noDays
}

/// The New Emergency Contact Report (VIII): what the parents of one school's children changed, and what became of it. It holds
/// personal data, so that it is shown is logged before anybody has it.
/// - Guide: VIII.4, VIII.5
package struct EmergencyReport: Hashable, Sendable {
  /// One value that was changed.
  package struct Row: Hashable, Sendable {
    package let student: StudentID, studentName: String
    package let guardian: GuardianID
    /// The name that the roster has now; empty where it does not list them any more.
    package let guardianName: String
    package let field: CardField, value: String
    package let at: Moment, reference: CaseReference
    package let state: CardState
  }

  /// Which school and which days, both included; nil for no bound.
  package struct Request: Hashable, Sendable {
    package let school: String
    package let from: CivilDate?, to: CivilDate?

    /// A school by its number or its name.
    package init(school: String, from: CivilDate? = nil, to: CivilDate? = nil) {
      (self.school, self.from, self.to) = (school, from, to)
    }
  }

  package let school: School
  /// By the child's name, then the guardian's, then in the order of the fields.
  package let rows: [Row]

  /// Makes a report and has it in the log that it is shown.
  /// - Parameter directory: the records as they were imported.
  /// - Throws: `EmergencyReportError`; `SchoolSearchError`; `JournalError`; what the stores throw.
  package static func shown(
    _ request: Request, to session: StaffSession, from directory: any Directory
  ) throws -> EmergencyReport {
    if let from = request.from, let to = request.to, from > to { throw EmergencyReportError.noDays }
    let school = try SchoolSearch.school(request.school, in: directory, only: session.policy.onlySchool)
    let report = EmergencyReport(
      school: school, rows: try rows(of: school, request, in: session, directory))
    try session.record(
      .emergencyReported(school: school.id, from: request.from, to: request.to, changes: report.rows.count))
    return report
  }

  private static func rows(
    of school: School, _ request: Request, in session: StaffSession, _ directory: any Directory
  ) throws -> [Row] {
    let history = try CardHistory(in: session.log)
    let zone = session.policy.zone
    let rows = try CardHistory.lines(of: history.changes).compactMap { line -> Row? in
      let day = zone.day(of: line.change.at.wall)
      if let from = request.from, day < from { return nil }
      if let to = request.to, day > to { return nil }
      guard let child = try directory.student(line.student), child.schoolID == school.id else { return nil }
      let listed = try directory.guardians(of: child.id).first { $0.guardian.id == line.guardian }
      return Row(
        student: child.id, studentName: child.name.full, guardian: line.guardian,
        guardianName: listed?.guardian.name.full ?? "", field: line.field, value: line.value, at: line.change.at,
        reference: line.change.reference, state: history.state(of: line, phones: listed?.guardian.phones))
    }
    return rows.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }
}

extension EmergencyReport.Row {
  fileprivate var order: [String] {
    [Fold.words(studentName).joined(separator: " "), student.text, guardianName, guardian.text, String(field.place)]
  }
}

extension EmergencyReport.Row: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// In which case; never whose or what.
  package var description: String { "(change in \(reference))" }
  /// In which case; never whose or what.
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
