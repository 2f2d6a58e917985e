import Matching
import Records
import Roster
import TestSupport
import Testing

/// The later versions of Ed-Fi, as XML and as JSON, and what they have that version 1 has not.
@Suite struct EdFiVersionTests {
  private func student(_ change: (inout EdFiFamily) -> Void) throws -> Student? {
    var family = EdFiFamily()
    change(&family)
    return try family.reading().students.first
  }

  @Test(arguments: EdFiFamily.Form.allCases)
  func `each form makes the same records`(form: EdFiFamily.Form) throws {
    let reading = try EdFiFamily().reading(form)
    #expect(reading.messages == [])
    #expect(reading.records == EdFiFamily.records)
    #expect(reading.progress.last.map { $0.done == $0.total } == true)
  }

  @Test(arguments: EdFiFamily.Form.allCases)
  func `each form makes the same records in little memory`(form: EdFiFamily.Form) throws {
    var family = EdFiFamily()
    for number in 2...40 {
      for part in ["students", "enrollments", "details", "sections", "associations"] {
        family.repeatFirst(of: part, replacing: "\"studentUniqueId\":\"1\"", with: "\"studentUniqueId\":\"\(number)\"")
      }
    }
    let (whole, small) = (try family.reading(form), try family.reading(form, memory: 1))
    #expect(whole.students.count == 40 && whole.contacts.count == 40)
    #expect(Set(whole.records) == Set(small.records) && whole.records.count == small.records.count)
  }

  @Test(arguments: [("true", true), ("false", false), ("null", false)])
  func `who is no legal guardian is not verified`(word: String, verified: Bool) throws {
    var family = EdFiFamily()
    family.replace("\"legalGuardian\":true", with: "\"legalGuardian\":\(word)", in: "associations")
    #expect(try family.reading().guardianships.map(\.verified) == [verified])
    family.replace("\"legalGuardian\":\(word),", with: "", in: "associations")
    #expect(try family.reading().guardianships.map(\.verified) == [false])
  }

  @Test func `a word that is no truth verifies nobody and is told`() throws {
    var family = EdFiFamily()
    family.replace("\"legalGuardian\":true", with: "\"legalGuardian\":\"Y\"", in: "associations")
    let reading = try family.reading()
    #expect(reading.guardianships.map(\.verified) == [false])
    #expect(reading.problems.map(\.field) == ["legalGuardian"])
    #expect(reading.problems.map(\.effect) == [.field])
  }

  @Test func `a restriction is kept`() throws {
    var family = EdFiFamily()
    family.replace("\"livesWith\"", with: "\"contactRestrictions\":\"See order\",\"livesWith\"", in: "associations")
    #expect(try family.reading(.xml4).guardianships.map(\.restriction) == ["See order"])
    #expect(try family.reading().guardianships.map(\.restriction) == ["See order"])
  }

  @Test func `a preferred surname and a maiden name are aliases`() throws {
    let name = try student {
      $0.replace(
        "\"firstName\"",
        with: "\"preferredFirstName\":\"Ani\",\"preferredLastSurname\":\"Vega\",\"maidenName\":\"Ruiz\",\"firstName\"",
        in: "students")
    }?.name
    #expect(name?.preferred == "Ani")
    #expect(name?.aliases == ["Ani Vega", "Ana Ruiz"])
  }

  @Test(arguments: [
    ("", true), ("\"periods\":[{\"beginDate\":\"2019-01-01\"}],", true),
    ("\"periods\":[{\"beginDate\":\"2019-01-01\",\"endDate\":\"2020-10-05\"}],", true),
    ("\"periods\":[{\"beginDate\":\"2019-01-01\",\"endDate\":\"2020-10-04\"}],", false),
    ("\"periods\":[{\"beginDate\":\"2020-10-06\"}],", false),
    ("\"periods\":[{\"beginDate\":\"2010-01-01\",\"endDate\":\"2011-01-01\"},{\"beginDate\":\"2020-01-01\"}],", true),
  ])
  func `an address counts in its periods`(periods: String, counts: Bool) throws {
    var family = EdFiFamily()
    family.replace("\"city\"", with: "\(periods)\"city\"", in: "details")
    let expected = try #require(try EdFiFamily().reading().students.first?.addresses)
    let reading = try family.reading()
    #expect(reading.students.map(\.addresses) == [counts ? expected : []] && expected.count == 1)
    #expect(reading.problems.isEmpty && reading.records.count == EdFiFamily.records.count)
  }

  @Test func `addresses of several organizations count once each`() throws {
    let student = try student {
      $0.repeatFirst(of: "details", replacing: "7 Roble Ct", with: "9 Pino Ave")
      $0.repeatFirst(of: "details", replacing: "Organization", with: "Organization")
    }
    #expect(student?.addresses.map(\.street) == ["7 Roble Ct", "9 Pino Ave"])
    #expect(student?.phones == ["213-555-0102"])
  }

  @Test(arguments: ["2012-03-14", "2012-03-14Z", "2012-03-14-08:00", "2012-03-14T00:00:00", "2012-03-14T00:00:00.000Z"])
  func `a birth date may have a zone or be midnight`(text: String) throws {
    #expect(try student { $0.replace("2012-03-14", with: text, in: "students") }?.birthDate.iso == "2012-03-14")
  }

  @Test(arguments: [
    "03/14/2012", "2012-03-14T05:00:00Z", "20120314", "2012-3-14", "14.03.2012", "2012-02-30", "2012-03-14x",
  ])
  func `another form of date keeps the child out`(text: String) throws {
    var family = EdFiFamily()
    family.replace("2012-03-14", with: text, in: "students")
    let reading = try family.reading()
    #expect(reading.students == [])
    #expect(reading.problems.map(\.fault) == [.field(.notADate)])
    #expect(reading.problems.map(\.record) == [.student("1")])
  }

  @Test func `a homeroom that has ended, and a section that is none, name no teacher`() throws {
    #expect(
      try student { $0.replace("\"homeroom", with: "\"endDate\":\"2020-09-01\",\"homeroom", in: "sections") }?
        .homeroomTeacher == nil)
    #expect(
      try student { $0.replace("Indicator\":true", with: "Indicator\":false", in: "sections") }?.homeroomTeacher == nil)
  }

  @Test(
    arguments: [("x#spa", "es"), ("Spanish", "es"), ("x#hye", "hy"), ("x#tgl", "fil"), ("x#xyz", nil)]
      as [(String, String?)])
  func `a language is a word or three letters`(word: String, code: String?) throws {
    #expect(try student { $0.replace("x#spa", with: word, in: "details") }?.language == (code == nil ? "en" : code))
  }

  @Test func `a descriptor may be an element of its own`() throws {
    var files = try EdFiFamily().files(.xml5)
    files["Enrollment.xml"] = files["Enrollment.xml"]?.replacing(
      "uri://ed-fi.org/GradeLevelDescriptor#Third grade",
      with: "<CodeValue>Tenth grade</CodeValue><Namespace>x</Namespace>")
    let folder = try ScratchFolder(files)
    let reading = try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today))
    #expect(reading.students.map(\.grade.level) == [10])
  }
}
