import Desk
import Ledger
import Verification

/// A clock that stands still until a test moves it: 10 March 2026, at ten in the morning in Los Angeles.
public final class ManualClock: DeskClock {
  /// Today by the local calendar; moved by hand as everything here.
  public var today = CivilDate(iso: "2026-03-10") ?? .earliest
  /// The boot; another one stands for a computer that was switched off and on.
  public var boot = "boot-1"
  private var wall: Int64 = 1_773_162_000_000
  private var monotonic: Int64 = 1_000_000

  /// A clock at its beginning.
  public init() {}

  /// The time by both clocks.
  public func now() -> Moment { Moment(wall: wall, boot: boot, monotonic: monotonic) }

  /// Moves both clocks on.
  public func advance(minutes: Int64) {
    wall += minutes * 60_000
    monotonic += minutes * 60_000
  }

  /// Sets the wall clock alone, as someone at the machine can.
  public func setWall(backMinutes minutes: Int64) { wall -= minutes * 60_000 }

  /// Switches the computer off and on.
  public func reboot(as name: String) {
    boot = name
    monotonic = 0
  }
}
