import Roster

/// Reads a roster on a core of its own, a few hundred records ahead of whoever takes them in: both take about as long. What is read is
/// handed over in the order of the source, on the thread that asks for it.
enum ReadAhead {
  private enum Event: Sendable {
    case record(Located<RosterRecord>), problem(RosterProblem), progress(RosterProgress)
  }

  private struct Unwanted: Error {}

  /// As `RosterReader.read`. When it ends, however that is, the reading has ended too.
  static func read(
    _ reader: any RosterReader, _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    let events = Handover<Event>()
    // This thread does nothing with it but wait.
    let lent = OnAnyThread(reader)
    let reading = Meanwhile { _ in
      defer { events.finish() }
      try lent.value.read(
        { guard events.put(.record($0)) else { throw Unwanted() } }, problem: { _ = events.put(.problem($0)) },
        progress: { _ = events.put(.progress($0)) })
    }
    do {
      while let batch = events.take() {
        for event in batch {
          switch event {
          case .record(let record): try each(record)
          case .problem(let found): problem(found)
          case .progress(let done): progress(done)
          }
        }
      }
    } catch {
      events.refuse()
      reading.stop()
      throw error
    }
    try reading.outcome()
  }
}
