package import Ledger
package import Verification

/// One member of staff at work at a station, from signing in on: what they do is logged in their name, under the policy that
/// held when they signed in. Not for use from several threads.
package final class StaffSession {
  /// What a session works with.
  package struct Equipment {
    package let station: StationIdentity
    package let store: any SessionStore
    package let clock: any LocalClock
    /// Randomness for salts, references and PINs.
    package let generator: AnyGenerator
    /// Signs the log's checkpoints.
    package let signer: LogSigner
    /// Keeps them as files.
    package let checkpoints: CheckpointFolder?

    package init(
      station: StationIdentity, store: any SessionStore, clock: any LocalClock, generator: AnyGenerator,
      signer: LogSigner, checkpoints: CheckpointFolder? = nil
    ) {
      self.station = station
      self.store = store
      self.clock = clock
      self.generator = generator
      self.signer = signer
      self.checkpoints = checkpoints
    }
  }

  package let station: StationIdentity
  /// Who answers for what is done.
  package let author: Author
  /// The policy that new cases open with.
  package let policy: Policy
  package let clock: any LocalClock
  /// The way into the log.
  package let journal: Journal<Stage>
  /// The log as its own key sealed it.
  package let log: SealedLog
  /// Where the log speaks of PINs that the console created.
  let pinEntries: PINEntries
  package var generator: AnyGenerator
  let checkpoints: CheckpointFolder?
  var isTroubleLogged: Bool

  /// Signs `person` in. What the log does not have yet of the key, of them and of the policy is logged first.
  /// - Throws: `StationFolderError.otherKey` if the log announced another key; `JournalError`; what the store throws.
  package init(_ person: Operator, policy wanted: Policy, with equipment: Equipment) throws {
    station = equipment.station
    clock = equipment.clock
    checkpoints = equipment.checkpoints
    generator = equipment.generator
    journal = Journal(
      store: equipment.store, station: equipment.station.name, clock: equipment.clock, signer: equipment.signer,
      keeper: equipment.checkpoints)
    log = try SealedLog(equipment.store, signer: equipment.signer)
    pinEntries = PINEntries(log)
    isTroubleLogged = try Self.isTroubleLogged(in: equipment.store)
    let opening = SessionOpening(equipment, log, journal)
    (author, policy) = try opening.signIn(person, adopting: wanted, using: &generator)
  }

  /// Logs that the console was opened.
  package func start() throws(JournalError) { try record(.consoleStarted) }

  /// Logs that the console was closed in order.
  package func end() throws(JournalError) { try record(.consoleEnded) }

  /// Logs what happened at the station beside cases, in the name of whoever is signed in.
  @discardableResult
  package func record(
    _ fact: StationFact, committing openings: [Opening] = []
  ) throws(JournalError) -> RecordReceipt<StationFact> {
    defer { logCheckpointTrouble() }
    return try journal.record(fact, by: author, policy: policy.number, openings: openings)
  }

  /// A value with a salt of its own, to be committed to.
  package func salted(_ field: String, _ value: String) -> Opening { salted(field, Array(value.utf8)) }

  /// The same of bytes.
  package func salted(_ field: String, _ value: [UInt8]) -> Opening {
    Opening(field: field, value: value, using: &generator)
  }
}
