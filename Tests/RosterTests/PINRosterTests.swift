import Records
import TestSupport
import Testing

@testable import Roster

/// The Student/Parent PIN roster.
@Suite("A PIN roster gives PINs (IX)")
struct PINRosterTests {
  typealias Cell = TestWorkbook.Cell

  private static let header = [
    "Student ID", "Student Name", "Grade", "Homeroom Teacher", "Student Email", "Student PIN", "Parent Name",
    "Parent PIN",
    "Parent Email",
  ]

  private func guardian(_ student: StudentID, _ name: String) -> PINRoster.Found {
    switch name {
    case "Rosa Ortega": .one("G1")
    case "Luis Ortega": .one("G2")
    case "Ana Cruz": .several
    default: .none
    }
  }

  private func read(_ bytes: [UInt8], as name: String = "pins.xlsx") throws -> ReadRoster {
    let folder = try ScratchFolder()
    try folder.write(bytes, to: name)
    return try ReadRoster(PINRoster(path: folder.file(name), guardian: guardian))
  }

  private func book(_ rows: [[Cell]], header: [String] = header) -> [UInt8] {
    TestWorkbook([("Roster", TestWorkbook.texts([header]) + rows)]).bytes
  }

  private static func row(_ id: Cell, pin: Cell, parent: String, _ parentPIN: Cell) -> [Cell] {
    [id, .text("Luz Ortega"), .text("6"), .text("Vega"), .text("luz@example.org"), pin, .text(parent), parentPIN]
  }

  static let text = """
    Student ID,Student PIN,Parent Name,Parent PIN
    1979301266,0512,Rosa Ortega,004172
    1979301266,0512,Luis Ortega,318805
    """

  @Test func `of one child for each parent and the child once`() throws {
    let rows = [
      Self.row(.text("1979301266"), pin: .text("0512"), parent: "Rosa Ortega", .text("004172")),
      Self.row(.text("1979301266"), pin: .text("0512"), parent: "Luis Ortega", .text("318805")),
      Self.row(.text("1979301267"), pin: .text("0513"), parent: "", .empty),
    ]
    for reading in [try read(book(rows)), try read(Array(Self.text.utf8), as: "pins.csv")] {
      #expect(reading.problems.isEmpty)
      #expect(reading.parentPINs.map(\.guardianID) == ["G1", "G2"])
      #expect(reading.parentPINs.map(\.pin.bytes) == [Array("004172".utf8), Array("318805".utf8)])
      #expect(reading.studentPINs.first == StudentPIN(studentID: "1979301266", pin: try pin("0512")))
    }
    #expect(try read(book(rows)).studentPINs.count == 2)
    #expect(
      try read(book(rows)).located.first?.place == SourcePlace(file: "pins.xlsx", line: 2, column: 1, sheet: "Roster"))
  }

  private func pin(_ digits: String) throws -> PINDigits { try PINDigits(digits.utf8).orThrow("a PIN") }

  @Test func `whatever its headings are called and in whatever order`() throws {
    for (header, guardian) in [
      (["PIN del tutor", "Número de estudiante", "Tutor"], "Rosa Ortega"),
      (["Parent Portal PIN", "Student Number", "Parent/Guardian Name"], "Rosa Ortega"),
      (["PIN", "ID", "Guardian ID"], "G1"), (["Parent 1 PIN", "StudentID", "Parent1Name"], "Rosa Ortega"),
    ] {
      let bytes = book([[.text("004172"), .text("7"), .text(guardian)]], header: header)
      let reading = try read(bytes)
      #expect(reading.problems.isEmpty, "\(header)")
      #expect(reading.parentPINs == [ParentPIN(studentID: "7", guardianID: "G1", pin: try pin("004172"))], "\(header)")
    }
  }

  @Test func `of two parents in one row`() throws {
    let header = [
      "Student ID", "Parent 1 Last Name", "Parent 1 First Name", "Parent 1 PIN", "Parent 2 Name", "Parent 2 PIN",
    ]
    let row = ["7", "Ortega", "Rosa", "004172", "Luis Ortega", "318805"].map(Cell.text)
    #expect(try read(book([row], header: header)).parentPINs.map(\.guardianID) == ["G1", "G2"])
  }

  @Test func `but none that a spreadsheet shortened`() throws {
    let rows = [
      Self.row(.text("1979301266"), pin: .text("0512"), parent: "Rosa Ortega", .number("318805")),
      Self.row(.text("1979301267"), pin: .number("512"), parent: "Rosa Ortega", .number("4172")),
      Self.row(.number("79301268"), pin: .text("0514"), parent: "Rosa Ortega", .number("550291")),
      // With its format a number shows its zeros, and a text is as it was typed.
      Self.row(.text("1979301269"), pin: .text("0515"), parent: "Rosa Ortega", .number("4173", style: 2)),
      Self.row(.text("1979301270"), pin: .text("0516"), parent: "Rosa Ortega", .text("41740")),
    ]
    let reading = try read(book(rows))
    #expect(reading.parentPINs.map(\.studentID) == ["1979301266", "1979301269", "1979301270"])
    #expect(
      reading.messages.map { $0.prefix { $0 != "\n" } } == [
        "pins.xlsx:3:8: Roster!H3 parent pin: shorter than the others: a spreadsheet ate its leading zeros",
        "pins.xlsx:4:1: Roster!A4 student id: shorter than the others: a spreadsheet ate its leading zeros",
        "pins.xlsx:3:6: Roster!F3 student pin: shorter than the others: a spreadsheet ate its leading zeros",
      ])
    #expect(reading.problems.map(\.record) == [.parentPIN("1979301267", "G1"), nil, .studentPIN("1979301267")])
  }

  @Test(arguments: [
    ("'1979301266", FieldFault.spreadsheetMark), ("1979301266.0", .shortenedNumber), ("1.97E+09", .shortenedNumber),
  ])
  func `of nobody whose number has a spreadsheet's marks`(id: String, fault: FieldFault) throws {
    let text = "Student ID,Student PIN,Parent Name,Parent PIN\n\(id),0512,Rosa Ortega,004172\n"
    let reading = try read(Array(text.utf8), as: "pins.csv")
    #expect(reading.records.isEmpty && reading.problems.map(\.fault) == [.field(fault)])
    #expect(reading.problems.map(\.field) == ["student id"])
  }

  @Test func `with one that is longer than all others the others are as they were`() throws {
    let rows = (0..<9).map { Self.row(.text("\($0)"), pin: .empty, parent: "Rosa Ortega", .number("2004172\($0)")) }
    let reading = try read(
      book(rows + [Self.row(.text("9"), pin: .empty, parent: "Rosa Ortega", .number("200417200417"))]))
    #expect(reading.problems.isEmpty && reading.parentPINs.count == 10)
  }

  @Test func `below a title as well`() throws {
    let title = TestWorkbook.texts([["Roble Park"], ["Made on Monday", "by", "the office"]])
    let rows = TestWorkbook.texts([["Student ID", "Parent ID", "Parent PIN"], ["7", "G1", "004172"]])
    let book = TestWorkbook([("Roster", title + rows), ("Notes", TestWorkbook.texts([["Ask the office"]]))])
    let reading = try read(book.bytes)
    #expect(reading.parentPINs == [ParentPIN(studentID: "7", guardianID: "G1", pin: try pin("004172"))])
    #expect(reading.problems.map(\.fault) == [.table(.otherSheet)])
    let text = "Roble Park\n\nStudent ID,Parent ID,Parent PIN\n7,G1,004172\n"
    #expect(try read(Array(text.utf8), as: "pins.csv").parentPINs.count == 1)
  }

  @Test func `of nobody by a row whose fields have moved`() throws {
    let text = "Student ID,Parent ID,Parent Name,Parent PIN,Student PIN\n"
    for (row, pins) in [
      ("7,G1,Ortega, Luz,0512,004172", 0), ("7,G1,Ortega, Luz,0512,004172,", 0), ("7,G1,,004172,0512", 2),
    ] {
      let reading = try read(Array((text + row + "\n").utf8), as: "pins.csv")
      #expect(reading.records.count == pins)
      #expect(reading.problems.map(\.record) == (pins == 0 ? [.studentPIN("7")] : []))
      if pins == 0, case .fieldCount(_, 5)? = reading.problems.first?.fault { continue }
      #expect(pins > 0, "\(reading.problems)")
    }
  }

  @Test(arguments: [
    ("7,G1,,004172", RosterFault.row(.cutOff)), ("7,G1,\"Luz,004172,0512\n", .row(.unclosedQuote)),
  ])
  func `of nobody where the file ends in a row`(row: String, fault: RosterFault) throws {
    let text = "Student ID,Parent ID,Parent Name,Parent PIN,Student PIN\n"
    let reading = try read(Array((text + row).utf8), as: "pins.csv")
    #expect(reading.records.isEmpty && reading.problems.map(\.fault) == [fault])
    #expect(reading.problems.map(\.effect) == [.source])
  }

  @Test func `and says what it is where it is another kind of file, or open elsewhere`() throws {
    let page = try read(Array("<!DOCTYPE html><html>Sign in".utf8), as: "pins.csv")
    #expect(page.problems.map(\.fault) == [.file(.webPage)] && page.problems.map(\.effect) == [.source])
    let folder = try ScratchFolder(["pins.csv": Self.text, "~$pins.csv": ""])
    #expect(throws: RosterFileError.openElsewhere("pins.csv")) {
      try PINRoster(path: folder.file("pins.csv"), guardian: guardian)
    }
  }

  @Test func `of nobody whom the name does not tell`() throws {
    let rows = ["Ana Cruz", "Eva Cruz", ""].enumerated().map { place, name in
      Self.row(.text("197930126\(place)"), pin: .text("0512"), parent: name, .text("00417\(place)"))
    }
    let reading = try read(book(rows))
    #expect(reading.parentPINs.isEmpty && reading.studentPINs.count == 3)
    #expect(reading.problems.map(\.fault) == [.severalGuardians, .noSuchGuardian, .field(.empty)])
    #expect(!reading.messages.joined().contains("Cruz"))
  }

  @Test func `out of no formula and out of no sheet without its columns`() throws {
    let rows = [Self.row(.text("1979301266"), pin: .text("0512"), parent: "Rosa Ortega", .formula("004172"))]
    #expect(try read(book(rows)).problems.map(\.fault) == [.field(.formula)])
    let two = TestWorkbook([
      ("Read me", TestWorkbook.texts([["Made on Monday"]])),
      ("Roster", TestWorkbook.texts([["Student ID", "Student PIN"], ["7", "0512"]])),
    ])
    let reading = try read(two.bytes)
    #expect(reading.studentPINs.count == 1 && reading.problems.map(\.effect) == [.nothing])
    let none = try read(TestWorkbook([("Roster", TestWorkbook.texts([["Name"], ["7"]]))]).bytes)
    #expect(none.records.isEmpty && none.problems.contains { $0.effect == .source })
    #expect(try read(Array("".utf8), as: "pins.csv").problems.map(\.fault) == [.emptyFile])
    let header = try read(Array("Student ID,Parent ID,Parent PIN\n".utf8), as: "pins.csv")
    #expect(header.problems.map(\.fault) == [.noRows] && header.problems.map(\.place.file) == ["pins.csv"])
    let other = try read(
      Array("Student Number,First Name,Last Name,Parent Name\n7,Luz,Ortega,Rosa\n".utf8), as: "pins.csv")
    #expect(other.messages.first?.contains("hint: the file has Student Number, ") == true)
  }
}
