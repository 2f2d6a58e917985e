import Matching
import Records
import Roster
import TestSupport
import Testing

/// What is read from Ed-Fi interchange files, version 1.
@Suite struct EdFiFolderTests {
  static let mother = Guardianship(studentID: "1", guardianID: "7", relationship: "Mother")

  @Test(arguments: [false, true])
  func `every part is read in the usual order whatever the files order`(reversed: Bool) throws {
    var texts = EdFiTexts()
    texts.reversed = reversed
    let reading = try texts.reading()
    #expect(reading.messages == [])
    let guardian = Guardian(
      id: "7", name: PersonName(first: "Eva", last: "Ortiz", aliases: ["Eva Cruz"]), phones: ["(310) 555 0103"],
      email: "eva@example.org")
    let student = Student(
      id: "1", name: PersonName(first: "Ana", middle: "Luz", last: "De Leon"),
      birthDate: try #require(CivilDate(year: 2012, month: 3, day: 14)), grade: try #require(Grade(level: 3)),
      schoolID: "S1",
      addresses: [PostalAddress(street: "7 Roble Ct", unit: "B", city: "San Telmo", state: "CA", zip: "90912")],
      phones: ["(213) 555 0102"], language: "es")
    let contact = EmergencyContact(
      id: "1-7", studentID: "1", name: guardian.name, phones: guardian.phones, relationship: "Mother",
      guardianID: "7")
    let expected: [RosterRecord] = [
      .school(School(id: "S1", name: "Roble Park", phone: "(213) 555-0101")), .student(student), .guardian(guardian),
      .guardianship(Self.mother), .contact(contact),
    ]
    #expect(reading.records == expected)
    #expect(reading.progress.last.map { $0.done == $0.total } == true)
  }

  @Test func `nobody is verified in a version that cannot say so`() throws {
    var texts = EdFiTexts()
    texts.associations = texts.associations.replacing(
      "<Relation>", with: "<LegalGuardian>true</LegalGuardian><Relation>")
    #expect(try texts.reading().guardianships == [Self.mother])
  }

  @Test func `a reference may give the number in full`() throws {
    var texts = EdFiTexts()
    texts.associations = """
      <StudentParentAssociation>
      <StudentReference><StudentIdentity><StudentUniqueStateId>1</StudentUniqueStateId></StudentIdentity></StudentReference>
      <ParentReference><ParentIdentity><ParentUniqueStateId>7</ParentUniqueStateId></ParentIdentity></ParentReference>
      <Relation>Mother</Relation></StudentParentAssociation>
      """
    let reading = try texts.reading()
    #expect(reading.messages == [])
    #expect(reading.guardianships == [Self.mother])
    #expect(reading.contacts == [])
  }

  @Test func `a restriction is kept`() throws {
    var texts = EdFiTexts()
    texts.associations = texts.associations.replacing(
      "</Relation>", with: "</Relation><ContactRestrictions>No contact</ContactRestrictions>")
    #expect(try texts.reading().guardianships.map(\.restriction) == ["No contact"])
  }

  @Test func `a suffix makes an alias`() throws {
    var texts = EdFiTexts()
    texts.students = EdFiTexts.student("1", extra: "<GenerationCodeSuffix>Jr</GenerationCodeSuffix>")
    #expect(try texts.reading().students.map(\.name.aliases) == [["Ana De Leon Jr"]])
  }

  @Test func `an address with an end date is not current`() throws {
    var texts = EdFiTexts()
    texts.students = texts.students.replacing("</PostalCode>", with: "</PostalCode><CloseDate>2010-01-01</CloseDate>")
    #expect(try texts.reading().students.map(\.addresses) == [[]])
  }

  @Test(arguments: [
    ("Transitional Kindergarten", -1), ("Kindergarten", 0), ("First grade", 1), ("Sixth grade", 6),
    ("Twelfth grade", 12),
  ])
  func `grades are words`(words: String, level: Int) throws {
    var texts = EdFiTexts()
    texts.enrollments = EdFiTexts.enrollment("1", grade: words)
    #expect(try texts.reading().students.map(\.grade.level) == [level])
  }

  @Test func `of several enrollments the newest that has not ended counts`() throws {
    func enrollment(_ grade: String, _ begin: String, ended: Bool) -> String {
      let end = ended ? "<ExitWithdrawDate>2012-05-23</ExitWithdrawDate>" : ""
      return EdFiTexts.enrollment("1", grade: grade, extra: "<EntryDate>\(begin)</EntryDate>\(end)")
    }
    let all = [
      enrollment("First grade", "2010-08-23", ended: false), enrollment("Second grade", "2011-08-23", ended: false),
      enrollment("Third grade", "2012-08-23", ended: true),
    ]
    for order in [all, all.reversed()] {
      var texts = EdFiTexts()
      texts.enrollments = order.joined()
      #expect(try texts.reading().students.map(\.grade.level) == [2])
    }
  }

  @Test func `files may be named as their interchange`() throws {
    let files = EdFiTexts().files
    let folder = try ScratchFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("Interchange" + $0.key, $0.value) }))
    let reading = try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today))
    #expect(reading.messages == [])
    #expect(reading.records.count == 5)
    #expect(reading.located.first?.place.file == "InterchangeEducationOrganization.xml")
  }

  @Test func `a missing file is an error that names it`() throws {
    for name in EdFiTexts().files.keys {
      var files = EdFiTexts().files
      files[name] = nil
      let folder = try ScratchFolder(files)
      #expect(throws: RosterFileError.missingFile(name)) { try EdFiFolder(path: folder.path, today: EdFiTexts.today) }
    }
    let empty = try ScratchFolder()
    #expect(throws: RosterFileError.self) { try EdFiFolder(path: empty.path, today: EdFiTexts.today) }
    #expect(throws: RosterFileError.notAFolder) { try EdFiFolder(path: empty.path + "/absent", today: EdFiTexts.today) }
  }
}
