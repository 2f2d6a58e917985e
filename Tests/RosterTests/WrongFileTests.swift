import Console
import Diagnostics
import Foundation
import Records
import Roster
import TestSupport
import Testing

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
    (.semicolons, Array("sep=;\n\(text.replacing(",", with: ";"))".utf8)),
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
