import Foundation
import Matching
import Records
import Roster
import TestSupport

/// One family as the later versions of Ed-Fi have it, part by part, so that a test can change one: in XML (version 4 or 5) or JSON.
struct EdFiFamily {
  enum Form: CaseIterable { case xml4, xml5, array4, array5, lines5 }

  /// One object by its name in JSON, each with its fields as JSON writes them.
  var parts = [
    "schools": [
      #"{"schoolId":101,"nameOfInstitution":"Roble Park","institutionTelephones":[{"telephoneNumber":"213-555-0101","institutionTelephoneNumberTypeDescriptor":"uri://ed-fi.org/InstitutionTelephoneNumberTypeDescriptor#Main"}]}"#
    ],
    "students": [
      #"{"id":"0a","studentUniqueId":"1","birthDate":"2012-03-14","firstName":"Ana","middleName":"Luz","lastSurname":"De Leon"}"#
    ],
    "contacts": [
      #"{"contactUniqueId":"7","firstName":"Eva","lastSurname":"Ortiz","preferredFirstName":"Evi","otherNames":[{"otherNameTypeDescriptor":"x#Alias","firstName":"Eva","lastSurname":"Cruz"}],"telephones":[{"telephoneNumber":"310-555-0103","doNotPublishIndicator":true}],"electronicMails":[{"electronicMailAddress":"eva@example.org"}]}"#
    ],
    "associations": [
      #"{"studentReference":{"studentUniqueId":"1","link":{"rel":"Student","href":"/x"}},"contactReference":{"contactUniqueId":"7"},"relationDescriptor":"uri://ed-fi.org/RelationDescriptor#Mother","legalGuardian":true,"livesWith":true,"emergencyContactStatus":true}"#
    ],
    "enrollments": [
      #"{"studentReference":{"studentUniqueId":"1"},"schoolReference":{"schoolId":101},"entryDate":"2020-08-18","entryGradeLevelDescriptor":"uri://ed-fi.org/GradeLevelDescriptor#Third grade"}"#
    ],
    "details": [
      #"{"studentReference":{"studentUniqueId":"1"},"educationOrganizationReference":{"educationOrganizationId":1},"addresses":[{"addressTypeDescriptor":"x#Home","streetNumberName":"7 Roble Ct","apartmentRoomSuiteNumber":"B","city":"San Telmo","stateAbbreviationDescriptor":"uri://ed-fi.org/StateAbbreviationDescriptor#CA","postalCode":"90912"}],"telephones":[{"telephoneNumber":"213-555-0102"}],"languages":[{"languageDescriptor":"x#eng","uses":[{"languageUseDescriptor":"x#Spoken"}]},{"languageDescriptor":"x#spa","uses":[{"languageUseDescriptor":"x#Home language"}]}]}"#
    ],
    "sections": [
      #"{"studentReference":{"studentUniqueId":"1"},"sectionReference":{"sectionIdentifier":"H3","schoolId":101},"beginDate":"2020-08-18","homeroomIndicator":true}"#
    ],
    "teachers": [
      #"{"staffReference":{"staffUniqueId":"900"},"sectionReference":{"sectionIdentifier":"H3","schoolId":101},"beginDate":"2020-08-18","classroomPositionDescriptor":"x#Teacher of Record"}"#
    ],
    "staffs": [#"{"staffUniqueId":"900","firstName":"Iris","lastSurname":"Vega"}"#],
  ]

  /// The records that it makes.
  static let records: [RosterRecord] = [
    .school(School(id: "101", name: "Roble Park", phone: "213-555-0101")),
    .student(
      Student(
        id: "1", name: PersonName(first: "Ana", middle: "Luz", last: "De Leon"),
        birthDate: CivilDate(iso: "2012-03-14") ?? .earliest, grade: Grade(code: "3") ?? .kindergarten, schoolID: "101",
        addresses: [PostalAddress(street: "7 Roble Ct", unit: "B", city: "San Telmo", state: "CA", zip: "90912")],
        phones: ["213-555-0102"], homeroomTeacher: "Iris Vega", language: "es")),
    .guardian(
      Guardian(
        id: "7", name: PersonName(first: "Eva", last: "Ortiz", preferred: "Evi", aliases: ["Eva Cruz"]),
        phones: ["310-555-0103"], email: "eva@example.org")),
    .guardianship(Guardianship(studentID: "1", guardianID: "7", relationship: "Mother", verified: true)),
    .contact(
      EmergencyContact(
        id: "1-7", studentID: "1",
        name: PersonName(first: "Eva", last: "Ortiz", preferred: "Evi", aliases: ["Eva Cruz"]),
        phones: ["310-555-0103"], relationship: "Mother", guardianID: "7")),
  ]

  /// Changes one text wherever it stands in one part.
  mutating func replace(_ text: String, with other: String, in part: String) {
    parts[part] = parts[part]?.map { $0.replacing(text, with: other) }
  }

  /// One more object like the first of a part, in which one text stands for another.
  mutating func repeatFirst(of part: String, replacing text: String, with other: String) {
    guard let first = parts[part]?.first else { return }
    parts[part]?.append(first.replacing(text, with: other))
  }

  func reading(_ form: Form = .array5, memory: Int = EdFiFolder.memory) throws -> ReadRoster {
    let folder = try ScratchFolder(files(form))
    return try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today, memory: memory))
  }

  /// The files by name.
  func files(_ form: Form) throws -> [String: String] {
    switch form {
    case .array5: parts.reduce(into: [:]) { $0["\($1.key).json"] = "[\($1.value.joined(separator: ",\n"))]" }
    case .lines5: parts.reduce(into: [:]) { $0["\($1.key).json"] = $1.value.joined(separator: "\n") }
    case .array4:
      parts.reduce(into: [:]) {
        $0["\($1.key).json"] = "[\($1.value.joined(separator: ","))]".replacing(
          "contactUniqueId", with: "parentUniqueId"
        )
        .replacing("contactReference", with: "parentReference")
      }
    case .xml4: try xml("4.0.0", parent: "Parent")
    case .xml5: try xml("5.2.0", parent: "Contact")
    }
  }

  private func xml(_ version: String, parent: String) throws -> [String: String] {
    func file(_ interchange: String, _ elements: (name: String, part: String)...) throws -> String {
      let content = try elements.flatMap { name, part in
        try (parts[part] ?? []).map { "<\(name)>\(try EdFiXML.content($0, parent: parent))</\(name)>" }
      }
      return "<Interchange\(interchange) xmlns=\"http://ed-fi.org/\(version)\">\n"
        + content.joined(separator: "\n") + "\n</Interchange\(interchange)>\n"
    }
    return [
      "EducationOrganization.xml": try file("EducationOrganization", ("School", "schools")),
      "Student.xml": try file("Student", ("Student", "students")),
      "People.xml": try file(parent, ("Student\(parent)Association", "associations"), (parent, "contacts")),
      "Enrollment.xml": try file(
        "StudentEnrollment", ("StudentSchoolAssociation", "enrollments"), ("StudentSectionAssociation", "sections"),
        ("StudentEducationOrganizationAssociation", "details")),
      "Staff.xml": try file("StaffAssociation", ("Staff", "staffs"), ("StaffSectionAssociation", "teachers")),
    ]
  }
}

/// Writes a JSON object as XML has the same.
private enum EdFiXML {
  static func content(_ json: String, parent: String) throws -> String {
    let words = json.replacing(":true", with: ":\"true\"").replacing(":false", with: ":\"false\"")
    return try element(JSONSerialization.jsonObject(with: Data(words.utf8)), parent)
  }

  private static let names = [
    "addresses": "Address", "telephones": "Telephone", "institutionTelephones": "InstitutionTelephone",
    "electronicMails": "ElectronicMail", "otherNames": "OtherName", "languages": "Language", "periods": "Period",
  ]
  private static let personNames: Set = [
    "firstName", "middleName", "lastSurname", "preferredFirstName", "preferredLastSurname", "generationCodeSuffix",
    "maidenName",
  ]

  private static func element(_ value: Any, _ parent: String) -> String {
    guard let object = value as? [String: Any] else {
      return "\(value)".replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
    var name = "", rest = ""
    for (key, value) in object.sorted(by: { $0.key < $1.key }) where key != "link" && key != "id" {
      if key == "uses" {
        for use in value as? [[String: Any]] ?? [] {
          rest += "<LanguageUse>\(use["languageUseDescriptor"] ?? "")</LanguageUse>"
        }
        continue
      }
      let plain = names[key] ?? key.prefix(1).uppercased() + key.dropFirst().replacing("Descriptor", with: "")
      let isPerson = key == "contactUniqueId" || key == "contactReference"
      let tag = isPerson ? plain.replacing("Contact", with: parent) : plain
      for one in value as? [Any] ?? [value] {
        let inner = element(one, parent)
        switch key {
        case _ where personNames.contains(key): name += "<\(tag)>\(inner)</\(tag)>"
        case _ where key.hasSuffix("Reference"):
          let identity = tag.dropLast("Reference".count) + "Identity"
          rest += "<\(tag)><\(identity)>\(inner)</\(identity)></\(tag)>"
        case "birthDate": rest += "<BirthData><\(tag)>\(inner)</\(tag)></BirthData>"
        default: rest += "<\(tag)>\(inner)</\(tag)>"
        }
      }
    }
    return (name.isEmpty ? "" : "<Name>\(name)</Name>") + rest
  }
}
