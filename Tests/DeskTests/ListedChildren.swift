import Records
import Station
import TestSupport

/// Children of whom at most one has a school, and with it a card. Tells what was asked of it.
final class ListedChildren: Directory {
  let count: Int
  private let served: Int?
  var areGone = false
  private(set) var places: [Int] = []
  private(set) var limits: [Int] = []
  private(set) var looked = 0

  init(_ count: Int, served: Int? = nil) { (self.count, self.served) = (count, served) }

  func student(_ place: Int) -> Student {
    var student = DeskFamily.clean.student
    (student.id, student.schoolID) = (StudentID("\(500_000 + place)"), SchoolID("SCH-\(place)"))
    return student
  }

  func students(bornAfter day: CivilDate, from place: Int, limit: Int) throws -> [Student] {
    // Whoever goes on asking would never end.
    if places.count == (areGone ? 1 : 200) { throw ScriptError("nobody is left") }
    places.append(place)
    limits.append(limit)
    return areGone ? [] : (place..<min(count, place + limit)).map(student)
  }

  func families(after last: StudentID?, limit: Int) -> [FamilyRecord] { [] }

  func isLeftOut(_ student: StudentID) -> Bool { false }

  func hasLeftOut() -> Bool { false }

  func school(_ id: SchoolID) -> School? {
    looked += 1
    return served.map(student)?.schoolID == id ? School(id: id, name: "Mission Elementary School") : nil
  }

  func guardians(of student: StudentID) -> [ListedGuardian] {
    let guardian = Guardian(id: "G-1", name: PersonName(first: "Rosa", last: "Delgado"))
    return [
      ListedGuardian(
        guardian: guardian, guardianship: Guardianship(studentID: student, guardianID: guardian.id, verified: true))
    ]
  }

  func lacksGuardians(of student: StudentID) -> Bool { false }

  func contacts(of student: StudentID) -> [EmergencyContact] {
    let name = PersonName(first: "Teresa", last: "Contacto")
    return [EmergencyContact(id: "C-1", studentID: student, name: name, phones: ["213-555-2042"])]
  }

  func schools() -> [School] { [] }
  func isEmpty() -> Bool { count == 0 }
  func student(_ id: StudentID) -> Student? { nil }
  func students(born date: CivilDate) -> [Student] { [] }
  func studentCount(bornAfter day: CivilDate) -> Int { count }
}
