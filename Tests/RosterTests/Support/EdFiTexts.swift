import Matching
import Records
import Roster
import TestSupport

/// The three files of a small Ed-Fi folder, part by part, so that a test can change one part.
struct EdFiTexts {
  /// The day on which they are read.
  static let today = CivilDate(iso: "2020-10-05") ?? .earliest

  var namespace = "http://ed-fi.org/0100"
  var prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  var schools = """
    <School id="SCOL_1"><StateOrganizationId>S1</StateOrganizationId><NameOfInstitution>Roble Park</NameOfInstitution>
    <Telephone InstitutionTelephoneNumberType="Fax"><TelephoneNumber>(213) 555-0100</TelephoneNumber></Telephone>
    <Telephone InstitutionTelephoneNumberType="Main"><TelephoneNumber>(213) 555-0101</TelephoneNumber></Telephone></School>
    """
  var enrollments = Self.enrollment("1", grade: "Third grade")
  var students = Self.student("1", extra: "")
  var parents = """
    <Parent id="PRNT_7"><ParentUniqueStateId>7</ParentUniqueStateId>
    <Name><FirstName>Eva</FirstName><LastSurname>Ortiz</LastSurname></Name>
    <OtherName><FirstName>Eva</FirstName><LastSurname>Cruz</LastSurname></OtherName>
    <Telephone><TelephoneNumber>(310) 555 0103</TelephoneNumber></Telephone>
    <ElectronicMail><EmailAddress>eva@example.org</EmailAddress></ElectronicMail></Parent>
    """
  var associations = """
    <StudentParentAssociation><StudentReference ref="STUD_1"/><ParentReference ref="PRNT_7"/>
    <Relation>Mother</Relation><EmergencyContactStatus>true</EmergencyContactStatus></StudentParentAssociation>
    """
  /// The order of the parts of `StudentParent.xml`.
  var reversed = false

  static func enrollment(_ student: String, grade: String, extra: String = "") -> String {
    """
    <StudentSchoolAssociation>
    <StudentReference><StudentIdentity><StudentUniqueStateId>\(student)</StudentUniqueStateId></StudentIdentity></StudentReference>
    <SchoolReference><EducationalOrgIdentity><StateOrganizationId>S1</StateOrganizationId></EducationalOrgIdentity></SchoolReference>
    <EntryGradeLevel>\(grade)</EntryGradeLevel>\(extra)</StudentSchoolAssociation>
    """
  }

  static func student(_ id: String, extra: String) -> String {
    """
    <Student id="STUD_\(id)"><StudentUniqueStateId>\(id)</StudentUniqueStateId>
    <Name><FirstName>Ana</FirstName><MiddleName>Luz</MiddleName><LastSurname>De Leon</LastSurname>\(extra)</Name>
    <BirthData><BirthDate>2012-03-14</BirthDate></BirthData>
    <Address AddressType="Home"><StreetNumberName>7 Roble Ct</StreetNumberName>
    <ApartmentRoomSuiteNumber>B</ApartmentRoomSuiteNumber><City>San Telmo</City>
    <StateAbbreviation>CA</StateAbbreviation><PostalCode>90912</PostalCode></Address>
    <Telephone><TelephoneNumber>(213) 555 0102</TelephoneNumber></Telephone>
    <HomeLanguages><Language>Spanish</Language></HomeLanguages></Student>
    """
  }

  /// The files by name.
  var files: [String: String] {
    let parts = [students, parents, associations]
    return [
      "EducationOrganization.xml": file("EducationOrganization", schools),
      "StudentEnrollment.xml": file("StudentEnrollment", enrollments),
      "StudentParent.xml": file("StudentParent", (reversed ? parts.reversed() : parts).joined(separator: "\n")),
    ]
  }

  /// What is read from them.
  func reading() throws -> ReadRoster {
    let folder = try ScratchFolder(files)
    return try ReadRoster(EdFiFolder(path: folder.path, today: Self.today))
  }

  private func file(_ name: String, _ content: String) -> String {
    "\(prologue)\n<Interchange\(name) xmlns=\"\(namespace)\">\n\(content)\n</Interchange\(name)>\n"
  }
}
