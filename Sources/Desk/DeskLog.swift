import Station
package import Ledger
package import Verification

extension Desk {
  /// The log, for what is done at the station beside cases, such as an import.
  package var log: Journal<Stage> { journal }

  /// The log's entries: those of a case, or the newest of all, oldest first.
  package func logEntries(of reference: CaseReference?) throws(DeskError) -> [Entry] {
    try reading(.log) { try LogReader.entries(in: store, of: reference) }
  }

  /// Logs that the console was opened.
  package func logStart() throws(DeskError) { try record(.consoleStarted) }

  /// Logs that the console was closed in order.
  package func logEnd() throws(DeskError) { try record(.consoleEnded) }

  private func record(_ fact: StationFact) throws(DeskError) {
    defer { logCheckpointTrouble() }
    do {
      try journal.record(fact, by: author, policy: policy.number)
    } catch {
      throw DeskError(error)
    }
  }
}
