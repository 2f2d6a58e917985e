import Ledger
import Station
import Verification

/// Takes out of a station's data what somebody else wrote there: one entry that the station did not seal would keep it from going
/// on for ever. What the station wrote is copied into new data, entry by entry, through the guard; an entry of its own says what was
/// left behind, and the data as they were stay beside them.
package struct StationQuarantine {
  /// What it came to.
  package struct Outcome: Hashable, Sendable {
    /// Where the strangers' entries began, and how many there were; how many other rows.
    package let from: Int64, entries: Int64, rows: Int
    /// Where the data as they were are kept.
    package let kept: String?
  }

  private let station: StationRestore.Owner
  private let place: any StationPlace

  package init(_ station: StationRestore.Owner, at place: any StationPlace) {
    self.station = station
    self.place = place
  }

  /// Does it. `second` is whoever stands for it beside the operator, since what is taken out counts for nobody any more.
  /// - Throws: `QuarantineError`, `SecondPersonError`, `StoreError`, `StationFolderError`; then nothing that is in use was changed.
  package func run(second: String?) throws -> Outcome {
    // Before it is held: opening the file once more would drop what holds it.
    let found = try place.found()
    // Held against every writer until it is replaced; where the head does not fit any more, nobody can write.
    guard let current = try place.inUse() else { return try separate(found, second) }
    return try current.holding { try separate(found, second) }
  }

  private func separate(_ found: any FoundStation, _ second: String?) throws -> Outcome {
    guard found.keyID == station.keyID else { throw StoreError.otherStation(station.folder.database) }
    let part: OwnPart
    do { part = try OwnPart(found.audited(), by: station.signer) } catch let fault as LogFault {
      throw QuarantineError.broken(fault)
    }
    guard part.strangeEntries > 0 || part.strangeRows > 0 else { throw QuarantineError.noStrangers }
    let own = try found.carry(part.rows)
    defer { own.discard() }
    try check(own)
    try log(part, second, in: own)
    try own.finish()
    let newest = try own.log.checkpoint(before: .max).flatMap { SignedCheckpoint($0.note) }
    let kept = try own.putInPlace()
    // It goes on from what was signed before, so that only now is there more to remember; what cannot be remembered now is with the
    // next signature.
    if let newest { try? LastSigned(station.folder).remember(newest) }
    return Outcome(from: part.rows.entries, entries: part.strangeEntries, rows: part.strangeRows, kept: kept)
  }

  /// What is left has to be whole, and all that is known to have been signed.
  private func check(_ own: any BroughtStation) throws {
    let (known, size) = (try KnownEnd(of: station, nil, own), try own.log.head().frontier.size)
    // Without that, whoever spoils seals has the program itself take out what it wrote.
    if known.last == nil { throw QuarantineError.nothingToCompare }
    do {
      if try known.isNewer(than: own) {
        throw QuarantineError.sealsDamaged(sealed: size, signed: known.last?.size ?? size)
      }
    } catch RestoreError.broken(let fault) {
      throw QuarantineError.broken(fault)
    }
    let report = try LogAudit(
      own.audited(), keys: [station.signer.publicKey],
      held: station.heldKeys
    ).run()
    if case .broken(let fault) = report.verdict { throw QuarantineError.broken(fault) }
  }

  private func log(_ part: OwnPart, _ second: String?, in own: any BroughtStation) throws {
    let aside = try AsideLog(of: own, for: station)
    let name = try SecondPerson.name(second, beside: aside.author, for: .quarantine)
    if let joining = aside.joining { try aside.record(joining) }
    try aside.record(
      .quarantined(
        from: part.rows.entries, entries: part.strangeEntries, rows: part.strangeRows, root: part.root, second: name))
  }
}
