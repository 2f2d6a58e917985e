import ArgumentParser
import Desk
import Foundation
import Ledger
import SQLiteStore

/// `pinline backup`.
struct Backup: StationCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the station's database while it is in use, and verify the copy. The roster in use goes beside it.")

  @OptionGroup var station: StationOptions

  @Argument(help: "The file to write; FILE.roster is written too. It holds what the station holds, but no keys.")
  var file: String

  func perform() throws {
    try StationBackup.checkName(file)
    let open = try OpenStation(station.folder)
    let desk = try open.desk(for: station)
    do { try desk.log.record(StationFact.backedUp, operator: desk.staff.logged, policy: desk.policy.number) } catch {
      throw Failure("\(error)", code: 74)
    }
    let report = try StationBackup(open.store.database, in: open.folder).write(
      to: file, keys: [open.signer.publicKey])
    if case .broken(let fault) = report.verdict {
      throw Failure(
        "\(file) was written, but the log does not verify: \(fault)\nhint: pinline log verify; keep older backups",
        code: 1)
    }
    print("\(file): \(report.entries) entries, \(report.disclosures) disclosures, verified")
  }
}

/// `pinline restore`.
struct Restore: StationCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup in place of the station's database. Close all consoles first.")

  @OptionGroup var station: StationOptions

  @Argument(help: "The backup.")
  var file: String

  @Flag(help: "Even if the log is known to have come further: it then goes on under a new name that says so.")
  var older = false

  func perform() throws {
    let folder = station.folder
    try folder.check()
    let policy = try PolicyFile.policy(in: StationFolder.text(of: folder.policy), file: folder.policy)
    let environment = ProcessInfo.processInfo.environment
    let outcome = try StationRestore(
      StationRestore.Station(
        folder: folder, checkpoints: folder.resolve(policy.checkpoints),
        keyID: KeyFile.pinKey(in: folder, environment: environment).id,
        signer: KeyFile.signer(in: folder, environment: environment), clock: SystemClock(),
        staff: Operator(account: Operator.account, name: station.operatorName ?? Operator.account))
    ).run(file, allowingOlder: older)
    print("restored \(outcome.size) entries as \(outcome.origin)")
    if outcome.isOlder { print("it is older than what the log once came to; its next entry says so") }
    if let replaced = outcome.replaced { print("what was there is kept: \(replaced)") }
  }
}
