import Matching
import Records
import Roster
import TestSupport
import Testing

/// The files of an Ed-Fi folder: several of one kind, others among them, and references across them.
@Suite struct EdFiFileTests {
  private func reading(_ files: [String: String]) throws -> ReadRoster {
    let folder = try ScratchFolder(files)
    return try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today))
  }

  @Test func `several files of one interchange are one`() throws {
    var files = EdFiTexts().files
    files["StudentEnrollment.xml"] = nil
    var texts = EdFiTexts()
    for number in 1...3 {
      texts.enrollments = EdFiTexts.enrollment("\(number)", grade: "Third grade")
      files["StudentEnrollment-\(number).xml"] = texts.files["StudentEnrollment.xml"]
      texts.students = EdFiTexts.student("\(number)", extra: "")
      (texts.parents, texts.associations) = ("", "")
      if number > 1 { files["StudentParent-\(number).xml"] = texts.files["StudentParent.xml"] }
    }
    let reading = try reading(files)
    #expect(reading.messages == [])
    #expect(reading.students.map(\.id.text).sorted() == ["1", "2", "3"])
  }

  @Test func `a file of another kind is passed over with a note`() throws {
    var files = EdFiTexts().files
    files["Descriptors.xml"] = "<InterchangeDescriptors xmlns=\"http://ed-fi.org/0100\"/>"
    files["pom.xml"] = "<!-- no roster -->\n<project/>"
    files["package.json"] = "{\"name\": \"x\"}"
    files["._StudentParent.xml"] = "\u{0}\u{5}\u{16}\u{7}"
    files["notes.txt"] = "x"
    let reading = try reading(files)
    #expect(
      reading.messages.map { $0.prefix { $0 != "\n" } } == [
        "Descriptors.xml:1:1: holds nothing that is read here; nothing is left out",
        "package.json:1:1: holds nothing that is read here; nothing is left out",
        "pom.xml:2:1: holds nothing that is read here; nothing is left out",
      ])
    #expect(reading.problems.allSatisfy { $0.effect == .nothing && $0.record == nil })
    #expect(reading.records == (try EdFiTexts().reading()).records)
  }

  @Test func `two versions in one folder are refused`() throws {
    var files = EdFiTexts().files
    files["Student5.xml"] = "<InterchangeStudent xmlns=\"http://ed-fi.org/5.2.0\"></InterchangeStudent>"
    let reading = try reading(files)
    #expect(reading.records == [])
    #expect(
      reading.messages == [
        "Student5.xml:1:1: another version of the format\nhint: the namespace must be http://ed-fi.org/0100"
      ])
    #expect(reading.problems.map(\.effect) == [.source])
  }

  @Test func `a cut file yields no child`() throws {
    var files = try EdFiFamily().files(.xml5)
    files["People.xml"] = files["People.xml"].map { String($0.dropLast(30)) }
    let reading = try reading(files)
    #expect(reading.students == [] && reading.guardianships == [])
    #expect(reading.problems.map(\.fault) == [.xml(.notWellFormed)])
    #expect(reading.problems.map(\.effect) == [.source])
  }

  @Test func `a full identity counts beside a reference to another file`() throws {
    var texts = EdFiTexts()
    texts.associations = texts.associations.replacing(
      "<StudentReference ref=\"STUD_1\"/>",
      with: """
        <StudentReference ref="REF-OTHER"><StudentIdentity><StudentUniqueStateId>1</StudentUniqueStateId></StudentIdentity>
        </StudentReference>
        """)
    let reading = try texts.reading()
    #expect(reading.messages == [])
    #expect(reading.guardianships == [EdFiFolderTests.mother])
  }

  @Test func `one identifier in two files is looked up in its own`() throws {
    var files = EdFiTexts().files
    var other = EdFiTexts()
    other.students = EdFiTexts.student("2", extra: "").replacing("STUD_2", with: "STUD_1")
    other.parents = other.parents.replacing(">7<", with: ">8<")
    other.enrollments += EdFiTexts.enrollment("2", grade: "Third grade")
    files["More.xml"] = other.files["StudentParent.xml"]
    files["StudentEnrollment.xml"] = other.files["StudentEnrollment.xml"]
    // A third file has none of its own, and two to choose from.
    other.students = ""
    other.parents = ""
    files["Third.xml"] = other.files["StudentParent.xml"]
    let reading = try reading(files)
    #expect(reading.guardianships.map { "\($0.studentID)-\($0.guardianID)" } == ["2-8", "1-7"])
    #expect(reading.problems.map(\.fault) == [.field(.danglingReference), .field(.danglingReference)])
    #expect(reading.problems.allSatisfy { $0.place.file == "Third.xml" })
  }

  @Test func `a reference may be to the only file that has the identifier`() throws {
    var files = EdFiTexts().files
    var other = EdFiTexts()
    (other.students, other.parents) = ("", "")
    files["Ties.xml"] = other.files["StudentParent.xml"]
    other = EdFiTexts()
    other.associations = ""
    files["StudentParent.xml"] = other.files["StudentParent.xml"]
    #expect(try reading(files).guardianships == [EdFiFolderTests.mother])
  }

  @Test func `a tie to an absent person is yielded for whoever takes it in`() throws {
    var family = EdFiFamily()
    family.repeatFirst(of: "associations", replacing: "\"studentUniqueId\":\"1\"", with: "\"studentUniqueId\":\"404\"")
    let reading = try family.reading()
    #expect(reading.guardianships.map(\.studentID.text) == ["1", "404"])
    #expect(reading.messages == [])
  }

  @Test func `lines without a street and numbers without digits are left out`() throws {
    var texts = EdFiTexts()
    texts.students = texts.students.replacing(
      "<Address AddressType",
      with:
        "<Address><AddressLine>Box 7</AddressLine><AddressLine>Rural route</AddressLine></Address><Address AddressType"
    ).replacing(
      "<HomeLanguages>", with: "<Telephone><TelephoneNumber>Unlisted</TelephoneNumber></Telephone><HomeLanguages>")
    let reading = try texts.reading()
    #expect(reading.students.map(\.addresses.count) == [1])
    #expect(reading.students.map(\.phones) == [["(213) 555 0102"]])
    #expect(reading.problems.map(\.fault) == [.field(.noStreet), .field(.notAPhone)])
    #expect(reading.problems.map(\.effect) == [.field, .field])
  }

  @Test func `two surnames stay one field, and a broken other name is left out`() throws {
    var texts = EdFiTexts()
    texts.parents = texts.parents.replacing(">Ortiz<", with: ">Ortiz Vega<").replacing(
      "<LastSurname>Cruz</LastSurname>", with: "")
    let reading = try texts.reading()
    #expect(reading.guardians.map(\.name) == [PersonName(first: "Eva", last: "Ortiz Vega")])
    #expect(reading.problems.map(\.effect) == [.field])
  }
}
