package import Station
import Ledger

/// Log and records of a desk, for who counts in them between calls.
package struct Counting {
  private let desk: Desk

  package init(at desk: Desk) { self.desk = desk }

  /// Has them read, once the log says that this is done.
  package func telling<Value>(
    _ fact: StationFact, _ read: (SealedLog, any Directory) throws -> Value
  ) throws(DeskError) -> Value {
    do { try desk.session.record(fact) } catch { throw DeskError(error) }
    return try desk.reading(.log) { try read(desk.session.log, desk.directory) }
  }
}
