package import Ledger

/// The checkpoints that are kept with a log. `EntryStore` adds to them.
package protocol CheckpointStore: AnyObject {
  /// The kept checkpoints from a size on, in order, at most `limit`.
  func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint]
  /// The newest checkpoint of fewer entries than that.
  func checkpoint(before size: Int64) throws -> KeptCheckpoint?
}
