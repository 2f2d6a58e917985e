import Diagnostics
import Station
import Operations
import ArgumentParser
import Ledger

extension Log {
  /// `pinline log export`.
  struct Export: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract:
        "Write the log as tiles that independent tools can check (C2SP tlog-tiles); again to bring it up to date.")

    @OptionGroup var station: StationOptions

    @Argument(help: "The folder.")
    var folder: String

    @Option(help: "Write only what differs from an export of this many entries, to be laid over it.")
    var since: Int64?

    func perform() throws {
      if let since, since < 0 { throw UsageError.noSize }
      let open = try OpenStation(station.folder)
      let checkpoint = try open.session(for: station).makeCheckpoint()
      let size = checkpoint.checkpoint.size
      let progress = ProgressLine(label: folder)
      defer { progress.end() }
      let written = try LogExport(open.store, to: folder).write(checkpoint, since: since) {
        progress.show(done: $0, of: size)
      }
      progress.end()
      print(LogWord.exported(folder, entries: size, new: written).in(.operators))
    }
  }
}
