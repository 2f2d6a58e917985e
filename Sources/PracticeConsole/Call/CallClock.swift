import Ledger
package import Station

/// Tells when something happened in an attempt: on the clock that the log's entries have, which stands still between two sittings, and
/// after which of those entries.
package final class CallClock {
  /// A place in a call.
  struct Place {
    /// Since the beginning.
    let milliseconds: Int64
    /// How many entries the log had.
    let logged: Int64
  }

  /// When this sitting began.
  let began: Moment
  private let before: Int64
  private let clock: any LocalClock
  private let store: any LogStore
  private var logged: Int64 = 0

  /// A clock of a sitting that begins now; `before` are the milliseconds of the sittings before it.
  package init(_ clock: any LocalClock, _ store: any LogStore, before: Int64) {
    self.clock = clock
    self.store = store
    self.before = before
    logged = (try? store.head().frontier.size) ?? 0
    began = clock.now()
  }

  /// Where this sitting begins.
  var beginning: Place { Place(milliseconds: before, logged: logged) }

  var elapsed: Int64 { before + clock.now().monotonic - began.monotonic }

  var place: Place {
    // Entries are only ever added: where the log cannot be read, it had at least as many as before.
    if let head = try? store.head() { logged = head.frontier.size }
    return Place(milliseconds: elapsed, logged: logged)
  }
}
