import Diagnostics
import Foundation
import GRDB
import Ledger
import Operations
import Records
import Roster
import Station

/// A roster being built in a file of its own, which is renamed into place in the very transaction that logs the import. What comes
/// waits in heaps; when all is there, each child's rows become one sealed record, heap by heap.
final class SQLiteRosterBuild: RosterBuild {
  private let archive: SQLiteRosterArchive
  /// The roster in use when the build began; nil for none.
  private let before: RosterFile?
  private let number: Int
  private let path: String
  private let queue: DatabaseQueue
  private let seal: RosterSeal
  private let staging: StagingFile
  private let rows: RosterRows
  private let problems: ProblemList
  private let created: CreatedPINs
  private var settled: (report: ImportReport, collisions: Int)?
  private var isDone = false
  private(set) var mark = RosterMark.none

  init(_ archive: SQLiteRosterArchive, source: String, kinds: Set<RosterKind>, deltas: Set<RosterKind>) throws {
    self.archive = archive
    before = try archive.openToBuildOn()
    number = (before?.number ?? 0) + 1
    seal = RosterSeal(new: try archive.station.neededSeal())
    // A name of its own: two imports at once do not write into one file, and the later one is told at the end.
    path = "\(archive.file(number)).part-\(UInt64.random(in: .min ... .max))"
    created = try CreatedPINs(in: archive.station, seal)
    do {
      try DatabaseFile.makeEmpty(path)
      staging = try StagingFile(beside: path)
      let codec = before?.codec ?? RosterCodec()
      rows = RosterRows(source: source, kinds: kinds, deltas: deltas, codec, seal, staging)
      problems = ProblemList(staging, codec)
      queue = try DatabaseQueue(path: path, configuration: .building)
      try queue.inDatabase { database in
        try database.inTransaction(.exclusive) {
          try Schema.roster.create(in: database)
          return .commit
        }
        // One transaction for all rows: a commit each would make 600,000 students take hours.
        try database.beginTransaction(.deferred)
      }
      if let before { try rows.addAll(of: before) }
    } catch {
      DatabaseFile.remove(path)
      throw StoreError(error, file: path)
    }
  }

  deinit { discard() }

  func add(_ record: Located<KeptRecord>) throws {
    guard settled == nil else { throw StoreError.refused(reason: .nothingDone) }
    try rows.add(record)
  }

  func leaveOut(_ key: RosterKey) throws {
    guard settled == nil else { throw StoreError.refused(reason: .nothingDone) }
    try rows.leaveOut(key)
  }

  func pins(of owner: PINOwner) throws -> [SealedPIN] {
    try (before?.pins(of: owner) ?? []) + created.pins(of: owner)
  }

  func settle(_ leftOut: (RosterProblem) throws -> Void) throws {
    _ = try finish()
    try problems.tell(leftOut)
  }

  func collisions() throws -> Int { try finish().collisions }

  func changes() throws -> ImportReport { try finish().report }

  func eachFamily<Look: Sendable>(
    _ look: @Sendable (Located<FamilyRecord>, _ havePIN: Set<GuardianID>) throws -> Look, _ body: (Look) throws -> Void
  ) throws {
    _ = try finish()
    let file = try RosterFile(queue, path: path, number: number, archive.station.neededSeal())
    let (built, own) = (OnAnyThread(file), OnAnyThread(self))
    try file.eachPiece(.family) { reader in
      let file = built.value
      return try file.reading { try StoredFamily.each(&reader, file.codec) }.compactMap { family in
        try own.value.whole(family, in: file).map { try look($0.family, $0.havePIN) }
      }
    } body: {
      try $0.forEach(body)
    }
  }

  /// A child with everybody on its record, and who of them has a PIN; nil where no source has the child.
  private func whole(
    _ stored: StoredFamily, in file: RosterFile
  ) throws -> (family: Located<FamilyRecord>, havePIN: Set<GuardianID>)? {
    guard let family = try file.reading(stored.record) else { return nil }
    var havePIN = try file.reading(stored.guardiansWithPIN)
    if created.count > 0 {
      for id in family.value.guardians.map(\.guardian.id) where !havePIN.contains(id) {
        if try !created.pins(of: PINOwner(student: stored.child, guardian: id)).isEmpty { havePIN.insert(id) }
      }
    }
    return (family, havePIN)
  }

  /// Builds the file out of what came, once.
  private func finish() throws -> (report: ImportReport, collisions: Int) {
    if let settled { return settled }
    do {
      let done = try queue.inDatabase(build)
      settled = done
      return done
    } catch {
      throw error is DatabaseError ? StoreError(error, file: path) : error
    }
  }

  private func build(_ database: Database) throws -> (report: ImportReport, collisions: Int) {
    try rows.finish()
    let writer = try RosterWriter(database, seal)
    let (found, pins) = (FoundList(staging), PINList(staging))
    let heaps = HeapWriting(rows, problems, found, pins, writer)
    let schoolJudge = RowJudge(rows)
    let schools = try SchoolPass(rows: rows, judge: schoolJudge, writer: writer).run()
    try heaps.write(schoolJudge)
    try GuardianPass.run(heaps)
    try ChildPass.run(heaps, beside: before, schools: schools)
    try heaps.finish()
    try found.write(to: writer)
    let collisions = try pins.write(to: writer, beside: created.prints)
    try writer.finish()
    let header = RosterHeader(
      number: number, first: writer.first, childCount: heaps.childCount, leftOutCount: heaps.leftOutCount,
      codec: rows.codec)
    try database.execute(
      sql: "INSERT INTO roster (one, origin, number, build, header) VALUES (1, ?, ?, ?, ?)",
      arguments: [archive.station.identity.origin, number, Data(seal.build), Data(try header.sealed(seal))])
    var report = heaps.judge.report
    report.figures[.leftOutChildren] = heaps.leftOutCount
    return (report, collisions)
  }

  func commit(_ log: (Int) throws -> Void) throws {
    _ = try finish()
    do {
      try queue.inDatabase { try $0.commit() }
      try queue.close()
    } catch {
      throw StoreError(error, file: path)
    }
    do {
      // Before the log is held, so that calls do not wait for a large file to reach the disk.
      try DatabaseFile.synchronize(path)
      mark = RosterMark(digest: try DatabaseFile.digest(path), build: seal.build)
    } catch {
      // An import that ended meanwhile swept the file away.
      throw try archive.number() == number - 1 ? error : StoreError.importOvertaken
    }
    try archive.put(path, as: number, unless: { $0 != created.count }, log)
    isDone = true
    archive.removeOld()
  }

  func discard() {
    guard !isDone else { return }
    isDone = true
    try? queue.close()
    DatabaseFile.remove(path)
  }
}

extension Configuration {
  /// For a file that nobody else sees until it is finished and synchronized.
  static var building: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      database.compileQuietly()
      // Records are of half a kilobyte: in large pages little room is left over.
      try database.execute(
        sql: """
          PRAGMA page_size = 16384;
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = OFF;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -8192;
          """)
    }
    return configuration
  }
}
