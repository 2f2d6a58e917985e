import Diagnostics
import Operations
import Station
import ArgumentParser
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
    let open = try OpenStation(station.folder)
    let place = try SQLitePlace(of: open.folder)
    try StationBackup.checkName(file, at: place)
    let session = try open.session(for: station)
    try session.record(.backedUp)
    let work = try StationWork(in: open.folder, making: [file + ".part"])
    defer { extendLifetime(work) }
    let inUse = SQLiteStation(open.store.database, in: open.folder)
    let report = try StationBackup(inUse, at: place).write(to: file, keys: [open.signer.publicKey])
    if case .broken(let fault) = report.verdict {
      throw UsageError.backupBroken(file, fault)
    }
    print(
      StationWord.backedUp(file, entries: report.entries, disclosures: report.disclosures).in(.operators))
  }
}
