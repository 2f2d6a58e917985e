import Desk
import Foundation
import GRDB
import Glibc
import Ledger

/// Puts a backup in place of a station's database.
public struct StationRestore {
  /// What is needed to go on with a restored log.
  public struct Station {
    /// The station's files and the folder of its checkpoints.
    public let folder: StationFolder, checkpoints: String
    /// The id of its key for PINs, and its signer.
    public let keyID: String, signer: LogSigner
    /// The time, and who restores.
    public let clock: any StationClock, staff: Operator

    /// A station of these parts.
    public init(
      folder: StationFolder, checkpoints: String, keyID: String, signer: LogSigner, clock: any StationClock,
      staff: Operator
    ) {
      (self.folder, self.checkpoints, self.keyID) = (folder, checkpoints, keyID)
      (self.signer, self.clock, self.staff) = (signer, clock, staff)
    }
  }

  private let station: Station
  private var folder: StationFolder { station.folder }

  /// A restore for a station.
  public init(_ station: Station) { self.station = station }

  /// What a restore came to.
  public struct Outcome: Hashable, Sendable {
    /// The log's name from here on, and how many entries it has.
    public let origin: String, size: Int64
    /// How many entries that there once were are lost.
    public let lost: Int64
    /// Where the database that was there before was put, if there was one.
    public let replaced: String?
  }

  /// Verifies a backup and puts it in place. One that is older than what the log is known to have had is put back only
  /// with `allowingOlder`, and then goes on under a new name whose first entry says what came before.
  /// - Throws: `RestoreError`, `StoreError`, `StationFolderError`; then nothing was changed.
  public func run(_ file: String, allowingOlder: Bool) throws -> Outcome {
    let aside = folder.database + ".new"
    defer { DatabaseFile.remove(aside) }
    try StationBackup.copy(file, to: aside)
    let restored = try check(aside, as: file)
    // Held against every writer until it is replaced: what is logged meanwhile would be lost.
    guard let current = try? StationDatabase(opening: folder.database) else {
      return try replace(nil, by: restored, aside, from: file, allowingOlder)
    }
    return try current.holding { try replace(current, by: restored, aside, from: file, allowingOlder) }
  }

  private func replace(
    _ current: StationDatabase?, by restored: SQLiteCaseStore, _ aside: String, from file: String,
    _ allowingOlder: Bool
  ) throws -> Outcome {
    let size = try restored.head().frontier.size
    let last = try lastKnown(current, restored)
    let lost = max(0, (last?.size ?? 0) - size)
    if lost > 0, !allowingOlder { throw RestoreError.older(backup: size, known: size + lost) }
    try bringRoster(of: restored, beside: file)
    if let last, lost > 0 { try goOn(aside, from: last) }
    let outcome = SQLiteCaseStore(try StationDatabase(opening: aside))
    let end = try outcome.head().frontier.size
    try DatabaseFile.synchronize(aside)
    let replaced = try setAside()
    try DatabaseFile.put(aside, inPlaceOf: folder.database)
    // What was signed last is now what the restored log says, by the decision of whoever holds the keys.
    if let newest = try outcome.checkpoint(before: .max) { LastSigned(folder).remember(newest.note) }
    return Outcome(origin: outcome.origin, size: end, lost: lost, replaced: replaced)
  }

  /// How far the log is known to have come: by the newest checkpoint file that its keys signed, or by the database that is
  /// to be replaced, where that can be read.
  private func lastKnown(_ current: StationDatabase?, _ restored: SQLiteCaseStore) throws -> Ledger.Checkpoint? {
    let keys = try LogKeys.all(in: restored).map(\.key) + [station.signer.publicKey]
    let filed = try CheckpointFiles.newest(in: station.checkpoints, of: restored.database.identity.origin, keys: keys)
    guard let current, let tree = try? SQLiteCaseStore(current).head().frontier, tree.size > filed?.size ?? 0
    else { return filed }
    return Ledger.Checkpoint(origin: SQLiteCaseStore(current).origin, tree)
  }

  /// The copy has to be this station's and whole.
  private func check(_ aside: String, as file: String) throws -> SQLiteCaseStore {
    do {
      let database = try StationDatabase(opening: aside)
      guard database.keyID == station.keyID else { throw StoreError.otherStation(file) }
      let store = SQLiteCaseStore(database)
      let report = try LogAudit(SQLiteAuditSource(StationDatabase(auditing: aside))).run()
      if case .broken(let fault) = report.verdict { throw RestoreError.broken(fault) }
      return store
    } catch let error as StoreError {
      throw error.naming(file, insteadOf: aside)
    }
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
  private func goOn(_ aside: String, from last: Ledger.Checkpoint) throws {
    let before = try StationDatabase(opening: aside)
    let announced = try LogKeys.announced(in: SQLiteCaseStore(before))
    try before.write { database in
      let number = before.origins.count + 1
      try database.execute(
        sql: "INSERT INTO log_origin SELECT ?, origin || '/' || ?, (SELECT size FROM head) FROM station",
        arguments: [number, number])
    }
    let store = SQLiteCaseStore(try StationDatabase(opening: aside))
    let journal = Journal(
      store: store, station: before.identity.name, clock: station.clock, signer: station.signer)
    let policy = try PolicyLog.newest(in: store)?.number ?? 0
    let name = station.staff.logged
    try journal.record(StationFact.logContinued(last), operator: name, policy: policy)
    guard let announced, announced.key != station.signer.publicKey else { return }
    guard let handovers = LogKeys.handovers(in: folder, from: announced.key, to: station.signer.publicKey)
    else { throw RestoreError.keyUnknown }
    for (key, vouched) in handovers {
      // Only the last of them can sign; for those in between nobody can any more.
      try journal.record(
        StationFact.keyAnnounced(key, vouched: vouched), operator: name, policy: policy,
        checkpoint: key.key == station.signer.publicKey ? .always : .never)
    }
  }

  /// What was there stays for whoever looks into it, under another name.
  private func setAside() throws -> String? {
    guard DatabaseFile.exists(folder.database) else { return nil }
    var number = 1
    while DatabaseFile.exists("\(folder.database).replaced-\(number)") { number += 1 }
    let name = "\(folder.database).replaced-\(number)"
    guard unsafe link(folder.database, name) == 0 else { throw StoreError.refused(reason: "a file cannot be kept") }
    return name
  }
}
