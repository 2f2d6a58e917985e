import Ledger
package import Operations
import Station

/// What `StationPlace` and what comes from it require.
package enum StationRequirement: Hashable, Sendable, CaseIterable {
  /// Of the place.
  case inUse, bring, found, exists
  /// Of the data in use, and of a copy of them.
  case identity, keyID, log, copy, holding, auditedCopy, keep, discardCopy
  /// Of a backup that was brought.
  case broughtIdentity, broughtKeyID, broughtLog, audited, naming, missingRoster, bringRoster, rename, finish
  case putInPlace, discard
  /// Of data of which it is not known who wrote them.
  case foundKeyID, auditedFound, carry
}

/// A place over another, which tells of every call to it and to what comes from it.
package final class ForwardingPlace: StationPlace {
  private let through: Through<StationRequirement, any StationPlace>
  private let watch: (StationRequirement) throws -> Void

  /// A place over `base`; an error of `watch` comes instead of the call.
  package init(_ base: any StationPlace, _ watch: @escaping (StationRequirement) throws -> Void) {
    through = Through(base, watch)
    self.watch = watch
  }

  package func inUse() throws -> (any StationInUse)? {
    try through(.inUse) { try $0.inUse() }.map { ForwardingStation($0, watch) }
  }
  package func bring(_ file: String) throws -> any BroughtStation {
    ForwardingBroughtStation(try through(.bring) { try $0.bring(file) }, watch)
  }
  package func found() throws -> any FoundStation {
    ForwardingFoundStation(try through(.found) { try $0.found() }, watch)
  }
  package func exists(_ file: String) -> Bool { through.always(.exists) { $0.exists(file) } }
}

private final class ForwardingStation: StationInUse {
  private let through: Through<StationRequirement, any StationInUse>
  private let watch: (StationRequirement) throws -> Void

  init(_ base: any StationInUse, _ watch: @escaping (StationRequirement) throws -> Void) {
    through = Through(base, watch)
    self.watch = watch
  }

  var identity: StationIdentity { through.always(.identity) { $0.identity } }
  var keyID: String { through.always(.keyID) { $0.keyID } }
  var log: any ProvableLog & ValueStore & CheckpointStore { through.always(.log) { $0.log } }
  func copy(to file: String) throws -> any StationCopy {
    ForwardingCopy(try through(.copy) { try $0.copy(to: file) }, watch)
  }
  func holding<Value>(_ body: () throws -> Value) throws -> Value {
    try through(.holding) { try $0.holding(body) }
  }
}

private final class ForwardingFoundStation: FoundStation {
  private let through: Through<StationRequirement, any FoundStation>
  private let watch: (StationRequirement) throws -> Void

  init(_ base: any FoundStation, _ watch: @escaping (StationRequirement) throws -> Void) {
    through = Through(base, watch)
    self.watch = watch
  }

  var keyID: String { through.always(.foundKeyID) { $0.keyID } }
  func audited() throws -> any AuditSource { try through(.auditedFound) { try $0.audited() } }
  func carry(_ own: OwnRows) throws -> any BroughtStation {
    ForwardingBroughtStation(try through(.carry) { try $0.carry(own) }, watch)
  }
}

private final class ForwardingCopy: StationCopy {
  private let through: Through<StationRequirement, any StationCopy>

  init(_ base: any StationCopy, _ watch: @escaping (StationRequirement) throws -> Void) {
    through = Through(base, watch)
  }

  func audited() throws -> any AuditSource { try through(.auditedCopy) { try $0.audited() } }
  func keep(roster: String) throws { try through(.keep) { try $0.keep(roster: roster) } }
  func discard() { through.always(.discardCopy) { $0.discard() } }
}

private final class ForwardingBroughtStation: BroughtStation {
  private let through: Through<StationRequirement, any BroughtStation>

  init(_ base: any BroughtStation, _ watch: @escaping (StationRequirement) throws -> Void) {
    through = Through(base, watch)
  }

  var identity: StationIdentity { through.always(.broughtIdentity) { $0.identity } }
  var keyID: String { through.always(.broughtKeyID) { $0.keyID } }
  var log: any ProvableLog & ValueStore & CheckpointStore { through.always(.broughtLog) { $0.log } }
  func audited() throws -> any AuditSource { try through(.audited) { try $0.audited() } }
  func naming(_ error: StoreError) -> StoreError { through.always(.naming) { $0.naming(error) } }
  func missingRoster() throws -> Int? { try through(.missingRoster) { try $0.missingRoster() } }
  func bringRoster(from file: String) throws { try through(.bringRoster) { try $0.bringRoster(from: file) } }
  func rename(to name: LogName) throws { try through(.rename) { try $0.rename(to: name) } }
  func finish() throws { try through(.finish) { try $0.finish() } }
  func putInPlace() throws -> String? { try through(.putInPlace) { try $0.putInPlace() } }
  func discard() { through.always(.discard) { $0.discard() } }
}
