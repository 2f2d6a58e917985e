package import Records
import Station
package import Ledger

/// A clock that stands still until a test moves it: 10 March 2026, at ten in the morning in Los Angeles.
package final class ManualClock: LocalClock {
  /// Today by the local calendar; moved by hand as everything here.
  package var today = CivilDate(iso: "2026-03-10") ?? .earliest
  /// The boot; another one stands for a computer that was switched off and on.
  package var boot = "boot-1"
  private var wall: Int64 = 1_773_162_000_000
  private var monotonic: Int64 = 1_000_000

  /// A clock at its beginning.
  package init() {}

  /// The time by both clocks.
  package func now() -> Moment { Moment(wall: wall, boot: boot, monotonic: monotonic) }

  /// Moves both clocks on.
  package func advance(minutes: Int64) { advance(milliseconds: minutes * 60_000) }

  /// The same for a moment.
  package func advance(milliseconds: Int64) {
    wall += milliseconds
    monotonic += milliseconds
  }

  /// Sets the wall clock alone, as someone at the machine can.
  package func setWall(backMinutes minutes: Int64) { wall -= minutes * 60_000 }

  /// Switches the computer off and on.
  package func reboot(as name: String) {
    boot = name
    monotonic = 0
  }
}
