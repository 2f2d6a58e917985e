import Ledger
import SQLiteStore
import Station
import Verification
import TestSupport

/// A station for practice whose files are made as `pinline init` makes them.
struct BenchStation {
  let folder: StationFolder
  let identity: StationIdentity
  let store: SQLiteCaseStore
  let signer: LogSigner

  init(folder: StationFolder) throws {
    guard let identity = StationIdentity(kind: .practice, name: "bench") else { throw NoStation() }
    (self.folder, self.identity) = (folder, identity)
    try folder.makeFolders()
    for purpose in KeyFile.Purpose.allCases { try KeyFile.make(purpose, in: folder) }
    try DurableFile.create(
      folder.policy, with: Array(PolicyFile.text(of: .initial, headed: "bench") { $0.key.rawValue }.utf8), mode: 0o600)
    signer = try KeyFile.signer(in: folder, environment: [:])
    let key = try KeyFile.pinKey(in: folder, environment: [:])
    store = SQLiteCaseStore(try StationDatabase(creating: folder.database, identity, key: key))
  }

  /// A way into its log, whose key is announced.
  func journal(_ clock: SteppingClock) throws -> Journal<Stage> {
    let journal = Journal(store: store, station: identity.name, clock: clock, signer: signer)
    try journal.record(
      StationFact.keyAnnounced(signer.publicKey.named(identity.origin), vouched: nil), by: .sample("Bench (bench)"),
      policy: 0)
    return journal
  }

  /// Its rosters, by a connection of their own.
  func archive() throws -> SQLiteRosterArchive {
    let key = try KeyFile.pinKey(in: folder, environment: [:])
    return SQLiteRosterArchive(try StationDatabase(opening: folder.database, key: key), folder: folder.path)
  }
}

private struct NoStation: Error {}
