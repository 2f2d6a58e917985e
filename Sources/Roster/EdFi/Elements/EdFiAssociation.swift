import Records

/// What ties a parent to a student, and whether the parent is to be called in an emergency.
struct EdFiAssociation {
  let guardianship: Guardianship
  let isEmergencyContact: Bool

  /// Nil means that the element has problems that keep it out.
  ///
  /// Versions 1 and 2 have no way to say *legal guardian*, so none is; later ones have, and what they do not say is not so (III).
  init?(
    _ node: inout NodeFields, saysLegalGuardian: Bool, students: EdFiReferences, parents: EdFiReferences, file: Int
  ) {
    let student = node.number(at: "StudentReference", EdFiRecords.studentNumber, (students, file))
    let parent = node.number(at: ["ParentReference", "ContactReference"], EdFiRecords.parentNumber, (parents, file))
    if !student.isEmpty, !parent.isEmpty { node.record = .guardianship(StudentID(student), GuardianID(parent)) }
    let restriction = node.text("ContactRestrictions")
    let verified = saysLegalGuardian ? node.optional("LegalGuardian", parse: EdFiWords.truth) : nil
    guardianship = Guardianship(
      studentID: StudentID(student), guardianID: GuardianID(parent),
      relationship: EdFiWords.relationship(node.word("Relation")), verified: verified ?? false,
      restriction: restriction.isEmpty ? nil : restriction)
    isEmergencyContact = node.optional("EmergencyContactStatus", parse: EdFiWords.truth) ?? false
    if !node.isSound { return nil }
  }
}

extension NodeFields {
  /// The number that a reference gives in full, or by an identifier of the files. In full it counts even beside an identifier, which may
  /// be of a file that is not here.
  mutating func number(
    at reference: Step, _ name: Step, _ references: (people: EdFiReferences, file: Int)
  ) -> String {
    guard let identifier = attribute("ref", at: reference), !has(reference, name) else {
      return required(reference, name)
    }
    if let number = references.people.number(identifier, in: references.file) { return number }
    fail([reference], .danglingReference)
    return ""
  }
}
