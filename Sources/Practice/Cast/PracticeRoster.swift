import Matching
package import Records
import SampleDistrict
import Station
import Roster

/// A small fictitious district, which a scenario changes to its needs.
package struct PracticeRoster: Sendable {
  package internal(set) var students: [StudentID: Student] = [:]
  package internal(set) var schools: [SchoolID: School] = [:]
  var people: [GuardianID: Guardian] = [:]
  var guardianships: [Guardianship] = []
  var contacts: [EmergencyContact] = []
  var pins: [PINOwner: PINDigits] = [:]
  var studentPINs: [PINDigits] = []

  private static let size = 120

  /// The district of a seed. The same all through a school year.
  init(seed: UInt64, today: CivilDate) throws {
    let day = CivilDate(year: today.schoolYear, month: 9, day: 1)
    try SampleDistrict(students: Self.size, seed: seed, today: day).readByFamily { take($0) }
  }

  /// All the records of a roster without problems.
  init(_ reader: some RosterReader) throws {
    try reader.read({ take($0.value) }, problem: { _ in }, progress: { _ in })
  }

  private mutating func take(_ record: RosterRecord) {
    switch record {
    case .school(let school): schools[school.id] = school
    case .student(let student): students[student.id] = student
    case .guardian(let guardian): people[guardian.id] = guardian
    case .guardianship(let guardianship): guardianships.append(guardianship)
    case .contact(let contact): contacts.append(contact)
    case .parentPIN(let pin): pins[PINOwner(student: pin.studentID, guardian: pin.guardianID)] = pin.pin
    case .studentPIN(let pin): studentPINs.append(pin.pin)
    // The sample tells everything there is.
    case .removal: return
    }
  }

  func guardians(of student: StudentID) -> [ListedGuardian] {
    guardianships.filter { $0.studentID == student }.compactMap { guardianship in
      people[guardianship.guardianID].map { ListedGuardian(guardian: $0, guardianship: guardianship) }
    }
  }

  func contacts(of student: StudentID) -> [EmergencyContact] { contacts.filter { $0.studentID == student } }

  /// Contacts whom any caller can name: none of them is a guardian of the child, nor has the child's own name.
  func nameableContacts(of student: StudentID) -> [EmergencyContact] {
    let guardians = guardians(of: student)
    return contacts(of: student).filter { isNameable($0, beside: guardians) }
  }

  /// The first of them.
  func firstNameableContact(of student: StudentID) -> EmergencyContact? {
    let guardians = guardians(of: student)
    return contacts(of: student).first { isNameable($0, beside: guardians) }
  }

  /// Whether a name that is said is this one. Most are told apart by their surnames, without each form being tried.
  static func isOne(_ said: String, _ name: PersonName) -> Bool {
    !NamesApart.areApart(said, name) && NameRule.fullName(said, is: name) != nil
  }

  private func isNameable(_ contact: EmergencyContact, beside guardians: [ListedGuardian]) -> Bool {
    contact.guardianID == nil && !contact.phones.isEmpty
      && !(guardians.map(\.guardian.name) + (students[contact.studentID].map { [$0.name] } ?? [])).contains {
        Self.isOne(contact.name.full, $0)
      }
  }
}
