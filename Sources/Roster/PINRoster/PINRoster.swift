import Foundation
package import Records

/// The Student/Parent PIN roster of a school (IX), as a workbook or as CSV.
///
/// It gives PINs and nothing else: who is whose guardian is for other sources to say. Where it names parents and has no number of
/// theirs, the guardians on record of the row's child are asked for the name.
package struct PINRoster: RosterReader {
  /// Whom a name means among the guardians of a child.
  package enum Found: Hashable, Sendable { case one(GuardianID), none, several }

  package let kinds: Set<RosterKind>
  package let isFictitious: Bool
  package var isSigned: Bool { table.checksums != nil }
  /// Nothing: it says nothing of any child.
  package var lacks: Set<Item> { [] }
  private let table: TableFile
  private let lengths: PINRosterLengths
  private let guardian: (StudentID, String) throws -> Found

  /// Reads it once, for its headers and for how long its numbers are.
  ///
  /// - Parameter guardian: finds the guardian of a child by the name that the roster has.
  package init(
    path: String, checksums: RosterChecksums? = nil, guardian: @escaping (StudentID, String) throws -> Found
  ) throws {
    var table = try TableFile(path: path)
    table.checksums = checksums
    try checksums?.check([table.name])
    var kinds: Set<RosterKind> = []
    var lengths = PINRosterLengths()
    try PINRosterColumns.rows(of: table).read(
      { columns, row in
        kinds.formUnion(columns.kinds)
        lengths.note(row, columns)
      }, bad: { _, _, _ in }, tell: { _ in }, advance: { _ in })
    // Without a row it says nothing of any kind; the reading tells why.
    self.kinds = kinds.isEmpty ? [.parentPINs] : kinds
    self.lengths = lengths
    self.table = table
    self.guardian = guardian
    let folder = (path as NSString).deletingLastPathComponent
    isFictitious = FictitiousMark.stands(in: folder.isEmpty ? "." : folder)
  }

  package func read(
    _ each: (Located<RosterRecord>) throws -> Void,
    problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    var done: Int64 = 0
    let total = table.size * Int64(kinds.count)
    for (number, kind) in kinds.sorted().enumerated() {
      let reading = PINRosterReading(kind, table, lengths, guardian, isFirst: number == 0)
      try reading.read(each, problem: problem) { bytes in
        done += bytes
        progress(RosterProgress(done: done, total: total))
      }
    }
    progress(RosterProgress(done: done, total: done))
  }
}
