import Matching
import Records
import TestSupport

@testable import Roster

/// The readers of roster files. An input's first line names the file that the rest of it is.
enum RosterFuzz {
  private struct Row: Hashable {
    let fields: [[UInt8]]
    let columns: [Int]
    let fault: CSVFault?
  }

  static func csv(_ input: [UInt8]) throws {
    let (name, content) = parts(input)
    let text = content.prefix(8192)
    try read(ScratchFolder(), [RosterKind.allCases.map(\.fileName).contains(name) ? name : "students.csv": text]) {
      try RosterFolder(path: $0)
    }
    // In whatever pieces the bytes come, the rows are the same.
    let whole = try rows(text, inPieces: max(1, text.count))
    for size in [1, 7] {
      let same = try rows(text, inPieces: size) == whole
      precondition(same)
    }
  }

  /// Ed-Fi XML of version 1, of version 5, and JSON: one file among others that hold nothing.
  static func edFi1(_ input: [UInt8]) throws {
    try edFi(input, xml(["EducationOrganization", "StudentEnrollment", "StudentParent"], version: "0100"))
  }
  static func edFi5(_ input: [UInt8]) throws {
    try edFi(input, xml(["EducationOrganization", "StudentEnrollment", "Student", "Contact"], version: "5.2.0"))
  }
  static func edFiJSON(_ input: [UInt8]) throws { try edFi(input, ["input.json": "[]"]) }

  private static func xml(_ names: [String], version: String) -> [String: String] {
    let files = names.map { name in
      ("\(name).xml", "<Interchange\(name) xmlns=\"http://ed-fi.org/\(version)\"></Interchange\(name)>")
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  /// However little memory there is, the records are the same.
  private static func edFi(_ input: [UInt8], _ others: [String: String]) throws {
    let (name, content) = parts(input)
    var files = others.mapValues { Array($0.utf8)[...] }
    files[others[name] != nil ? name : others.keys.min() ?? name] = content
    let read = try [EdFiFolder.memory, 1].map { memory in
      do {
        return try self.read(ScratchFolder(), files) {
          try EdFiFolder(path: $0, today: MatchingFuzz.day.today, memory: memory)
        }
      } catch is RosterFileError { return [] }
    }
    precondition(Set(read[0]) == Set(read[1]) && read[0].count == read[1].count)
  }

  static func parts(_ input: [UInt8]) -> (name: String, content: ArraySlice<UInt8>) {
    let line = input.prefix { $0 != 0x0A }
    return (String(decoding: line, as: UTF8.self), input.dropFirst(line.count + 1))
  }

  @discardableResult static func read(
    _ scratch: ScratchFolder, _ files: [String: ArraySlice<UInt8>], _ reader: (String) throws -> some RosterReader
  ) throws -> [RosterRecord] {
    for (name, content) in files { try scratch.write(content, to: name) }
    var records: [RosterRecord] = []
    try reader(scratch.path).read(
      { records.append($0.value) }, problem: { precondition($0.place.line > 0 && $0.place.column > 0) },
      progress: { precondition($0.done <= $0.total) })
    // A roster that was read can be looked up and compared.
    for case .student(let student) in records { _ = Item.firstName.form(of: student.name.first, in: MatchingFuzz.day) }
    return records
  }

  private static func rows(_ text: ArraySlice<UInt8>, inPieces size: Int) throws -> [Row] {
    var rest = text
    var rows = try CSVRows {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var (row, found) = (CSVRow(), [Row]())
    while try rows.next(into: &row) {
      let places = (0..<row.count).map { row.place($0).column }
      found.append(Row(fields: (0..<row.count).map { Array(row.field($0)) }, columns: places, fault: row.fault?.kind))
    }
    return found
  }
}
