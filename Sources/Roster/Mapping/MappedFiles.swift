import Foundation
package import Records

/// Rosters of any columns, in CSV files and workbooks, through a mapping (`RosterMapping`).
///
/// A file is read once for each kind of record that its rows give, since a record comes after all that it refers to. Memory does not grow
/// with the rows, but for 12 bytes and a place in a table for each record of a file whose rows give several: those repeat.
package struct MappedFiles: RosterReader {
  private struct Mapped { let table: TableFile, rules: MappedFile }

  package let kinds: Set<RosterKind>
  package let lacks: Set<Item>
  package let isFictitious: Bool
  package let isSigned: Bool
  private let files: [Mapped]
  private let bytesTotal: Int64

  /// Looks at which files are there, without reading them.
  ///
  /// - Parameters:
  ///   - paths: files, and folders with all tables in them.
  ///   - checksums: what the files have to be, where somebody signed for them all in the one folder named.
  /// - Throws: `RosterFileError` for a file that no pattern of the mapping means, and for a pattern that means none: records would look
  ///   as if they were gone.
  package init(
    paths: [String], mapping: RosterMapping, checksums: RosterChecksums? = nil
  ) throws(RosterFileError) {
    var files: [Mapped] = []
    var folders: Set<String> = []
    var hasFolder = false
    for path in paths {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        folders.insert((path as NSString).deletingLastPathComponent)
        files.append(try Self.mapped(path, mapping, checksums))
        continue
      }
      folders.insert(path)
      hasFolder = true
      try DesktopFiles.checkOpen(names)
      for name in names.sorted() where Self.isTable(name) {
        files.append(try Self.mapped(path + "/" + name, mapping, checksums))
      }
    }
    for rules in mapping.files where !files.contains(where: { $0.rules.pattern == rules.pattern }) {
      throw .missingFile(rules.pattern)
    }
    // Of a folder every table that the mapping means is read; files that are named one by one are chosen.
    try checksums?.check(files.map(\.table.name)) { name in
      hasFolder && Self.isTable(name) && mapping.file(named: name) != nil
    }
    self.files = files
    kinds = mapping.kinds
    lacks = mapping.lacks
    isSigned = checksums != nil
    isFictitious = folders.allSatisfy { FictitiousMark.stands(in: $0.isEmpty ? "." : $0) }
    bytesTotal = files.reduce(0) { $0 + $1.table.size * Int64(Set($1.rules.records.map(\.kind)).count) }
  }

  /// What desktops put beside a file is none.
  private static func isTable(_ name: String) -> Bool {
    !DesktopFiles.isBeside(name) && DesktopFiles.tableEndings.contains { name.lowercased().hasSuffix($0) }
      && name != FictitiousMark.fileName
  }

  private static func mapped(
    _ path: String, _ mapping: RosterMapping, _ checksums: RosterChecksums?
  ) throws(RosterFileError) -> Mapped {
    let name = (path as NSString).lastPathComponent
    guard let rules = mapping.file(named: name) else { throw .notMapped(FieldText.shown(fileName: name)) }
    var table = try TableFile(path: path)
    table.separator = rules.separator
    table.encoding = rules.encoding
    table.checksums = checksums
    return Mapped(table: table, rules: rules)
  }

  package func read(
    _ each: (Located<RosterRecord>) throws -> Void,
    problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    var done: Int64 = 0
    func advance(_ bytes: Int64) {
      done += bytes
      progress(RosterProgress(done: done, total: bytesTotal))
    }
    func records<Column: RosterColumn>(_ columns: Column.Type, _ kind: RosterKind) throws {
      var seen = RepeatedRecords()
      for file in files where file.rules.records.contains(where: { $0.kind == kind }) {
        let reading = MappedReading<Column>(kind, file.rules, file.table)
        try reading.read(
          { record in
            guard file.rules.records.count > 1 else { return try each(record) }
            try seen.pass(record, to: each, problem: problem)
          }, problem: problem, advance: advance)
      }
    }
    for kind in kinds.sorted() { try records(kind.columns, kind) }
    progress(RosterProgress(done: done, total: done))
  }
}
