import Records
import Station

/// The local district to look for help in first (XI).
package struct LocalDistrict {
  private let desk: Desk

  /// As this desk may tell it now.
  package init(at desk: Desk) { self.desk = desk }

  /// That of the child's school once the caller was cleared, before which not even where a child goes to school is told; otherwise of the
  /// one school that is served here. Nil where there is neither.
  package func name() throws(DeskError) -> String? {
    guard let school = desk.clearedChild?.schoolID ?? desk.policyInForce.onlySchool else { return nil }
    return try desk.reading(.roster) { [directory = desk.directory] in try directory.school(school) }
      .flatMap { $0.localDistrict.isEmpty ? nil : $0.localDistrict }
  }
}
