import Operations
package import Station
import Desk
import Foundation
import GRDB
import Glibc
package import Ledger
import Verification

/// Puts a backup in place of a station's database.
package struct StationRestore {
  /// What is needed to go on with a restored log.
  package struct Station {
    /// The station's files and the folder of its checkpoints.
    package let folder: StationFolder, checkpoints: String
    /// The id of its key for PINs, and its signer.
    package let keyID: String, signer: LogSigner
    /// The time, and who restores.
    package let clock: any StationClock, staff: Operator

    /// A station of these parts.
    package init(
      folder: StationFolder, checkpoints: String, keyID: String, signer: LogSigner, clock: any StationClock,
      staff: Operator
    ) {
      (self.folder, self.checkpoints, self.keyID) = (folder, checkpoints, keyID)
      (self.signer, self.clock, self.staff) = (signer, clock, staff)
    }
  }

  /// What a restore came to.
  package struct Outcome: Hashable, Sendable {
    /// The log's name from here on, and how many entries it has.
    package let origin: String, size: Int64
    /// Whether it is older than what the log is known to have come to, and goes on under a new name.
    package let isOlder: Bool
    /// Where the database that was there before was put, if there was one.
    package let replaced: String?
  }

  private let station: Station
  private var folder: StationFolder { station.folder }

  /// A restore for a station.
  package init(_ station: Station) { self.station = station }

  /// Verifies a backup and puts it in place. One that is older than what the log is known to have had is put back only
  /// with `allowingOlder`, and then goes on under a new name whose first entry says what came before.
  /// - Throws: `RestoreError`, `StoreError`, `StationFolderError`; then nothing was changed.
  package func run(_ file: String, allowingOlder: Bool) throws -> Outcome {
    let aside = folder.database + ".new"
    defer { DatabaseFile.remove(aside) }
    try StationBackup.copy(file, to: aside)
    let restored = try check(aside, as: file)
    guard let current = try openCurrent() else {
      return try replace(nil, by: restored, aside, from: file, allowingOlder)
    }
    // Held against every writer until it is replaced: what is logged meanwhile would be lost.
    return try current.holding { try replace(current, by: restored, aside, from: file, allowingOlder) }
  }

  /// The copy has to be this station's, whole, and signed by a key that leads to the station's own.
  private func check(_ aside: String, as file: String) throws -> SQLiteCaseStore {
    do {
      let database = try StationDatabase(opening: aside)
      guard database.keyID == station.keyID else { throw StoreError.otherStation(file) }
      let store = SQLiteCaseStore(database)
      let announced = try LogKeys.all(in: store).map(\.key)
      let report = try LogAudit(SQLiteAuditSource(StationDatabase(auditing: aside)), keys: announced).run()
      if case .broken(let fault) = report.verdict { throw RestoreError.broken(fault) }
      if let last = announced.last, last != station.signer.publicKey {
        guard LogKeys.handovers(in: folder, from: last, to: station.signer.publicKey) != nil
        else { throw RestoreError.keyUnknown }
      }
      return store
    } catch let error as StoreError {
      throw error.naming(file, insteadOf: aside)
    }
  }

  /// The database that is to be replaced; nil where there is none that can be made sense of. One that another process
  /// holds is no such case.
  private func openCurrent() throws -> StationDatabase? {
    do {
      return try StationDatabase(opening: folder.database)
    } catch let error as StoreError {
      switch error {
      case .missing, .damaged, .altered, .notPinline: return nil
      default: throw error
      }
    }
  }

  private func replace(
    _ current: StationDatabase?, by restored: SQLiteCaseStore, _ aside: String, from file: String,
    _ allowingOlder: Bool
  ) throws -> Outcome {
    let known = try KnownEnd(of: station, current, restored)
    if current == nil, !known.hasFolder, !allowingOlder { throw RestoreError.nothingToCompare(station.checkpoints) }
    let size = try restored.head().frontier.size
    let isOlder = try known.isNewer(than: restored)
    if isOlder, !allowingOlder { throw RestoreError.older(backup: size, known: known.last?.size ?? 0) }
    try bringRoster(of: restored, beside: file)
    if isOlder, let last = known.last { try goOn(aside, as: known.nextNumber, from: last) }
    let outcome = SQLiteCaseStore(try StationDatabase(opening: aside))
    let end = try outcome.head().frontier.size
    try DatabaseFile.synchronize(aside)
    // By the decision of whoever holds the keys, what was signed last is now what this log says.
    let newest = try outcome.checkpoint(before: .max).flatMap { SignedCheckpoint($0.note) }
    if let newest { try LastSigned(folder).goBack(to: newest) }
    let replaced = try setAside()
    try DatabaseFile.put(aside, inPlaceOf: folder.database)
    return Outcome(origin: outcome.origin, size: end, isOlder: isOlder, replaced: replaced)
  }

  private func bringRoster(of restored: SQLiteCaseStore, beside file: String) throws {
    let number = try SQLiteRosterArchive(restored.database, folder: folder.path).number()
    guard number > 0, !DatabaseFile.exists(folder.roster(number)) else { return }
    let copy = StationBackup.roster(of: file)
    guard DatabaseFile.exists(copy) else { throw RestoreError.rosterMissing(number) }
    try StationBackup.copy(copy, to: folder.roster(number))
    do { _ = try SQLiteRosterArchive(restored.database, folder: folder.path).open(number) } catch {
      DatabaseFile.remove(folder.roster(number))
      throw error
    }
  }

  /// The log goes on under its next name; if its key was rotated since, it says so again.
  private func goOn(_ aside: String, as number: Int, from last: Ledger.Checkpoint) throws {
    let before = try StationDatabase(opening: aside)
    let announced = try LogKeys.announced(in: SQLiteCaseStore(before))
    try before.write { database in
      try database.execute(
        sql: "INSERT INTO log_origin SELECT ?, origin || '/' || ?, (SELECT size FROM head) FROM station",
        arguments: [number, number])
    }
    let store = SQLiteCaseStore(try StationDatabase(opening: aside))
    let own = Ledger.Checkpoint(origin: store.origin, try store.head().frontier)
    let journal = Journal(
      store: store, station: before.identity.name, clock: station.clock, signer: station.signer)
    let policy = try PolicyLog.newest(in: store)?.number ?? 0
    var generator = AnyGenerator(SystemRandomNumberGenerator())
    let (author, joining) = try StaffRegister.signIn(station.staff, in: store, using: &generator)
    let vouched = try LogKeys.vouch(for: own, after: last, by: station.signer)
    try journal.record(StationFact.logContinued(after: last, vouched: vouched), by: author, policy: policy)
    if let announced, announced.key != station.signer.publicKey {
      try tellAgain(of: announced.key, in: journal, by: author, policy)
    }
    // Nothing comes between the log's new name and the key that signs under it.
    if let joining { try journal.record(joining, by: author, policy: policy) }
  }

  private func tellAgain(of old: LogKey, in journal: Journal<Stage>, by author: Author, _ policy: Int) throws {
    guard let handovers = LogKeys.handovers(in: folder, from: old, to: station.signer.publicKey)
    else { throw RestoreError.keyUnknown }
    for (key, vouched) in handovers {
      // Only the last of them can sign; for those in between nobody can any more.
      try journal.record(
        StationFact.keyAnnounced(key, vouched: vouched), by: author, policy: policy,
        checkpoint: key.key == station.signer.publicKey ? .always : .never)
    }
  }

  /// What was there stays for whoever looks into it, under another name; with it goes a journal that an interrupted run
  /// left, which SQLite would otherwise roll back into the new file.
  private func setAside() throws -> String? {
    let journal = folder.database + "-journal"
    guard DatabaseFile.exists(folder.database) || DatabaseFile.exists(journal) else { return nil }
    var number = 1
    while DatabaseFile.exists("\(folder.database).replaced-\(number)") { number += 1 }
    let name = "\(folder.database).replaced-\(number)"
    if DatabaseFile.exists(folder.database), unsafe link(folder.database, name) != 0 {
      throw StoreError.refused(reason: "a file cannot be kept")
    }
    if DatabaseFile.exists(journal), unsafe rename(journal, name + "-journal") != 0 {
      throw StoreError.refused(reason: "a file cannot be kept")
    }
    return name
  }
}
