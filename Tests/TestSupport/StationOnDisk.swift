import Matching
package import Operations
import Records
package import Station
import Foundation
package import Ledger
package import Roster
package import SQLiteStore
package import Verification

/// A station with a database in a folder of its own, a fixed clock and a fixed key. Gone with the value.
package final class StationOnDisk {
  /// Who works there.
  package static let author = Author.sample("Test")

  /// Its folder.
  package let scratch: ScratchFolder
  /// Who it is.
  package let identity: StationIdentity
  /// The time, which moves with every look.
  package let clock: SteppingClock
  /// The connection of the three that follow.
  package let database: StationDatabase
  /// The log and the cases.
  package let store: SQLiteCaseStore
  /// The rosters.
  package let archive: SQLiteRosterArchive
  /// Its key, and what that seals records with.
  package let key: PINKey, seal: RecordSeal
  /// The keeper of PINs.
  package let safe: PINSafe
  /// The way into the log.
  package let journal: Journal<Stage>

  /// Makes a station whose key is made of one byte.
  package init(
    kind: StationKind = .practice, name: String = "test", key seed: UInt8 = 1, clock: SteppingClock = SteppingClock()
  ) throws {
    let key = try Self.key(seed)
    let scratch = try ScratchFolder()
    identity = try StationIdentity(kind: kind, name: name).orThrow("an identity")
    database = try StationDatabase(creating: scratch.file("station.sqlite"), identity, key: key)
    self.scratch = scratch
    self.clock = clock
    store = SQLiteCaseStore(database)
    let seal = RecordSeal(key: key, station: identity)
    (self.key, self.seal) = (key, seal)
    archive = SQLiteRosterArchive(database, folder: scratch.path)
    safe = PINSafe(key: key, station: identity)
    journal = try Journal(store: store, station: identity.name, clock: clock, signer: .test())
  }

  /// Its database by a connection of its own.
  package func open() throws -> StationDatabase {
    try StationDatabase(opening: scratch.file("station.sqlite"), key: key)
  }

  /// Its database as an audit reads it.
  package func openForAudit() throws -> StationDatabase {
    try StationDatabase(auditing: scratch.file("station.sqlite"), key: key)
  }

  /// A key made of one byte.
  package static func key(_ seed: UInt8) throws -> PINKey {
    let bytes = [UInt8](repeating: seed, count: PINKey.length)
    return try (unsafe bytes.withUnsafeBytes { unsafe PINKey($0) }).orThrow("a key")
  }

  /// Its policy: every source of the tests may verify, and change whatever it likes.
  package static let policy = Policy(
    number: 0,
    texts: [
      "verified-sources": "courts, edfi, guardianships, main, overlay, zzz", "import-left-out": "100",
      "import-removed": "100", "import-changed": "100",
    ])

  /// Where a roster comes in.
  package var importPlace: RosterImport.Place {
    get throws {
      try RosterImport.Place(
        kind: identity.kind, archive: archive, safe: safe, log: SealedLog(store, signer: .test()), clock: clock)
    }
  }

  /// Imports a roster.
  @discardableResult
  package func load(
    _ reader: some RosterReader, source: String = "main", policy: Policy = StationOnDisk.policy, isStrict: Bool = false
  ) throws -> ImportReport {
    try RosterImport(reader, source: source, at: importPlace, isStrict: isStrict)
      .run(journal: journal, author: Self.author, policy: policy, second: "Second Person") { _ in }
  }

  /// Appends facts to a case, each with the state it leads to.
  @discardableResult
  package func append(
    _ facts: [Fact], to name: String, after stage: Stage = .new, by person: String = author.name,
    openings: [Opening] = []
  ) throws -> Stage {
    let reference = try CaseReference(name).orThrow("a case reference")
    return try facts.reduce(stage) { stage, fact in
      let next = try stage.after(fact).orThrow("stage after \(fact) at \(stage.phase.name)")
      _ = try journal.append(
        fact, label: fact.label.description, case: reference, by: .sample(person), policy: 1, state: next,
        openings: openings)
      return next
    }
  }

  /// Announces the key that signs, as every station does before anything else.
  package func announceKey() throws {
    try record(.keyAnnounced(LogSigner.test().publicKey.named(identity.origin), vouched: nil))
  }

  /// Appends an entry that belongs to no case.
  package func record(_ fact: StationFact = .consoleStarted) throws {
    try journal.record(fact, by: Self.author, policy: 1)
  }
}

extension Fact {
  /// The opening of a call by video, or of a visit.
  package static func opening(_ medium: Medium = .remote, sibling: CaseReference? = nil) -> Fact? {
    CaseOpening(
      channel: medium == .remote ? .video : .counter, language: "en", reason: medium == .remote ? .work : nil,
      sibling: sibling
    ).map(Fact.opened)
  }

  /// A clean case from the opening to the end.
  package static func cleanCase(_ medium: Medium = .remote) throws -> [Fact] {
    try [
      opening(medium).orThrow("an opening"), .named(.studentID), .standingChecked,
      .presenceConfirmed(medium, unbroken: false),
    ]
      + Item.allCases.map { .answered($0, .asked) }
      + [
        .readBack, .idChecked(.passport, medium, passed: true), .judged(passed: true, round: 1), .cleared,
        .disclosureAuthorized(generation: 1, showing: 1), .shown(.dismissed), .pinReadBack(matches: true),
        .closed(.disclosed),
      ]
  }
}
