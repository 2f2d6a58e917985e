import Matching
import Records
import Foundation
import Roster
import TestSupport
import Testing

/// A folder is written whole or not at all.
@Suite struct RosterFolderWriterTests {
  @Test func `what is written is read again unchanged`() throws {
    let parent = try ScratchFolder(SampleRows.texts)
    var records = try ReadRoster(RosterFolder(path: parent.path)).records
    records.append(.school(School(id: "S,2", name: "The \"Old\" School, Núñez")))
    let writer = try RosterFolderWriter(path: parent.path + "/new/roster")
    for record in records.reversed() { try writer.write(record) }
    try writer.finish()
    let reading = try ReadRoster(RosterFolder(path: parent.path + "/new/roster"))
    #expect(reading.messages == [])
    #expect(Set(reading.records) == Set(records))
    #expect(reading.records.map(\.kind) == reading.records.map(\.kind).sorted())
  }

  @Test func `only the kinds asked for get a file`() throws {
    let parent = try ScratchFolder()
    let path = parent.path + "/overlay"
    let writer = try RosterFolderWriter(path: path, kinds: [.guardianships])
    try writer.write(.guardianship(Guardianship(studentID: "1", guardianID: "2", verified: true)))
    #expect(throws: RosterFileError.unrepresentable(field: "schools.csv", .file)) {
      try writer.write(.school(School(id: "1", name: "Uno")))
    }
    try writer.finish()
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["guardianships.csv"])
  }

  @Test func `a folder that holds something is left alone`() throws {
    let folder = try ScratchFolder(["mine.txt": "keep"])
    #expect(throws: RosterFileError.folderNotEmpty) { _ = try RosterFolderWriter(path: folder.path) }
    #expect(try folder.names() == ["mine.txt"])
    #expect(throws: RosterFileError.folderNotEmpty) { _ = try RosterFolderWriter(path: folder.path + "/mine.txt") }
  }

  @Test func `an empty folder is taken`() throws {
    let parent = try ScratchFolder()
    let path = parent.path + "/empty"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try RosterFolderWriter(path: path).finish()
    #expect(try RosterFolder(path: path).kinds == Set(RosterKind.allCases))
    let reading = try ReadRoster(RosterFolder(path: path))
    #expect(reading.records.isEmpty && reading.problems.map(\.place.file) == RosterFolder.fileNames)
    #expect(reading.problems.allSatisfy { $0.fault == .noRows && $0.effect == .nothing })
  }

  @Test func `a folder that filled meanwhile is left alone`() throws {
    let parent = try ScratchFolder()
    let writer = try RosterFolderWriter(path: parent.path + "/late")
    try FileManager.default.createDirectory(atPath: parent.path + "/late", withIntermediateDirectories: false)
    try parent.write(Data("keep".utf8), to: "late/mine.txt")
    #expect(throws: RosterFileError.folderNotEmpty) { try writer.finish() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path + "/late") == ["mine.txt"])
  }

  @Test func `without finish nothing is left`() throws {
    let parent = try ScratchFolder()
    do {
      let writer = try RosterFolderWriter(path: parent.path + "/roster")
      try writer.write(.school(School(id: "1", name: "Uno")))
      #expect(!FileManager.default.fileExists(atPath: parent.path + "/roster"))
    }
    #expect(try parent.names() == [])
  }

  @Test func `only its owner may read it`() throws {
    let parent = try ScratchFolder()
    try RosterFolderWriter(path: parent.path + "/roster").finish()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: parent.path + path)[.posixPermissions] as? Int
    }
    #expect(try mode("/roster") == 0o700)
    for name in RosterFolder.fileNames { #expect(try mode("/roster/" + name) == 0o600) }
  }

  @Test func `what the format has no room for is refused`() throws {
    let grade = Grade.kindergarten
    let born = try #require(CivilDate(year: 2020, month: 1, day: 1))
    let name = PersonName(first: "Ana", last: "Cruz")
    let home = PostalAddress(street: "1 Roble Ct")
    let cases: [(RosterRecord, String)] = [
      (
        .student(
          Student(
            id: "1", name: name, birthDate: born, grade: grade, schoolID: "S", addresses: [home, home, home])),
        "street"
      ),
      (.guardian(Guardian(id: "1", name: name, phones: ["213-555-0100;1"])), "phones"),
      (.school(School(id: "1", name: "Uno\u{1B}[2J")), "name"),
    ]
    let parent = try ScratchFolder()
    let writer = try RosterFolderWriter(path: parent.path + "/roster")
    for (record, expected) in cases {
      do throws(RosterFileError) {
        try writer.write(record)
        Issue.record("\(expected) was written")
      } catch {
        guard case .unrepresentable(let field, _) = error else { throw error }
        #expect(field == expected)
      }
    }
  }

  @Test func `a folder with no roster files or an unknown one is an error`() throws {
    let names = RosterFolder.fileNames
    let absent = try ScratchFolder().path + "/absent"
    #expect(throws: RosterFileError.notAFolder) { _ = try RosterFolder(path: absent) }
    let empty = try ScratchFolder(["notes.txt": ""])
    #expect(throws: RosterFileError.noRosterFiles(expected: names)) { _ = try RosterFolder(path: empty.path) }
    let misspelt = try ScratchFolder(["schools.csv": "", "student.csv": ""])
    #expect(throws: RosterFileError.unknownFile("student.csv", expected: names)) {
      _ = try RosterFolder(path: misspelt.path)
    }
    let hostile = try ScratchFolder(["\u{1B}[2J.csv": ""])
    #expect(throws: RosterFileError.unknownFile("a .csv file", expected: names)) {
      _ = try RosterFolder(path: hostile.path)
    }
  }
}
