import Foundation
import Records
import Roster
import TestSupport
import Testing

/// What is wrong with OneRoster files, told with its place, and what it keeps out.
@Suite struct OneRosterProblemTests {
  @Test func `a misspelt column is told with the name that was meant, and the file is not read`() throws {
    var files = OneRosterTexts().files
    files["users.csv"] = files["users.csv"]?.replacingOccurrences(of: "agentSourcedIds", with: "agentSourceIds")
    let reading = try OneRosterTexts.reading(files)
    #expect(reading.messages == ["users.csv:1:142: unknown column\nhint: did you mean agentSourcedIds?"])
    #expect(reading.problems.map(\.effect) == [.source])
    #expect(reading.students.isEmpty && reading.guardians.isEmpty)
  }

  @Test func `a missing column is told with those that there are`() throws {
    var files = OneRosterTexts().files
    files["users.csv"] = files["users.csv"]?.replacingOccurrences(of: "givenName", with: "metadata.name")
    let reading = try OneRosterTexts.reading(files)
    #expect(reading.messages.count == 1)
    #expect(
      reading.messages.first?.hasPrefix("users.csv:1:1: givenName: missing column\nhint: the columns are ") == true)
    #expect(reading.problems.map(\.effect) == [.source])
  }

  @Test func `a column that the format does not have is passed over with a note`() throws {
    var files = OneRosterTexts().files
    files["orgs.csv"] = files["orgs.csv"]?.replacingOccurrences(of: "identifier", with: "region")
    let reading = try OneRosterTexts.reading(files)
    #expect(reading.problems.map(\.effect) == [.nothing])
    let told = "orgs.csv:1:45: a column that the format does not have; nothing is left out\n"
    #expect(reading.messages.first?.hasPrefix(told) == true)
    #expect(try reading.records == OneRosterTexts.records())
  }

  @Test(arguments: [
    ("08", "PK", "users.csv:2:78: grades: not a grade\nhint: use TK, K or 1 to 12"),
    ("08", "", "users.csv:2:78: grades: empty\nhint: this field must be filled in"),
    (
      "TRUE,S1", "TRUE,D1",
      "users.csv:2:10: orgSourcedIds: no school has this id\nhint: mend that row if it is left out too; else import what holds it"
    ),
    (
      "1,,,TRUE", "1,gone,,TRUE",
      "users.csv:2:3: status: neither active nor tobedeleted\nhint: leave it empty in a bulk export"
    ),
  ])
  func `a student whom a value keeps out is named as such`(value: String, other: String, message: String) throws {
    var texts = OneRosterTexts()
    texts.users[0] = texts.users[0].replacingOccurrences(of: value, with: other)
    let reading = try texts.reading()
    #expect(reading.messages == [message])
    #expect(reading.problems.map(\.record) == [.student("1")])
    #expect(reading.students.isEmpty && reading.guardians.count == 3)
  }

  @Test func `a birth date that is missing or none keeps the student out`() throws {
    var texts = OneRosterTexts()
    texts.demographics = ["1,,,,"]
    #expect(
      try texts.reading().messages == [
        "users.csv:2:1: sourcedId: has no birth date\nhint: demographics.csv gives it, in a row of this user"
      ])
    texts.demographics = ["1,,,14/03/2012,"]
    let reading = try texts.reading()
    #expect(reading.messages.count == 1 && reading.problems.map(\.record) == [.student("1")])
    #expect(reading.students.isEmpty)
  }

  @Test func `a number or address that is none is left out and told, its person comes in`() throws {
    var texts = OneRosterTexts()
    texts.users[0] = texts.users[0].replacingOccurrences(of: "213-555-0101", with: "Unlisted")
    texts.users[1] = texts.users[1].replacingOccurrences(of: "eva@example.org", with: "eva at home")
    let reading = try texts.reading()
    #expect(reading.problems.map(\.effect) == [.field, .field])
    #expect(reading.problems.map(\.field) == ["phone", "email"])
    #expect(reading.students.map(\.phones) == [[]])
    #expect(reading.guardians.first?.email == nil)
  }

  @Test func `ties to people who are not there are told and left out`() throws {
    var texts = OneRosterTexts()
    texts.users[0] = texts.users[0].replacingOccurrences(of: "\"G1,T1\"", with: "\"G1,G9\"")
    texts.users[2] = texts.users[2].replacingOccurrences(of: ",1,,", with: ",\"1,9\",,")
    let reading = try texts.reading()
    #expect(reading.problems.map(\.fault) == [.dangling(to: .guardians), .dangling(to: .students)])
    #expect(reading.problems.map(\.record) == [.guardianship("1", "G9"), .guardianship("9", "G2")])
    #expect(reading.ties == ["1 G1 parent", "1 G2 guardian"])
  }

  @Test(arguments: [("G1\u{7}", FieldFault.controlCharacter), ("G\u{202E}1", .bidiControl)])
  func `ties that cannot be read are told though no row has any other`(agents: String, fault: FieldFault) throws {
    var texts = OneRosterTexts()
    texts.users[0] = texts.users[0].replacingOccurrences(of: "\"G1,T1\"", with: agents)
    for place in [2, 4] { texts.users[place] = texts.users[place].replacingOccurrences(of: ",1,,", with: ",,,") }
    let reading = try texts.reading()
    #expect(reading.problems.map(\.fault) == [.field(fault)] && reading.problems.map(\.field) == ["agentSourcedIds"])
    #expect(reading.ties.isEmpty && reading.students.count == 1)
  }

  @Test func `a row that the end of the file cuts off is not taken for a short one`() throws {
    var files = OneRosterTexts().files
    files["users.csv"] = files["users.csv"].map { String($0.prefix($0.count - 20)) }
    let reading = try OneRosterTexts.reading(files)
    // The teacher's, whom a student names.
    #expect(reading.problems.map(\.place.line) == [6, 2])
    #expect(reading.problems.last?.fault == .dangling(to: .guardians))
    #expect(reading.problems.first?.fault == .row(.cutOff) && reading.problems.first?.effect == .source)
  }

  @Test func `the manifest decides which files are read, and which have to be there`() throws {
    var texts = OneRosterTexts()
    texts.manifest = ["file.orgs,bulk", "file.users,bulk", "file.demographics,absent"]
    #expect(try texts.reading().problems.map(\.fault) == [.field(.noBirthDate)])
    texts.manifest = ["file.orgs,bulk", "file.users,bulk", "file.demographics,all"]
    let reading = try texts.reading()
    #expect(reading.messages.first?.hasPrefix("manifest.csv:4:19: value: none of absent, bulk, delta\n") == true)
    #expect(reading.records.isEmpty)
    texts.manifest = ["file.orgs,bulk", "file.users,bulk", "file.demographics,bulk"]
    texts.demographics = nil
    #expect(throws: RosterFileError.missingFile("demographics.csv")) { try texts.reading() }
  }

  @Test func `a misspelt file is not taken for one that is not there`() throws {
    var files = OneRosterTexts().files
    files["manifest.csv"] = nil
    files["demographic.csv"] = files.removeValue(forKey: "demographics.csv")
    let error = #expect(throws: RosterFileError.self) { try OneRosterTexts.reading(files) }
    if case .unknownFile("demographic.csv", _) = error {} else { Issue.record("another error") }
  }

  @Test func `a folder of something else is none`() throws {
    #expect(throws: RosterFileError.self) { try OneRosterTexts.reading(["a.csv": "a,b\n"]) }
  }
}
