import Records
import GRDB
import Ledger

// Records as their rows hold them. A value of a form that no import writes is read as the one that refuses: a birth
// date that nobody has, a standing that is not verified.

extension School {
  init(_ row: Row) {
    self.init(id: SchoolID(row["id"]), name: row["name"], localDistrict: row["local_district"], phone: row["phone"])
  }
}

extension Student {
  init(_ row: Row) {
    self.init(
      id: StudentID(row["id"]), name: PersonName(row),
      birthDate: CivilDate(iso: row["birth_date"] as String) ?? .earliest,
      grade: Grade(level: row["grade"]) ?? .transitional, schoolID: SchoolID(row["school"]),
      addresses: JSON.list(row["addresses"]).compactMap(PostalAddress.init), phones: row.texts("phones"),
      homeroomTeacher: row["homeroom_teacher"], language: row["language"],
      adultRights: AdultRights(rawValue: row["adult_rights"]) ?? .none)
  }
}

extension Guardian {
  init(_ row: Row) {
    self.init(
      id: GuardianID(row["id"]), name: PersonName(row), phones: row.texts("phones"), email: row["email"],
      portalEmail: row["portal_email"])
  }
}

extension Guardianship {
  init(_ row: Row) {
    self.init(
      studentID: StudentID(row["student"]), guardianID: GuardianID(row["guardian"]), relationship: row["relationship"],
      verified: row["verified"], restriction: row["restriction"],
      since: (row["since"] as String?).flatMap { CivilDate(iso: $0) })
  }
}

extension EmergencyContact {
  init(_ row: Row) {
    self.init(
      id: row["id"], studentID: StudentID(row["student"]), name: PersonName(row), phones: row.texts("phones"),
      relationship: row["relationship"], guardianID: (row["guardian"] as String?).map(GuardianID.init))
  }
}

extension PersonName {
  fileprivate init(_ row: Row) {
    self.init(
      first: row["first"], middle: row["middle"], last: row["last"], preferred: row["preferred"],
      aliases: row.texts("aliases"))
  }
}

extension PostalAddress {
  fileprivate init?(_ json: JSON) {
    guard let parts = json.array?.compactMap(\.string), parts.count == 5 else { return nil }
    self.init(street: parts[0], unit: parts[1], city: parts[2], state: parts[3], zip: parts[4])
  }
}

extension Row {
  fileprivate func texts(_ column: String) -> [String] { JSON.list(self[column]).compactMap(\.string) }
}
