import Diagnostics
import Console
import Matching
import Records
import Roster
import TestSupport
import Testing

/// What is wrong with Ed-Fi files, told with its place; and attacks, which end the reading.
@Suite struct EdFiProblemTests {
  private func firstLines(_ texts: EdFiTexts) throws -> [String] {
    try texts.reading().problems.map { $0.diagnostic(in: .english).headline }
  }

  @Test func `a faulty value is reported where its element begins`() throws {
    var texts = EdFiTexts()
    texts.students = texts.students.replacing("2012-03-14", with: "3/14/2012")
      .replacing("(213) 555 0102", with: "none").replacing("<LastSurname>De Leon</LastSurname>", with: "")
    let lines = try firstLines(texts)
    #expect(
      lines == [
        "StudentParent.xml:3:1: LastSurname: empty",
        "StudentParent.xml:9:12: TelephoneNumber: not a phone number; only this is left out",
        "StudentParent.xml:5:12: BirthDate: not a date of the form YYYY-MM-DD",
      ])
  }

  @Test func `a grade that has no place here is reported once`() throws {
    var texts = EdFiTexts()
    texts.enrollments = EdFiTexts.enrollment("1", grade: "Adult Education")
    #expect(
      try firstLines(texts) == ["StudentEnrollment.xml:6:1: EntryGradeLevel: a grade without a place in the procedure"])
  }

  @Test func `a student without enrollment is reported`() throws {
    var texts = EdFiTexts()
    texts.enrollments = ""
    let line = try firstLines(texts).first
    #expect(line == "StudentParent.xml:3:22: StudentUniqueStateId: has no enrollment")
  }

  @Test func `a reference to nothing is reported`() throws {
    var texts = EdFiTexts()
    texts.associations = texts.associations.replacing("STUD_1", with: "STUD_2").replacing(
      "<ParentReference ref=\"PRNT_7\"/>", with: "<ParentReference/>")
    #expect(
      try firstLines(texts) == [
        "StudentParent.xml:16:27: StudentReference: refers to an element that is not in the file",
        "StudentParent.xml:16:1: ParentReference/ContactUniqueId: empty",
      ])
  }

  @Test func `a faulty parent is reported once`() throws {
    var texts = EdFiTexts()
    texts.parents = texts.parents.replacing("<FirstName>Eva</FirstName><LastSurname>Ortiz</LastSurname>", with: "")
    #expect(try firstLines(texts).count { $0.contains("FirstName") } == 1)
  }

  @Test(arguments: ["&#x9B;31m", "&#x202E;", "&#x2028;", "&#x7F;", "&#9;"])
  func `hostile text is refused and not repeated`(text: String) throws {
    var texts = EdFiTexts()
    texts.students = texts.students.replacing("<FirstName>Ana", with: "<FirstName>An\(text)a")
    let problem = try #require(try texts.reading().problems.first)
    #expect(problem.field == "FirstName")
    #expect(
      problem.diagnostic(in: .english).description.unicodeScalars.allSatisfy {
        $0 == "\n" || (0x20..<0x7F).contains($0.value)
      })
  }

  @Test func `entities that grow are refused before they grow`() throws {
    var texts = EdFiTexts()
    let entities = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    texts.prologue = "<?xml version=\"1.0\"?><!DOCTYPE bomb [<!ENTITY e0 \"ha\">\(entities)]>"
    texts.schools = "<School><StateOrganizationId>&e9;</StateOrganizationId></School>"
    let reading = try texts.reading()
    #expect(reading.problems.map(\.what) == ["declares a document type"])
    #expect(reading.records == [])
  }

  @Test func `a document type that names a file is refused`() throws {
    var texts = EdFiTexts()
    texts.prologue = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
    #expect(try texts.reading().problems.map(\.what) == ["declares a document type"])
  }

  @Test func `an entity that nobody declared is not well-formed`() throws {
    var texts = EdFiTexts()
    texts.schools = "<School><StateOrganizationId>&e9;</StateOrganizationId></School>"
    #expect(try firstLines(texts) == ["EducationOrganization.xml:3:30: not well-formed XML"])
  }

  @Test(arguments: [
    "<School><StateOrganizationId>S1</School>", "<School>", "<School>\u{1B}</School>", "<School a=1/>", "</School>",
  ])
  func `what is not well-formed ends the reading with one problem`(content: String) throws {
    var texts = EdFiTexts()
    texts.schools = content
    let reading = try texts.reading()
    #expect(reading.problems.map(\.what) == ["not well-formed XML"])
    #expect(reading.problems.allSatisfy { $0.place.file == "EducationOrganization.xml" && $0.place.line >= 3 })
    #expect(reading.students == [])
  }

  @Test func `an empty or cut file is not well-formed`() throws {
    for text in ["", "<?xml version=\"1.0\"?>", "<InterchangeStudentParent xmlns=\"http://ed-fi.org/0100\"><Stud"] {
      var files = EdFiTexts().files
      files["StudentParent.xml"] = text
      let folder = try ScratchFolder(files)
      #expect(
        try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today)).problems.map(\.what) == [
          "not well-formed XML"
        ])
    }
  }

  @Test func `files are told apart by what they hold`() throws {
    let texts = EdFiTexts().files
    let folder = try ScratchFolder([
      "a.xml": try #require(texts["StudentParent.xml"]), "b.XML": try #require(texts["EducationOrganization.xml"]),
      "StudentParent.xml": try #require(texts["StudentEnrollment.xml"]),
    ])
    let reading = try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today))
    #expect(reading.records == (try EdFiTexts().reading()).records)
  }

  @Test(arguments: [
    "http://ed-fi.org/9.0.0", "http://ed-fi.org/0600", "http://ed-fi.org/x", "http://example.org/0100", "",
  ])
  func `another version is refused`(namespace: String) throws {
    var texts = EdFiTexts()
    texts.namespace = namespace
    let reading = try texts.reading()
    #expect(
      reading.messages.first
        == "EducationOrganization.xml:2:1: another version of the format\n"
        + "hint: the namespace must be http://ed-fi.org/0100 - http://ed-fi.org/5.2.0")
    #expect(reading.problems.map(\.effect) == [.source, .source, .source])
    #expect(reading.records == [])
  }

  @Test(arguments: [("<a>", 40, "</a>"), ("<a/>", 5000, ""), ("x", 5000, "")])
  func `a record without bounds is refused`(start: String, count: Int, end: String) throws {
    var texts = EdFiTexts()
    texts.schools =
      "<School>" + String(repeating: start, count: count) + String(repeating: end, count: count) + "</School>"
    #expect(try texts.reading().problems.map(\.what) == ["one record is too large or too deep"])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["<!--", "<Student a=\"", "<?note "])
  func `a comment or tag that does not end is not waited for`(opening: String) throws {
    var texts = EdFiTexts()
    texts.students = opening + String(repeating: "x", count: 16 << 20)
    let problem = try #require(texts.reading().problems.first)
    #expect(problem.fault == .xml(.tooLarge))
    #expect(problem.place.line == 3)
  }

  @Test func `a long comment is read over`() throws {
    var texts = EdFiTexts()
    texts.students = "<!--" + String(repeating: "x", count: 150_000) + "-->" + texts.students
    #expect(try texts.reading().problems.isEmpty)
  }
}
