import Records
import Roster
import TestSupport

/// Families whose records lack this and that, drawn from a seed, and the roster that holds them.
struct FlawedFamilies {
  private(set) var families: [FamilyRecord] = []
  private var random: SeededGenerator

  init(_ count: Int, _ random: SeededGenerator) {
    self.random = random
    for number in 0..<count { families.append(family(number)) }
  }

  /// All records, as if each stood on a line of its own, in this order.
  var records: [RosterRecord] {
    [.school(School(id: "SCH-1", name: "Mission Elementary School"))]
      + families.flatMap { family in
        [.student(family.student)]
          + family.guardians.flatMap { [.guardian($0.guardian), .guardianship($0.guardianship)] }
          + family.contacts.map(RosterRecord.contact)
      }
  }

  private mutating func chance(_ perCent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < perCent }

  private mutating func pick<Value>(_ usual: Value, _ flawed: [Value]) -> Value {
    chance(75) ? usual : flawed.randomElement(using: &random) ?? usual
  }

  private mutating func family(_ number: Int) -> FamilyRecord {
    let id = StudentID(String(700_000 + number))
    let phone = { (area: Int) in "\(area)-555-\(1000 + number)" }
    let student = Student(
      id: id, name: PersonName(first: "Eva", last: pick("Cruz", ["-", "Cruz Ortiz"])),
      birthDate: CivilDate(year: 2014 + number % 5, month: 1 + number % 12, day: 1 + number % 28) ?? .earliest,
      grade: .kindergarten, schoolID: "SCH-1",
      addresses: pick(
        [PostalAddress(street: "\(100 + number) Elm St")],
        [
          [], [PostalAddress(street: "General Delivery")],
          [PostalAddress(street: "Elm St"), PostalAddress(street: "7 Oak Ave")],
        ]),
      phones: pick([phone(213)], [[], ["555-0142"], ["555-0142", phone(213)]]))
    let guardians = ["Rosa", "Juan"].prefix(chance(40) ? 2 : 1).enumerated().map { place, first in
      let guardian = Guardian(
        id: GuardianID("G\(number)-\(place)"), name: PersonName(first: first, last: "Cruz"),
        phones: pick([phone(323 + place)], [[], ["555-0143"]]))
      return ListedGuardian(
        guardian: guardian,
        guardianship: Guardianship(
          studentID: id, guardianID: guardian.id, relationship: place == 0 ? "mother" : "father",
          verified: chance(80), restriction: chance(10) ? "order" : nil))
    }
    let contacts = (0..<(chance(10) ? 0 : chance(40) ? 2 : 1)).map { place in
      let (self_, caller) = (student.name, guardians[0].guardian)
      return EmergencyContact(
        id: "C\(place)", studentID: id,
        name: pick(
          PersonName(first: "Luz", last: "Vega"), [self_, caller.name, PersonName(first: "Ana", last: "Diaz")]),
        phones: pick([phone(818)], [[], ["555-0144"], caller.phones, ["555-0144", phone(818)]]),
        guardianID: chance(15) ? caller.id : nil)
    }
    return FamilyRecord(student: student, guardians: guardians, contacts: contacts)
  }
}
