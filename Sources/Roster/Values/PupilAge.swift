package import Records

/// The ages that a pupil can have (3 to 23 whole years).
package enum PupilAge {
  private static let possible = 3...23

  /// What is wrong with a record by the age that it gives its child today.
  package static func check(_ record: RosterRecord, on today: CivilDate) -> RecordFinding? {
    guard case .student(let student) = record, !possible.contains(student.birthDate.age(on: today)) else { return nil }
    return RecordFinding(field: "birth_date", fault: .impossibleAge, effect: .row)
  }
}
