import Matching
import Records
import TestSupport
import Foundation
import Roster
import Testing

/// What is wrong with a roster folder, told with its place and without its values.
@Suite struct RosterFolderProblemTests {
  static let schoolColumns = "hint: the columns are id, name, local_district, phone"
  static let quoteHint = "hint: put the whole field in quotes and double the quotes inside it"

  @Test(arguments: [
    ("", ["schools.csv:1:1: the file is empty\nhint: its first line names its columns"]),
    ("id,name,phone\nA,Uno,\n", ["schools.csv:1:1: local_district: missing column\n\(schoolColumns)"]),
    ("id,name,local_district,phone,fax\nA,Uno,,,\n", ["schools.csv:1:30: unknown column\n\(schoolColumns)"]),
    (
      "id,name,local_district,phone,id\nA,Uno,,,B\n",
      ["schools.csv:1:30: id: named twice in the header\nhint: remove one of the two columns"]
    ),
    (
      "id,name,local_district,phone\nA,Uno,,,\nB,Dos,\n",
      [
        "schools.csv:2:1: 5 fields where the header has 4\nhint: put a field that holds a comma in quotes",
        "schools.csv:3:1: 3 fields where the header has 4\nhint: save the file again with all of its columns",
      ]
    ),
    (
      "id,name,local_district,phone\nA,The \"Old\" School,,\nB,\"Dos\" y,,\n",
      [
        "schools.csv:2:7: a quote inside a field that does not begin with one\n\(quoteHint)",
        "schools.csv:3:8: text after a closing quote\nhint: double every quote inside a quoted field",
      ]
    ),
    (
      "id,name,local_district,phone\nA,Uno,,\nB,\"Dos,,\nC,Tres,,\n",
      [
        "schools.csv:3:3: a quote that is not closed\n"
          + "hint: look for an opening quote without its closing one; the rest was not read"
      ]
    ),
    (
      "id,name,local_district,phone\n,Uno,,12\n",
      [
        "schools.csv:2:1: id: empty\nhint: this field must be filled in",
        "schools.csv:2:7: phone: not a phone number; only this is left out\n"
          + "hint: a phone number has 7 to 15 digits; separate several with ;",
      ]
    ),
  ])
  func `a file with faults is reported to the column`(text: String, expected: [String]) throws {
    #expect(try ReadRoster(folder: ["schools.csv": text]).messages == expected)
  }

  @Test(arguments: [
    ("students.csv", "birth_date", ["3/14/2012", "14-03-2012", "2012-02-30", "2012-3-14", "soon"], "not a date"),
    ("students.csv", "birth_date", [""], "empty"),
    ("students.csv", "grade", ["13", "0", "05", "5th", "PK"], "not a grade"),
    ("students.csv", "adult_rights", ["yes", "Consent"], "none of none, consent, dependency"),
    ("guardianships.csv", "verified", ["Yes", "y", "true", "1", "YES"], "neither yes nor no"),
    ("guardianships.csv", "until", ["06/30/2027", "never"], "not a date"),
    ("guardianships.csv", "basis", ["Parent", "mother", "affidavit"], "not a basis of rights"),
    ("guardianships.csv", "adult_rights", ["yes"], "none of none, consent, dependency"),
    ("parent-pins.csv", "pin", ["", "123", "1234567890123", "1234 567", "12E4", "١٢٣٤"], "not a PIN"),
    ("student-pins.csv", "pin", ["12-34"], "not a PIN"),
  ])
  func `a value that is not plainly right is refused`(
    file: String, column: String, values: [String], what: String
  ) throws {
    for value in values {
      let reading = try ReadRoster(folder: [file: SampleRows.text(file, [column: value])])
      let problem = try #require(reading.problems.first, "\(column)")
      #expect(reading.problems.count == 1)
      #expect(problem.field == column)
      #expect(problem.what.hasPrefix(what), "\(problem)")
      #expect(reading.records.isEmpty)
    }
  }

  @Test(arguments: [
    ("students.csv", "phones", ["none", "555-01", "213-555-0100;none"], "not a phone number"),
    ("students.csv", "language", ["Spanish", "e", "es_MX", "es-"], "not a language code"),
    ("guardians.csv", "email", ["eva", "eva@", "eva@a@b", "e va@example.org"], "not an e-mail address"),
    ("guardianships.csv", "since", ["08/11/2020"], "not a date"),
  ])
  func `a value that can be missed is left out alone`(
    file: String, column: String, values: [String], what: String
  ) throws {
    for value in values {
      let reading = try ReadRoster(folder: [file: SampleRows.text(file, [column: value])])
      let problem = try #require(reading.problems.first, "\(column)")
      #expect(reading.problems.count == 1 && problem.field == column && problem.effect == .field)
      #expect(problem.what.hasPrefix(what), "\(problem)")
      #expect(reading.records.count == 1)
    }
  }

  @Test(arguments: SampleRows.files.map(\.name))
  func `only the columns that the format marks must be filled in`(file: String) throws {
    let sections = RosterFolder.format.components(separatedBy: "\n\n")
    let section = try #require(sections.first { $0.hasPrefix(file) })
    for column in SampleRows.files.first(where: { $0.name == file })?.columns ?? [] {
      let reading = try ReadRoster(folder: [file: SampleRows.text(file, [column.name: ""])])
      #expect(reading.problems.isEmpty != section.contains("\n  \(column.name)*"), "\(column.name)")
    }
  }

  @Test(arguments: SampleRows.files.map(\.name))
  func `only the columns without a mark may be left out`(file: String) throws {
    let sections = RosterFolder.format.components(separatedBy: "\n\n")
    let section = try #require(sections.first { $0.hasPrefix(file) })
    let columns = SampleRows.files.first { $0.name == file }?.columns ?? []
    for left in columns {
      let rest = columns.filter { $0.name != left.name }
      let text = rest.map(\.name).joined(separator: ",") + "\n" + rest.map(\.value).joined(separator: ",")
      let isMarked = section.contains("\n  \(left.name)*") || section.contains("\n  \(left.name)+")
      #expect(try ReadRoster(folder: [file: text]).problems.isEmpty != isMarked, "\(left.name)")
    }
  }

  @Test func `a bad row does not hide the rows and files after it`() throws {
    var files = SampleRows.texts
    files["schools.csv"] = "id,name,local_district,phone\n,Uno,,\nB,Dos,,\n"
    files["students.csv"] = "not,a,header\n1,2,3\n"
    let reading = try ReadRoster(folder: files)
    #expect(reading.schools.map(\.id) == ["B"])
    #expect(reading.guardians.count == 1)
    #expect(reading.problems.contains { $0.place.file == "students.csv" })
  }

  @Test func `a file without a header does not have its first row repeated`() throws {
    let reading = try ReadRoster(folder: ["student-pins.csv": "4711,98765432\n"])
    #expect(!reading.problems.isEmpty)
    #expect(!reading.messages.joined().contains("4711"))
    #expect(!reading.messages.joined().contains("98765432"))
  }

  @Test func `lines are counted right after a line break inside quotes`() throws {
    let text = "id,name,local_district,phone\nA,\"Uno\nDos\r\nTres\",,\n,Cuatro,,\n"
    let messages = try ReadRoster(folder: ["schools.csv": text]).messages
    #expect(
      messages.map { $0.prefix { $0 != "\n" } } == [
        "schools.csv:2:3: name: holds a control character", "schools.csv:5:1: id: empty",
      ])
  }

  @Test func `a quote left open in a large file does not swallow memory`() throws {
    let rows = (1...2000).map { "S\($0),School,East,\n" }.joined()
    let reading = try ReadRoster(folder: ["schools.csv": "id,name,local_district,phone\nA,\"Uno,,\n" + rows])
    #expect(reading.messages.first?.hasPrefix("schools.csv:2:3: a field longer than 4096 bytes") == true)
    #expect(reading.problems.count == 1)
    #expect(reading.records.isEmpty)
  }

  @Test func `a row of nothing but commas ends`() throws {
    let text = "id,name,local_district,phone\n" + String(repeating: ",", count: 100_000)
    let reading = try ReadRoster(folder: ["schools.csv": text])
    #expect(reading.messages.first?.contains("more than 512 fields") == true)
    #expect(reading.problems.count == 1)
  }
}
