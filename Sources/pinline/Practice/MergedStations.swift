import ArgumentParser
import Foundation
import Practice
import SQLiteStore
import Station

/// What was practised at this station and at others, each with the log in which its steps stand.
struct MergedStations {
  private(set) var attempts: [Attempt], drills: [FaceDrill], notes: [TrainerNote]
  /// Folders that have attempts and no log.
  private(set) var withoutLog: [String] = []
  private var stores: [String: SQLiteCaseStore]
  /// So many digits of an attempt's number name it.
  private static let fewest = 6

  /// - Throws: `UsageError.noAttempts` for a folder that holds none.
  init(_ session: PracticeSession, and folders: [String]) throws {
    let own = AttemptStore(session.station.folder)
    (attempts, drills) = (try own.all(), try own.drills())
    notes = try TrainerNote.all(in: session.station.store)
    stores = [session.station.identity.name: session.station.store]
    for path in folders {
      let folder = StationFolder(path: path)
      guard FileManager.default.fileExists(atPath: path + "/attempts") else { throw UsageError.noAttempts(path) }
      attempts += try AttemptStore(folder).all()
      drills += try AttemptStore(folder).drills()
      guard folder.exists else {
        withoutLog.append(path)
        continue
      }
      let database = try StationDatabase(opening: folder.database, expecting: .practice)
      _ = try database.unlock(of: folder, environment: [:])
      let store = SQLiteCaseStore(database)
      notes += try TrainerNote.all(in: store)
      if stores[database.identity.name] == nil { stores[database.identity.name] = store }
    }
  }

  /// The log of the station at which an attempt was taken; nil where it is not at hand.
  func store(of attempt: Attempt) -> SQLiteCaseStore? { stores[attempt.head.station] }

  /// The attempt whose number is this one or begins so, as it was settled where it is there twice; nil where several begin so.
  func attempt(_ beginning: String) -> Attempt? {
    let found = attempts.filter { $0.head.id.hasPrefix(beginning) }
    guard beginning.count >= Self.fewest, Set(found.map(\.head.id)).count == 1 else { return nil }
    return found.last { $0.result != nil } ?? found.last
  }

  /// As of today, by the station's rules.
  func report(for list: ClassList?, at station: OpenStation) -> ClassReport {
    ClassReport(
      attempts, drills: drills, notes: notes, of: list, by: station.policy.practice, on: station.clock.today)
  }
}
