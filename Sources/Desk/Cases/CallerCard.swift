import Roster
import Verification

/// The true answers of a parent in a practice station, for a newcomer who plays both sides of a call.
public struct CallerCard: Sendable {
  /// The guardian's name, the name on their ID, and what they are to the child.
  public let caller: String, printedName: String, relationship: String
  /// The child's number and school.
  public let student: StudentID, school: String
  /// The eight answers.
  public let answers: Answers
}

extension Desk {
  /// Whether any child is on record. Without one there is nobody to call about.
  public func hasFamilies() throws(DeskError) -> Bool {
    try reading("the roster") { try !directory.isEmpty() }
  }

  /// Draws a caller card; nil in a live station, where there is none, and where no child's call can be played to the
  /// end.
  public func callerCard() throws(DeskError) -> CallerCard? {
    guard station.kind == .practice else { return nil }
    let pick = generator.next()
    // Nobody of age: their rights are their own.
    let day = CivilDate(year: clock.today.year - 17, month: 1, day: 1) ?? .earliest
    return try reading("the roster") {
      guard let student = try directory.exemplar(pick, bornAfter: day) else { return nil }
      let guardians = try directory.guardians(of: student.id)
      let listed = guardians.first { Standing(of: $0.guardianship) == .clear }
      guard let listed, let school = try directory.school(student.schoolID) else { return nil }
      let caller = Caller(name: listed.guardian.name.full, guardianID: listed.guardian.id, listed: listed)
      let record = try schoolRecord(of: student, for: caller)
      guard let contact = record.contacts.first,
        let contactPhone = contact.phones.first, let address = record.addresses.first, let phone = record.phones.first
      else { return nil }
      var answers = Answers()
      answers[.birthDate] = student.birthDate.iso
      answers[.firstName] = student.name.first
      answers[.lastName] = student.name.last
      answers[.grade] = student.grade.code
      answers[.address] = [address.street, address.unit].filter { !$0.isEmpty }.joined(separator: " ")
      answers[.phone] = phone
      answers[.contactName] = contact.name.full
      answers[.contactPhone] = contactPhone
      return CallerCard(
        caller: caller.name, printedName: caller.name, relationship: listed.guardianship.relationship,
        student: student.id, school: school.name, answers: answers)
    }
  }
}
