import Records

/// What ties a parent to a student in Ed-Fi v1, and whether the parent is to be called in an emergency.
struct EdFiAssociation {
  let guardianship: Guardianship
  let isEmergencyContact: Bool

  /// Nil means that the element has problems. `students` and `parents` give the numbers of the elements that the file's
  /// own identifiers name.
  ///
  /// Ed-Fi v1 has no way to say *verified legal guardian*, so none is.
  init?(_ node: inout NodeFields, students: [String: String], parents: [String: String]) {
    let student = Self.number(
      &node, among: students, at: "StudentReference", "StudentIdentity", "StudentUniqueStateId")
    let parent = Self.number(
      &node, among: parents, at: "ParentReference", "ParentIdentity", "ParentUniqueStateId")
    let restriction = node.text("ContactRestrictions")
    guardianship = Guardianship(
      studentID: StudentID(student), guardianID: GuardianID(parent), relationship: node.text("Relation"),
      restriction: restriction.isEmpty ? nil : restriction)
    isEmergencyContact = node.value("EmergencyContactStatus", parse: EdFiWords.truth) ?? false
    if !node.problems.isEmpty { return nil }
  }
  /// The number that a reference gives, by the file's own identifier or in full.
  private static func number(
    _ node: inout NodeFields, among numbers: [String: String], at reference: String, _ identity: String, _ name: String
  ) -> String {
    guard let identifier = node.attribute("ref", at: reference) else { return node.required(reference, identity, name) }
    if let number = numbers[identifier] { return number }
    node.fail([reference], .danglingReference)
    return ""
  }
}
