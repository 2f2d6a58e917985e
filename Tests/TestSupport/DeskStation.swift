package import Operations
package import Station
package import Desk
import Foundation
package import Ledger
package import SQLiteStore
package import Verification

/// A station in a temporary folder with real files, a hand-made roster and a clock that is moved by hand. It can be
/// left and entered again as often as wanted: every desk is made anew on the same files.
package final class DeskStation {
  /// The files.
  package let folder: StationFolder
  /// Who the station is.
  package let identity: StationIdentity
  /// The time.
  package let clock = ManualClock()
  /// The policy that the next desk starts with.
  package var policy: Policy
  /// The store of the newest desk, which can be made to fail.
  package private(set) var store: FaultyCaseStore
  /// The PINs of the newest desk, which can be made to fail.
  package private(set) var pins: FaultyPINStore
  /// The safe of the newest desk.
  package private(set) var safe: PINSafe
  private var seed: UInt64
  private let root = MemoryFolder()

  /// A station of a kind with these settings, whose roster holds these families.
  package init(
    _ families: [DeskFamily] = DeskFamily.all, kind: StationKind = .practice, settings: [String: String] = [:],
    seed: UInt64 = 1
  ) throws {
    folder = StationFolder(path: root.path + "/station")
    identity = try StationIdentity(kind: kind, name: "front-desk").orThrow("a station's name")
    policy = try Self.policy(settings)
    self.seed = seed
    try folder.makeFolders()
    for purpose in KeyFile.Purpose.allCases { try KeyFile.make(purpose, in: folder) }
    let key = try KeyFile.pinKey(in: folder, environment: [:])
    let database = try StationDatabase(creating: folder.database, identity, key: key)
    store = FaultyCaseStore(SQLiteCaseStore(database), keeping: root)
    pins = FaultyPINStore(SQLitePINStore(database), failingWith: store)
    safe = PINSafe(key: key, station: identity)
    try announceKey()
    try load(DeskRoster(families))
  }

  /// Announces the key that signs, as every station does before anything else.
  package func announceKey() throws {
    try journal().record(
      StationFact.keyAnnounced(signer().publicKey.named(identity.origin), vouched: nil), by: .sample("Maker"), policy: 0
    )
  }

  /// Its rosters, by a connection.
  package func archive(_ database: StationDatabase) throws -> SQLiteRosterArchive {
    let key = try KeyFile.pinKey(in: folder, environment: [:])
    database.unlock(with: key)
    return SQLiteRosterArchive(database, folder: folder.path)
  }

  /// The key that signs.
  package func signer() throws -> LogSigner { try KeyFile.signer(in: folder, environment: [:]) }

  /// The key for PINs and records.
  package func key() throws -> PINKey { try KeyFile.pinKey(in: folder, environment: [:]) }

  /// Its database by a connection of its own.
  package func open() throws -> StationDatabase { try StationDatabase(opening: folder.database, key: key()) }

  /// Its database as an audit reads it.
  package func openForAudit() throws -> StationDatabase {
    try StationDatabase(auditing: folder.database, key: key())
  }

  /// What its keys can tell in an audit.
  package func heldKeys() throws -> HeldKeys {
    try HeldKeys(signer: signer(), pinKey: key().id)
  }

  /// A way into the log of its own.
  package func journal() throws -> Journal<Stage> {
    let store = SQLiteCaseStore(try open())
    return try Journal(store: store, station: identity.name, clock: clock, signer: signer())
  }

  /// Settings as `policy.yaml` would have them; what is not said has its default.
  package static func policy(_ settings: [String: String]) throws -> Policy {
    let text = settings.map { "\($0.key): '\($0.value)'" }.joined(separator: "\n")
    return try PolicyFile.policy(in: text, file: "policy.yaml")
  }

  /// A new desk on the same files, as after a restart. `prepare` sees its store first, to make it fail; `other` is a
  /// safe that is not the station's own, `chance` what it draws from.
  package func desk(
    operator name: String = "Ana Ruiz", account: String = "desk", input: InputSource = .terminal,
    with other: PINSafe? = nil,
    chance: (any RandomNumberGenerator)? = nil,
    preparing prepare: (FaultyCaseStore) -> Void = { _ in }
  ) throws -> Desk {
    let database = try open()
    store = FaultyCaseStore(SQLiteCaseStore(database), keeping: root)
    let archive = try archive(database)
    pins = FaultyPINStore(try archive.pins(), failingWith: store)
    prepare(store)
    let key = try key()
    safe = other ?? PINSafe(key: key, station: identity, log: store.origin)
    seed += 1
    let session = try StaffSession(
      .sample(name, account: account, input: input), policy: policy,
      with: StaffSession.Equipment(
        station: identity, store: store, clock: clock,
        generator: AnyGenerator(chance ?? SeededGenerator(seed: seed)), signer: signer(),
        checkpoints: CheckpointFolder(policy, of: folder, store: store)))
    return Desk(
      session,
      with: Desk.Equipment(
        store: store, directory: try archive.directory(), people: try archive.people(), pins: pins, safe: safe))
  }

  /// Puts another roster in place, also in the middle of a call. `watch` is told of every call to the store that the import makes.
  @discardableResult
  package func load(
    _ roster: DeskRoster, watching watch: @escaping (CaseStoreRequirement) throws -> Void = { _ in }
  ) throws -> ImportReport {
    try importing(watching: watch) { place, journal in
      try RosterImport(roster, source: "roster", at: place).run(
        journal: journal, author: .sample("Importer", account: "desk"), policy: Self.importPolicy(policy.number),
        second: "Second Person"
      ) { _ in }
    }
  }

  /// Puts the roster before the newest in place again.
  package func undo() throws {
    _ = try importing(watching: { _ in }) { place, journal in
      try RosterUndo(at: place).run(
        journal: journal, author: .sample("Importer", account: "desk"), policy: policy, second: "Second Person")
    }
  }

  /// Import and entry are one transaction, so of one connection.
  private func importing<Value>(
    watching watch: @escaping (CaseStoreRequirement) throws -> Void,
    _ work: (RosterImport.Place, Journal<Stage>) throws -> Value
  ) throws -> Value {
    let database = try open()
    let store = ForwardingCaseStore(SQLiteCaseStore(database), watch)
    let place = RosterImport.Place(
      kind: identity.kind, archive: try archive(database), safe: safe,
      log: try SealedLog(store, signer: try signer()), clock: clock)
    return try work(place, try Journal(store: store, station: identity.name, clock: clock, signer: signer()))
  }

  /// A roster of a test may change everything.
  private static func importPolicy(_ number: Int) -> Policy {
    Policy(
      number: number,
      texts: ["import-left-out": "100", "import-removed": "100", "import-changed": "100", "verified-sources": "roster"])
  }

  /// Every entry, read by a connection of its own, so only what is durable.
  package func entries() throws -> [Entry] {
    let store = SQLiteCaseStore(try open())
    return try store.entries(from: 0, limit: .max).map { try Entry(stored: $0) }
  }

  /// The facts of a case, read by a connection of its own.
  package func facts(of reference: CaseReference?) throws -> [Fact] {
    guard let reference else { return [] }
    let store = SQLiteCaseStore(try open())
    return try store.entries(of: reference).map { stored in
      let entry = try Entry(stored: stored.bytes)
      return try Fact(kind: entry.kind, fields: entry.fact)
    }
  }

  /// The values behind a case's commitments, read by a connection of its own.
  package func openings(of reference: CaseReference?) throws -> [StoredOpening] {
    guard let reference else { return [] }
    return try SQLiteCaseStore(open()).openings(of: reference)
  }

  /// The values of one committed field, in the order of the log.
  package func committed(_ field: String, of reference: CaseReference?) throws -> [String] {
    try openings(of: reference).filter { $0.opening.field == field }
      .map { String(decoding: $0.opening.value, as: UTF8.self) }
  }

  /// Every file of the station, keys included.
  package func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path).map { root.path + "/" + $0 }
      .filter { (try? FileManager.default.attributesOfItem(atPath: $0)[.type] as? FileAttributeType) == .typeRegular }
  }
}

extension DeskStation {
  /// Looks whether the log is dense, its tree right, and every case one that the procedure could have made.
  package func checkLog() throws {
    let store = SQLiteCaseStore(try open())
    let stored = try store.entries(from: 0, limit: .max)
    var frontier = MerkleFrontier.empty
    var cases: Set<CaseReference> = []
    for (place, bytes) in stored.enumerated() {
      let entry = try Entry(stored: bytes)
      if entry.sequence != Int64(place) { throw ScriptError("the log has a gap at \(place)") }
      if let reference = entry.case { cases.insert(reference) }
      frontier.append(MerkleTree.leafHash(bytes))
    }
    if try store.head().frontier != frontier { throw ScriptError("the head is not the tree of the entries") }
    let journal = try Journal(store: store, station: identity.name, clock: clock, signer: signer())
    for reference in cases {
      let receipts: [Receipt<Fact>] = try journal.receipts(of: reference)
      do { _ = try Procedure(replaying: receipts, of: reference, in: identity.origin) } catch {
        throw ScriptError("a case does not replay")
      }
    }
  }
}

/// A folder in memory where that can be had: the tests here are of order and failure, and the store has its own of durability. It goes
/// with its station and the last of its desks, also with a station whose making failed.
private final class MemoryFolder {
  let path: String

  init() {
    let memory = "/dev/shm/"
    let place = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    path = place + "pinline-desk-" + UUID().uuidString
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
