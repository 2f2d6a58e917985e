import SQLiteStore
import Diagnostics
import Station
import Operations
import ArgumentParser

extension Log {
  /// `pinline log purge`.
  struct Purge: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "purge",
      abstract: "Erase the personal values of cases past the policy's retention-days; every hash stays valid.",
      discussion: "Backups that were made before still hold the values: drop them too.")

    @OptionGroup var station: StationOptions

    @Flag(help: "Say what would be erased; erase nothing.")
    var dryRun = false

    func perform() throws {
      let open = try OpenStation(station.folder)
      // A copy that is just being made still holds the values: it is waited for, and what a killed one left is removed.
      let alone = try dryRun ? nil : StationWork.alone(in: open.folder, waiting: true)
      defer { extendLifetime(alone) }
      let kept = open.folder.replaced
      guard kept.isEmpty || dryRun else {
        throw UsageError.replacedLeft(kept)
      }
      let session = try open.session(for: station)
      let now = open.clock.now()
      let needed = try CardHistory(in: session.log).casesInNeed(at: now, in: open.archive.directory())
      let purge = RetentionPurge(open.store, days: session.policy.retentionDays, now: now, keeping: needed)
      let held = try purge.held()
      let extent =
        dryRun
        ? try purge.extent() : try purge.run(journal: session.journal, author: session.author, policy: session.policy)
      let erased = LogWord.erased(
        values: extent.values, cases: extent.cases, before: extent.before, isDone: !dryRun)
      print(erased.in(.operators))
      if held > 0 { print(LogWord.held(cases: held).in(.operators)) }
    }
  }
}
