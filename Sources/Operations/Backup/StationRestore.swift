package import Ledger
package import Station

/// Puts a backup in place of a station's data.
package struct StationRestore {
  /// What is needed to go on with a restored log.
  package struct Owner {
    /// The station's files and the folder of its checkpoints.
    package let folder: StationFolder, checkpoints: String
    /// The id of its key for PINs, and its signer.
    package let keyID: String, signer: LogSigner
    /// The time, and who restores.
    package let clock: any StationClock, staff: Operator

    package init(
      folder: StationFolder, checkpoints: String, keyID: String, signer: LogSigner, clock: any StationClock,
      staff: Operator
    ) {
      (self.folder, self.checkpoints, self.keyID) = (folder, checkpoints, keyID)
      (self.signer, self.clock, self.staff) = (signer, clock, staff)
    }

    var heldKeys: HeldKeys { HeldKeys(signer: signer, pinKey: keyID) }
  }

  /// What a restore came to.
  package struct Outcome: Hashable, Sendable {
    /// The log's name from here on, and how many entries it has.
    package let origin: String, size: Int64
    /// Whether it is older than what the log is known to have come to, and goes on under a new name.
    package let isOlder: Bool
    /// Where the data that were there before were put, if there were any.
    package let replaced: String?
  }

  private let station: Owner
  private let place: any StationPlace

  package init(_ station: Owner, at place: any StationPlace) {
    self.station = station
    self.place = place
  }

  /// Verifies a backup and puts it in place. One that is older than what the log is known to have had is put back only
  /// with `allowingOlder`, and then goes on under a new name whose first entry says what came before.
  /// - Throws: `RestoreError`, `StoreError`, `StationFolderError`; then nothing that is in use was changed.
  package func run(_ file: String, allowingOlder: Bool) throws -> Outcome {
    let restored = try place.bring(file)
    defer { restored.discard() }
    do { try check(restored, as: file) } catch let error as StoreError { throw restored.naming(error) }
    guard let current = try place.inUse() else { return try replace(nil, by: restored, from: file, allowingOlder) }
    // Held against every writer until it is replaced: what is logged meanwhile would be lost.
    return try current.holding { try replace(current, by: restored, from: file, allowingOlder) }
  }

  /// The copy has to be this station's, whole, and signed by a key that leads to the station's own.
  private func check(_ restored: any BroughtStation, as file: String) throws {
    guard restored.keyID == station.keyID else { throw StoreError.otherStation(file) }
    let announced = try LogKeys.all(in: restored.log).map(\.key)
    let report = try LogAudit(
      restored.audited(), keys: announced, held: station.heldKeys
    ).run()
    if case .broken(let fault) = report.verdict { throw RestoreError.broken(fault) }
    if let last = announced.last, last != station.signer.publicKey {
      guard try LogKeys.handovers(in: station.folder, from: last, to: station.signer.publicKey) != nil
      else { throw RestoreError.keyUnknown }
    }
  }

  private func replace(
    _ current: (any StationInUse)?, by restored: any BroughtStation, from file: String, _ allowingOlder: Bool
  ) throws -> Outcome {
    let known = try KnownEnd(of: station, current, restored)
    if current == nil, !known.hasFolder, !allowingOlder { throw RestoreError.nothingToCompare(station.checkpoints) }
    let size = try restored.log.head().frontier.size
    let isOlder = try known.isNewer(than: restored)
    if isOlder, !allowingOlder { throw RestoreError.older(backup: size, known: known.last?.size ?? 0) }
    try bringRoster(of: restored, beside: file)
    if isOlder, let last = known.last {
      try RestoredLog(restored, of: station).goOn(as: known.nextNumber, from: last)
    }
    try restored.finish()
    let (origin, end) = (restored.log.origin, try restored.log.head().frontier.size)
    // By the decision of whoever holds the keys, what was signed last is now what this log says.
    let newest = try restored.log.checkpoint(before: .max).flatMap { SignedCheckpoint($0.note) }
    // A log that goes on from what was signed last is held to it as before.
    let replaced = try remembering(isOlder ? newest : nil) { try restored.putInPlace() }
    return Outcome(origin: origin, size: end, isOlder: isOlder, replaced: replaced)
  }

  /// Goes back to what was remembered before where `body` fails: the data in use are still those that it is of.
  private func remembering<Value>(_ newest: SignedCheckpoint?, _ body: () throws -> Value) throws -> Value {
    guard let newest else { return try body() }
    let memory = LastSigned(station.folder)
    let before = try memory.remembered()
    try memory.goBack(to: newest)
    do { return try body() } catch {
      try memory.goBack(to: before)
      throw error
    }
  }

  private func bringRoster(of restored: any BroughtStation, beside file: String) throws {
    guard let number = try restored.missingRoster() else { return }
    let copy = StationBackup.roster(of: file)
    guard place.exists(copy) else { throw RestoreError.rosterMissing(number) }
    try restored.bringRoster(from: copy)
  }
}
