import Diagnostics
import Station
import ArgumentParser
import Ledger

extension Log {
  /// `pinline log checkpoint`.
  struct Checkpoint: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "checkpoint",
      abstract: "Sign for the log as it stands; prints a code for paper and the checkpoint.")

    @OptionGroup var station: StationOptions

    func perform() throws {
      let open = try OpenStation(station.folder)
      let checkpoint = try open.session(for: station).makeCheckpoint()
      print("\(LogWord.code("\(CheckpointCode(checkpoint.checkpoint))").in(.operators))\n")
      print(checkpoint.note.encoded, terminator: "")
      if let trouble = open.checkpoints.trouble {
        throw UsageError.checkpointInLogOnly(trouble)
      }
    }
  }
}
