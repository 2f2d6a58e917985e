import Diagnostics
import Ledger
import Operations
import Station

/// A place where nothing can be put in the place of anything.
final class FullPlace: StationPlace {
  private let base: any StationPlace

  init(_ base: any StationPlace) { self.base = base }

  func inUse() throws -> (any StationInUse)? { try base.inUse() }
  func bring(_ file: String) throws -> any BroughtStation { UnplacedStation(try base.bring(file)) }
  func exists(_ file: String) -> Bool { base.exists(file) }
}

private final class UnplacedStation: BroughtStation {
  private let base: any BroughtStation

  init(_ base: any BroughtStation) { self.base = base }

  var identity: StationIdentity { base.identity }
  var keyID: String { base.keyID }
  var log: any ProvableLog & ValueStore & CheckpointStore { base.log }
  func audited() throws -> any AuditSource { try base.audited() }
  func naming(_ error: StoreError) -> StoreError { base.naming(error) }
  func missingRoster() throws -> Int? { try base.missingRoster() }
  func bringRoster(from file: String) throws { try base.bringRoster(from: file) }
  func rename(to name: LogName) throws { try base.rename(to: name) }
  func finish() throws { try base.finish() }
  func putInPlace() throws -> String? { throw StoreError.refused(reason: .cannotRenameFile) }
  func discard() { base.discard() }
}
