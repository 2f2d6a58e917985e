import Operations
import Station
import ArgumentParser
import Desk
import Ledger
import SQLiteStore

/// `pinline backup`.
struct Backup: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the station's database while it is in use, and verify the copy. The roster in use goes beside it.")

  @OptionGroup var station: StationOptions

  @Argument(help: "The file to write; FILE.roster is written too. It holds what the station holds, but no keys.")
  var file: String

  func perform() throws {
    try StationBackup.checkName(file)
    let open = try OpenStation(station.folder)
    let desk = try open.desk(for: station)
    do { try desk.log.record(StationFact.backedUp, by: desk.author, policy: desk.policy.number) } catch {
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
