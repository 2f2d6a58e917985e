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

  static func xml(_ input: [UInt8]) throws {
    let (name, content) = parts(input)
    let names = ["EducationOrganization", "StudentEnrollment", "StudentParent"]
    let files = names.map { other in
      (
        "\(other).xml",
        name == "\(other).xml"
          ? content
          : Array("<Interchange\(other) xmlns=\"http://ed-fi.org/0100\"></Interchange\(other)>".utf8)[...]
      )
    }
    try read(ScratchFolder(), Dictionary(uniqueKeysWithValues: files)) { try EdFiFolder(path: $0) }
  }

  private static func parts(_ input: [UInt8]) -> (name: String, content: ArraySlice<UInt8>) {
    let line = input.prefix { $0 != 0x0A }
    return (String(decoding: line, as: UTF8.self), input.dropFirst(line.count + 1))
  }

  private static func read(
    _ scratch: ScratchFolder, _ files: [String: ArraySlice<UInt8>], _ reader: (String) throws -> some RosterReader
  ) throws {
    for (name, content) in files { try scratch.write(content, to: name) }
    var records: [RosterRecord] = []
    try reader(scratch.path).read(
      { records.append($0.value) }, problem: { precondition($0.place.line > 0 && $0.place.column > 0) },
      progress: { precondition($0.done <= $0.total) })
    // A roster that was read can be looked up and compared.
    for case .student(let student) in records { _ = Item.firstName.form(of: student.name.first, in: MatchingFuzz.day) }
  }

  private static func rows(_ text: ArraySlice<UInt8>, inPieces size: Int) throws -> [Row] {
    var rest = text
    var rows = CSVRows {
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
