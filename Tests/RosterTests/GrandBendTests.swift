import Foundation
import Matching
import Records
import Roster
import TestSupport
import Testing

/// The public Ed-Fi samples, where they are at hand. The numbers were counted in the files by other means.
@Suite struct GrandBendTests {
  private static func path(_ folder: String) throws -> String {
    try #require(SharedData.url("data")).appendingPathComponent(folder).path
  }

  private static func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  @Test(.enabled(if: SharedData.has("data/edfi-v1-grandbend"), "skipped: no shared data"))
  func `the whole district is read`() throws {
    let reading = try ReadRoster(EdFiFolder(path: Self.path("edfi-v1-grandbend"), today: Self.day("2011-10-03")))
    // Three e-mail addresses with blanks in them.
    #expect(reading.problems.map(\.fault) == Array(repeating: .field(.notAnEmail), count: 3))
    #expect(reading.problems.allSatisfy { $0.effect == .field })
    #expect(reading.schools.count == 3)
    #expect(reading.students.count == 960)
    #expect(reading.guardians.count == 1872)
    #expect(reading.guardianships.count == 1872)
    #expect(reading.guardianships.allSatisfy { !$0.verified })
    #expect(reading.guardianships.count { $0.relationship == "Stepfather" } == 191)
    #expect(reading.contacts.count == 458)
    #expect(Set(reading.contacts.map(\.studentID)).count == 396)
    #expect(reading.students.allSatisfy { $0.addresses.count == 1 && !$0.phones.isEmpty })
    #expect(Set(reading.students.map(\.grade.level)) == Set(1...12))
    #expect(reading.students.count { $0.language == "es" } == 8)
    #expect(reading.guardians.count { !$0.name.aliases.isEmpty } >= 25)
    #expect(reading.records.map(\.kind) == reading.records.map(\.kind).sorted())
  }

  @Test(.enabled(if: SharedData.has("data/edfi-v1-grandbend"), "skipped: no shared data"))
  func `the same is read in little memory`() throws {
    let (path, day) = (try Self.path("edfi-v1-grandbend"), try Self.day("2011-10-03"))
    let whole = try ReadRoster(EdFiFolder(path: path, today: day))
    let small = try ReadRoster(EdFiFolder(path: path, today: day, memory: 60_000))
    #expect(small.records.count == whole.records.count)
    #expect(Set(small.records) == Set(whole.records))
    #expect(small.records.map(\.kind) == whole.records.map(\.kind))
    #expect(small.messages == whole.messages)
    #expect((small.progress.last?.total ?? 0) > (whole.progress.last?.total ?? 0))
  }

  @Test(
    .enabled(if: SharedData.has("data/inbloom-odin"), "skipped: no shared data"),
    arguments: [("2003-10-01", 10, 0), ("2003-07-01", 10, 0), ("2004-06-01", 0, 10), ("2001-06-01", 10, 0)])
  func `who is a pupil depends on the day`(day: String, pupils: Int, left: Int) throws {
    let reading = try ReadRoster(EdFiFolder(path: Self.path("inbloom-odin"), today: Self.day(day)))
    #expect(reading.students.count == pupils)
    #expect(reading.problems.count == left)
    #expect(reading.problems.allSatisfy { $0.fault == .field(.enrollmentEnded) && $0.record?.student != nil })
    #expect(reading.schools.count == 3)
    #expect(reading.guardians.count == 20)
    #expect(reading.guardianships.count == 20)
    #expect(reading.guardianships.count { $0.restriction != nil } == 12)
    #expect(reading.contacts.count == 9)
  }

  @Test(.enabled(if: SharedData.has("data/inbloom-odin"), "skipped: no shared data"))
  func `the grade is that of the year`() throws {
    func grades(_ day: String) throws -> [Int] {
      try ReadRoster(EdFiFolder(path: Self.path("inbloom-odin"), today: Self.day(day))).students.map(\.grade.level)
    }
    #expect(try grades("2001-10-01") == [9, 6, 7, 8, 0, 1, 2, 3, 4, 5])
    #expect(try grades("2003-10-01") == [11, 8, 9, 10, 2, 3, 4, 5, 6, 7])
  }

  @Test(.enabled(if: SharedData.has("data/edfi-v5.2-grandbend"), "skipped: no shared data"))
  func `version 5 is read with enrollments made for it`() throws {
    let source = try Self.path("edfi-v5.2-grandbend")
    #expect(throws: RosterFileError.missingFile("StudentEnrollment.xml")) {
      try EdFiFolder(path: source, today: EdFiTexts.today)
    }
    let folder = try ScratchFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: source) where name.hasSuffix(".xml") {
      try folder.write(Data(contentsOf: URL(fileURLWithPath: "\(source)/\(name)")), to: name)
    }
    let students = String(decoding: try folder.bytes(of: "Student.xml"), as: UTF8.self)
    let enrollments = students.matches(of: /<StudentUniqueId>(\d+)</).map { found in
      """
      <StudentSchoolAssociation><StudentReference><StudentIdentity><StudentUniqueId>\(found.1)</StudentUniqueId>
      </StudentIdentity></StudentReference><SchoolReference><SchoolIdentity><SchoolId>255901001</SchoolId></SchoolIdentity>
      </SchoolReference><EntryDate>2020-08-18</EntryDate>
      <EntryGradeLevel>uri://ed-fi.org/GradeLevelDescriptor#Ninth grade</EntryGradeLevel></StudentSchoolAssociation>
      """
    }
    try folder.write(
      ("<InterchangeStudentEnrollment xmlns=\"http://ed-fi.org/5.2.0\">" + enrollments.joined()
        + "</InterchangeStudentEnrollment>").utf8, to: "Enrollment.xml")
    let reading = try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today))
    // Five files of descriptors, and three e-mail addresses with blanks in them.
    #expect(reading.problems.count { $0.fault == .passedOver && $0.effect == .nothing } == 5)
    #expect(reading.problems.count { $0.fault == .field(.notAnEmail) && $0.effect == .field } == 3)
    #expect(reading.problems.count == 8)
    #expect(reading.schools.map(\.id.text) == ["255901001", "255901044", "255901107"])
    #expect(reading.students.count == 960)
    #expect(reading.students.count { $0.name.preferred != nil } == 18)
    #expect(reading.guardians.count == 1873)
    #expect(reading.guardians.count { $0.name.preferred != nil } == 12)
    #expect(reading.guardianships.count == 1872)
    #expect(reading.guardianships.count { $0.verified } == 2)
    #expect(reading.guardianships.count { $0.relationship == "Father" } == 960)
    #expect(reading.contacts.count == 458)
    #expect(Set(reading.contacts.map(\.studentID)).count == 396)
  }

  @Test(.enabled(if: SharedData.has("data/edfi-api-json-examples"), "skipped: no shared data"))
  func `the examples of the API are read beside others`() throws {
    let source = try Self.path("edfi-api-json-examples")
    var family = EdFiFamily()
    for part in ["students", "enrollments"] { family.replace("\"1\"", with: "\"string\"", in: part) }
    for (part, name) in [("contacts", "contact"), ("associations", "studentContactAssociation")] {
      let url = URL(fileURLWithPath: "\(source)/\(name).json")
      family.parts[part] = [String(decoding: try Data(contentsOf: url), as: UTF8.self)]
    }
    let reading = try family.reading(.lines5)
    #expect(
      reading.messages.map { $0.prefix { $0 != "\n" } } == [
        "contacts.json:100:26: telephoneNumber: not a phone number; only this is left out",
        "contacts.json:35:32: electronicMailAddress: not an e-mail address; only this is left out",
      ])
    #expect(
      reading.guardianships == [
        Guardianship(
          studentID: "string", guardianID: "string", relationship: "string", verified: true, restriction: "string")
      ])
    #expect(reading.contacts.map(\.phones) == [[]])
  }
}
