import Ledger
import Station
import Verification

/// A log that was restored from a backup older than what it is known to have come to.
struct RestoredLog {
  private let restored: any BroughtStation
  private let station: StationRestore.Owner

  init(_ restored: any BroughtStation, of station: StationRestore.Owner) {
    self.restored = restored
    self.station = station
  }

  /// The log goes on under its next name; if its key was rotated since, it says so again.
  func goOn(as number: Int, from last: Checkpoint) throws {
    let announced = try LogKeys.announced(in: restored.log)
    try restored.rename(to: LogName(restored.identity.origin, number: number))
    let store = restored.log
    let own = Checkpoint(origin: store.origin, try store.head().frontier)
    let journal = Journal(
      store: store, station: restored.identity.name, clock: station.clock, signer: station.signer)
    let policy = try PolicyLog.newest(in: store)?.number ?? 0
    var generator = SystemRandomNumberGenerator()
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
    guard let handovers = try LogKeys.handovers(in: station.folder, from: old, to: station.signer.publicKey)
    else { throw RestoreError.keyUnknown }
    for (key, vouched) in handovers {
      // Only the last of them can sign; for those in between nobody can any more.
      try journal.record(
        StationFact.keyAnnounced(key, vouched: vouched), by: author, policy: policy,
        checkpoint: key.key == station.signer.publicKey ? .always : .never)
    }
  }
}
