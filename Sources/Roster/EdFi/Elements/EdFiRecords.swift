import Records

/// Makes records of Ed-Fi elements. One whose fields have problems must not be used.
enum EdFiRecords {
  static let studentNumber: Step = ["StudentUniqueId", "StudentUniqueStateId"]
  static let parentNumber: Step = ["ContactUniqueId", "ParentUniqueId", "ParentUniqueStateId"]
  static let staffNumber: Step = ["StaffUniqueId", "StaffUniqueStateId"]
  static let schoolNumber: Step = ["SchoolId", "StateOrganizationId", "EducationOrganizationId"]

  static func school(_ node: inout NodeFields) -> School {
    let phones = EdFiDetails.phones(&node)
    let id = SchoolID(node.required(schoolNumber))
    node.record = id.text.isEmpty ? nil : .school(id)
    return School(
      id: id, name: node.required("NameOfInstitution"),
      phone: (phones.first { $0.type == "Main" } ?? phones.first)?.number)
  }

  /// Nil if the birth date or the enrollment cannot be read, which is then among the problems, here or of the enrollment.
  static func student(_ node: inout NodeFields, _ id: StudentID, _ pupil: EdFiPupil, on day: CivilDate) -> Student? {
    let name = name(&node)
    var details = EdFiDetails(packed: pupil.details)
    details.add(EdFiDetails(&node, on: day))
    let birthDate = node.value("BirthDate", required: true, parse: EdFiWords.date)
    guard let enrollment = pupil.enrollment, !pupil.isFaulty else {
      if !pupil.isFaulty { node.fail([studentNumber], pupil.hasLeft ? .enrollmentEnded : .notEnrolled) }
      return nil
    }
    if let fault = enrollment.fault { node.fail(at: enrollment.place, "EntryGradeLevel", fault) }
    guard let grade = enrollment.grade, let birthDate else { return nil }
    return Student(
      id: id, name: name, birthDate: birthDate, grade: grade, schoolID: enrollment.schoolID,
      addresses: details.addresses, phones: details.phones, homeroomTeacher: pupil.teacher, language: details.language)
  }

  static func guardian(_ node: inout NodeFields) -> Guardian {
    let id = GuardianID(node.required(parentNumber))
    node.record = id.text.isEmpty ? nil : .guardian(id)
    let name = name(&node)
    let phones = EdFiDetails.phones(&node).map(\.number)
    let emails = node.each("ElectronicMail") {
      $0.value(["ElectronicMailAddress", "EmailAddress"], parse: FieldValues.email)
    }
    return Guardian(id: id, name: name, phones: phones, email: emails.first)
  }

  /// The name, with other names as aliases, and the name with its suffix (`Jr`) as one more.
  private static func name(_ node: inout NodeFields) -> PersonName {
    var name = PersonName(
      first: node.required("FirstName"), middle: node.text("MiddleName"), last: node.required("LastSurname"))
    name.aliases = node.each("OtherName") { other in
      "\(other.required("FirstName")) \(other.required("LastSurname"))"
    }
    let preferred = (first: node.text("PreferredFirstName"), last: node.text("PreferredLastSurname"))
    if !preferred.first.isEmpty { name.preferred = preferred.first }
    if !preferred.last.isEmpty {
      name.aliases.append("\(preferred.first.isEmpty ? name.first : preferred.first) \(preferred.last)")
    }
    let maiden = node.text("MaidenName")
    if !maiden.isEmpty { name.aliases.append("\(name.first) \(maiden)") }
    let suffix = node.text("GenerationCodeSuffix")
    if !suffix.isEmpty { name.aliases.append("\(name.full) \(suffix)") }
    return name
  }
}
