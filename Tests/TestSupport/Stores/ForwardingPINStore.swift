import Records
package import Station

/// What `PINStore` requires.
package enum PINStoreRequirement: Hashable, Sendable, CaseIterable {
  case pins, isStudentPIN, taken, owners, shelf, eachCreated, roster, keep
}

/// A PIN store over another, which tells of every call.
package class ForwardingPINStore: PINStore {
  private let through: Through<PINStoreRequirement, any PINStore>

  /// A store over `base`; an error of `watch` comes instead of the call.
  package init(_ base: any PINStore, _ watch: @escaping (PINStoreRequirement) throws -> Void) {
    through = Through(base, watch)
  }

  package func pins(of owner: PINOwner) throws -> [SealedPIN] { try through(.pins) { try $0.pins(of: owner) } }

  package func isStudentPIN(_ fingerprint: PINFingerprint) throws -> Bool {
    try through(.isStudentPIN) { try $0.isStudentPIN(fingerprint) }
  }

  package func taken(among fingerprints: [PINFingerprint]) throws -> Set<PINFingerprint> {
    try through(.taken) { try $0.taken(among: fingerprints) }
  }

  package func owners(withPINAmong owners: [PINOwner]) throws -> Set<PINOwner> {
    try through(.owners) { try $0.owners(withPINAmong: owners) }
  }

  package func shelf(of owner: PINOwner) throws -> UInt8 { try through(.shelf) { try $0.shelf(of: owner) } }

  package func eachCreated(onShelf shelf: UInt8, _ body: (OwnedPIN) throws -> Void) throws {
    try through(.eachCreated) { try $0.eachCreated(onShelf: shelf, body) }
  }

  package func roster() throws -> Int { try through(.roster) { try $0.roster() } }

  package func keep(_ pins: [OwnedPIN], beside roster: Int, _ log: () throws -> Void) throws {
    try through(.keep) { try $0.keep(pins, beside: roster, log) }
  }
}

/// A PIN store over another, in which keeping one may fail, and reading fails whenever that of its case store does.
package final class FaultyPINStore: ForwardingPINStore {
  private final class Plan { var keepingFails = false }

  private let plan = Plan()
  /// Whether keeping a created PIN fails.
  package var keepingFails: Bool {
    get { plan.keepingFails }
    set { plan.keepingFails = newValue }
  }

  /// A store that works until it, or the store beside it, is told otherwise.
  package init(_ base: any PINStore, failingWith store: FaultyCaseStore) {
    super.init(base) { [plan] call in
      if call == .keep ? plan.keepingFails : store.readingFails { throw FaultyStoreFailure() }
    }
  }
}
