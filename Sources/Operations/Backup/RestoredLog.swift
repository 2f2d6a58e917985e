import Ledger
import Station

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
    let aside = try AsideLog(of: restored, for: station)
    let own = Checkpoint(origin: aside.store.origin, try aside.store.head().frontier)
    let vouched = try LogKeys.vouch(for: own, after: last, by: station.signer)
    try aside.record(.logContinued(after: last, vouched: vouched))
    if let announced, announced.key != station.signer.publicKey { try tellAgain(of: announced.key, in: aside) }
    // Nothing comes between the log's new name and the key that signs under it.
    if let joining = aside.joining { try aside.record(joining) }
  }

  private func tellAgain(of old: LogKey, in aside: AsideLog) throws {
    guard let handovers = try LogKeys.handovers(in: station.folder, from: old, to: station.signer.publicKey)
    else { throw RestoreError.keyUnknown }
    for (key, vouched) in handovers {
      // Only the last of them can sign; for those in between nobody can any more.
      try aside.record(
        .keyAnnounced(key, vouched: vouched), checkpoint: key.key == station.signer.publicKey ? .always : .never)
    }
  }
}
