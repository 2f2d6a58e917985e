import Console
import Diagnostics
import Foundation
import Records
import TestSupport
import Testing

@testable import Roster

/// A file that is not what its name says is told in one line, with what to choose in the program that made it.
@Suite struct WrongFileTests {
  private static let text = "id,name,local_district,phone\nA,Uno,East,\nB,Dos,East,\n"

  private func read(_ bytes: some Sequence<UInt8>) throws -> ReadRoster {
    let folder = try ScratchFolder()
    try folder.write(Data(bytes), to: "schools.csv")
    return try ReadRoster(RosterFolder(path: folder.path))
  }

  private static let files: [(kind: WrongFile, bytes: [UInt8])] = [
    (.semicolons, Array(text.replacing(",", with: ";").utf8)), (.tabs, Array(text.replacing(",", with: "\t").utf8)),
    (.otherSeparator, Array("sep=;\n\(text)".utf8)), (.otherSeparator, Array("sep=^\n\(text)".utf8)),
    (.otherSeparator, Array("\u{FEFF}sep=\r\n\(text)".utf8)), (.otherSeparator, Array("sep=;,,,\n\(text)".utf8)),
    (.carriageReturns, Array("sep=,\r\(text.replacing("\n", with: "\r"))".utf8)),
    (.carriageReturns, Array(text.replacing("\n", with: "\r").utf8)),
    (.utf16, [0xFF, 0xFE] + wide(text, isLittle: true)), (.utf16, [0xFE, 0xFF] + wide(text, isLittle: false)),
    (.utf16, wide(text, isLittle: true)), (.utf16, wide(text, isLittle: false)),
    (.workbook, Array("PK\u{3}\u{4}".utf8) + [20, 0, 6, 0] + Array("[Content_Types].xml".utf8)),
    (.zip, Array("PK\u{3}\u{4}".utf8) + [20, 0, 0, 0] + Array("students.csv".utf8)), (.gzip, [0x1F, 0x8B, 8, 0, 1, 2]),
    (.oldWorkbook, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), (.pdf, Array("%PDF-1.7\n".utf8)),
    (.webPage, Array("\n<!DOCTYPE html>\n<html><body>Sign in, please</body></html>".utf8)),
    (.webPage, Array("<table><tr><td>id</td></tr></table>".utf8)), (.xml, Array("<?xml version=\"1.0\"?><a/>".utf8)),
    (.json, Array("[{\"id\": 1}]".utf8)),
  ]

  private static func wide(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf8.flatMap { isLittle ? [$0, 0] : [0, $0] }
  }

  @Test func `each kind is told once and refuses the source`() throws {
    for (kind, bytes) in Self.files {
      let reading = try read(bytes)
      #expect(reading.problems.map(\.fault) == [.file(kind)], "\(kind)")
      #expect(reading.problems.map(\.effect) == [.source] && reading.records.isEmpty, "\(kind)")
      for language in Language.allCases {
        let lines = reading.problems[0].diagnostic(in: language).description.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].hasPrefix("schools.csv:1:1: "))
      }
    }
  }

  @Test func `a good file is what it says`() throws {
    for text in [
      Self.text, "\u{FEFF}" + Self.text, Self.text.replacing("\n", with: "\r\n"), Self.text.dropLast().description,
    ] {
      let reading = try read(text.utf8)
      #expect(reading.problems.isEmpty && reading.schools.map(\.id) == ["A", "B"])
    }
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `a first line that names the separator is no row`(separator: String) throws {
    let rows = Self.text.replacing(",", with: separator)
    for line in [
      "sep=\(separator)\n", "SEP=\(separator)\r\n", "\u{FEFF}sep=\(separator)\n", "\"sep=\(separator)\"\n",
      "sep=\(separator)\(separator)\(separator)\n", "sep=\(separator)\n\n",
    ] {
      let reading = try read((line + rows).utf8)
      #expect(reading.problems.isEmpty && reading.schools.map(\.id) == ["A", "B"], "\(line)")
      // Lines are counted with it.
      #expect(reading.located.first?.place.line == line.count(where: { $0.isNewline }) + 2, "\(line)")
    }
    let empty = try read("sep=\(separator)\n".utf8)
    #expect(empty.problems.map(\.fault) == [.emptyFile])
  }

  /// A quote left open would take the header with it, and the rows up to the next quote.
  @Test(arguments: [",", ";", "\t", "|"])
  func `a first line that leaves its quote open names no separator`(separator: String) throws {
    #expect(SeparatorLine(Array("\"sep=\(separator)".utf8)) == nil)
    let rows = Self.text.replacing(",", with: separator)
    let reading = try read("\"sep=\(separator)\n\(rows.dropLast())\"\n\(rows)".utf8)
    #expect(reading.records.isEmpty && reading.problems.map(\.effect).contains(.source), "\(reading.problems)")
  }

  @Test func `a first line that names the separator is none of a mapped table's and of a PIN roster's rows`() throws {
    let text = "sep=;\r\nStudent ID;Parent ID;Parent PIN\r\n7;G1;004172\r\n"
    let map = """
      files:
        - name: "*.csv"
          records:
            - kind: parent-pin
              fields: {student: "Student ID", guardian: "Parent ID", pin: "Parent PIN"}
      """
    let lettered = map.replacing("Student ID", with: "A").replacing("Parent ID", with: "B").replacing(
      "Parent PIN", with: "C")
    for (map, text) in [
      (map, text), (lettered.replacing("    records", with: "    header: \"no\"\n    records"), "sep=;\n7;G1;004172\n"),
    ] {
      let folder = try ScratchFolder(["pins.csv": text])
      let mapped = try ReadRoster(MappedFiles(paths: [folder.path], mapping: RosterMapping(map, file: "map.yaml")))
      #expect(mapped.problems.isEmpty && mapped.parentPINs.map(\.guardianID) == ["G1"], "\(mapped.problems)")
    }
    let folder = try ScratchFolder(["pins.csv": text])
    let roster = try ReadRoster(PINRoster(path: folder.file("pins.csv")) { _, _ in .none })
    #expect(roster.problems.isEmpty && roster.parentPINs.map(\.studentID) == ["7"])
    let wide = try ScratchFolder()
    try wide.write(try #require(text.data(using: .utf16)), to: "pins.csv")
    let mapping = try RosterMapping(
      map.replacing("    records", with: "    encoding: utf-16\n    records"), file: "map.yaml")
    #expect(try ReadRoster(MappedFiles(paths: [wide.path], mapping: mapping)).parentPINs.count == 1)
  }

  @Test(arguments: [
    ("students.tsv", "~$students.tsv"), ("students.tsv", ".~lock.students.tsv#"),
    ("students.TXT", ".~lock.students.TXT#"),
    ("students.txt", "~$udents.txt"), ("students.xlsx", "~$students.xlsx"),
  ])
  func `a table that an office program has open is not read`(name: String, lock: String) throws {
    let map =
      "files:\n  - name: \"*\"\n    records:\n      - kind: school\n        fields: {id: a, name: b, local_district: c, phone: d}\n"
    let folder = try ScratchFolder([name: "a,b,c,d\n", lock: "x"])
    for path in [folder.path, folder.file(name)] {
      #expect(throws: RosterFileError.openElsewhere(name)) {
        try MappedFiles(paths: [path], mapping: RosterMapping(map, file: "map.yaml"))
      }
    }
    let other = try ScratchFolder([
      "other.tsv": "a,b,c,d\nS1,Uno,,\n", "~$students.docx": "x", ".~lock.notes.odt#": "x",
    ])
    #expect(
      try ReadRoster(MappedFiles(paths: [other.path], mapping: RosterMapping(map, file: "map.yaml"))).schools.count == 1
    )
  }

  @Test(arguments: SampleRows.files.map(\.name))
  func `a file with nothing but a header is told by its name`(file: String) throws {
    let header = String(SampleRows.text(file).prefix { $0 != "\n" })
    for text in [header, header + "\n", header + "\r\n\r\n"] {
      let reading = try ReadRoster(folder: [file: text])
      #expect(reading.records.isEmpty && reading.problems.map(\.fault) == [.noRows])
      #expect(reading.problems.map(\.place) == [SourcePlace(file: file, line: 1, column: 1)])
      #expect(reading.problems.map(\.effect) == [.nothing])
      for language in Language.allCases {
        #expect(reading.problems[0].diagnostic(in: language).description.hasPrefix("\(file):1:1: "))
      }
    }
  }

  @Test(arguments: [".~lock.students.csv#", "~$students.csv"])
  func `a file that an office program has open is not read`(lock: String) throws {
    let folder = try ScratchFolder(SampleRows.texts.merging([lock: "x"]) { $1 })
    #expect(throws: RosterFileError.openElsewhere("students.csv")) { try RosterFolder(path: folder.path) }
  }

  @Test func `what macOS keeps beside a file is told and passed over`() throws {
    let reading = try ReadRoster(folder: SampleRows.texts.merging(["._students.csv": "\u{0}\u{5}"]) { $1 })
    #expect(reading.problems.map(\.fault) == [.file(.companion)] && reading.problems.map(\.effect) == [.nothing])
    #expect(reading.problems.map(\.place.file) == ["._students.csv"] && reading.students.count == 1)
  }
}
