import Matching
package import Records
package import Station

/// The PIN roster of a school (IX): its children by grade, homeroom and name, each with the guardians who may be given a PIN. A child
/// without any has a row too, and why that is stays untold.
/// - Guide: IX.7, IX.P7
package struct PINRosterList {
  /// One child with one guardian and that guardian's PIN, still sealed.
  package struct Row: Hashable, Sendable {
    package let student: Student
    package let listed: ListedGuardian?
    package let pin: OwnedPIN?
  }

  package let school: School
  package let filter: PINRosterFilter
  package let rows: [Row]

  /// The PINs in the order of the rows.
  package var pins: [OwnedPIN] { rows.compactMap(\.pin) }

  /// What is on record of a school on a day.
  package init(
    of school: School, _ filter: PINRosterFilter, in directory: any Directory, _ pins: HeldPINs, on today: CivilDate
  ) throws {
    (self.school, self.filter) = (school, filter)
    var found: [(key: [String], row: Row)] = []
    try directory.eachFamily(of: school.id) { family in
      let (student, served) = (family.student, family.served(on: today))
      guard filter.takes(student) else { return }
      let listed: [ListedGuardian?] = served.isEmpty ? [nil] : served
      for (place, listed) in listed.enumerated() where filter.takes(listed) {
        let owner = listed.map { PINOwner(student: student.id, guardian: $0.guardian.id) }
        let pin = try owner.flatMap { owner in
          SealedPIN.newest(of: try pins.pins(of: owner)).map { OwnedPIN($0, of: owner) }
        }
        found.append((Self.key(student, place), Row(student: student, listed: listed, pin: pin)))
      }
    }
    rows = found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.row)
  }

  /// By grade and homeroom, then as a class list is.
  private static func key(_ student: Student, _ place: Int) -> [String] {
    func ordered(_ number: Int) -> String {
      String(repeating: "0", count: max(0, 4 - String(number).utf8.count)) + String(number)
    }
    return [
      ordered(student.grade.level + 1), Fold.joined(student.homeroomTeacher ?? ""), Fold.joined(student.name.last),
      Fold.joined(student.name.first), student.id.text, ordered(place),
    ]
  }
}
