import Console
import Diagnostics
import Records
import Roster
import TestSupport
import Testing

/// Values that are no data are told with their place, and never taken.
@Suite struct NoDataTests {
  private func reading(_ file: String, _ column: String, _ value: String) throws -> ReadRoster {
    try ReadRoster(folder: [file: SampleRows.text(file, [column: "\"\(value.replacing("\"", with: "\"\""))\""])])
  }

  private func expect(
    _ file: String, _ column: String, _ value: String, _ fault: FieldFault, _ effect: RosterEffect
  ) throws -> ReadRoster {
    let reading = try reading(file, column, value)
    let problem = try #require(reading.problems.first, "\(file) \(column): \(value)")
    #expect(problem.fault == .field(fault) && problem.effect == effect && problem.field == column, "\(value)")
    #expect(problem.place.file == file && problem.place.line == 2 && reading.problems.count == 1)
    #expect(problem.record != nil || effect != .row)
    #expect(reading.records.isEmpty == (effect == .row), "\(value)")
    return reading
  }

  static let nothing = [
    "NULL", "null", "None", "\\N", "N/A", "#N/A", "nan", "NaN", "-", "--", "—", "N", "(null)", "undefined",
  ]

  @Test(arguments: nothing + ["No", "0", "false"])
  func `a word for nothing is no restriction`(word: String) throws {
    let reading = try expect("guardianships.csv", "restriction", word, .wordForNothing, .field)
    #expect(reading.guardianships.map(\.restriction) == [nil])
  }

  @Test(arguments: ["\u{A0}", " \u{2007} ", "\u{3000}", "\u{200B}", "\u{FEFF}"])
  func `a blank of any kind is empty`(blank: String) throws {
    let restriction = try reading("guardianships.csv", "restriction", blank)
    #expect(restriction.problems.map(\.effect) == [.nothing] && restriction.problems.map(\.field) == ["restriction"])
    #expect(restriction.guardianships.map(\.restriction) == [nil])
    #expect(try reading("students.csv", "unit", blank).students.map { $0.addresses.first?.unit } == [""])
    #expect(try reading("guardians.csv", "middle", blank).guardians.map(\.name.middle) == [""])
    #expect(try reading("guardians.csv", "last", blank).problems.map(\.fault) == [.field(.noName)])
  }

  @Test(arguments: ["See order", "Y", "X", "court order 12/2024", "No contact with the child"])
  func `anything else is a restriction`(text: String) throws {
    #expect(try reading("guardianships.csv", "restriction", text).guardianships.map(\.restriction) == [text])
  }

  @Test(arguments: nothing)
  func `a word for nothing is no apartment and no middle name`(word: String) throws {
    let unit = try expect("students.csv", "unit", word, .wordForNothing, .field)
    #expect(unit.students.map { $0.addresses.first?.unit } == [""])
    let middle = try expect("guardians.csv", "middle", word, .wordForNothing, .field)
    #expect(middle.guardians.map(\.name.middle) == [""])
  }

  @Test(arguments: ["Null", "NULL", "Nan", "N", "-", "LNU", "None"])
  func `a surname may be such a word or say that there is none`(name: String) throws {
    let reading = try reading("guardians.csv", "last", name)
    #expect(reading.problems.isEmpty && reading.guardians.map(\.name.last) == [name])
  }

  @Test(arguments: ["N/A", "\\N", "nan", "#REF!"])
  func `what no name can be keeps the row out`(name: String) throws {
    _ = try expect("guardians.csv", "last", name, .wordForNothing, .row)
    _ = try expect("students.csv", "first", name, .wordForNothing, .row)
  }

  @Test(arguments: [
    ("1979301266\u{200B}1", FieldFault.invisible), ("'1979301266", .spreadsheetMark),
    ("=\"1979301266\"", .spreadsheetMark),
    ("1979301266.0", .shortenedNumber), ("7.43E+09", .shortenedNumber), ("7,43E+09", .shortenedNumber),
    ("1e+10", .shortenedNumber), ("NULL", .wordForNothing), ("#N/A", .wordForNothing), ("-7.43E+09", .shortenedNumber),
    ("1979301266,0", .shortenedNumber), ("1979-301-266.0", .shortenedNumber), ("1979301266.00", .shortenedNumber),
    ("’1979301266", .spreadsheetMark), ("=1979301266", .spreadsheetMark), ("7.43E9", .shortenedNumber),
  ])
  func `a number that nobody can dictate is refused`(id: String, fault: FieldFault) throws {
    for (file, column) in [
      ("schools.csv", "id"), ("students.csv", "id"), ("students.csv", "school"), ("guardians.csv", "id"),
      ("guardianships.csv", "student"), ("guardianships.csv", "guardian"), ("contacts.csv", "id"),
      ("contacts.csv", "student"), ("contacts.csv", "guardian"), ("parent-pins.csv", "student"),
      ("parent-pins.csv", "guardian"), ("student-pins.csv", "student"),
    ] {
      let reading = try reading(file, column, id)
      #expect(reading.problems.map(\.fault) == [.field(fault)], "\(id)")
      #expect(reading.records.isEmpty)
    }
  }

  @Test(arguments: ["1979301266\u{A0}", "\u{200B}1979301266", "\u{FEFF}1979301266", " \u{3000}1979301266\u{2007}"])
  func `what cannot be seen around a number is taken away`(id: String) throws {
    #expect(try reading("students.csv", "id", id).students.map(\.id) == ["1979301266"])
  }

  @Test(arguments: ["1E5", "12E4", "E12", "A-1.0b", "1.5"])
  func `a number with letters is none that a spreadsheet shortened`(id: String) throws {
    #expect(try reading("students.csv", "id", id).students.map(\.id) == [StudentID(id)])
  }

  @Test(arguments: [
    ("PeÃ±a", FieldFault.damagedLetters), ("PeÃƒÂ±a", .damagedLetters), ("JosÃ©", .damagedLetters),
    ("GarcÃ\u{AD}a", .invisible), ("Pe?a", .damagedLetters), ("Pe\u{FFFD}a", .damagedLetters),
    ("Pe√±a", .damagedLetters), ("O&#39;Brien", .webText), ("Pe&ntilde;a", .webText), ("D&amp;A", .webText),
    ("Ð¡Ð¾Ð»", .damagedLetters), ("ê¹€", .damagedLetters), ("Nguyá»…n", .damagedLetters),
    ("\u{41E}rtega", .mixedScripts), ("Ort\u{3B5}ga", .mixedScripts), ("O’Brienâ€™s", .damagedLetters),
  ])
  func `damaged letters keep the row out`(name: String, fault: FieldFault) throws {
    _ = try expect("guardians.csv", "last", name, fault, .row)
    _ = try expect("students.csv", "last", name, fault, .row)
  }

  @Test(arguments: [
    "Peña", "Núñez", "São", "IRMÃ", "Ângela", "O'Brien", "O’Brien", "Đặng", "Łukasz", "Нина", "Ελένη", "Նարեկ", "김",
    "鈴木",
    "Smith & Sons", "فاطمه\u{200C}زهرا", "e\u{301}", "D’Ángelo", "‘Okina", "Garci\u{301}a", "Vega–Ruiz",
  ])
  func `whole letters are welcome`(name: String) throws {
    let reading = try reading("guardians.csv", "last", name)
    #expect(reading.problems.isEmpty && reading.guardians.map(\.name.last) == [name], "\(reading.problems)")
  }

  @Test(arguments: [
    ("000-000-0000", FieldFault.inventedPhone), ("123-456-7890", .inventedPhone), ("555-555-5555", .inventedPhone),
    ("(999) 999-9999", .inventedPhone), ("0000000", .inventedPhone), ("1-111-111-1111", .inventedPhone),
    ("000-555-0134", .inventedPhone), ("213-555-1212", .inventedPhone), ("9876543210", .inventedPhone),
    ("3235550177.0", .shortenedNumber), ("3.23556E+09", .shortenedNumber), ("'3235550177", .spreadsheetMark),
    ("none", .notAPhone), ("N/A", .notAPhone), ("323-555-0177.0", .shortenedNumber),
    ("(323) 555-0177.0", .shortenedNumber), ("3235550177,0", .shortenedNumber), ("+3.23556E+09", .shortenedNumber),
    ("+13235550177.0", .shortenedNumber), ("323.555.0177.0", .shortenedNumber), ("’3235550177", .spreadsheetMark),
    ("=3235550177", .spreadsheetMark), ("3.2355501E9", .shortenedNumber),
  ])
  func `a number that nobody has is left out`(number: String, fault: FieldFault) throws {
    for (file, rest) in [("students.csv", ["(323) 555-0102"]), ("contacts.csv", ["(323) 555-0102"])] {
      let reading = try reading(file, "phones", "\(number);(323) 555-0102")
      #expect(reading.problems.count == 1)
      let found = try #require(reading.problems.first)
      #expect(found.effect == .field && found.field == "phones", "\(number)")
      #expect(found.fault == .field(fault), "\(number)")
      #expect(reading.students.map(\.phones) + reading.contacts.map(\.phones) == [rest])
    }
  }

  @Test(arguments: [
    "323-555-0177 x12", "323-555-0177 ext 12", "323-555-0177 (cell)", "+52 664 123 4567", "+52 1 664 123 4567",
    "664 123 4567", "213-555-0100", "1-323-555-0177", "+1 (323) 555 0177", "323.555.0000", "323-555-0100",
    "323 555 01 00", "323.555.01.00", "55.12.34.50.00",
  ])
  func `a number that somebody may have is taken as it is`(number: String) throws {
    let reading = try reading("contacts.csv", "phones", number)
    #expect(reading.problems.isEmpty && reading.contacts.map(\.phones) == [[number]])
  }

  @Test func `what no verification rests on is left out with a note`() throws {
    for (file, column, value) in [
      ("guardians.csv", "email", "a@b.org; c@d.org"), ("guardians.csv", "email", "none"),
      ("guardians.csv", "portal_email", "eva"), ("guardians.csv", "email", "'eva@example.org"),
      ("guardians.csv", "portal_email", "Pe\u{FFFD}a@example.org"), ("students.csv", "zip", "90911.0"),
      ("students.csv", "zip2", "'90911"), ("students.csv", "unit", "3.0"), ("schools.csv", "phone", "n/a"),
      ("students.csv", "language", "Spanish"), ("students.csv", "homeroom_teacher", "Pe\u{FFFD}a"),
      ("students.csv", "homeroom_teacher", "NULL"), ("students.csv", "middle", "Mar?a"),
    ] {
      let reading = try reading(file, column, value)
      #expect(reading.records.count == 1 && reading.problems.map(\.effect) == [.field], "\(column): \(value)")
      let message = try #require(reading.messages.first)
      #expect(message.contains("; only this is left out\nhint: ") && !message.contains(value))
    }
  }

  @Test func `a guardianship of which a column holds something else is not half taken`() throws {
    let reading = try reading("guardianships.csv", "since", "no contact per court order")
    #expect(reading.records.isEmpty && reading.problems.map(\.effect) == [.row])
  }

  @Test(arguments: [
    (Array("no\u{200B} contact".utf8), FieldFault.invisible), (Array("restricci".utf8) + [0xF3, 0x6E], .notUTF8),
    (Array("no\u{7}contact".utf8), .controlCharacter),
  ])
  func `nor is one of which nobody can read what stands there`(since: [UInt8], fault: FieldFault) throws {
    let folder = try ScratchFolder()
    let header = "student,guardian,relationship,verified,restriction,since\n1,G1,mother,yes,,"
    try folder.write(Array(header.utf8) + since + [0x0A], to: "guardianships.csv")
    let reading = try ReadRoster(RosterFolder(path: folder.path))
    #expect(reading.records.isEmpty && reading.problems.map(\.fault) == [.field(fault)])
    #expect(reading.problems.map(\.effect) == [.row] && reading.problems.map(\.record) == [.guardianship("1", "G1")])
  }

  @Test func `a row that a spreadsheet ended early is whole where it may be`() throws {
    var columns = SampleRows.files[1].columns.dropLast(3)
    let names = SampleRows.files[1].columns.map(\.name).joined(separator: ",")
    let early = try ReadRoster(folder: [
      "students.csv": names + "\n" + columns.map(\.value).joined(separator: ",") + "\n"
    ])
    #expect(early.problems.isEmpty && early.students.map(\.language) == [nil])
    columns = columns.dropLast()
    let short = try ReadRoster(folder: [
      "students.csv": names + "\n" + columns.map(\.value).joined(separator: ",") + "\n"
    ])
    #expect(short.students.isEmpty && short.problems.map(\.record) == [.student("1")])
    #expect(
      short.messages == [
        "students.csv:2:1: 19 fields where the header has 23\nhint: save the file again with all of its columns"
      ])
  }

  @Test func `a restriction never vanishes with the end of its row`() throws {
    let text = "student,guardian,relationship,verified,restriction\n1,G1,mother,yes\n"
    let reading = try ReadRoster(folder: ["guardianships.csv": text])
    #expect(reading.guardianships.isEmpty && reading.problems.map(\.record) == [.guardianship("1", "G1")])
  }

  @Test func `a file that ends in the middle of a row is cut off`() throws {
    let text = "student,guardian,relationship,verified,restriction\n1,G1,mother,yes,\n2,G1,mot"
    let reading = try ReadRoster(folder: ["guardianships.csv": text])
    #expect(reading.problems.map(\.fault) == [.row(.cutOff)] && reading.problems.map(\.effect) == [.source])
  }

  @Test func `a row of nothing but commas is passed over`() throws {
    let reading = try ReadRoster(folder: ["schools.csv": SampleRows.text("schools.csv") + ",,,\n,,,\n"])
    #expect(reading.problems.isEmpty && reading.schools.count == 1)
  }

  @Test func `a formula in place of a number is called one`() throws {
    let reading = try ReadRoster(folder: ["schools.csv": "id,name,local_district,phone\n=\"8001\",Uno,,\n"])
    #expect(reading.problems.map(\.fault) == [.row(.formula)] && reading.schools.isEmpty)
  }

  @Test func `no value is repeated in any language`() throws {
    for (file, column) in [("students.csv", "last"), ("guardians.csv", "first")] {
      for name in ["Zq7Ã±a", "Zq7?a", "Zq7\u{FFFD}", "Zq7&#39;"] {
        for problem in try reading(file, column, name).problems {
          for language in Language.allCases {
            #expect(!problem.diagnostic(in: language).description.contains("Zq7"))
          }
        }
      }
    }
  }
}
