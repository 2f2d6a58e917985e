import Station
package import Matching
package import Records
import Verification

/// The true answers of a parent in a practice station, for a newcomer who plays both sides of a call.
package struct CallerCard: Sendable {
  /// The guardian's name, the name on their ID, and their relationship to the child.
  package let caller: String, printedName: String, relationship: String
  package let student: StudentID, school: String
  /// The eight answers.
  package let answers: Answers
}

/// The caller cards of a practice station.
package struct CallerCards {
  private let desk: Desk

  package init(at desk: Desk) { self.desk = desk }

  /// Whether any child is on record. Without one there is nobody to call about.
  package func hasFamilies() throws(DeskError) -> Bool {
    try desk.reading(.roster) { try !desk.directory.isEmpty() }
  }

  /// Draws a caller card; nil in a live station, where there is none, and where no child's call can be played to the
  /// end.
  package func draw() throws(DeskError) -> CallerCard? {
    guard desk.session.station.kind == .practice else { return nil }
    // Nobody of age: their rights are their own.
    let day = CivilDate(year: desk.session.clock.today.year - Student.ageOfRights + 1, month: 1, day: 1) ?? .earliest
    let pick = desk.session.generator.next()
    return try desk.reading(.roster) { try card(from: pick, bornAfter: day) }
  }

  /// The card of the first child that has one, from a drawn place on in the order of birth. A roster in which so many in a row
  /// have none is not one to practise with, and a large one would take minutes to go through.
  private func card(from pick: UInt64, bornAfter day: CivilDate) throws -> CallerCard? {
    let count = try desk.directory.studentCount(bornAfter: day)
    guard count > 0 else { return nil }
    var place = Int(pick % UInt64(count))
    var left = min(count, 2000)
    while left > 0 {
      let students = try desk.directory.students(bornAfter: day, from: place, limit: min(left, 20))
      if students.isEmpty { return nil }
      for student in students {
        if let school = try desk.directory.school(student.schoolID),
          let card = CallerCard(of: try desk.directory.family(of: student), at: school, on: desk.session.clock.today)
        {
          return card
        }
      }
      left -= students.count
      place = (place + students.count) % count
    }
    return nil
  }
}

extension CallerCard {
  /// A card of the first guardian who can be verified for the child on a day; nil where none can.
  init?(of family: FamilyRecord, at school: School, on day: CivilDate) {
    guard family.isComplete else { return nil }
    let student = family.student
    for listed in family.guardians where Standing(of: listed.guardianship, on: day) == .clear {
      let name = listed.guardian.name.full
      let record = family.schoolRecord(for: name, claimed: listed.guardian.id).answerable
      guard let address = record.addresses.first, let phone = record.phones.first, let contact = record.contacts.first,
        let contactPhone = contact.phones.first
      else { continue }
      var answers = Answers()
      answers[.birthDate] = student.birthDate.iso
      answers[.firstName] = student.name.first
      answers[.lastName] = student.name.last
      answers[.grade] = student.grade.code
      answers[.address] = [address.street, address.unit].filter { !$0.isEmpty }.joined(separator: " ")
      answers[.phone] = phone
      answers[.contactName] = contact.name.full
      answers[.contactPhone] = contactPhone
      self.init(
        caller: name, printedName: name, relationship: listed.guardianship.relationship, student: student.id,
        school: school.name, answers: answers)
      return
    }
    return nil
  }
}
