import TestSupport
import Matching
import Records
import Station
import Testing

@Suite("Questions that a format has no room for (IV.1)")
struct UnansweredQuestionsTests {
  private static let whole = FamilyRecord(
    student: Student(
      id: "1", name: PersonName(first: "Eva", last: "Cruz"), birthDate: .earliest, grade: .kindergarten, schoolID: "S1",
      addresses: [PostalAddress(street: "1205 E 4th St")], phones: ["213-555-0101"]),
    guardians: [
      ListedGuardian(
        guardian: Guardian(id: "G1", name: PersonName(first: "Rosa", last: "Cruz"), phones: ["213-555-0102"]),
        guardianship: Guardianship(studentID: "1", guardianID: "G1", verified: true))
    ],
    contacts: [
      EmergencyContact(
        id: "C", studentID: "1", name: PersonName(first: "Luz", last: "Vega"), phones: ["818-555-0104"])
    ])

  private func counted(_ change: (inout FamilyRecord) -> Void) -> [Int: Int] {
    var family = Self.whole
    change(&family)
    var questions = UnansweredQuestions(lacking: Set(Item.allCases))
    questions.count(family.lacks)
    return questions.children
  }

  /// They are counted by the rule by which records are incomplete, so that an import's two figures agree.
  @Test func `are counted as records are incomplete`() {
    let contact = Item.contactName.question
    #expect(counted { _ in }.isEmpty)
    #expect(counted { $0.contacts = [] } == [contact: 1])
    // The guardian is no other contact, nor is whoever has only their numbers.
    #expect(counted { $0.contacts[0].name = $0.guardians[0].guardian.name } == [contact: 1])
    #expect(counted { $0.contacts[0].phones = $0.guardians[0].guardian.phones } == [contact: 1])
    #expect(counted { $0.student.name.first = "" } == [Item.firstName.question: 1])
    #expect(counted { $0.student.addresses = [] } == [Item.address.question: 1])
    #expect(
      counted {
        $0.student.phones = []
        $0.guardians = []
      } == [Item.phone.question: 1])
  }

  @Test func `are those of the format only`() {
    var family = Self.whole
    family.student.addresses = []
    family.contacts = []
    var questions = UnansweredQuestions(lacking: [.contactName, .grade])
    questions.count(family.lacks)
    #expect(questions.children == [Item.contactName.question: 1])
  }
}
