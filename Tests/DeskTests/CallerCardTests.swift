@testable import Desk
import Matching
import Records
import TestSupport
import Testing

/// What is on a card must carry a call to its end.
@Suite("A caller card")
struct CallerCardTests {
  private let school = School(id: "SCH-1", name: "Mission Elementary School")
  private let student = DeskFamily.clean.student
  private let day = CivilDate(iso: "2026-09-01") ?? .earliest

  private func guardian(_ id: GuardianID, _ first: String, verified: Bool = true) -> ListedGuardian {
    ListedGuardian(
      guardian: Guardian(id: id, name: PersonName(first: first, last: "Delgado")),
      guardianship: Guardianship(
        studentID: student.id, guardianID: id, relationship: "mother", verified: verified))
  }

  /// A child with one guardian and one contact.
  private func family() -> FamilyRecord {
    let contact = EmergencyContact(
      id: "C-1", studentID: student.id, name: PersonName(first: "Teresa", last: "Contacto"), phones: ["213-555-2042"])
    return FamilyRecord(student: student, guardians: [guardian("G-1", "Rosa")], contacts: [contact])
  }

  /// Whoever turns 18 this year may be of age by the end of the call.
  @Test(arguments: [("2009-01-01", false), ("2009-01-02", true)])
  func `is of no child who is of age by the first day of the next year`(_ born: String, _ comes: Bool) throws {
    var family = DeskFamily.clean
    family.student.birthDate = try #require(CivilDate(iso: born))
    let station = try DeskStation([family])
    #expect(try (CallerCards(at: station.desk()).draw() != nil) == comes)
  }

  @Test func `is of the first guardian who can be verified`() throws {
    var family = family()
    family.guardians = [guardian("G-0", "Elena", verified: false), guardian("G-1", "Rosa"), guardian("G-2", "Ana")]
    #expect(CallerCard(of: family, at: school, on: day)?.caller == "Rosa Delgado")
    family.guardians.removeLast(2)
    #expect(CallerCard(of: family, at: school, on: day) == nil)
  }

  @Test func `is of no child whose record is incomplete`() {
    var family = family()
    #expect(CallerCard(of: family, at: school, on: day) != nil)
    family.student.name.last = " "
    #expect(CallerCard(of: family, at: school, on: day) == nil)
  }

  @Test func `has of several addresses, numbers and contacts the first`() throws {
    var family = family()
    family.student.addresses.append(PostalAddress(street: "9 Oak St"))
    family.student.phones.append("323-555-9999")
    family.contacts[0].phones.append("213-555-9999")
    family.contacts.append(
      EmergencyContact(
        id: "C-2", studentID: student.id, name: PersonName(first: "Luis", last: "Segundo"), phones: ["213-555-8888"]))
    let answers = try #require(CallerCard(of: family, at: school, on: day)).answers
    let told = [Item.address, .phone, .contactName, .contactPhone].map { answers[$0] }
    #expect(told == ["2042 Elm St", "323-555-2042", "Teresa Contacto", "213-555-2042"])
  }

  @Test func `has the unit after the street`() throws {
    var family = family()
    family.student.addresses[0].unit = "Apt 3"
    #expect(try #require(CallerCard(of: family, at: school, on: day)).answers[.address] == "2042 Elm St Apt 3")
  }
}
