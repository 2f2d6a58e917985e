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
  private let guardian: (StudentID, String) throws -> Found

  /// Reads the headers.
  ///
  /// - Parameter guardian: finds the guardian of a child by the name that the roster has.
  package init(
    path: String, checksums: RosterChecksums? = nil, guardian: @escaping (StudentID, String) throws -> Found
  ) throws {
    let name = (path as NSString).lastPathComponent
    var table = try TableFile(path: path, name: FieldText.fault(in: name) == nil ? name : "a file")
    table.checksums = checksums
    try checksums?.check([table.name], of: [table.name])
    var kinds: Set<RosterKind> = []
    var last = -1
    _ = try table.read(
      { row in
        if row.sheet != last {
          let columns = PINRosterColumns(row)
          if columns.lacks.isEmpty { kinds.formUnion(columns.kinds) }
        }
        last = row.sheet
      }, note: { _, _ in }, advance: { _ in })
    // Without a table it says nothing of any kind; the reading tells why.
    self.kinds = kinds.isEmpty ? [.parentPINs] : kinds
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
    let total = table.size * Int64(kinds.count + 1)
    func advance(_ bytes: Int64) {
      done += bytes
      progress(RosterProgress(done: done, total: total))
    }
    // A PIN that lost its zeros is known by the others.
    let lengths = try PINRosterLengths(of: table, advance)
    for (number, kind) in kinds.sorted().enumerated() {
      let reading = PINRosterReading(kind, table, lengths, guardian, isFirst: number == 0)
      try reading.read(each, problem: problem, advance: advance)
    }
    progress(RosterProgress(done: done, total: done))
  }
}

/// How long the numbers of a PIN roster are, in digits.
struct PINRosterLengths {
  /// The longest of each.
  private(set) var student = 0, parentPIN = 0, studentPIN = 0

  init(of table: TableFile, _ advance: (Int64) -> Void) throws {
    var (student, parentPIN, studentPIN) = (0, 0, 0)
    var sheet = -1
    var columns: PINRosterColumns?
    _ = try table.read(
      { row in
        if row.sheet != sheet {
          (sheet, columns) = (row.sheet, PINRosterColumns(row))
          return
        }
        guard let columns, columns.lacks.isEmpty else { return }
        func longest(_ index: Int?, _ before: Int) -> Int {
          guard let index else { return before }
          let field = FieldText.trimming(row.fields.field(index))
          return field.allSatisfy { (0x30...0x39).contains($0) } ? max(before, field.count) : before
        }
        student = longest(columns.student, student)
        studentPIN = longest(columns.studentPIN, studentPIN)
        for parent in columns.parents { parentPIN = longest(parent.pin, parentPIN) }
      }, note: { _, _ in }, advance: advance)
    (self.student, self.parentPIN, self.studentPIN) = (student, parentPIN, studentPIN)
  }
}
