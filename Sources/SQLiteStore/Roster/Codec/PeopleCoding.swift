import Records

// Schools, children and the people about them, each without what tells it apart from the others of its kind.

extension RosterCodec {
  func write(_ school: School, to writer: inout ByteWriter) {
    writer.text(school.name)
    writeCommon(school.localDistrict, to: &writer)
    writer.textIfAny(school.phone)
  }

  func school(_ id: SchoolID, _ reader: inout ByteReader) throws(ByteFault) -> School {
    School(id: id, name: try reader.text(), localDistrict: try common(&reader), phone: try reader.textIfAny())
  }

  func write(_ student: Student, to writer: inout ByteWriter) {
    // What the roster itself looks at, first.
    writeCommon(student.schoolID.text, to: &writer)
    Self.write(student.birthDate, to: &writer)
    write(student.name, to: &writer)
    writer.texts(student.phones)
    writer.number(student.grade.level + 1)
    writer.number(student.addresses.count)
    for address in student.addresses {
      writer.text(address.street)
      writer.text(address.unit)
      for part in [address.city, address.state, address.zip] { writeCommon(part, to: &writer) }
    }
    writeCommon(student.homeroomTeacher, to: &writer)
    writeCommon(student.language, to: &writer)
    writer.number(student.adultRights.number)
  }

  /// What a child is found by: the beginning of its row.
  func looks(
    _ reader: inout ByteReader
  ) throws(ByteFault) -> (school: SchoolID, born: CivilDate, name: PersonName, phones: [String]) {
    (SchoolID(try common(&reader)), try Self.date(&reader), try name(&reader), try reader.texts())
  }

  func student(_ id: StudentID, _ reader: inout ByteReader) throws(ByteFault) -> Student {
    let (school, born, name, phones) = try looks(&reader)
    guard let grade = Grade(level: try reader.number() &- 1) else { throw ByteFault() }
    let count = try reader.count()
    var addresses: [PostalAddress] = []
    for _ in 0..<count {
      addresses.append(
        PostalAddress(
          street: try reader.text(), unit: try reader.text(), city: try common(&reader), state: try common(&reader),
          zip: try common(&reader)))
    }
    return Student(
      id: id, name: name, birthDate: born, grade: grade, schoolID: school, addresses: addresses, phones: phones,
      homeroomTeacher: try commonIfAny(&reader), language: try commonIfAny(&reader),
      adultRights: try AdultRights(number: reader.number()))
  }

  func write(_ guardian: Guardian, to writer: inout ByteWriter) {
    write(guardian.name, to: &writer)
    writer.texts(guardian.phones)
    writeAddress(guardian.email, to: &writer)
    writeAddress(guardian.portalEmail, after: guardian.email, to: &writer)
  }

  func guardian(_ id: GuardianID, _ reader: inout ByteReader) throws(ByteFault) -> Guardian {
    let named = try name(&reader)
    let phones = try reader.texts()
    let email = try address(&reader)
    return Guardian(
      id: id, name: named, phones: phones, email: email, portalEmail: try address(&reader, after: email))
  }

  func write(_ contact: EmergencyContact, to writer: inout ByteWriter) {
    writer.textIfAny(contact.guardianID?.text)
    write(contact.name, to: &writer)
    writer.texts(contact.phones)
    writeCommon(contact.relationship, to: &writer)
  }

  func contact(
    _ id: String, of student: StudentID, _ reader: inout ByteReader
  ) throws(ByteFault) -> EmergencyContact {
    let guardian = try reader.textIfAny().map(GuardianID.init)
    return EmergencyContact(
      id: id, studentID: student, name: try name(&reader), phones: try reader.texts(),
      relationship: try common(&reader), guardianID: guardian)
  }
}
