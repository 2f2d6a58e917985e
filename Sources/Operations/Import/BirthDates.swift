import Records
import Roster

/// The birth dates of a source: all alike, their column holds something else, such as the day of the export.
struct BirthDates {
  private var first: (date: CivilDate, place: SourcePlace)?
  private var count = 0
  private var areAlike = true

  /// So many children born on one day tell of a fault; fewer may be a class of an example.
  private static let enough = 20

  mutating func note(_ record: RosterRecord, at place: SourcePlace) {
    guard case .student(let student) = record else { return }
    count += 1
    if let first, first.date != student.birthDate { areAlike = false }
    first = first ?? (student.birthDate, place)
  }

  var problems: [RosterProblem] {
    guard areAlike, count >= Self.enough, let first else { return [] }
    return [RosterProblem(at: first.place, field: "birth_date", .field(.sameForAll), effect: .source)]
  }
}
