import Station
import SQLiteStore
import ArgumentParser
import Ledger

extension Log {
  /// `pinline log prove`.
  struct Prove: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "prove",
      abstract: "Prove that an entry is in the log (C2SP tlog-proof), or that the log only grew since a checkpoint.")

    @OptionGroup var station: StationOptions

    @Argument(help: "The entry's number.")
    var entry: Int64?

    @Option(help: "A checkpoint file from which on the log only grew.")
    var from: String?

    func perform() throws {
      let open = try OpenStation(station.folder)
      let checkpoint = try open.session(for: station).makeCheckpoint()
      let size = checkpoint.checkpoint.size
      switch (entry, from) {
      case (let entry?, nil):
        guard entry >= 0, entry < size else {
          throw UsageError.noEntry(entry, last: size - 1)
        }
        let proof = try open.store.inclusionProof(of: entry, in: size)
        print(InclusionText(index: entry, proof: proof, checkpoint: checkpoint).encoded, terminator: "")
      case (nil, let from?):
        guard let older = SignedCheckpoint(try StationFolder.text(of: from))?.checkpoint else {
          throw UsageError.notACheckpoint(from)
        }
        guard older.origin == open.store.origin else {
          throw UsageError.checkpointOfAnotherLog(from)
        }
        guard older.size <= size,
          try open.store.root(at: older.size) == older.root
        else {
          throw UsageError.notGrown(from)
        }
        let proof = try open.store.consistencyProof(from: older.size, to: size)
        print(ConsistencyText(old: older.size, proof: proof, checkpoint: checkpoint).encoded, terminator: "")
      default: throw UsageError.proveWhat
      }
    }
  }
}
