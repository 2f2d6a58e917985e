import Station
import SQLiteStore
import ArgumentParser
import Ledger

extension Log {
  /// `pinline log key`.
  struct Key: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "key",
      abstract: "Print the key with which anyone can verify this log (C2SP signed-note).")

    @OptionGroup var station: StationOptions

    func perform() throws {
      let log = try OpenLog(station.folder)
      guard let key = try LogKeys.announced(in: log.store) else {
        throw UsageError.noKeyAnnounced
      }
      print(key.key.named(log.store.origin))
    }
  }
}
