import Records

/// Makes records of Ed-Fi v1 elements. One whose fields have problems must not be used.
enum EdFiRecords {
  static func school(_ node: inout NodeFields) -> School {
    let phones = phones(&node, type: "InstitutionTelephoneNumberType")
    return School(
      id: SchoolID(node.required("StateOrganizationId")), name: node.required("NameOfInstitution"),
      phone: (phones.first { $0.type == "Main" } ?? phones.first)?.number)
  }

  /// Nil if the birth date or the enrollment cannot be read, which is then among the problems.
  static func student(_ node: inout NodeFields, enrollments: EdFiEnrollments) -> Student? {
    let id = StudentID(node.required("StudentUniqueStateId"))
    let name = name(&node)
    let addresses = addresses(&node)
    let phones = phones(&node, type: "TelephoneNumberType").map(\.number)
    let language = node.text("HomeLanguages", "Language")
    let birthDate = node.value("BirthData", "BirthDate", required: true, parse: FieldValues.date)
    guard let enrollment = enrollments.find(id, for: &node), let birthDate else { return nil }
    return Student(
      id: id, name: name, birthDate: birthDate, grade: enrollment.grade, schoolID: enrollment.schoolID,
      addresses: addresses, phones: phones, language: EdFiWords.language(language))
  }

  static func guardian(_ node: inout NodeFields) -> Guardian {
    // Real exports have addresses with spaces in them. Nothing depends on them, so they are left out, not refused.
    let emails = node.each("ElectronicMail") { try? FieldValues.email($0.text("EmailAddress")) }
    return Guardian(
      id: GuardianID(node.required("ParentUniqueStateId")), name: name(&node),
      phones: phones(&node, type: "TelephoneNumberType").map(\.number), email: emails.first)
  }

  /// The name, with other names as aliases, and the name with its suffix (`Jr`) as one more.
  private static func name(_ node: inout NodeFields) -> PersonName {
    var name = PersonName(
      first: node.required("Name", "FirstName"), middle: node.text("Name", "MiddleName"),
      last: node.required("Name", "LastSurname"))
    name.aliases = node.each("OtherName") { other in
      "\(other.required("FirstName")) \(other.required("LastSurname"))"
    }
    let suffix = node.text("Name", "GenerationCodeSuffix")
    if !suffix.isEmpty { name.aliases.append("\(name.first) \(name.last) \(suffix)") }
    return name
  }

  /// Every address without an end date. One with an end date may still be current; leaving it out accepts less, not more.
  private static func addresses(_ node: inout NodeFields) -> [PostalAddress] {
    node.each("Address") { address in
      guard address.text("CloseDate").isEmpty else { return nil }
      return PostalAddress(
        street: address.required("StreetNumberName"), unit: address.text("ApartmentRoomSuiteNumber"),
        city: address.text("City"), state: address.text("StateAbbreviation"), zip: address.text("PostalCode"))
    }
  }

  private static func phones(_ node: inout NodeFields, type: String) -> [(type: String, number: String)] {
    node.each("Telephone") { phone in
      phone.value("TelephoneNumber", parse: FieldValues.phone).map { (phone.attribute(type) ?? "", $0) }
    }
  }
}
