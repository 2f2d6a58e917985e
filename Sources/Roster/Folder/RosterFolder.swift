import Foundation
package import Records

/// Pinline's own roster folder: one CSV file for each kind of record. `RosterFolder.format` describes the files.
///
/// Files may be left out. A folder with nothing but `guardianships.csv` adds to another source what that cannot say:
/// who is a verified parent and legal guardian (III), and restrictions.
///
/// A record's place is that of its row's first key field; a problem's is where its field begins. A file whose header is
/// wrong is not read further; the other files are.
package struct RosterFolder: RosterReader {
  /// The kinds whose files are in the folder.
  package let kinds: Set<RosterKind>
  private let path: String
  private let stamps: [RosterKind: FileStamp]
  private let bytesTotal: Int64
  private let companions: [String]
  private let checksums: RosterChecksums?
  package let isFictitious: Bool

  /// Looks at which files are there, without reading them.
  ///
  /// - Parameter checksums: what the files have to be, where somebody signed for that: all of them and no others.
  /// - Throws: `RosterFileError` if the path is no folder, if it holds no roster file, or if it holds a `.csv` file of any
  ///   other name: a misspelt file left out silently would look like records that are gone.
  package init(path: String, checksums: RosterChecksums? = nil) throws(RosterFileError) {
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw .notAFolder }
    var stamps: [RosterKind: FileStamp] = [:]
    try DesktopFiles.checkOpen(entries)
    companions = entries.filter { DesktopFiles.isCompanion($0) && Self.fileNames.contains(String($0.dropFirst(2))) }
    for entry in entries.sorted() where entry.lowercased().hasSuffix(".csv") && !companions.contains(entry) {
      guard let kind = RosterKind.allCases.first(where: { $0.fileName == entry }) else {
        throw .unknownFile(FieldText.shown(fileName: entry), expected: Self.fileNames)
      }
      stamps[kind] = try FileChunks(path: path + "/" + entry, name: entry).stamp
    }
    kinds = Set(stamps.keys)
    if kinds.isEmpty { throw .noRosterFiles(expected: Self.fileNames) }
    try checksums?.check(kinds.map(\.fileName)) { Self.fileNames.contains($0.lowercased()) }
    self.stamps = stamps
    self.checksums = checksums
    isFictitious = FictitiousMark.stands(in: path)
    self.path = path
    bytesTotal = stamps.values.reduce(0) { $0 + $1.size }
  }

  package var isSigned: Bool { checksums != nil }
  /// Nothing: the folder has room for all eight items.
  package var lacks: Set<Item> { [] }

  /// The names that a folder's files may have, in the order read.
  package static var fileNames: [String] { RosterKind.allCases.map(\.fileName) }

  /// Reads the files that are there, one after another.
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
    func file<Column: RosterColumn>(_ column: Column.Type, _ kind: RosterKind) throws {
      let chunks = try FileChunks(
        path: path + "/" + Column.fileName, name: Column.fileName, checksums: checksums, since: stamps[kind])
      var rows = try TableRows<Column>(chunks, file: Column.fileName)
      try rows.read(
        { fields in if let record = fields.record(problem) { try each(record) } }, problem: problem,
        advance: advance)
    }
    for name in companions.sorted() {
      problem(RosterProblem(at: SourcePlace(file: name, line: 1, column: 1), .file(.companion), effect: .nothing))
    }
    for kind in kinds.sorted() { try file(kind.columns, kind) }
    progress(RosterProgress(done: done, total: done))
  }
}
