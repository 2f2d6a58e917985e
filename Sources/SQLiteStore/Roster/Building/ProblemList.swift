import Roster
import Station

/// Everything that is wrong across records, kept until all is known: it is told in the order of the checks. Where a whole column broke
/// that is nearly every row, so that of a row only what is told of it is kept, in heaps of the lines where rows stand.
final class ProblemList {
  private let staging: StagingFile
  private let codec: RosterCodec
  private var lists: [Int: Buckets] = [:]

  init(_ staging: StagingFile, _ codec: RosterCodec) { (self.staging, self.codec) = (staging, codec) }

  /// A row that has failed a check, or whose key another row has that says otherwise.
  func add(_ row: HeldRow, of owner: String, _ check: RosterCheck?) throws {
    let list = check.flatMap { RosterCheck.all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let heaps = lists[list] ?? Buckets(staging)
    lists[list] = heaps
    var writer = ByteWriter()
    writer.text(owner)
    row.writePlace(to: &writer)
    try heaps.add(writer, to: min(max(0, row.row.line) >> 13, Buckets.count - 1))
  }

  /// Tells of each once, those of one check in the order in which they stand in their files.
  func tell(_ body: (RosterProblem) throws -> Void) throws {
    for (list, heaps) in lists.sorted(by: { $0.key < $1.key }) {
      for heap in 0..<Buckets.count { try tell(try heaps.take(heap), of: list, body) }
    }
  }

  private func tell(_ bytes: [UInt8], of list: Int, _ body: (RosterProblem) throws -> Void) throws {
    var found: [(place: (Int, Int, Int), owner: String, row: HeldRow)] = []
    var reader = ByteReader(bytes)
    while !reader.isAtEnd {
      let owner = try reader.text()
      let row = try FamilyRow(&reader)
      found.append(
        ((row.file, row.line, row.column), owner, HeldRow(bytes: bytes, row: row, use: .new, place: found.count)))
    }
    for problem in found.sorted(by: { $0.place < $1.place }) {
      let row = problem.row.row
      let place = SourcePlace(file: try codec.files.text(row.file), line: row.line, column: row.column)
      let key = try problem.row.rosterKey(of: problem.owner)
      try body(
        list == 0
          ? RosterProblem(at: place, .secondRecord(row.kind.kind), record: key)
          : RosterCheck.all[list - 1].problem(at: place))
    }
  }
}
