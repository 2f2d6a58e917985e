import Diagnostics
import Operations
import Station
import ArgumentParser
import Foundation
import Ledger
import SQLiteStore

/// `pinline restore`.
struct Restore: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in place of the station's database. Close all consoles first.")

  @OptionGroup var station: StationOptions

  @Argument(help: "The backup.")
  var file: String

  @Flag(help: "Even if the log is known to have come further: it then goes on under a new name that says so.")
  var older = false

  func perform() throws {
    let folder = station.folder
    try folder.check()
    try StationWork.clear(folder)
    let work = try StationWork(in: folder)
    defer { extendLifetime(work) }
    // A rotation that was interrupted may have been announced in the backup only.
    let place = try SQLitePlace(of: folder)
    if let backup = try? place.bring(file) {
      defer { backup.discard() }
      try LogKeys.endRotation(in: folder, announcedIn: backup.log)
    }
    let outcome = try StationRestore(StationRestore.Owner(station), at: place).run(file, allowingOlder: older)
    var told = [StationWord.restored(outcome.size, as: outcome.origin)]
    if outcome.isOlder { told.append(.restoredOlder) }
    if let replaced = outcome.replaced { told.append(.kept(replaced)) }
    for word in told { print(word.in(.operators)) }
  }
}

extension StationRestore.Owner {
  /// The station that was named, with its keys, and whoever runs the command.
  init(_ station: StationOptions) throws {
    let folder = station.folder
    // What is there now says whose it is; where nothing can be read, it may be a live one.
    let inUse = try? StationDatabase(auditing: folder.database, key: nil)
    try SystemAccounts.check(for: inUse?.identity.kind ?? .live)
    let policy = try PolicyFile.policy(in: StationFolder.text(of: folder.policy), file: folder.policy)
    let environment = ProcessInfo.variables
    try self.init(
      folder: folder, checkpoints: folder.resolve(policy.checkpoints),
      keyID: KeyFile.pinKey(in: folder, environment: environment).id,
      signer: KeyFile.signer(in: folder, environment: environment), clock: SystemClock(),
      staff: station.operatorName.map { try Operator(named: $0) } ?? Operator(ofAccount: Operator.account))
  }
}
