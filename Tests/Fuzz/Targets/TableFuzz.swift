import Records
import TestSupport

@testable import Roster

/// Tables of any columns: workbooks, and mappings with the rows that they are for.
enum TableFuzz {
  /// Parts of a workbook, each behind a line `=== NAME`, are packed first: a changed archive alone would seldom get past its checksums.
  static func workbook(_ input: [UInt8]) throws {
    let scratch = try ScratchFolder()
    var archive = input
    if input.starts(with: "===".utf8) {
      var book = TestWorkbook([("One", [])])
      for part in String(decoding: input, as: UTF8.self).components(separator: "=== ") {
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        if lines.count == 2 { book.parts[String(lines[0].prefix(60))] = String(lines[1]) }
      }
      archive = book.bytes
    }
    try scratch.write(archive, to: "a.xlsx")
    try told {
      let table = try TableFile(path: scratch.file("a.xlsx"))
      var line = (sheet: -1, line: 0)
      _ = try table.read(
        { row in
          // Rows come in their order, each cell at its column.
          let place = row.fields.start
          precondition(row.sheet > line.sheet || row.sheet == line.sheet && place.line > line.line)
          line = (row.sheet, place.line)
          precondition((0..<row.fields.count).allSatisfy { row.fields.place($0).column == $0 + 1 })
        }, note: { _, _ in }, advance: { _ in })
      let roster = try PINRoster(path: scratch.file("a.xlsx")) { _, _ in .one(GuardianID("G")) }
      try roster.read(
        { precondition($0.place.line > 1) }, problem: { precondition($0.place.line > 0) }, progress: { _ in })
    }
  }

  /// A mapping, and behind a line `===` the file that it is for.
  static func mapping(_ input: [UInt8]) throws {
    let text = String(decoding: input, as: UTF8.self)
    let parts = text.components(separator: "\n===\n")
    let scratch = try ScratchFolder()
    try scratch.write((parts.count > 1 ? parts[1] : text).utf8.prefix(8192), to: "a.csv")
    try told {
      let draft = try MappingDraft(path: scratch.file("a.csv")).text { _ in "note" }
      if draft.contains("- kind:") { _ = try RosterMapping(draft, file: "draft.yaml") }
    }
    do {
      let mapping = try RosterMapping(parts[0], file: "map.yaml")
      try told {
        try MappedFiles(paths: [scratch.file("a.csv")], mapping: mapping).read(
          { _ in }, problem: { precondition($0.place.line > 0 && $0.place.column > 0) },
          progress: { precondition($0.done <= $0.total) })
      }
    } catch let problems as MappingProblems {
      precondition(!problems.all.isEmpty && problems.all.allSatisfy { $0.line > 0 && $0.column > 0 })
    }
  }

  /// A file that is not read at all is told as that.
  private static func told(_ read: () throws -> Void) throws {
    do { try read() } catch is RosterFileError {}
  }
}

extension String {
  fileprivate func components(separator: String) -> [String] {
    var (parts, rest) = ([String](), self[...])
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
