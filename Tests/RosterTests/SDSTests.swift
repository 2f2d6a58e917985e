import Foundation
import Records
import Roster
import TestSupport
import Testing

/// What Microsoft School Data Sync files say.
@Suite struct SDSTests {
  static let files = [
    "orgs.csv": "sourcedId,name,type,parentSourcedId\nD1,Cerro Unified,district,\nS1,Roble Park,school,D1\n",
    "users.csv": """
    sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms
    1,ana,Ana,Cruz,x,,,,
    2,leo,Leo,Cruz,x,,,,
    G1,eva,Eva,Ortiz,x,,eva@example.org,+1 310 555 0103,+1 310 555 0103
    T1,tom,Tom,Rey,x,,,,

    """,
    "roles.csv": """
    userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate
    1,S1,student,Y,08,TRUE,2026-08-13,2027-06-10
    1,D1,student,Y,07,FALSE,,
    2,S1,Student,Y,PK,TRUE,2026-08-13,
    T1,S1,teacher,Y,ps1,TRUE,,

    """,
    "demographics.csv": "userSourcedId,birthDate\n1,2012-03-14\n2,2022-03-14\n",
    "relationships.csv": """
    userSourcedId,relationshipUserSourcedId,relationshipRole
    1,G1,guardian
    1,G1,parent
    1,T1,doctor
    9,G1,parent

    """,
  ]

  static func reading(_ files: [String: String]) throws -> ReadRoster {
    let folder = try ScratchFolder(files)
    return try ReadRoster(SDSFiles(path: folder.path, today: Day.today))
  }

  @Test func `a child, whoever is tied to it, and what keeps others out`() throws {
    let reading = try Self.reading(Self.files)
    #expect(
      reading.messages == [
        "roles.csv:4:16: grade: not a grade\nhint: use TK, K or 1 to 12",
        "relationships.csv:5:1: userSourcedId: no student has this id\n"
          + "hint: mend that row if it is left out too; else import what holds it",
      ])
    #expect(reading.problems.map(\.record) == [.student("2"), .guardianship("9", "G1")])
    #expect(reading.schools.map(\.id) == ["S1"])
    #expect(reading.students.map(\.id) == ["1"])
    #expect(reading.students.map(\.grade.level) == [8])
    #expect(reading.guardians.map(\.phones) == [["+1 310 555 0103"]])
    #expect(reading.guardianships.count == 1)
    #expect(reading.records.map(\.kind) == reading.records.map(\.kind).sorted())
  }

  @Test func `without relationships it says nothing of guardians`() throws {
    var files = Self.files
    files["relationships.csv"] = nil
    let folder = try ScratchFolder(files)
    #expect(try SDSFiles(path: folder.path, today: Day.today).kinds == [.schools, .students])
    #expect(try Self.reading(files).guardians.isEmpty)
  }

  @Test func `a child may be named from the other side`() throws {
    var files = Self.files
    files["relationships.csv"] = "userSourcedId,relationshipUserSourcedId,relationshipRole\nG1,1,child\n"
    let reading = try Self.reading(files)
    #expect(reading.ties == ["1 G1 parent"])
    #expect(reading.guardians.map(\.id) == ["G1"])
  }

  @Test func `what has to be there is said by name`() throws {
    for name in ["orgs.csv", "users.csv"] {
      var files = Self.files
      files[name] = nil
      #expect(throws: RosterFileError.missingFile(name)) { try Self.reading(files) }
    }
    var files = Self.files
    files["relationship.csv"] = files.removeValue(forKey: "relationships.csv")
    let error = #expect(throws: RosterFileError.self) { try Self.reading(files) }
    if case .unknownFile("relationship.csv", _) = error {} else { Issue.record("another error") }
  }
}
