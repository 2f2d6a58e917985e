import Matching
import Records
import Foundation
import Roster
import TestSupport
import Testing

/// What a roster folder may look like, and what is read from it.
@Suite struct RosterFolderTests {
  @Test func `every column of every file is read`() throws {
    let reading = try ReadRoster(folder: SampleRows.texts)
    #expect(reading.messages == [])
    let name = PersonName(
      first: "Ana", middle: "Luz", last: "Cruz Ortiz", preferred: "Ani", aliases: ["Ana Cruz", "Ana Ortiz"])
    let born = try #require(CivilDate(year: 2012, month: 3, day: 14))
    let grade = try #require(Grade(level: 8))
    let home = PostalAddress(street: "1205 E 4th St", unit: "Apt 3", city: "Cerro Alegre", state: "CA", zip: "90911")
    let second = PostalAddress(street: "7 Roble Ct", unit: "B", city: "San Telmo", state: "CA", zip: "90912")
    let expected: [RosterRecord] = [
      .school(School(id: "S1", name: "Roble Park", localDistrict: "East", phone: "213-555-0100")),
      .student(
        Student(
          id: "1", name: name, birthDate: born, grade: grade, schoolID: "S1", addresses: [home, second],
          phones: ["213-555-0101", "(323) 555-0102"], homeroomTeacher: "Ms. Vega", language: "es")),
      .guardian(
        Guardian(
          id: "G1",
          name: PersonName(first: "Eva", middle: "Inés", last: "Ortiz", preferred: "Evi", aliases: ["Eva Cruz"]),
          phones: ["310-555-0103"], email: "eva@example.org", portalEmail: "evi@example.org")),
      .guardianship(
        Guardianship(
          studentID: "1", guardianID: "G1", relationship: "mother", verified: true, restriction: "See order",
          since: CivilDate(year: 2020, month: 8, day: 11), basis: .jointGuardian,
          until: CivilDate(year: 2027, month: 6, day: 30), adultRights: .consent)),
      .contact(
        EmergencyContact(
          id: "C1", studentID: "1",
          name: PersonName(first: "Luz", middle: "May", last: "Vega", preferred: "Lu", aliases: ["Luz Ríos"]),
          phones: ["818-555-0104"], relationship: "aunt", guardianID: "G1")),
      .parentPIN(ParentPIN(studentID: "1", guardianID: "G1", pin: try #require(PINDigits(Array("00123456".utf8))))),
      .studentPIN(StudentPIN(studentID: "1", pin: try #require(PINDigits(Array("0012".utf8))))),
    ]
    #expect(reading.records == expected)
  }

  @Test(arguments: [
    ("plain", "id,name,local_district,phone\nA,Uno,East,\nB,Dos,,\n"),
    ("with a mark", "\u{FEFF}id,name,local_district,phone\nA,Uno,East,\nB,Dos,,\n"),
    ("CR LF", "id,name,local_district,phone\r\nA,Uno,East,\r\nB,Dos,,\r\n"),
    ("no line end at the end", "id,name,local_district,phone\nA,Uno,East,\nB,Dos,,"),
    ("empty lines", "id,name,local_district,phone\n\nA,Uno,East,\n\r\nB,Dos,,\n\n\n"),
    ("columns in another order", "phone,local_district,name,id\n,East,Uno,A\n,,Dos,B\n"),
    ("quoted", "\"id\",\"name\",local_district,phone\n\"A\",\"Uno\",\"East\",\"\"\nB,\"Dos\",\"\",\n"),
    ("spaces around", " id ,name, local_district,phone\n A ,Uno , East, \nB,\" Dos\",  ,\n"),
  ])
  func `the same rows are read however they are written`(form: String, text: String) throws {
    let reading = try ReadRoster(folder: ["schools.csv": text])
    #expect(reading.messages == [], "\(form)")
    #expect(
      reading.schools == [School(id: "A", name: "Uno", localDistrict: "East"), School(id: "B", name: "Dos")], "\(form)")
  }

  @Test func `a quoted field may hold commas and doubled quotes`() throws {
    let text = "id,name,local_district,phone\nA,\"The \"\"Old\"\" School, East\",,\n"
    let reading = try ReadRoster(folder: ["schools.csv": text])
    #expect(reading.schools.map(\.name) == ["The \"Old\" School, East"])
  }

  @Test func `a guardianships file alone is an overlay`() throws {
    let text =
      "student,guardian,verified,restriction,since\n605372,778393,yes,,\n605372,779017,,No contact,2010-08-23\n"
    let folder = try ScratchFolder(["guardianships.csv": text])
    let reader = try RosterFolder(path: folder.path)
    #expect(reader.kinds == [.guardianships])
    let reading = try ReadRoster(reader)
    #expect(reading.messages == [])
    #expect(reading.guardianships.map(\.verified) == [true, false])
    #expect(reading.guardianships.map(\.restriction) == [nil, "No contact"])
    #expect(reading.guardianships.map(\.relationship) == ["", ""])
  }

  @Test func `every record says where its key field begins`() throws {
    let text = "name,id,local_district,phone\nUno,A,,\n\"Ñandú, Dos\",B,,\n"
    let reading = try ReadRoster(folder: ["schools.csv": text])
    #expect(reading.located.map(\.place.description) == ["schools.csv:2:5", "schools.csv:3:14"])
  }

  @Test func `five thousand rows across many chunks are read in order with progress`() throws {
    let rows = (1...5000).map { "S\($0),\"School, \($0) ñ\",East,\r\n" }.joined()
    let text = "id,name,local_district,phone\r\n" + rows
    let reading = try ReadRoster(folder: ["schools.csv": text])
    #expect(reading.messages == [])
    #expect(reading.schools.map(\.id) == (1...5000).map { SchoolID("S\($0)") })
    #expect(reading.schools.allSatisfy { $0.name == "School, \($0.id.text.dropFirst()) ñ" })
    #expect(reading.located.last?.place == SourcePlace(file: "schools.csv", line: 5001, column: 1))
    #expect(reading.progress.last == RosterProgress(done: Int64(text.utf8.count), total: Int64(text.utf8.count)))
    #expect(reading.progress.count > 2)
    #expect(reading.progress.map(\.done) == reading.progress.map(\.done).sorted())
  }

  @Test func `what is thrown while reading ends it`() throws {
    struct Enough: Error {}
    let folder = try ScratchFolder(SampleRows.texts)
    let reader = try RosterFolder(path: folder.path)
    var seen = 0
    #expect(throws: Enough.self) {
      try reader.read(
        { _ in
          seen += 1
          throw Enough()
        }, problem: { _ in }, progress: { _ in })
    }
    #expect(seen == 1)
  }

  @Test func `the format names every file and column`() {
    for file in SampleRows.files {
      #expect(RosterFolder.format.contains("\n\(file.name)\n"))
      for column in file.columns { #expect(RosterFolder.format.contains("\n  \(column.name)"), "\(column.name)") }
    }
    #expect(RosterFolder.fileNames == SampleRows.files.map(\.name))
  }
}
