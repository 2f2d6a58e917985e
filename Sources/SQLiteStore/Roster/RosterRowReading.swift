import Records
import GRDB
import Ledger

// Records as their rows hold them. A value of a form that no import writes is read as the one that refuses: a birth
// date that nobody has, a standing that is not verified.

extension School {
  init(_ row: Row) throws {
    self.init(
      id: SchoolID(try row.value("id", of: "school")), name: try row.value("name", of: "school"),
      localDistrict: try row.value("local_district", of: "school"), phone: try row.valueIfAny("phone", of: "school"))
  }
}

extension Student {
  init(_ row: Row) throws {
    self.init(
      id: StudentID(try row.value("id", of: "student")), name: try PersonName(row, of: "student"),
      birthDate: CivilDate(iso: try row.value("birth_date", of: "student") as String) ?? .earliest,
      grade: Grade(level: try row.value("grade", of: "student")) ?? .transitional,
      schoolID: SchoolID(try row.value("school", of: "student")),
      addresses: JSON.list(try row.value("addresses", of: "student")).compactMap(PostalAddress.init),
      phones: try row.texts("phones", of: "student"),
      homeroomTeacher: try row.valueIfAny("homeroom_teacher", of: "student"),
      language: try row.valueIfAny("language", of: "student"),
      adultRights: AdultRights(rawValue: try row.value("adult_rights", of: "student")) ?? .none)
  }
}

extension Guardian {
  init(_ row: Row) throws {
    self.init(
      id: GuardianID(try row.value("id", of: "guardian")), name: try PersonName(row, of: "guardian"),
      phones: try row.texts("phones", of: "guardian"), email: try row.valueIfAny("email", of: "guardian"),
      portalEmail: try row.valueIfAny("portal_email", of: "guardian"))
  }
}

extension Guardianship {
  init(_ row: Row) throws {
    self.init(
      studentID: StudentID(try row.value("student", of: "guardianship")),
      guardianID: GuardianID(try row.value("guardian", of: "guardianship")),
      relationship: try row.value("relationship", of: "guardianship"),
      verified: try row.value("verified", of: "guardianship"),
      restriction: try row.valueIfAny("restriction", of: "guardianship"),
      since: (try row.valueIfAny("since", of: "guardianship") as String?).flatMap { CivilDate(iso: $0) },
      basis: (try row.valueIfAny("basis", of: "guardianship") as String?).flatMap(GuardianshipBasis.init),
      // An end that no import writes is one that has passed.
      until: (try row.valueIfAny("until", of: "guardianship") as String?).map { CivilDate(iso: $0) ?? .earliest })
  }
}

extension EmergencyContact {
  init(_ row: Row) throws {
    self.init(
      id: try row.value("id", of: "contact"), studentID: StudentID(try row.value("student", of: "contact")),
      name: try PersonName(row, of: "contact"), phones: try row.texts("phones", of: "contact"),
      relationship: try row.value("relationship", of: "contact"),
      guardianID: (try row.valueIfAny("guardian", of: "contact") as String?).map(GuardianID.init))
  }
}

extension PersonName {
  fileprivate init(_ row: Row, of table: String) throws {
    self.init(
      first: try row.value("first", of: table), middle: try row.value("middle", of: table),
      last: try row.value("last", of: table), preferred: try row.valueIfAny("preferred", of: table),
      aliases: try row.texts("aliases", of: table))
  }
}

extension PostalAddress {
  fileprivate init?(_ json: JSON) {
    guard let parts = json.array?.compactMap(\.string), parts.count == 5 else { return nil }
    self.init(street: parts[0], unit: parts[1], city: parts[2], state: parts[3], zip: parts[4])
  }
}

extension Row {
  fileprivate func texts(_ column: String, of table: String) throws -> [String] {
    JSON.list(try value(column, of: table)).compactMap(\.string)
  }
}
