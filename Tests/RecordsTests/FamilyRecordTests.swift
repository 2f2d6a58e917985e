import Matching
import Records
import TestSupport
import Testing

/// A change to a family's record, and whether the record is complete with it.
private struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let isComplete: Bool
  let make: @Sendable (inout FamilyRecord) -> Void

  init(_ what: String, _ isComplete: Bool, _ make: @escaping @Sendable (inout FamilyRecord) -> Void) {
    testDescription = what
    self.isComplete = isComplete
    self.make = make
  }
}

@Suite("A child's record, whoever calls (IV.1)")
struct FamilyRecordTests {
  /// Eva Cruz with her mother, verified, and her aunt to be called.
  private static let whole: FamilyRecord = {
    let student = Student(
      id: "1", name: PersonName(first: "Eva", last: "Cruz"), birthDate: .earliest, grade: .kindergarten, schoolID: "S1",
      addresses: [PostalAddress(street: "1205 E 4th St")], phones: ["213-555-0101"])
    return FamilyRecord(
      student: student, guardians: [listed("G1", PersonName(first: "Rosa", last: "Cruz"), ["213-555-0102"])],
      contacts: [contact(PersonName(first: "Luz", last: "Vega"), ["818-555-0104"])])
  }()

  private static func listed(
    _ id: GuardianID, _ name: PersonName, _ phones: [String], verified: Bool = true, restriction: String? = nil
  ) -> ListedGuardian {
    ListedGuardian(
      guardian: Guardian(id: id, name: name, phones: phones),
      guardianship: Guardianship(studentID: "1", guardianID: id, verified: verified, restriction: restriction))
  }

  private static func contact(_ name: PersonName, _ phones: [String], _ id: GuardianID? = nil) -> EmergencyContact {
    EmergencyContact(id: "C", studentID: "1", name: name, phones: phones, guardianID: id)
  }

  private static let changes = [
    Change("as it is", true) { _ in },
    Change("no first name", false) { $0.student.name.first = " " },
    Change("a first name said to be none", true) { $0.student.name.first = "-" },
    Change("no last name", false) { $0.student.name.last = "" },
    Change("no address", false) { $0.student.addresses = [] },
    Change("an address without a house number", false) { $0.student.addresses[0].street = "General Delivery" },
    Change("a second address with one", true) {
      $0.student.addresses = [PostalAddress(street: "General Delivery"), PostalAddress(street: "12 Elm St")]
    },
    Change("no number of the child", true) { $0.student.phones = [] },
    Change("a number without its area code", true) { $0.student.phones = ["555-0101"] },
    Change("no number at all", false) {
      $0.student.phones = []
      $0.guardians = [listed("G1", PersonName(first: "Rosa", last: "Cruz"), [])]
    },
    Change("only numbers without area code", false) {
      $0.student.phones = ["555-0101"]
      $0.guardians = [listed("G1", PersonName(first: "Rosa", last: "Cruz"), ["555-0102"])]
    },
    Change("the number of one who is not verified", true) {
      $0.student.phones = []
      $0.guardians = [listed("G1", PersonName(first: "Rosa", last: "Cruz"), ["213-555-0102"], verified: false)]
    },
    Change("the number of one who is restricted", true) {
      $0.student.phones = []
      $0.guardians = [listed("G1", PersonName(first: "Rosa", last: "Cruz"), ["213-555-0102"], restriction: "order")]
    },
    Change("the number of another guardian", true) {
      $0.student.phones = []
      $0.guardians = [
        listed("G1", PersonName(first: "Rosa", last: "Cruz"), []),
        listed("G2", PersonName(first: "Juan", last: "Cruz"), ["213-555-0103"]),
      ]
    },
    Change("no guardian", true) { $0.guardians = [] },
    Change("no contact", false) { $0.contacts = [] },
    Change("a contact without a number", false) { $0.contacts[0].phones = [] },
    Change("a contact's number without its area code", false) { $0.contacts[0].phones = ["555-0104"] },
    Change("a contact without a name", false) { $0.contacts[0].name = PersonName(first: "", last: "") },
    Change("a second contact with a number", true) {
      $0.contacts[0].phones = []
      $0.contacts.append(contact(PersonName(first: "Ana", last: "Diaz"), ["818-555-0105"]))
    },
    Change("the name of one contact and the number of another", false) {
      $0.contacts[0].phones = []
      $0.contacts.append(contact(PersonName(first: "", last: ""), ["818-555-0105"]))
    },
    Change("the child as its own contact", false) { $0.contacts[0].name = PersonName(first: "EVA", last: "cruz") },
    Change("the only guardian as the only contact", false) { $0.contacts[0].guardianID = "G1" },
    Change("a contact of the only guardian's name", false) {
      $0.contacts[0].name = PersonName(first: "Rosa", last: "Cruz")
    },
    Change("a contact who has only the only guardian's number", false) { $0.contacts[0].phones = ["(213) 555-0102"] },
    Change("one of two guardians as the only contact", true) {
      $0.guardians.append(listed("G2", PersonName(first: "Juan", last: "Cruz"), ["213-555-0103"]))
      $0.contacts[0].guardianID = "G1"
    },
    Change("a contact with the number that two guardians share", false) {
      $0.guardians.append(listed("G2", PersonName(first: "Juan", last: "Cruz"), ["213-555-0102"]))
      $0.contacts[0].phones = ["213-555-0102"]
    },
    Change("a contact with a number of one of two guardians", true) {
      $0.guardians.append(listed("G2", PersonName(first: "Juan", last: "Cruz"), ["213-555-0103"]))
      $0.contacts[0].phones = ["213-555-0102"]
    },
    Change("a contact with the guardian's number and another", true) {
      $0.contacts[0].phones = ["213-555-0102", "818-555-0104"]
    },
  ]

  /// - Guide: IV.1.d
  @Test(arguments: changes) fileprivate func `is complete if all eight items can be answered`(_ change: Change) {
    var family = Self.whole
    change.make(&family)
    #expect(family.isComplete == change.isComplete)
  }

  private func contacts(
    for said: String = "Rosa Cruz", _ id: GuardianID? = "G1", _ change: (inout FamilyRecord) -> Void
  ) -> [String] {
    var family = Self.whole
    family.contacts.append(Self.contact(PersonName(first: "Ana", last: "Diaz"), ["818-555-0105"]))
    change(&family)
    return family.schoolRecord(for: said, claimed: id).contacts.map(\.name.first)
  }

  /// - Guide: IV.1.r
  @Test func `for a caller has only contacts other than they`() {
    #expect(contacts { _ in } == ["Luz", "Ana"])
    #expect(contacts { $0.contacts[0].guardianID = "G1" } == ["Ana"])
    #expect(contacts { $0.contacts[0].guardianID = "G2" } == ["Luz", "Ana"])
    #expect(contacts(for: "luz vega") { _ in } == ["Ana"])
    #expect(contacts { $0.contacts[0].name = PersonName(first: "rosa", last: "CRUZ") } == ["Ana"])
    #expect(contacts(for: "") { $0.contacts[0].name = PersonName(first: "Rosa", last: "Cruz") } == ["Ana"])
    #expect(contacts { $0.contacts[0].phones = ["(213) 555 0102"] } == ["Ana"])
    #expect(contacts { $0.contacts[0].phones = ["213-555-0102", "818-555-0104"] } == ["Luz", "Ana"])
    #expect(contacts { $0.contacts[0].name = PersonName(first: "Eva", last: "Cruz") } == ["Ana"])
  }

  @Test func `for somebody who is not listed lacks nothing that others have`() {
    #expect(contacts(for: "Otto Klein", nil) { _ in } == ["Luz", "Ana"])
    var family = Self.whole
    family.student.phones = []
    #expect(family.schoolRecord(for: "Otto Klein", claimed: nil).phones == ["213-555-0102"])
    #expect(family.schoolRecord(for: "Rosa Cruz", claimed: "G1").phones == ["213-555-0102"])
  }

  @Test func `of a guardian has no other guardian's number`() {
    var family = Self.whole
    family.guardians.append(Self.listed("G2", PersonName(first: "Juan", last: "Cruz"), ["213-555-0103"]))
    #expect(family.schoolRecord(for: "Rosa Cruz", claimed: "G1").phones == ["213-555-0101", "213-555-0102"])
  }

  @Test func `keeps for a card only what can be said`() {
    var family = Self.whole
    family.student.phones = ["n/a", "213-555-0101"]
    family.student.addresses.insert(PostalAddress(street: "General Delivery"), at: 0)
    family.contacts.insert(Self.contact(PersonName(first: "Ana", last: "Diaz"), ["none"]), at: 0)
    family.contacts[1].phones = ["none", "818-555-0104"]
    family.contacts.append(Self.contact(PersonName(first: "", last: ""), ["818-555-0106"]))
    let record = family.schoolRecord(for: "Rosa Cruz", claimed: "G1").answerable
    #expect(record.phones == ["213-555-0101", "213-555-0102"])
    #expect(record.addresses.map(\.street) == ["1205 E 4th St"])
    #expect(record.contacts == [ContactRecord(name: PersonName(first: "Luz", last: "Vega"), phones: ["818-555-0104"])])
  }
}
