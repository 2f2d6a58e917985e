package import Records
package import Ledger

/// The station's clock, with the day it is here.
package protocol LocalClock: StationClock {
  /// Today by the local calendar, in the station's time zone.
  var today: CivilDate { get }
}
