import Foundation
import GRDB
import Ledger
import Operations
import Records
import Roster
import SQLiteStore
import Station
import TestSupport

/// So many PINs created for guardians who have none, logged and kept, beside as many rows of that size that SQLite takes in the same
/// modes on the same disk, in one transaction: by themselves, and by the whole command over a roster.
struct PINBench {
  let program: String
  let folder: String, count: Int

  func run(_ report: inout BenchReport) throws {
    try created(&report)
    try PINCommandBench(program: program, folder: folder + "/command", count: count).run(&report)
  }

  private func created(_ report: inout BenchReport) throws {
    let identity = try StationIdentity(kind: .practice, name: "bench").orThrow("a name")
    let key = try StationOnDisk.key(1)
    let database = try StationDatabase(creating: "\(folder)/pins.sqlite", identity, key: key)
    let store = SQLiteCaseStore(database)
    let archive = SQLiteRosterArchive(database, folder: folder)
    let safe = PINSafe(key: key, station: identity)
    let clock = ManualClock()
    let session = try StaffSession(
      .sample("Bench"), policy: .initial,
      with: StaffSession.Equipment(
        station: identity, store: store, clock: clock, generator: AnyGenerator(SystemRandomNumberGenerator()),
        signer: .test()))
    // As a district's roster brings them: every student has a PIN of their own, which none of the new ones may be.
    let build = try archive.begin(source: "bench", kinds: [.students, .studentPINs], deltas: [])
    let place = SourcePlace(file: "bench.csv", line: 1, column: 1)
    for number in 0..<count * 6 / 10 {
      let digits = String(String(100_000_000 + number &* 7919 % 100_000_000).suffix(8))
      guard let pin = PINDigits(digits.utf8) else { continue }
      _ = try build.add(
        Located(.studentPIN(student: StudentID(String(1_000_000 + number)), safe.fingerprint(pin)), at: place))
    }
    try build.commit { number in
      try session.record(.rosterImported(source: "bench", roster: number, added: 0, changed: 0, removed: 0))
    }
    let creation = PINCreation(session, try archive.directory(), try archive.pins(), safe: safe)
    let time = try milliseconds {
      var next = 0
      while next < count {
        let owners = (next..<min(count, next + PINCreation.batch)).map {
          PINOwner(student: StudentID(String(1_000_000 + $0 * 6 / 10)), guardian: GuardianID("G-\($0)"))
        }
        _ = try creation.create(forThoseWithoutOf: owners)
        next += owners.count
      }
    }
    let bare = try Self.bareRows(count, in: folder)
    report.add(
      Figure(
        name: "\(count) PINs created", value: time / 1000, unit: "s", baseline: "as many bare rows",
        baselineValue: bare / 1000))
    report.add(
      Figure(name: "one million PINs at that pace", value: time / 1000 * 1e6 / Double(count), unit: "s", aim: 30))
  }

  /// How long SQLite takes for so many.
  static func bareRows(_ count: Int, in folder: String) throws -> Double {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA") }
    let queue = try DatabaseQueue(path: "\(folder)/bare-pins.sqlite", configuration: configuration)
    try queue.write {
      try $0.execute(
        sql: """
          CREATE TABLE pin (student TEXT, guardian TEXT, generation INTEGER, key_id TEXT, box BLOB, fingerprint BLOB UNIQUE,
            PRIMARY KEY (student, guardian, generation)) STRICT, WITHOUT ROWID
          """)
    }
    let rows = (0..<count).map { (String(1_000_000 + $0 * 6 / 10), "G-\($0)") }
    var generator = SystemRandomNumberGenerator()
    return try milliseconds {
      try queue.write { database in
        let insertion = try database.cachedStatement(
          sql: "INSERT INTO pin VALUES (?, ?, 1, '0011223344556677', zeroblob(92), ?)")
        for (student, guardian) in rows {
          let fingerprint = (0..<4).map { _ in generator.next() }
          try insertion.execute(arguments: [student, guardian, unsafe fingerprint.withUnsafeBytes { unsafe Data($0) }])
        }
      }
    }
  }
}
