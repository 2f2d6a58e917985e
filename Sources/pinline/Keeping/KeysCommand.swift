import Station
import SQLiteStore
import ArgumentParser
import Foundation
import Ledger

/// `pinline keys`.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "The station's keys.", subcommands: [Rotate.self])

  /// `pinline keys rotate`.
  struct Rotate: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "rotate",
      abstract:
        "Make a new key for the log's checkpoints; the old one vouches for it and is dropped. Close all consoles first."
    )

    @OptionGroup var station: StationOptions

    func perform() throws {
      let open = try OpenStation(station.folder)
      let session = try open.session(for: station)
      // Their steps are sealed by the old key, which counts for no PIN any more.
      let waiting = try open.store.openCases().count
      guard waiting == 0 else { throw UsageError.casesOpen(waiting) }
      let key = try LogKeys.rotate(
        in: open.folder, of: session.journal, origin: open.store.origin, from: open.signer, by: session.author,
        policy: session.policy.number, environment: ProcessInfo.variables)
      print(key)
    }
  }
}
