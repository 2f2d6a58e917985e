import Foundation
import Records
import TestSupport
import Testing

@testable import Roster

/// What nobody sees is taken away where it stands at an end, a plain space is put for every other blank, and both are told in every format.
@Suite("What cannot be seen is taken away and told")
struct CleanedFieldTests {
  /// What stands behind a value, and what is told of it.
  static let ends: [(String, FieldFault)] = [
    ("\u{200B}", .invisible), ("\u{FEFF}", .invisible), ("\u{AD}", .invisible), ("\u{200E}", .invisible),
    ("\u{200F}", .invisible), ("\u{2060}", .invisible), ("\u{E0041}", .invisible), ("\u{A0}", .oddBlank),
    ("\u{2007}", .oddBlank), ("\u{202F}", .oddBlank), ("\u{3000}", .oddBlank), (" \u{A0} \u{200B}", .invisible),
  ]

  private func told(_ reading: ReadRoster) -> [String] {
    reading.problems.map { "\($0.place) \($0.field) \($0.fault) \($0.effect)" }
  }

  @Test(arguments: SampleRows.files.map(\.name))
  func `in every column of a roster folder`(file: String) throws {
    let whole = try ReadRoster(folder: [file: SampleRows.text(file)]).records
    for (name, value) in SampleRows.files.first(where: { $0.name == file })?.columns ?? [] where name != "pin" {
      for (end, fault) in Self.ends {
        let reading = try ReadRoster(folder: [file: SampleRows.text(file, [name: "\(end)\(value)\(end)"])])
        #expect(reading.records == whole, "\(name)")
        let problem = try #require(reading.problems.first, "\(name) \(end.unicodeScalars.map(\.value))")
        #expect(reading.problems.count == 1 && problem.fault == .field(fault) && problem.effect == .nothing)
        #expect(problem.field == name && problem.place.line == 2)
      }
    }
  }

  @Test func `between words a plain space is put in place of another`() throws {
    let text = SampleRows.text("students.csv", ["last": "Cruz\u{A0}Ortiz", "phones": "213\u{2009}555\u{202F}0101"])
    let reading = try ReadRoster(folder: ["students.csv": text])
    #expect(reading.students.map(\.name.last) == ["Cruz Ortiz"] && reading.students.map(\.phones) == [["213 555 0101"]])
    #expect(reading.problems.map(\.field) == ["last", "phones"])
    #expect(reading.problems.allSatisfy { $0.fault == .field(.oddBlank) && $0.effect == .nothing })
  }

  @Test func `no PIN is cleaned`() throws {
    for file in ["parent-pins.csv", "student-pins.csv"] {
      let reading = try ReadRoster(folder: [file: SampleRows.text(file, ["pin": "00123456\u{200B}"])])
      #expect(reading.records.isEmpty && reading.problems.map(\.fault) == [.field(.notAPIN)])
    }
  }

  @Test func `in OneRoster each once though users are read several times`() throws {
    var texts = OneRosterTexts()
    let expected = try OneRosterTexts.records()
    // Behind every field that is not empty. One has a comma in it.
    func marked(_ row: String) -> String {
      row.replacing("G1,T1", with: "G1|T1").split(separator: ",", omittingEmptySubsequences: false).map { field in
        if field.isEmpty { return "" }
        return field.hasSuffix("\"") ? "\(field.dropLast())\u{200B}\"" : "\(field)\u{200B}"
      }.joined(separator: ",").replacing("G1|T1", with: "G1,T1")
    }
    texts.users = texts.users.map(marked)
    texts.orgs = texts.orgs.map(marked)
    let reading = try OneRosterTexts.reading(texts.files)
    #expect(Set(reading.records) == Set(expected), "\(told(reading))")
    #expect(!reading.problems.isEmpty && Set(told(reading)).count == reading.problems.count)
    #expect(reading.problems.allSatisfy { $0.fault == .field(.invisible) && $0.effect == .nothing })
    for column in ["sourcedId", "givenName", "familyName", "role"] {
      #expect(reading.problems.contains { $0.field == column && $0.place.file == "users.csv" }, "\(column)")
    }
  }

  @Test(arguments: EdFiFamily.Form.allCases)
  func `in Ed-Fi in every form`(form: EdFiFamily.Form) throws {
    var family = EdFiFamily()
    family.replace("Roble Park", with: "Roble\u{A0}Park", in: "schools")
    family.replace("\"Ana\"", with: "\"Ana\u{200B}\"", in: "students")
    family.replace("310-555-0103", with: "310-555-0103\u{FEFF}", in: "contacts")
    family.replace("7 Roble Ct", with: "7 Roble Ct\u{AD}", in: "details")
    let reading = try family.reading(form)
    #expect(reading.records == EdFiFamily.records, "\(told(reading))")
    #expect(reading.problems.count == 4 && reading.problems.allSatisfy { $0.effect == .nothing })
    #expect(reading.problems.filter { $0.fault == .field(.invisible) }.count == 3)
  }

  @Test func `in mapped tables in every form of a field`() throws {
    let mapping = try RosterMapping(MappedFilesTests.mapping, file: "map.yaml")
    let clean = try ScratchFolder(["students.csv": MappedFilesTests.text])
    let whole = try ReadRoster(MappedFiles(paths: [clean.path], mapping: mapping))
    let lines = MappedFilesTests.text.components(separatedBy: "\r\n")
    let columns = lines[0].split(separator: ",").map(String.init)
    for (index, column) in columns.enumerated() {
      var fields = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if fields[index].isEmpty { continue }
      fields[index] += "\u{200B}"
      let folder = try ScratchFolder([
        "students.csv": [lines[0], fields.joined(separator: ","), lines[2]].joined(separator: "\r\n")
      ])
      let reading = try ReadRoster(MappedFiles(paths: [folder.path], mapping: mapping))
      #expect(reading.records == whole.records, "\(column)")
      #expect(!reading.problems.isEmpty, "\(column)")
      #expect(reading.problems.allSatisfy { $0.fault == .field(.invisible) && $0.effect == .nothing }, "\(column)")
      #expect(reading.problems.allSatisfy { $0.place.line == 2 }, "\(column)")
      // Once, whatever the records that read the cell.
      #expect(Set(reading.problems.map(\.place)).count == reading.problems.count, "\(column): \(told(reading))")
    }
  }

  @Test(arguments: [(",06,", ",PS,"), ("Ortega", ""), ("Alvarado", "")])
  func `in mapped tables once also where a record that reads the cell stays out`(part: String, other: String) throws {
    let mapping = try RosterMapping(MappedFilesTests.mapping, file: "map.yaml")
    let lines = MappedFilesTests.text.components(separatedBy: "\r\n")
    let row = lines[1].replacing("7,Luz", with: "7\u{200B},Luz").replacing(part, with: other, maxReplacements: 1)
    let folder = try ScratchFolder(["students.csv": [lines[0], row, lines[2]].joined(separator: "\r\n")])
    let reading = try ReadRoster(MappedFiles(paths: [folder.path], mapping: mapping))
    #expect(reading.problems.count == 2 && reading.contacts.map(\.studentID) == ["7"], "\(told(reading))")
    #expect(reading.problems.filter { $0.fault == .field(.invisible) }.map(\.place.column) == [1], "\(told(reading))")
  }

  @Test func `in a PIN roster`() throws {
    let text = "Student ID,Student PIN,Parent Name,Parent PIN\n1979301266\u{A0},0512,Rosa\u{A0}Ortega,004172\n"
    let folder = try ScratchFolder(["pins.csv": text])
    let roster = try PINRoster(path: folder.file("pins.csv")) {
      $0 == "1979301266" && $1 == "Rosa Ortega" ? .one("G1") : .none
    }
    let reading = try ReadRoster(roster)
    #expect(reading.parentPINs.map(\.guardianID) == ["G1"] && reading.studentPINs.count == 1)
    #expect(reading.problems.map(\.field) == ["student id", "parent name"])
    #expect(reading.problems.allSatisfy { $0.fault == .field(.oddBlank) && $0.effect == .nothing })
  }
}
