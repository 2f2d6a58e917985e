import ArgumentParser
import Desk
import Ledger

extension Log {
  /// `pinline log key`.
  struct Key: StationCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the key with which anyone can verify this log (C2SP signed-note).")

    @OptionGroup var station: StationOptions

    func perform() throws {
      let log = try OpenLog(station.folder)
      guard let key = try LogKeys.announced(in: log.store) else {
        throw Failure("the log announced no key yet\nhint: open the console once, or import a roster", code: 2)
      }
      print(key.key.named(log.store.origin))
    }
  }

  /// `pinline log checkpoint`.
  struct Checkpoint: StationCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sign for the log as it stands; prints a code for paper and the checkpoint.")

    @OptionGroup var station: StationOptions

    func perform() throws {
      let open = try OpenStation(station.folder)
      let checkpoint = try open.desk(for: station).makeCheckpoint()
      print("code for paper: \(CheckpointCode(checkpoint.checkpoint))\n")
      print(checkpoint.note.encoded, terminator: "")
      if let trouble = open.checkpoints.trouble {
        throw Failure("\(trouble): there is no file of it\nhint: mend the folder that policy.yaml names", code: 74)
      }
    }
  }
}
