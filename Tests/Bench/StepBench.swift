import Records
import Station
import TestSupport
import Foundation
import GRDB
import Ledger
import SQLiteStore
import Verification

/// A durable step of a case against a bare commit in the same modes on the same disk, in turns.
struct StepBench {
  let folder: String

  func run(_ report: inout BenchReport) throws {
    guard let identity = StationIdentity(kind: .practice, name: "bench"), let reference = CaseReference("KPK-482-1914"),
      let opening = CaseOpening(channel: .video, language: "en", reason: .work)
    else { return }
    let store = SQLiteCaseStore(
      try StationDatabase(creating: "\(folder)/station.sqlite", identity, key: StationOnDisk.key(1)))
    let clock = BenchClock()
    let journal = try Journal(store: store, station: identity.name, clock: clock, signer: .test())
    var procedure = Procedure(reference, in: identity.origin)
    func step(_ event: Event) throws {
      guard case .record(let fact, let next) = procedure.decide(event, at: clock.now()) else { throw NotTaken() }
      let receipt = try journal.append(
        fact, label: fact.label.description, case: reference, by: .sample("Bench (bench)"), policy: 1, state: next)
      _ = procedure.evolve(receipt)
    }
    let bare = try BareCommits(path: "\(folder)/bare.sqlite")
    for event: Event in [
      .open(opening), .name(.studentID), .checkStanding, .see(unbroken: false), .answer(.birthDate, .asked),
    ] {
      try step(event)
    }
    var (steps, commits) = ([Double](), [Double]())
    for _ in 0..<500 {
      steps.append(try milliseconds { try step(.correct(.birthDate)) })
      commits.append(try milliseconds { try bare.commit() })
    }
    report.add(
      Figure(
        name: "a durable step", value: steps.median, unit: "ms", baseline: "a bare commit",
        baselineValue: commits.median, aim: 1.2))
  }
}

/// One row of an entry's size, committed as durably as the log's.
private struct BareCommits {
  private let queue: DatabaseQueue

  init(path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA")
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { try $0.execute(sql: "CREATE TABLE row (number INTEGER PRIMARY KEY, body BLOB) STRICT") }
  }

  func commit() throws {
    try queue.inDatabase { database in
      try database.inTransaction(.immediate) {
        try database.cachedStatement(sql: "INSERT INTO row (body) VALUES (?)")
          .execute(arguments: [Data(repeating: 0x61, count: 400)])
        return .commit
      }
    }
  }
}

private struct NotTaken: Error {}

private final class BenchClock: LocalClock {
  var today: CivilDate { StationZone.pacific.day(of: now().wall) }

  func now() -> Moment {
    let wall = Int64(Date().timeIntervalSince1970 * 1000)
    return Moment(wall: wall, boot: "bench", monotonic: wall)
  }
}
