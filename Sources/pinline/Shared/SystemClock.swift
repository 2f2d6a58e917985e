import Records
import Station
import Glibc
import Ledger

/// The system's two clocks, and the day in the zone that the policy names.
final class SystemClock: LocalClock {
  private let boot: String
  private let zone: StationZone

  init(in zone: StationZone = Policy.initial.zone) {
    self.zone = zone
    boot =
      (try? StationFolder.text(of: "/proc/sys/kernel/random/boot_id", limit: 64).filter { !$0.isWhitespace })
      ?? "unknown"
  }

  var today: CivilDate { zone.day(of: now().wall) }

  func now() -> Moment {
    Moment(wall: Self.milliseconds(CLOCK_REALTIME), boot: boot, monotonic: Self.milliseconds(CLOCK_BOOTTIME))
  }

  private static func milliseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
