import Foundation
import Records
import TestSupport
import Testing

@testable import Roster

/// Tables of any columns.
@Suite("A mapping says which column is what")
struct MappedFilesTests {
  static let mapping = """
    date-order: month-first
    yes: ["Y"]
    no: ["N"]
    grades: {"KN": "K", "TK": "TK"}
    files:
      - name: "students*.csv"
        lists: "|"
        records:
          - kind: school
            fields: {id: "School Code", name: "School"}
          - kind: student
            fields:
              id: "Student ID"
              first: "First"
              last: "Last"
              birth_date: "DOB"
              grade: "Gr"
              school: "School Code"
              street: ["House", "Street"]
              phones: ["Home Phone", "Cell"]
              language: {column: "Lang", words: {"Spanish": "es"}}
          - kind: guardian
            needs: ["P1 Last"]
            fields: {id: {column: "Student ID", suffix: "-1"}, first: "P1 First", last: "P1 Last", phones: "P1 Phone"}
          - kind: guardian
            needs: ["P2 Last"]
            fields: {id: {column: "Student ID", suffix: "-2"}, first: "P2 First", last: "P2 Last"}
          - kind: guardianship
            needs: ["P1 Last"]
            fields:
              student: "Student ID"
              guardian: {column: "Student ID", suffix: "-1"}
              verified: "P1 Legal"
              relationship: {constant: "parent"}
          - kind: contact
            needs: ["C Last"]
            fields: {id: {column: "Student ID", prefix: "c-"}, student: "Student ID", first: "C First", last: "C Last", phones: "C Phone"}
    """
  private static let header =
    "Student ID,First,Last,DOB,Gr,School Code,School,House,Street,Home Phone,Cell,Lang,P1 First,P1 Last,P1 Phone,P1 Legal,P2 First,P2 Last,C First,C Last,C Phone"
  private static let one =
    "7,Luz,Ortega,5/3/2014,06,8001,Alvarado,1205,E 4th St,2135550142|2135550144,,Spanish,Rosa,Ortega,2135550143,Y,,,Elena,Ruiz,3235550177"
  private static let two =
    "8,Leo,Ortega,12/31/2020,KN,8001,Alvarado,1205,E 4th St,2135550142,2135550149,,Rosa,Ortega,2135550143,N,Luis,Ortega,,,"

  /// A whole file.
  static let text = [header, one, two].joined(separator: "\r\n")

  private func read(
    _ files: [String: [UInt8]], _ mapping: String = mapping
  ) throws -> ReadRoster {
    let folder = try ScratchFolder()
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    return try ReadRoster(MappedFiles(paths: [folder.path], mapping: RosterMapping(mapping, file: "map.yaml")))
  }

  private func text(_ rows: [String]) -> [UInt8] { Array(rows.joined(separator: "\r\n").utf8) }

  @Test func `and one wide row gives a child with parents contacts and school`() throws {
    let reading = try read(["students1.csv": text([Self.header, Self.one, Self.two])])
    #expect(reading.problems.isEmpty, "\(reading.messages)")
    #expect(reading.schools == [School(id: "8001", name: "Alvarado")])
    let luz = try #require(reading.students.first)
    #expect(luz.birthDate.iso == "2014-05-03" && luz.grade.code == "6" && luz.language == "es")
    #expect(luz.addresses == [PostalAddress(street: "1205 E 4th St")])
    #expect(luz.phones == ["2135550142", "2135550144"])
    #expect(reading.students.map(\.phones.count) == [2, 2] && reading.students.last?.grade == .kindergarten)
    #expect(reading.guardians.map(\.id) == ["7-1", "8-1", "8-2"])
    #expect(reading.guardianships.map(\.verified) == [true, false])
    #expect(reading.guardianships.map(\.relationship) == ["parent", "parent"])
    #expect(reading.contacts.map(\.id) == ["c-7"])
    // A record comes after all that it refers to.
    #expect(reading.records.map(\.kind) == reading.records.map(\.kind).sorted())
    let last = try #require(reading.progress.last)
    #expect(last.done == last.total)
  }

  @Test func `a column is found whatever its place and case and an empty end may be missing`() throws {
    let columns = Self.header.lowercased().split(separator: ",").map(String.init)
    let values = Self.two.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let order = Array(columns.indices.reversed())
    let rows = [columns, values].map { row in order.map { row[$0] }.joined(separator: ",") }
    #expect(try read(["students.csv": text(rows)]).guardians.count == 2)
    let short = String(Self.two.dropLast(3))
    #expect(try read(["students.csv": text([Self.header, short, ""])]).problems.isEmpty)
    // It may be what is left of one.
    let cut = try read(["students.csv": text([Self.header, Self.one, short])])
    #expect(cut.problems.map(\.fault) == [.row(.cutOff)] && cut.problems.map(\.effect) == [.source])
    let long = try read(["students.csv": text([Self.header, Self.two + ",,x", Self.one])])
    #expect(long.messages.map { $0.prefix { $0 != "\n" } } == ["students.csv:2:1: 23 fields where the header has 21"])
    #expect(long.problems.map(\.record) == [.student("8")])
    #expect(long.students.map(\.id) == ["7"])
  }

  @Test(arguments: [
    ("5/3/2014", "14/5/2014", "students.csv:2:14: birth_date: not a date in the order of the mapping"),
    ("5/3/2014", "5/3/14", "students.csv:2:14: birth_date: not a date in the order of the mapping"),
    (",06,", ",PS,", "students.csv:2:23: grade: a word that the mapping does not know"),
    (",Y,", ",Yes,", "students.csv:2:108: verified: a word that the mapping does not know"),
    ("7,Luz", "7,", "students.csv:2:3: first: empty"),
    ("Alvarado", "\u{1B}[2J", "students.csv:2:31: name: holds a control character"),
  ])
  func `what a field is not is told at its column`(part: String, other: String, message: String) throws {
    let row = Self.one.replacing(part, with: other, maxReplacements: 1)
    let reading = try read(["students.csv": text([Self.header, row])])
    #expect(reading.messages.map { String($0.prefix { $0 != "\n" }) } == [message])
  }

  @Test func `what repeats comes once and what contradicts itself is told`() throws {
    let other = Self.two.replacing("Alvarado", with: "Roble Park")
    let reading = try read(["students.csv": text([Self.header, Self.one, other, Self.one])])
    #expect(reading.schools.count == 1 && reading.students.count == 2)
    #expect(reading.problems.map(\.fault) == [.secondRecord(.schools)])
    #expect(reading.problems.first?.record == .school("8001"))
  }

  @Test func `without its columns a file gives nothing and its own names are not repeated`() throws {
    let reading = try read(["students.csv": text([Self.one, Self.two])])
    #expect(reading.records.isEmpty && reading.problems.allSatisfy { $0.effect == .source })
    #expect(!reading.problems.isEmpty && !reading.messages.joined().contains("Rosa"))
    let twice = try read(["students.csv": text([Self.header + ",DOB", Self.one + ",5/3/2014"])])
    #expect(twice.problems.map(\.fault) == [.columnTwice])
  }

  @Test func `a file that no pattern means or that is missing is told`() throws {
    #expect(throws: RosterFileError.notMapped("guardians.csv")) {
      try read(["students.csv": text([Self.header]), "guardians.csv": text([Self.header])])
    }
    #expect(throws: RosterFileError.missingFile("students*.csv")) { try read([:]) }
    #expect(try read(["students.csv": text([Self.header]), "._students.csv": [0]]).records.isEmpty)
    #expect(throws: RosterFileError.openElsewhere("students.csv")) {
      try read(["students.csv": text([Self.header]), "~$students.csv": [0]])
    }
  }

  @Test(arguments: ["windows-1252", "utf-16", "utf-16le", "iso-8859-1"])
  func `in the encoding and with the separator that it names`(encoding: String) throws {
    let map = """
      files:
        - name: "*.txt"
          encoding: \(encoding)
          separator: tab
          header: "no"
          records:
            - kind: guardian
              fields: {id: "A", first: "B", last: "C"}
      """
    // More than one piece of a file, so that characters are cut in two.
    let rows = (0..<9000).map { "G\($0)\tRosa\tPeña\n" }.joined()
    let coding: String.Encoding = encoding.hasPrefix("utf") ? .utf16LittleEndian : .windowsCP1252
    var bytes = [UInt8](try rows.data(using: coding).orThrow("text"))
    if encoding == "utf-16" { bytes = [0xFF, 0xFE] + bytes }
    let reading = try read(["g.txt": bytes], map)
    #expect(reading.guardians.count == 9000 && reading.guardians.allSatisfy { $0.name.last == "Peña" })
    #expect(reading.located.last?.place == SourcePlace(file: "g.txt", line: 9000, column: 1))
    guard encoding.hasPrefix("utf") else { return }
    #expect(throws: RosterFileError.notInEncoding("g.txt")) { try read(["g.txt": bytes.dropLast()], map) }
  }

  @Test func `in a workbook as well`() throws {
    let rows = [Self.header, Self.one, Self.two].map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let book = TestWorkbook([("All", TestWorkbook.texts(rows))])
    let map = Self.mapping.replacing("students*.csv", with: "*.xlsx")
    let reading = try read(["a.xlsx": book.bytes], map)
    #expect(reading.problems.isEmpty && reading.students.count == 2 && reading.guardians.count == 3)
    var wrong = rows
    wrong[1][3] = "soon"
    let told = try read(["a.xlsx": TestWorkbook([("All", TestWorkbook.texts(wrong))]).bytes], map)
    #expect(told.messages.first?.hasPrefix("a.xlsx:2:4: All!D2 birth_date: not a date in the order") == true)
  }

  @Test func `in no other way when the file is cut or changed`() throws {
    let whole = text([Self.header, Self.one, Self.two])
    let right = Set(try read(["students.csv": whole]).records)
    try ProofShare("mapped files", cases: 200, seed: CutInputTests.seed).each { _, generator, name in
      let cut = Int.random(in: 0..<whole.count, using: &generator)
      let reading = try read(["students.csv": Array(whole.prefix(cut))])
      let rows = whole.prefix(cut).split(separator: 0x0A, omittingEmptySubsequences: false)
      let fields = rows.last?.count { $0 == UInt8(ascii: ",") } ?? 0
      // Of a row that was cut in its last field all else is there, and what is cut elsewhere is told.
      let isWhole = rows.last?.isEmpty == true || fields == Self.header.count { $0 == "," }
      #expect(reading.records.allSatisfy { right.contains($0) || $0.key == .contact("7", "c-7") }, "\(name)")
      let isHeader = rows.count == 1
      let told = reading.problems.filter { $0.effect == .source }
      if isHeader {
        #expect(reading.records.isEmpty && (!told.isEmpty || reading.problems.map(\.fault) == [.noRows]), "\(name)")
      } else {
        #expect(told.map(\.fault) == (isWhole ? [] : [.row(.cutOff)]), "\(name)")
        #expect(told.allSatisfy { $0.place.line == rows.count }, "\(name)")
        // Every row before the cut gives all that it gave before.
        let lines = min(rows.count - 1, 2)
        let earlier = try read([
          "students.csv": text([Self.header, Self.one, Self.two].prefix(lines).map(\.self) + [""])
        ])
        #expect(Set(reading.records).isSuperset(of: earlier.records), "\(name)")
      }
      var changed = whole
      changed[cut] = UInt8.random(in: 0...255, using: &generator)
      #expect(try read(["students.csv": changed]).records.count <= right.count + 1, "\(name)")
    }
  }

  @Test(arguments: [
    ("2014-05-03", MappedDateOrder.yearFirst, "2014-05-03"), ("2014/5/3", .yearFirst, "2014-05-03"),
    ("20140503", .yearFirst, "2014-05-03"), ("2014-05-03 00:00:00", .yearFirst, "2014-05-03"),
    ("2014-05-03T00:00:00.000", .yearFirst, "2014-05-03"), ("5/3/2014 12:00:00 AM", .monthFirst, "2014-05-03"),
    ("05032014", .monthFirst, "2014-05-03"), ("3.5.2014", .dayFirst, "2014-05-03"), ("5/3/2014", .yearFirst, ""),
    ("2014-05-03 09:30", .yearFirst, ""), ("13/1/2014", .monthFirst, ""), ("5-3/2014", .monthFirst, ""),
    ("5/3/0014", .monthFirst, "0014-05-03"), ("", .monthFirst, ""), ("5//2014", .monthFirst, ""),
  ])
  func `a date is read in the order that it names and in no other`(text: String, order: MappedDateOrder, iso: String) {
    #expect((order.date(text)?.iso ?? "") == iso)
  }
}
