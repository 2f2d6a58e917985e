import Ledger
import Station
import Verification

/// The log of data that are not in use yet, for what has to be said in it before they are.
struct AsideLog {
  let store: any ProvableLog & ValueStore & CheckpointStore
  /// Who says it.
  let author: Author
  /// What has to be logged of them first, if they are new.
  let joining: StationFact?
  private let journal: Journal<Stage>
  private let policy: Int

  init(of station: any BroughtStation, for owner: StationRestore.Owner) throws {
    store = station.log
    journal = Journal(
      store: store, station: station.identity.name, clock: owner.clock, signer: owner.signer)
    // It was verified, whichever keys sealed it.
    let log = PlainLog(store)
    policy = try PolicyLog.newest(in: log)?.number ?? 0
    var generator = SystemRandomNumberGenerator()
    (author, joining) = try StaffRegister.signIn(owner.staff, in: log, using: &generator)
  }

  func record(_ fact: StationFact, checkpoint need: CheckpointNeed? = nil) throws {
    try journal.record(fact, by: author, policy: policy, checkpoint: need)
  }
}
