import Foundation
import Records
import TestSupport
import Testing

@testable import Roster

/// Rows of a workbook, with what it says of its cells.
@Suite("An Excel workbook is read")
struct WorkbookTests {
  typealias Cell = TestWorkbook.Cell

  struct Read {
    var rows: [[String]] = []
    var marks: [[Int: TableMark]] = []
    var notes: [TableNote] = []
    var ended: RosterProblem?
  }

  static func read(_ bytes: [UInt8]) throws -> Read {
    let folder = try ScratchFolder()
    try folder.write(bytes, to: "a.xlsx")
    var read = Read()
    read.ended = try TableFile(path: folder.file("a.xlsx")).read(
      { row in
        read.rows.append((0..<row.fields.count).map { String(decoding: row.fields.field($0), as: UTF8.self) })
        read.marks.append(row.marks)
      }, note: { note, _ in read.notes.append(note) }, advance: { _ in })
    return read
  }

  @Test func `with its texts wherever they stand`() throws {
    let book = TestWorkbook(
      [("One", [[.shared(1), .empty, .text("x &amp; y")], [.shared(0)]])],
      shared: ["<t>Ana</t>", "<r><t>Lu</t></r><r><t>z</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>"])
    let read = try Self.read(book.bytes)
    #expect(read.rows == [["Luz", "", "x & y"], ["Ana"]])
    #expect(read.ended == nil && read.notes.isEmpty && read.marks.allSatisfy(\.isEmpty))
  }

  @Test(arguments: [
    (false, "1", "1900-01-01"), (false, "59", "1900-02-28"), (false, "61", "1900-03-01"),
    (false, "41762", "2014-05-03"),
    (false, "41762.75", "2014-05-03"), (true, "0", "1904-01-01"), (true, "40300", "2014-05-03"),
  ])
  func `with its dates by both ways of counting`(isFrom1904: Bool, number: String, date: String) throws {
    for style in [1, 3] {
      let book = TestWorkbook([("One", [[.number(number, style: style)]])], isFrom1904: isFrom1904)
      #expect(try Self.read(book.bytes).rows == [[date]])
    }
  }

  @Test func `with numbers as numbers and a day that never was as no date`() throws {
    let book = TestWorkbook([
      (
        "One",
        [
          [
            .number("1979301266"), .number("1.979301266E9"), .number("4172", style: 2), .number("60", style: 1),
            .formula("7"),
          ]
        ]
      )
    ])
    let read = try Self.read(book.bytes)
    #expect(read.rows == [["1979301266", "1979301266", "004172", "", ""]])
    let number = TableMark(isNumber: true)
    #expect(
      read.marks == [[0: number, 1: number, 3: TableMark(fault: .notADate), 4: TableMark(fault: .formula)]])
  }

  @Test func `without its hidden sheets and with its hidden rows and columns and both are told`() throws {
    var book = TestWorkbook(
      [("One", TestWorkbook.texts([["a"]])), ("Two", TestWorkbook.texts([["b"]]))], hidden: [1])
    book.parts["xl/worksheets/sheet1.xml"] = book.parts["xl/worksheets/sheet1.xml"]?
      .replacing("<row r=\"1\">", with: "<row r=\"1\" hidden=\"1\">")
      .replacing("<sheetData>", with: "<cols><col min=\"1\" max=\"1\" hidden=\"true\"/></cols><sheetData>")
    let read = try Self.read(book.bytes)
    #expect(read.rows == [["a"]])
    #expect(Set(read.notes) == [.hiddenRows, .hiddenColumns, .hiddenSheet])
  }

  @Test(arguments: [
    ("<row r=\"1\">", "<row r=\"2\"></row><row r=\"1\">"), ("r=\"A1\"", "r=\"B9\""), ("r=\"A1\"", "r=\"AAAA1\""),
    ("r=\"A1\"", "r=\"XFD1\""), ("<sheetData>", "<sheetData>" + String(repeating: "<x>", count: 70)),
    ("</sheetData>", ""), ("<worksheet", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet"),
    ("<t>a</t>", "<t>" + String(repeating: "a", count: 5000) + "</t>"),
  ])
  func `not further than a sheet that is none`(part: String, other: String) throws {
    var book = TestWorkbook([("One", TestWorkbook.texts([["a"]]))])
    let sheet = try #require(book.parts["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains(part))
    book.parts["xl/worksheets/sheet1.xml"] = sheet.replacing(part, with: other, maxReplacements: 1)
    let read = try Self.read(book.bytes)
    let ended = try #require(read.ended)
    #expect(ended.effect == .source && read.rows.allSatisfy { $0 == ["a"] })
  }

  @Test func `not where it is no workbook or is made to burst`() throws {
    #expect(throws: RosterFileError.archive("a.xlsx", .notAnArchive)) { try Self.read(Array("PK no".utf8)) }
    #expect(throws: RosterFileError.archive("a.xlsx", .notAnArchive)) {
      try Self.read([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 512))
    }
    var book = TestWorkbook([("One", [])])
    book.parts["xl/workbook.xml"] = nil
    #expect(throws: RosterFileError.archive("a.xlsx", .damaged)) { try Self.read(book.bytes) }
  }

  @Test(arguments: ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
  func `not where a name in it is far longer than any is`(part: String) throws {
    var book = TestWorkbook([("One", TestWorkbook.texts([["a"]]))])
    for (short, long) in [
      ("\"One\"", "\"O\(String(repeating: "n", count: 2000))e\""),
      ("sheet1.xml\"", "\(String(repeating: "./", count: 2000))sheet1.xml\""),
    ] {
      book.parts[part] = book.parts[part]?.replacing(short, with: long)
    }
    let read = try Self.read(book.bytes)
    #expect(read.rows.isEmpty && read.ended?.fault == .xml(.tooLarge))
  }

  @Test(.enabled(if: Tool.has("zip"), "zip is not installed"))
  func `not where it would unpack to far more than it is`() throws {
    let folder = try ScratchFolder()
    try folder.write([UInt8](repeating: 0x20, count: 200 << 20), to: "b.xml")
    try Tool.run("zip", ["-q", "-j", folder.file("a.xlsx"), folder.file("b.xml")])
    #expect(throws: RosterFileError.archive("a.xlsx", .tooLarge)) {
      try Self.read(Array(try folder.bytes(of: "a.xlsx")))
    }
  }

  /// Of a workbook that was cut or changed no value comes that was not in it.
  @Test func `in no other way when it is cut or changed`() throws {
    let rows = (0..<8).map { row in (0..<4).map { "v\(row)-\($0)" } }
    let whole = TestWorkbook([("One", TestWorkbook.texts(rows))]).bytes
    let values = Set(rows.flatMap(\.self) + [""])
    var read = 0
    ProofShare("workbooks", cases: 400, seed: CutInputTests.seed).each { _, generator, name in
      var bytes = whole
      if Bool.random(using: &generator) {
        bytes = Array(bytes.prefix(Int.random(in: 0..<whole.count, using: &generator)))
      } else {
        bytes[Int.random(in: 0..<whole.count, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
      guard let found = try? Self.read(bytes) else { return }
      read += 1
      // What is stored is held to its checksum at the end of the part, where the reading ends with an error: so all is right here.
      #expect(found.rows.allSatisfy { $0.allSatisfy(values.contains) }, "\(name)")
    }
    #expect(read > 10)
  }
}
