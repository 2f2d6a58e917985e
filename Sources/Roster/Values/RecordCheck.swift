import Records

/// Looks whether what stands in a record is data, whatever format it came in: words for nothing, what a spreadsheet left of a
/// number, damaged letters, numbers that nobody has. Nothing of it is taken; all of it is told.
package enum RecordCheck {
  /// Whether what stands where a restriction may stand plainly says that there is none.
  package static func isNoRestriction(_ text: String) -> Bool { WordsForNothing.isNo(text) }

  /// Takes out of a record what is no data and rests on nothing else, and tells of it. A record with a finding whose effect is
  /// `.row` may not be taken.
  package static func check(_ record: inout RosterRecord) -> [RecordFinding] {
    var fields = FieldCheck()
    check(record.key, &fields)
    switch record {
    case .school(var school):
      if let fault = DamagedText.fault(in: school.name) { fields.tell("name", fault) }
      fields.text(&school.localDistrict, "local_district")
      fields.phone(&school.phone)
      if !fields.found.isEmpty { record = .school(school) }
    case .student(var student):
      fields.key(student.schoolID.text, "school")
      fields.name(&student.name)
      fields.addresses(&student.addresses)
      fields.phones(&student.phones)
      fields.optional(&student.homeroomTeacher, "homeroom_teacher")
      if !fields.found.isEmpty { record = .student(student) }
    case .guardian(var guardian):
      fields.name(&guardian.name)
      fields.phones(&guardian.phones)
      fields.email(&guardian.email, "email")
      fields.email(&guardian.portalEmail, "portal_email")
      if !fields.found.isEmpty { record = .guardian(guardian) }
    case .guardianship(var tie):
      fields.text(&tie.relationship, "relationship")
      fields.restriction(&tie.restriction)
      if !fields.found.isEmpty { record = .guardianship(tie) }
    case .contact(var contact):
      if let guardian = contact.guardianID { fields.key(guardian.text, "guardian") }
      fields.name(&contact.name)
      fields.phones(&contact.phones)
      fields.text(&contact.relationship, "relationship")
      if !fields.found.isEmpty { record = .contact(contact) }
    case .parentPIN, .studentPIN, .removal: break
    }
    return fields.found
  }

  /// By its key a record is known, and what is to go by nothing else: taken as it stands, that would leave what it means.
  private static func check(_ key: RosterKey, _ fields: inout FieldCheck) {
    switch key {
    case .school(let id): fields.key(id.text, "id")
    case .student(let id): fields.key(id.text, "id")
    case .guardian(let id): fields.key(id.text, "id")
    case .guardianship(let student, let guardian), .parentPIN(let student, let guardian):
      fields.key(student.text, "student")
      fields.key(guardian.text, "guardian")
    case .contact(let student, let id):
      fields.key(student.text, "student")
      fields.key(id, "id")
    case .studentPIN(let student): fields.key(student.text, "student")
    }
  }
}
