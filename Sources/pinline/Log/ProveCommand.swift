import Station
import SQLiteStore
import ArgumentParser
import Desk
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
      let checkpoint = try open.desk(for: station).makeCheckpoint()
      let size = checkpoint.checkpoint.size
      switch (entry, from) {
      case (let entry?, nil):
        guard entry >= 0, entry < size else {
          throw Failure("the log has no entry \(entry)\nhint: 0 to \(size - 1)", code: 64)
        }
        let proof = try open.store.inclusionProof(of: entry, in: size)
        print(InclusionText(index: entry, proof: proof, checkpoint: checkpoint).encoded, terminator: "")
      case (nil, let from?):
        guard let older = SignedCheckpoint(try StationFolder.text(of: from))?.checkpoint else {
          throw Failure("\(from) is not a checkpoint\nhint: name a file of the checkpoint folder", code: 65)
        }
        guard older.origin == open.store.origin else {
          throw Failure(
            "\(from) is of another log, or of this one before it was restored\nhint: pinline log verify tells the two apart",
            code: 65)
        }
        guard older.size <= size,
          try open.store.root(at: older.size) == older.root
        else {
          throw Failure("the log did not grow from \(from)\nhint: pinline log verify", code: 1)
        }
        let proof = try open.store.consistencyProof(from: older.size, to: size)
        print(ConsistencyText(old: older.size, proof: proof, checkpoint: checkpoint).encoded, terminator: "")
      default: throw Failure("prove what?\nhint: an entry's number, or --from CHECKPOINT", code: 64)
      }
    }
  }
}
