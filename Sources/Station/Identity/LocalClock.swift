package import Records
import Glibc
package import Ledger

/// The station's clock, with the day it is here.
package protocol LocalClock: StationClock {
  /// Today by the local calendar.
  var today: CivilDate { get }
}

extension LocalClock {
  /// The local day of `now`, in the time zone of the process.
  package var today: CivilDate {
    var seconds = time_t(now().wall / 1000)
    var parts = unsafe tm()
    guard unsafe localtime_r(&seconds, &parts) != nil,
      let day = unsafe CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return .earliest }
    return day
  }
}
