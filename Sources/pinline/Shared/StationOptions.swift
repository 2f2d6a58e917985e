import Station
import ArgumentParser
import Desk
import Foundation
import Glibc
import Guide
import Ledger
import Operations
import SQLiteStore

/// Where a station is and who works at it.
struct StationOptions: ParsableArguments {
  @Option(help: "The station's folder (default: $PINLINE_HOME, else the XDG data folder).")
  var home: String?

  @Option(help: "The folder of the keys (default: $PINLINE_KEYS, else inside the station's folder for practice).")
  var keys: String?

  @Option(name: .customLong("operator"), help: "Your name, for the log (default: asked at the start).")
  var operatorName: String?

  /// The station that was named, or the default one.
  var folder: StationFolder { folder(named: "station") }

  /// The station that was named with an option or the environment; else the one of this name in the data folder.
  func folder(named name: String) -> StationFolder {
    let environment = ProcessInfo.variables
    let keys = keys ?? environment["PINLINE_KEYS"].flatMap { $0.isEmpty ? nil : $0 }
    return StationFolder(path: StationFolder.home(home, named: name, environment: environment), keys: keys)
  }
}

/// A station that is open: its database, its rosters, its key and its policy.
struct OpenStation {
  let folder: StationFolder
  let identity: StationIdentity
  let store: SQLiteCaseStore
  let archive: SQLiteRosterArchive
  let safe: PINSafe
  let written: WrittenPolicy
  let signer: LogSigner
  let checkpoints: CheckpointFolder
  let clock: SystemClock

  /// Opens the station in a folder; changes nothing in it, but for what killed work left there.
  init(
    _ folder: StationFolder, expecting kind: StationKind? = nil,
    environment: [String: String] = ProcessInfo.variables
  ) throws {
    self.folder = folder
    guard folder.exists else { throw StationFolderError.missing(folder.database) }
    try folder.check()
    let database = try StationDatabase(opening: folder.database, expecting: kind)
    identity = database.identity
    try SystemAccounts.check(for: identity.kind)
    store = SQLiteCaseStore(database)
    let key = try database.unlock(of: folder, environment: environment)
    archive = SQLiteRosterArchive(database, folder: folder.path)
    safe = PINSafe(key: key, station: identity, log: store.origin)
    written = try PolicyFile.written(in: StationFolder.text(of: folder.policy), file: folder.policy)
    clock = SystemClock(in: written.policy.zone)
    signer = try LogKeys.signer(in: folder, for: store, environment: environment)
    checkpoints = CheckpointFolder(written.policy, of: folder, store: store)
    try StationWork.clear(folder) { [archive] in archive.removeUnused() }
  }

  /// The settings as the file has them.
  var policy: Policy { written.policy }

  /// Looks whether calls may be taken. It is asked where a console opens, with the roster at hand, and nowhere else: at a live
  /// station that was just made, an import, a backup and the log go on.
  func checkForCalls() throws {
    guard identity.kind == .live else { return }
    try written.checkForCalls { [archive] in try archive.directory().school($0) != nil }
  }

  /// Where a roster comes in.
  func importPlace(_ log: SealedLog) -> RosterImport.Place {
    RosterImport.Place(kind: identity.kind, archive: archive, safe: safe, log: log, clock: clock)
  }

  /// The guide that counts here: the station's own, or Pinline's.
  var guide: GuideShelf { GuideShelf(station: { [folder] in try folder.ownGuide() }) }

  /// Signs somebody in.
  func session(of person: Operator) throws -> StaffSession {
    try StaffSession(
      person, policy: policy,
      with: StaffSession.Equipment(
        station: identity, store: store, clock: clock, generator: AnyGenerator(SystemRandomNumberGenerator()),
        signer: signer, checkpoints: checkpoints))
  }

  /// A desk that sees the station's own roster, or the records and PINs given.
  func desk(_ session: StaffSession, seeing given: (any Directory & PINStore)? = nil) throws -> Desk {
    try Desk(
      session,
      with: Desk.Equipment(
        store: store, directory: given ?? archive.directory(), people: given == nil ? archive.people() : nil,
        pins: given ?? archive.pins(), safe: safe,
        startsAfresh: given != nil))
  }
}
