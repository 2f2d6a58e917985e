import Diagnostics
import Operations
import Station
import ArgumentParser
import Foundation
import SQLiteStore

extension Log {
  /// `pinline log quarantine`.
  struct Quarantine: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "quarantine",
      abstract: "Take out what somebody else wrote in the database, and say so in an entry. Close all consoles first.",
      discussion: """
        For a log of which log verify says that this station did not write the newest entries. What the station wrote is kept whole; \
        the database as it was stays beside it. A second member of staff has to stand for it, at a terminal.
        """)

    @OptionGroup var station: StationOptions

    func perform() throws {
      let folder = station.folder
      guard folder.exists else { throw StationFolderError.missing(folder.database) }
      try folder.check()
      try StationWork.clear(folder)
      let work = try StationWork(in: folder)
      defer { extendLifetime(work) }
      // A rotation that was interrupted was announced by the key that is not in its place yet.
      if let database = try? StationDatabase(opening: folder.database) {
        try LogKeys.endRotation(in: folder, announcedIn: SQLiteCaseStore(database))
      }
      let (owner, place) = (try StationRestore.Owner(station), try SQLitePlace(of: folder))
      let outcome = try StationQuarantine(owner, at: place).run(second: SecondPersonPrompt.ask(QuarantineWord.second))
      print(QuarantineWord.done(entries: outcome.entries, from: outcome.from, rows: outcome.rows).in(.operators))
      if let kept = outcome.kept { print(StationWord.kept(kept).in(.operators)) }
    }
  }
}
